import Directives
import Linguistics
import Recognition

/// When: the period asked, the state of the clock, and what only looks like a time.
extension QuestionReader {
    /// "due in November before October": two times no day lies in, joined by nothing that lists them.
    func contradiction(among times: [TimeMention], in text: Text) -> Contradiction? {
        guard times.count == 2, times.contains(where: { [.by, .before, .from].contains($0.relation) }) else {
            return nil
        }
        let start = times.compactMap(\.period.start).max()
        let end = times.compactMap(\.period.end).min()
        guard let start, let end, start > end else { return nil }
        return Contradiction(first: text.string(times[0].tokens), second: text.string(times[1].tokens))
    }

    /// "tháng 13", "quý 5", "30/2/2025": what is written like a time among the words that are not understood otherwise.
    func impossibleTime(in text: Text, covered: TokenSet) -> String? {
        func number(_ index: Int) -> Int? {
            guard text.tokens.indices.contains(index), !covered.contains(index),
                text.tokens[index].range.count <= 2
            else { return nil }
            return text.tokens[index].number
        }
        func slash(_ index: Int) -> Bool {
            text.tokens.indices.contains(index) && text.tokens[index].sign == 0x2F
        }
        for index in text.tokens.indices {
            if let value = number(index + 1),
                Self.calendar.contains(where: { unit, last in
                    text.matches(index, unit) && (value == 0 || value > last)
                })
            {
                return text.string(index..<index + 2)
            }
            if number(index) != nil, slash(index + 1), number(index + 2) != nil, slash(index + 3),
                let year = text.tokens.indices.contains(index + 4) ? text.tokens[index + 4].number : nil,
                (1000...9999).contains(year)
            {
                return text.string(index..<index + 5)
            }
        }
        return nil
    }

    /// How many of each the calendar has.
    private static let calendar = [
        (Word("tháng"), 12), (Word("month"), 12), (Word("quý"), 4), (Word("quarter"), 4), (Word("ngày"), 31),
    ]

    /// The "năm" of "hạn năm nào" is no year.
    func asksWhen(_ time: TimeMention, in text: Text) -> Bool {
        let near = max(0, time.tokens.lowerBound - 2)..<min(text.tokens.count, time.tokens.upperBound + 1)
        return near.contains { start in
            grammar.when.end(in: text, at: start).map {
                $0 > time.tokens.upperBound && $0 - start > 1 && time.tokens.overlaps(start..<$0)
            } ?? false
        }
    }

    /// The year of "phiên họp thứ III … năm 2022" is the meeting's, no deadline.
    func belongs(_ time: TimeMention, to event: EventMatcher.Match) -> Bool {
        if event.tokens.overlaps(time.tokens) { return true }
        guard (0...1).contains(time.tokens.lowerBound - event.tokens.upperBound),
            let day = events.first(where: { $0.name == event.name })?.day
        else { return false }
        return time.period.contains(day)
    }

    /// "the ninth session" is no ninth of a month.
    func isOrdinal(_ time: TimeMention, in text: Text) -> Bool {
        EnglishOrdinal.value(in: text, before: time.tokens.upperBound) != nil
            && ["session", "meeting", "plenum", "congress", "time", "assembly"].contains {
                text.matches(time.tokens.upperBound, Word($0))
            }
    }

    /// "bo may 3 cap": in a Vietnamese line "may" is "máy" or "mấy", no month.
    func isEnglishMay(_ time: TimeMention, in text: Text) -> Bool {
        time.tokens.contains { text.matches($0, Self.may) }
    }

    private static let may = Word("may")

    /// - Parameter times: the "next" of "due next week" is theirs.
    func clock(_ cues: Cues, times: [TimeMention]) -> Clock? {
        if cues.isUndated { return .undated }
        // The "quá hạn" of "chưa quá hạn" is no time of its own.
        if cues.isAhead, times.allSatisfy({ $0.tokens.allSatisfy(cues.clockTokens.contains) }) {
            return .ahead
        }
        if cues.isOverdue { return .overdue }
        if cues.isNext, !times.contains(where: { $0.tokens.contains(where: cues.nextTokens.contains) }) {
            return .next
        }
        // "what is coming due next year": the year says when.
        if cues.isSoon, times.isEmpty { return .dueSoon }
        return cues.isDated && times.isEmpty ? .dated : nil
    }

