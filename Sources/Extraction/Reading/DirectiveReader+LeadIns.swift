import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    // "Thủ tướng Chính phủ yêu cầu:", "(1) Bộ Công an:", "Đối với các bộ, ngành:", "Chỉ đạo Tổng công ty …:"
    mutating func readLeadIn(_ sentence: Range<Int>, of reading: inout ParagraphReading) {
        let text = reading.text
        reading.isLeadIn = true
        // "b) Cơ quan thực hiện:"
        if let label = Label(text, in: sentence), label.end == sentence.upperBound {
            scopes.current?.isLabel = true
            return
        }
        let parser = OpeningParser(self, times: reading.times, enclosures: reading.enclosures)
        let actors = ActorParser(grammar: grammar, isDivided: true)
        let end =
            text.tokens[sentence.upperBound - 1].sign == 0x3A ? sentence.upperBound - 1 : sentence.upperBound
        let head = Self.topicHeads.end(in: text, at: sentence.lowerBound) ?? sentence.lowerBound
        if let list = actors.list(in: text, at: head, limit: end),
            list.end >= end - 1 || isScope(text, list.end..<end) || isUrged(text, list.end..<end)
        {
            set(leads: list.actors, isOrdering: true, for: reading)
            return
        }
        if let named = actors.label(
            in: text, at: head, limit: end, isNumbered: Self.isNumbered(reading.paragraph))
        {
            set(leads: named, isOrdering: true, for: reading)
            return
        }
        if let told = concerned(text, sentence.lowerBound..<end) {
            set(leads: told, isOrdering: true, for: reading)
            return
        }
        if let verb = Self.directing.end(in: text, at: head),
            let list = actors.list(in: text, at: verb, limit: end),
            list.end >= end - 1
        {
            let superiors = inheritedLeads(reading).map(Self.implied)
            set(leads: superiors + list.actors, isOrdering: true, for: reading)
            return
        }
        let opening = parser.opening(of: sentence.lowerBound..<end, in: text, enclosures: reading.enclosures)
        if let name = opening.issuer { issuer = name }
        let isTold = opening.actors.isEmpty ? addressed(text, sentence.lowerBound..<end) : nil
        if isTold == nil, opening.kind != .order, opening.kind != .announcement, quotesLaw(text, sentence) {
            isQuoting = true
            isOrdering = false
            return
        }
        isQuoting = isQuoting && opening.issuer == nil
        if let told = isTold {
            set(leads: told, isOrdering: true, for: reading)
            return
        }
        let details = DetailReader(grammar: grammar, text: text)
        switch opening.kind {
        case .order, .subject:
            guard opening.predicate?.isPast != true else { return }
            isOrdering = true
            if opening.kind == .subject, let speaker = opening.actors.first,
                let predicate = opening.predicate, concludes(predicate.verb..<end, text)
            {
                issuer = speaker.name
                flow = []
                return
            }
            if !opening.actors.isEmpty {
                set(leads: opening.actors, isOrdering: true, for: reading)
                scopes.current?.cooperating = details.cooperating(
                    in: opening.start..<end, leads: opening.actors)
            } else {
                scopes.current?.isOrdering = true
                if !opening.isWithin, reading.paragraph.marker == nil { flow = [] }
            }
            passDownDeadline(from: opening, to: end, of: reading)
        case .bare:
            // "Nhằm nâng cao hiệu quả quản lý, Thủ tướng Chính phủ yêu cầu:"
            if endsWithDemand(sentence.lowerBound..<end, text) {
                isOrdering = true
                if reading.paragraph.marker == nil { flow = [] }
            }
            if let last = text.tokens[sentence].last, last.sign == 0x3A, isOrderingHere {
                scopes.current?.isOrdering = true
            }
            passDownDeadline(from: opening, to: end, of: reading)
        case .announcement:
            isOrdering = true
            if !opening.isWithin, reading.paragraph.marker == nil { flow = [] }
        case .backReference, .none:
            readCues(text, sentence)
        }
    }

    /// "Thủ tướng có yêu cầu đối với Bộ Y tế như sau:", "… quy định nhiệm vụ của Bộ Y tế chủ trì … như sau:"
    private func addressed(_ text: Text, _ range: Range<Int>) -> [Actor]? {
        if let duty = Self.duties.first(in: text, range: range),
            Self.following.first(in: text, range: range) != nil,
            let list = ActorParser(grammar: grammar).list(in: text, at: duty.end, limit: range.upperBound)
        {
            return list.actors
        }
        guard let order = PhraseSource.ordering.first(in: text, range: range),
            let towards = Self.towards.first(in: text, range: order.end..<range.upperBound),
            let list = ActorParser(grammar: grammar).list(in: text, at: towards.end, limit: range.upperBound),
            list.end == range.upperBound || Self.following.end(in: text, at: list.end) == range.upperBound
        else { return nil }
        return list.actors
    }

    /// "Căn cứ Điều 12 Luật …, các hành vi bị cấm được quy định như sau:" in a text that only explains
    private func quotesLaw(_ text: Text, _ sentence: Range<Int>) -> Bool {
        guard !isOfficial, Self.rulings.first(in: text, range: sentence) != nil else { return false }
        return sentence.dropLast().contains { index in
            Self.articles.contains { text.matches(index, $0) }
                && (text.tokens[index + 1].kind == .number
                    || text.tokens[index + 1].flags.contains(.allCapitals))
        }
    }

    /// "Ban Chỉ đạo thống nhất kết luận như sau:": whoever says so tells others.
    private func concludes(_ range: Range<Int>, _ text: Text) -> Bool {
        guard var index = Self.concluding.end(in: text, at: range.lowerBound) else { return false }
        while index < range.upperBound,
            let end = Self.concluding.end(in: text, at: index) ?? Self.following.end(in: text, at: index)
        {
            index = end
        }
        return index >= range.upperBound
    }

    private static let concluding = PhraseList([
        "thống nhất", "kết luận", "nhất trí", "quyết định", "quyết nghị", "đồng ý", "có ý kiến", "ý kiến",
        "và", "một số nội dung",
    ])

    private func endsWithDemand(_ range: Range<Int>, _ text: Text) -> Bool {
        range.suffix(4).contains { PhraseSource.ordering.end(in: text, at: $0) == range.upperBound }
    }

    /// "Đối với các cơ sở sản xuất có lưu lượng xả bụi lớn, thuộc loại hình …:", "Đối với các đơn vị thu gom rác:": bodies, and
    /// which of them are meant; of what any body is called, that is its name.
    private func concerned(_ text: Text, _ range: Range<Int>) -> [Actor]? {
        let actors = ActorParser(grammar: grammar)
        guard let head = Self.concerning.end(in: text, at: range.lowerBound), head < range.upperBound,
            actors.isPluralOfBodies(text, at: head),
            let list = actors.list(in: text, at: head, limit: range.upperBound),
            text.tokens[list.end].kind == .word || text.tokens[list.end].sign == 0x2C
        else { return nil }
        guard let bodies = ActorParser.anyBodies.end(in: text, at: head) else { return list.actors }
        let end = (bodies..<range.upperBound).first { text.tokens[$0].sign == 0x28 } ?? range.upperBound
        let name = text.line(head..<end).startingLower
        return [Actor(id: Slug.of(name), name: name)]
    }

    private static let concerning = PhraseList(["đối với"])

    /// "các bộ, ngành tập trung:", "Bộ Y tế phải khẩn trương:": what they shall do stands below.
    private func isUrged(_ text: Text, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound,
            let end = grammar.adverbs.end(in: text, at: index) ?? grammar.modals.end(in: text, at: index)
        {
            index = end
        }
        return index >= range.upperBound
    }

    /// "theo chức năng, nhiệm vụ", "căn cứ thẩm quyền": how far, and nothing to do yet
    private func isScope(_ text: Text, _ range: Range<Int>) -> Bool {
        grammar.adjunctHeads.end(in: text, at: range.lowerBound) != nil
            && range.allSatisfy { text.tokens[$0].kind != .word || !text.tokens[$0].isCapitalized }
            && grammar.modals.first(in: text, range: range) == nil
            && grammar.directiveVerbs.first(in: text, range: range).map {
                Self.scopes.end(in: text, at: $0.start) != nil
            } ?? true
    }

    /// "kết luận như sau:", "nhiệm vụ trọng tâm:" against "Về kết quả đạt được:"
    mutating func readCues(_ text: Text, _ sentence: Range<Int>) {
        let orders = Self.leadInCues.first(in: text, range: sentence)
        let background = grammar.backgroundCues.first(in: text, range: sentence)
        if let orders {
            if let background, background.start < orders.start, !isOfficial { return }
            isOrdering = true
            scopes.current?.isOrdering = true
        } else if background != nil, !isOrdering || !isOfficial {
            scopes.current?.isOrdering = false
        }
    }

    mutating func set(leads actors: [Actor], isOrdering: Bool, for reading: ParagraphReading) {
        let leads = antecedents.resolved(actors, above: reading.paragraph.number)
        scopes.current?.leads = leads
        scopes.current?.isOrdering = isOrdering
        self.isOrdering = self.isOrdering || isOrdering
        flow = leads.map(Self.implied)
    }

    mutating func passDownDeadline(from opening: Opening, to end: Int, of reading: ParagraphReading) {
        let finder = deadlineFinder(reading)
        // "Để kịp hoàn thành trước ngày 30/11/2025, …": by when the whole is to be done, not each part.
        let adjunct = opening.adjunct?.lowerBound
        let isPurpose = adjunct.map { Self.purposes.end(in: reading.text, at: $0) != nil } ?? false
        let start = isPurpose ? opening.start : adjunct ?? opening.start
        let completes = grammar.completionVerbs.first(in: reading.text, range: start..<end) != nil
        guard let stated = finder.deadlines(in: start..<end, from: start).last, completes else { return }
        var deadline = stated.deadline
        deadline.isImplied = true
        scopes.current?.deadline = deadline
    }
}
