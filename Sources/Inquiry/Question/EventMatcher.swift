package import Directives
import Linguistics
import Recognition

/// A meeting that documents tell of.
package struct Event: Hashable, Sendable {
    /// As the documents name it.
    package var name: String
    package var day: Day?

    package init(name: String, day: Day?) {
        self.name = name
        self.day = day
    }
}

/// Finds the meeting that a question names: `phiên họp thứ 5`, `phiên họp thứ III`, `hội nghị sơ kết`,
/// `phiên họp ngày 4/3/2025`.
struct EventMatcher {
    let events: [Event]
    let recognizer: TimeRecognizer
    let grammar: QuestionGrammar

    typealias Match = (name: String, tokens: Range<Int>)

    /// - Parameter names: the tokens of the agencies named.
    func match(in text: Text, times: [TimeMention], names: [Range<Int>]) -> Match? {
        if let english = english(text, times, names) { return english }
        if let review = review(in: text, names) { return review }
        for index in text.tokens.indices where text.matches(index, anyOf: Self.headWords) {
            guard let head = Self.heads.first(where: { text.end(of: $0, at: index) != nil }) else { continue }
            let start = index + head.count
            if let dated = dated(text, from: index, behind: start, times, names) { return dated }
            let number = Self.number(in: text, at: start)
            // "phiên họp thứ 5 của Ban Chỉ đạo …": of several that fit, the one whose name goes on as the line does.
            var best: Match?
            for event in events {
                let name = Text(event.name, lenient: false)
                guard let place = name.tokens.indices.first(where: { name.end(of: head, at: $0) != nil })
                else { continue }
                let end: Int?
                if let number {
                    let isSame = Self.number(in: name, at: place + head.count)?.value == number.value
                    end = isSame ? number.end : nil
                } else {
                    let tail = name.tokens[(place + head.count)...].prefix(2).map(\.word)
                    end = tail.isEmpty ? nil : text.end(of: Array(tail), at: start)
                }
                guard let end else { continue }
                let reach = reach(text, end, name, names)
                if best.map({ reach > $0.tokens.upperBound }) ?? true { best = (event.name, index..<reach) }
            }
            if let best { return best }
        }
        return given(text, times)
    }

    /// "the mid-year review", "six-month review conference", "buổi sơ kết giữa năm": the only meeting that reviews.
    private func review(in text: Text, _ names: [Range<Int>]) -> Match? {
        for (kind, wordings) in [("sơ kết", grammar.interimReviews), ("tổng kết", grammar.finalReviews)] {
            guard let found = wordings.first(in: text, range: text.tokens.indices),
                let event = events.first(where: { $0.name.contains(kind) }),
                events.allSatisfy({ $0.name == event.name || !$0.name.contains(kind) })
            else { continue }
            var end = found.end
            if text.matches(end, anyOf: Self.englishHeads) { end += 1 }
            if text.matches(end, Word("of")),
                let name = names.first(where: { (1...2).contains($0.lowerBound - end) })
            {
                end = name.upperBound
            }
            let name = Text(event.name, lenient: false)
            return (event.name, found.start..<max(end, reach(text, end, name, names)))
        }
        return nil
    }

    /// "nhiệm vụ giao ngày 4/3/2025", "tasks assigned on 4 March 2025": the only meeting of the day on which they were
    /// given.
    private func given(_ text: Text, _ times: [TimeMention]) -> Match? {
        for time in times {
            let start = time.tokens.lowerBound
            let isGiven = (max(0, start - 3)..<start).contains { index in
                Self.giving.end(in: text, at: index).map { (start - 1...start).contains($0) } ?? false
            }
            guard isGiven, let event = only(in: time) else { continue }
            return (event.name, time.tokens)
        }
        return nil
    }