    /// "nhiệm vụ 2025", "list 2025 deadlines": a year beside the word for what is due.
    func bareYears(in text: Text, beside times: [TimeMention]) -> [TimeMention] {
        text.tokens.indices.compactMap { index in
            guard !times.contains(where: { $0.tokens.contains(index) }), text.tokens[index].range.count == 4,
                !isNumber(index, in: text), let year = text.tokens[index].number,
                (2020...2050).contains(year), let start = Day(year, 1, 1), let end = Day(year, 12, 31),
                grammar.followUpHeads.end(in: text, at: 0) == index
                    || [grammar.tasks, grammar.due, Self.nouns].contains(where: { list in
                        list.end(in: text, at: index + 1) != nil
                            || (max(0, index - 3)..<index).contains { list.end(in: text, at: $0) == index }
                    })
            else { return nil }
            return TimeMention(
                tokens: index..<index + 1, period: Period(start: start, end: end), grain: .year, relation: .in
            )
        }
    }

    /// Whether a number is that of a document: "Công văn 2025", "số 2025".
    private func isNumber(_ index: Int, in text: Text) -> Bool {
        (max(0, index - 3)..<index).contains { DocumentReference.kinds.end(in: text, at: $0) == index }
            || text.matches(index - 1, Word("số"))
    }

    private static let nouns = PhraseList([
        "deadline", "deadlines", "milestones", "hạn", "nhiệm vụ", "việc", "công việc", "đầu việc",
    ])

    /// "the 2025 state budget": a year that tells which one is meant, no time of a task.
    func isAttribute(_ time: TimeMention, in text: Text) -> Bool {
        let next = time.tokens.upperBound
        guard time.grain == .year, text.matches(next - 2, Self.article), text.tokens.indices.contains(next),
            text.tokens[next].kind == .word
        else { return false }
        return Self.joints.end(in: text, at: next) == nil && grammar.tasks.end(in: text, at: next) == nil
            && grammar.due.end(in: text, at: next) == nil
    }

    /// What goes on behind a time: "in the 2025 and", "the 2025 ones".
    private static let joints = PhraseList([
        "and", "or", "in", "on", "at", "by", "for", "of", "to", "from", "with", "that", "which", "are", "is",
        "were",
        "was", "do", "does", "must", "should", "has", "have", "will", "one", "ones", "deadline", "deadlines",
        "milestones", "targets", "goals", "plan", "versus", "vs", "next to",
    ])
    private static let article = Word("the")

    /// "for tomorrow I need everything that falls due in December": the day of which nothing falls due is the speaker's.
    func relevant(_ times: [TimeMention], in text: Text) -> [TimeMention] {
        func isDue(_ time: TimeMention) -> Bool {
            (max(0, time.tokens.lowerBound - 4)...time.tokens.lowerBound).contains { start in
                grammar.due.end(in: text, at: start).map {
                    $0 >= time.tokens.lowerBound - 1 && $0 <= time.tokens.lowerBound + 2
                } ?? false
            }
        }
        guard times.count > 1, times[0].grain == .day, times[0].relation == .in, !isDue(times[0]),
            times.dropFirst().contains(where: isDue)
        else { return times }
        return Array(times.dropFirst())
    }

    /// The period asked: the only time, or the whole of several that are listed and follow one another.
    func period(_ times: [TimeMention], in text: Text, asOf: Day) -> AskedPeriod? {
        guard let first = times.first else { return nil }
        let whole = period(of: first, in: text, asOf: asOf)
        let list = listed(times, in: text)
        guard let last = list.last, last != first, follow(list) else { return whole }
        return AskedPeriod(
            period: Period(start: whole.period.start, end: last.period.end), grain: first.grain,
            relation: .between,
            text: text.string(first.tokens.lowerBound..<last.tokens.upperBound))
    }

    /// "tháng 11, tháng 12 và quý I/2026": the times of a list, each a whole period; the first alone when it is no list.
    func listed(_ times: [TimeMention], in text: Text) -> [TimeMention] {
        guard let first = times.first, first.relation == .in else { return Array(times.prefix(1)) }
        var list = [first]
        for time in times.dropFirst() {
            let end = list[list.count - 1].tokens.upperBound
            guard time.relation == .in, (end...end + 2).contains(time.tokens.lowerBound),
                (end..<time.tokens.lowerBound).allSatisfy({ index in
                    text.tokens[index].sign == 0x2C || Self.joining.contains { text.matches(index, $0) }
                })
            else { break }
            list.append(time)
        }
        return list
    }