    /// "the fifth meeting", "the half-year review conference in July 2025", "the 4 March 2025 meeting"
    private func english(_ text: Text, _ times: [TimeMention], _ names: [Range<Int>]) -> Match? {
        for index in text.tokens.indices where text.matches(index, anyOf: Self.englishHeads) {
            var start = index
            let event: Event?
            var end = index + 1
            if let ordinal = EnglishOrdinal.value(in: text, before: index) {
                start = ordinal.start
                event = events.first { number(of: $0) == ordinal.value }
            } else if let time = times.first(where: { $0.tokens.upperBound == index }) {
                start = time.tokens.lowerBound
                event = only(in: time)
            } else if let time = times.first(where: { behind($0.tokens.lowerBound, end, in: text) }) {
                while start > 0, index - start < 6,
                    text.tokens[start - 1].kind == .word || text.tokens[start - 1].sign == 0x2D,
                    !Self.articles.contains(where: { text.matches(start - 1, $0) })
                {
                    start -= 1
                }
                end = time.tokens.upperBound
                event = only(in: time) ?? only(on: time.period)
            } else {
                event = nil
            }
            guard let event else { continue }
            // "… of the Government steering committee"
            if let name = names.first(where: { (1...2).contains($0.lowerBound - end) }),
                text.matches(end, Word("of"))
            {
                end = name.upperBound
            }
            return (event.name, start..<end)
        }
        return nil
    }

    /// "the meeting in March", "the conference reviewing the first half": how a time stands behind the word for a meeting.
    private func behind(_ time: Int, _ head: Int, in text: Text) -> Bool {
        guard (0...4).contains(time - head) else { return false }
        return (head..<time).allSatisfy { index in Self.linking.contains { text.matches(index, $0) } }
    }

    /// The event whose name speaks of a period, when there is one alone: "Hội nghị sơ kết 6 tháng đầu năm 2025".
    private func only(on period: Period) -> Event? {
        let about = events.filter { event in
            recognizer.mentions(
                in: Text(event.name, lenient: false),
                context: TimeContext(reference: event.day ?? Day(number: 0), kind: .question)
            ).contains { $0.grain > .month && $0.period == period }
        }
        guard let event = about.first, about.allSatisfy({ $0.name == event.name }) else { return nil }
        return event
    }

    /// 5 of "Phiên họp thứ 5 …"
    private func number(of event: Event) -> Int? {
        let name = Text(event.name, lenient: false)
        return name.tokens.indices.lazy.compactMap { place in
            name.end(of: Self.meeting, at: place).flatMap { Self.number(in: name, at: $0) }?.value
        }.first
    }

    /// The event of a day or a month in which there is one alone.
    private func only(in time: TimeMention) -> Event? {
        let held = events.filter { event in
            event.day.map { time.grain <= .month && time.period.contains($0) } ?? false
        }
        guard let event = held.first, held.allSatisfy({ $0.name == event.name }) else { return nil }
        return event
    }

    /// "phiên họp ngày 4/3/2025", "phiên họp tháng 3/2025": the only meeting of that day or month.
    private func dated(
        _ text: Text, from index: Int, behind start: Int, _ times: [TimeMention], _ names: [Range<Int>]
    ) -> Match? {
        if let held = held(text, on: start) { return (held.event.name, index..<held.end) }
        guard
            let time = times.first(where: {
                $0.tokens.lowerBound - start <= 2 && $0.tokens.lowerBound >= start
            })
        else { return nil }
        guard let event = only(in: time) else { return nil }
        return (
            event.name, index..<reach(text, time.tokens.upperBound, Text(event.name, lenient: false), names)
        )
    }

    /// "phiên họp 8/8": the only meeting of that day of a year.
    private func held(_ text: Text, on index: Int) -> (event: Event, end: Int)? {
        guard index + 2 < text.tokens.count, let day = text.tokens[index].number,
            text.tokens[index + 1].sign == 0x2F,
            let month = text.tokens[index + 2].number
        else { return nil }
        let meant = events.filter { $0.day?.components.day == day && $0.day?.month == month }
        guard let event = meant.first, meant.allSatisfy({ $0.name == event.name }) else { return nil }
        return (event, index + 3)
    }

    /// "phiên họp thứ 9", whether the documents have it or not: where it stands, and the ways to write it.
    static func numbered(in text: Text) -> (tokens: Range<Int>, wordings: [String])? {
        for index in text.tokens.indices where text.matches(index, anyOf: headWords) {
            guard let head = heads.first(where: { text.end(of: $0, at: index) != nil }),
                let number = number(in: text, at: index + head.count)
            else { continue }
            let name = text.string(index..<index + head.count)
            return (index..<number.end, wordings(of: number.value, under: [name]))
        }
        // "its first meeting"
        for index in text.tokens.indices where text.matches(index, anyOf: englishHeads) {
            guard let number = EnglishOrdinal.value(in: text, before: index) else { continue }
            return (number.start..<index + 1, wordings(of: number.value, under: headNames + ["kỳ họp"]))
        }
        return nil
    }

    /// "phiên họp thứ 5", "phiên họp thứ năm", "phiên họp lần thứ V", "hội nghị đầu tiên"
    private static func wordings(of number: Int, under names: [String]) -> [String] {
        names.flatMap { name in
            VietnameseOrdinal.wordings(of: number).map { "\(name) thứ \($0)" }
                + (number == 1 ? ["\(name) đầu tiên"] : [])
        }
    }

    /// Behind the words that still belong to the event's name: "của Ban Chỉ đạo", "6 tháng đầu năm 2025".
    private func reach(_ text: Text, _ start: Int, _ name: Text, _ names: [Range<Int>]) -> Int {
        let letters = Set(name.tokens.map(\.word.letters))
        var end = start
        var index = start
        while index < text.tokens.count, index - start < 24 {
            // "… năm 2022 Thủ tướng yêu cầu": who is named next is no part of it.
            if let other = names.first(where: { $0.lowerBound == index }),
                !other.allSatisfy({
                    text.tokens[$0].kind == .sign || letters.contains(text.tokens[$0].word.letters)
                })
            {
                break
            }
            let token = text.tokens[index]
            let isFiller =
                token.kind == .sign || token.kind == .number
                || Self.fillers.contains { text.matches(index, $0) }
            if letters.contains(token.word.letters) {
                end = index + 1
            } else if !isFiller {
                break
            }
            index += 1
        }
        return end
    }

    /// "thứ 5", "lần thứ năm", "thứ III", "5"
    private static func number(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        var position = index
        if text.end(of: first, at: index) != nil { return (1, index + first.count) }
        for word in [Word("lần"), Word("thứ")] where text.matches(position, word) { position += 1 }
        guard position < text.tokens.count else { return nil }
        let token = text.tokens[position]
        if let value = token.number { return (value, position + 1) }
        if let value = VietnameseOrdinal.romanValue(in: text, at: position) { return (value, position + 1) }
        if position > index, let value = VietnameseOrdinal.value(in: text, at: position) {
            return (value, position + 1)
        }
        return nil
    }

    private static let first = Word.all(in: "đầu tiên")
    private static let headNames = ["phiên họp", "hội nghị", "cuộc họp", "buổi họp"]
    private static let heads = headNames.map { Word.all(in: $0) }
    /// The words that these start with.
    private static let headWords = WordChoice("phiên hội cuộc buổi")
    private static let giving = PhraseList([
        "giao", "chỉ đạo", "yêu cầu", "ra", "đưa ra", "assigned", "given", "ordered", "issued", "set",
    ])
    private static let fillers = [
        Word("của"), Word("về"), Word("năm"), Word("ngày"), Word("và"), Word("lần"),
    ]
    private static let meeting = [Word("phiên"), Word("họp")]
    private static let linking = Word.all(
        in:
            "the that which was held in on of for from at and reviewing reviewed reviews review summing summarising up"
    )
    private static let englishHeads = WordChoice("meeting session conference gathering")
    private static let articles = Word.all(in: "the a an at in of from during by after before")
}