    /// Whether each of the times starts on the day after the one before it ends.
    func follow(_ times: [TimeMention]) -> Bool {
        zip(times, times.dropFirst()).allSatisfy { one, next in
            one.period.end.flatMap { end in next.period.start.map { $0 == end + 1 } } ?? false
        }
    }

    private static let joining = Word.all(in: "và hoặc với hay and or")

    func period(of first: TimeMention, in text: Text, asOf: Day) -> AskedPeriod {
        var period = first.period
        if first.grain == .day, first.relation == .in, let day = period.start, day > asOf,
            remains(first, in: text)
        {
            period.start = asOf
        }
        // "từ giờ đến hết năm"
        let start = first.tokens.lowerBound
        let isFromNow = text.matches(start - 1, Word("giờ")) && text.matches(start - 2, Word("từ"))
        if isFromNow, first.relation == .by { period.start = asOf }
        // "hạn chót 30/11 gồm việc gì": what is due on that day, not by it.
        let isOfDay =
            first.relation == .by && first.grain == .day
            && (Self.limits.end(in: text, at: start).map {
                $0 < text.tokens.count && (text.tokens[$0].kind == .number || text.matches($0, Word("ngày")))
            } ?? false)
        if isOfDay { period.start = period.end }
        return AskedPeriod(
            period: period, grain: first.grain,
            relation: isFromNow ? .between : isOfDay ? .in : first.relation,
            text: text.string(first.tokens))
    }

    /// Whether a period is over, in a line that speaks of no deadline: then orders of the period were given in it.
    func isPast(_ period: AskedPeriod, _ cues: Cues, in text: Text, asOf: Day) -> Bool {
        !cues.hasDue && Self.completing.first(in: text, range: text.tokens.indices) == nil
            && period.relation == .in && period.period.end.map { $0 <= asOf } ?? false
    }

    /// "được giao trong năm 2022", "năm 2022 giao những gì", "tasks given in 2022"
    func isGiven(_ time: TimeMention, in text: Text) -> Bool {
        let start = time.tokens.lowerBound
        return (max(0, start - 3)..<start).contains { Self.giving.end(in: text, at: $0) == start }
            || start <= 1 && Self.opened(behind: time.tokens.upperBound, in: text)
    }

    /// "Năm 2022 giao những gì", "In July 2025, what was ordered on …"
    private static func opened(behind time: Int, in text: Text) -> Bool {
        if giving.end(in: text, at: time) != nil { return true }
        guard text.tokens.indices.contains(time), text.tokens[time].sign == 0x2C else { return false }
        return (time + 1..<min(time + 6, text.tokens.count)).contains { given.end(in: text, at: $0) != nil }
    }

    private static let given = PhraseList([
        "giao", "được giao", "đã giao", "yêu cầu", "chỉ đạo", "ordered", "assigned", "asked", "given",
        "requested", "instructed", "demanded",
    ])
    private static let giving = PhraseList([
        "giao", "được giao", "đã giao", "được giao gì", "được giao những gì", "ban hành", "given", "assigned",
        "issued", "ordered", "văn bản", "tài liệu", "thông báo", "công điện", "chỉ thị", "kết luận",
        "nghị quyết", "công văn", "document", "notice", "dispatch", "conclusion",
    ])
    private static let completing = PhraseList([
        "xong", "hoàn thành", "hoàn tất", "kết thúc", "dứt điểm", "đến hạn", "complete", "completed",
        "finish", "finished",
        "done", "deliver", "delivered", "due",
    ])
    private static let limits = PhraseList([
        "hạn", "hạn chót", "hạn cuối", "thời hạn", "deadline", "due date",
    ])

    /// "còn chưa đầy 30 ngày nữa": from today to that day.
    func remains(_ time: TimeMention, in text: Text) -> Bool {
        (max(0, time.tokens.lowerBound - 4)...time.tokens.lowerBound).contains {
            text.matches($0, Word("còn"))
        }
    }
}
