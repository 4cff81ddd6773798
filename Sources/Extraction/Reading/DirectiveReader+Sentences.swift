import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    mutating func read(_ sentence: Range<Int>, of reading: inout ParagraphReading) {
        let text = reading.text
        let (statement, cited) = StatementMarker.split(sentence, in: text)
        if let cited { reading.number = cited }
        let content = answer(in: statement, of: &reading)
        guard content.count > 2, !isQuestion(content, text) else { return }
        if readLabel(content, of: reading) { return }
        let clauses = joined(Clauses(of: content, in: text, enclosures: reading.enclosures).ranges, text)
        let times = TimeLine(reading.times)
        var acts: [(opening: Opening, range: Range<Int>)] = []
        for (index, clause) in clauses.enumerated() {
            var parser = OpeningParser(self, times: times.within(clause), enclosures: reading.enclosures)
            parser.actors.isDivided = text.tokens[clause].contains { $0.sign == 0x3B }
            let opening = parser.opening(of: clause, in: text, enclosures: reading.enclosures)
            if index == 0 {
                acts.append((opening, clause))
            } else if startsAct(opening, at: clause.lowerBound, behind: acts[acts.count - 1], text) {
                acts.append((opening, clause))
            } else {
                acts[acts.count - 1].range = acts[acts.count - 1].range.lowerBound..<clause.upperBound
            }
        }
        for act in acts {
            var opening = act.opening
            opening.actors = antecedents.resolved(opening.actors, above: reading.paragraph.number)
            read(opening, act.range, of: &reading)
        }
    }

    /// "2. Về đề nghị bổ sung vốn; sửa đổi quy định: Bộ Tài chính nghiên cứu …", "3. Hoàn thiện thể chế: Các bộ trình …": what
    /// answers a request, what a title stands over, is behind the colon.
    private func answer(in sentence: Range<Int>, of reading: inout ParagraphReading) -> Range<Int> {
        let text = reading.text
        guard isOfficial, reading.paragraph.marker != nil, sentence.lowerBound == 0,
            let colon = sentence.first(where: {
                text.tokens[$0].sign == 0x3A && !reading.enclosures.isBracketed($0)
                    && !reading.enclosures.isQuoted($0)
            }), colon + 2 < sentence.upperBound, startsAnswer(text, at: colon + 1),
            Self.isNumbered(reading.paragraph) && text.matches(sentence.lowerBound, OpeningParser.about)
                || titles(sentence.lowerBound..<colon, of: reading)
                    && tellsSomebody(colon + 1..<sentence.upperBound, text),
            grammar.backgroundCues.first(in: text, range: sentence.lowerBound..<colon) == nil
        else { return sentence }
        reading.isAnswer = true
        return colon + 1..<sentence.upperBound
    }

    /// "Đẩy mạnh cắt giảm, đơn giản hóa thủ tục": a title names nobody and gives no order.
    private func titles(_ head: Range<Int>, of reading: ParagraphReading) -> Bool {
        let text = reading.text
        let isTimed = reading.times.contains { $0.tokens.lowerBound < head.upperBound }
        return head.count <= 40 && !isTimed
            && !head.contains { Self.titleEnds.end(in: text, at: $0) == head.upperBound }
            && PhraseSource.ordering.end(in: text, at: head.lowerBound) == nil
            && grammar.performatives.end(in: text, at: head.upperBound - 1) != head.upperBound
            && (!ActorParser(grammar: grammar).startsActor(text, head.lowerBound)
                || Predicate(text, at: head.lowerBound, limit: head.upperBound, grammar: grammar) != nil)
            && grammar.recognizer.agencies.mentions(in: text, range: head).isEmpty
    }

    /// What announces a list of things.
    private static let titleEnds = PhraseList([
        "gồm", "bao gồm", "gồm có", "sau", "như sau", "sau đây", "là", "phương châm", "nguyên tắc",
        "tinh thần",
        "thông tin", "nội dung",
    ])

    /// "Các bộ khẩn trương trình …": names and what they shall do
    private func tellsSomebody(_ range: Range<Int>, _ text: Text) -> Bool {
        ActorParser(grammar: grammar).list(in: text, at: range.lowerBound, limit: range.upperBound).map {
            Predicate(text, at: $0.end, limit: range.upperBound, grammar: grammar) != nil
        } ?? false
    }

    /// "Bộ X …", "Giao Bộ X …", "Về vấn đề này …", but not the "Tài chính" of "các Bộ: Tài chính, Xây dựng".
    private func startsAnswer(_ text: Text, at index: Int) -> Bool {
        text.tokens[index].isCapitalized
            && (PhraseSource.ordering.end(in: text, at: index) != nil
                || text.matches(index, OpeningParser.about)
                || OpeningParser.localities.end(in: text, at: index) != nil
                || ActorParser(grammar: grammar).startsActor(text, index))
    }

    /// "Các bộ, ngành; Ủy ban nhân dân các tỉnh; các tập đoàn rà soát …": names alone belong to what follows.
    private func joined(_ clauses: [Range<Int>], _ text: Text) -> [Range<Int>] {
        let actors = ActorParser(grammar: grammar)
        var joined: [Range<Int>] = []
        var start: Int?
        for (index, clause) in clauses.enumerated() {
            // "Yêu cầu Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã …"
            let names = index == 0 ? PhraseSource.ordering.end(in: text, at: clause.lowerBound) : nil
            if index + 1 < clauses.count, start != nil || joined.isEmpty, clause.count < 60,
                let list = actors.list(
                    in: text, at: names ?? clause.lowerBound, limit: clause.upperBound),
                list.end >= clause.upperBound
            {
                start = start ?? clause.lowerBound
            } else {
                joined.append((start ?? clause.lowerBound)..<clause.upperBound)
                start = nil
            }
        }
        return joined
    }

    /// A clause behind a semicolon is an act of its own when it names its actor or starts with a capital.
    func startsAct(
        _ opening: Opening, at index: Int, behind previous: (opening: Opening, range: Range<Int>),
        _ text: Text
    ) -> Bool {
        let isBehindNothing = previous.opening.kind == .none
        switch opening.kind {
        case .order, .announcement: return true
        case .subject: return opening.predicate?.isPast != true || isBehindNothing
        case .bare:
            // "Quốc hội đã chỉ đạo hoàn thiện thể chế; giải quyết các khó khăn": what was done goes on.
            return text.tokens[index].isCapitalized
                || isBehindNothing && !tellsDeeds(previous.range, text)
        case .backReference, .none: return false
        }
    }

    /// "Chính phủ, Thủ tướng đã chỉ đạo …": somebody did something.
    private func tellsDeeds(_ range: Range<Int>, _ text: Text) -> Bool {
        grammar.recognizer.agencies.mentions(in: text, range: range).contains {
            text.matches($0.tokens.upperBound, Self.past)
        }
    }

    mutating func read(_ opening: Opening, _ act: Range<Int>, of reading: inout ParagraphReading) {
        if let name = opening.issuer { issuer = name }
        switch opening.kind {
        case .backReference:
            attachBack(act, of: reading)
            return
        case _ where opening.actors.isEmpty && isCompletionAlone(act, reading):
            attachBack(act, of: reading)
            return
        case .announcement:
            isOrdering = true
            if !opening.isWithin {
                reading.leads = []
                flow = []
            }
            return
        default: break
        }
        guard isOrder(opening, act, of: reading) else { return }
        let text = reading.text
        isQuoting = false
        var leads = opening.actors
        switch opening.kind {
        case .order:
            isOrdering = true
            // "- Yêu cầu hoàn thành quy hoạch" below "2. Bộ Xây dựng:"
            let isItem =
                opening.issuer == nil && reading.paragraph.marker != nil && scopes.inheritedLeads != nil
            if leads.isEmpty, opening.isWithin || isItem { leads = inheritedLeads(reading) }
        case .subject:
            isOrdering =
                isOrdering || opening.isReported || looksAhead(act, text)
                || opening.predicate.map { charges(text, $0) } ?? false
        case .bare, .none, .backReference, .announcement:
            leads = inheritedLeads(reading)
        }
        if !opening.actors.isEmpty {
            reading.leads = opening.actors.map(Self.implied)
            let isRunning = reading.paragraph.marker == nil || reading.paragraph.marker == .ordinal
            if isRunning { flow = opening.actors.map(Self.implied) }
            if Self.isNumbered(reading.paragraph) { item = opening.actors.map(Self.implied) }
        } else if opening.kind == .order, !opening.isWithin {
            reading.leads = []
            if reading.paragraph.marker == nil { flow = [] }
        }
        if tellsResult(act, of: reading) { attachBack(act, of: reading) }
        append(opening, act, leads: leads, of: reading)
    }

    /// "Báo cáo gửi về Bộ Nội vụ trước ngày 05/12/2025." behind a task of the same paragraph: when its result is due.
    private func tellsResult(_ act: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard directives.count > reading.count,
            let end = Self.results.end(in: reading.text, at: act.lowerBound)
        else { return false }
        return (end..<max(end, min(end + 6, act.upperBound))).contains {
            reading.text.matches($0, Self.sending)
        }
    }

    /// "Các Tổ công tác có trách nhiệm …": what follows is their duty, too.
    private func charges(_ text: Text, _ predicate: Predicate) -> Bool {
        Self.charges.first(in: text, range: predicate.start..<predicate.verb) != nil
    }

    /// "2. Đảng ủy Quốc hội lãnh đạo, chỉ đạo …" is how the Party gives its bodies their tasks.
    private func steers(_ text: Text, _ predicate: Predicate) -> Bool {
        guard let end = text.end(of: Self.leading, at: predicate.verb), end + 1 < text.tokens.count else {
            return false
        }
        return text.tokens[end].sign == 0x2C && text.end(of: Self.directingWords, at: end + 1) != nil
    }

    private static let past = Word("đã")
    private static let results = PhraseList([
        "báo cáo", "kết quả", "văn bản", "hồ sơ", "danh sách", "ý kiến", "số liệu", "phương án",
    ])
    private static let sending = Word("gửi")
    private static let leading = Word.all(in: "lãnh đạo")
    private static let directingWords = Word.all(in: "chỉ đạo")

    func inheritedLeads(_ reading: ParagraphReading) -> [Actor] {
        // "(6) Ban Cơ yếu tham mưu …" and below it, without a number: "Thực hiện kiểm định …".
        let isBelowItem = reading.paragraph.marker == nil && !item.isEmpty
        let named = reading.leads ?? scopes.inheritedLeads ?? (isBelowItem ? item : flow)
        return (named.isEmpty ? host.map { [$0] } ?? [] : named).map(Self.implied)
    }

    /// "Bộ trưởng các Bộ: …; Chủ tịch UBND các tỉnh … tiếp tục tập trung …": several are called upon by their offices, as in
    /// the address of a dispatch.
    private func addressesOffices(_ opening: Opening, in text: Text) -> Bool {
        opening.actors.count > 1 && text.tokens.indices.contains(opening.start)
            && (text.matches(opening.start + 1, ActorParser.minister)
                || ActorParser.leaders.end(in: text, at: opening.start) != nil)
    }

    /// "Trong thời gian tới, Tỉnh tập trung …" is how a conclusion turns from results to tasks.
    private func looksAhead(_ act: Range<Int>, _ text: Text) -> Bool {
        isOfficial && Self.ahead.end(in: text, at: act.lowerBound) != nil
    }

    private static let ahead = PhraseList(["thời gian tới", "trong thời gian tới", "thời gian tới đây"])

    /// Whether the clause tells somebody to do something now.
    func isOrder(_ opening: Opening, _ act: Range<Int>, of reading: ParagraphReading) -> Bool {
        if let predicate = opening.predicate {
            if predicate.isPast { return false }
            if predicate.isPassive, !predicate.hasModal { return false }
        }
        let text = reading.text
        if isQuoting { return opening.issuer != nil }
        switch opening.kind {
        case .order: return !opening.isClosing(in: text)
        case .subject:
            guard let predicate = opening.predicate else { return isOrderingHere }
            if opening.isClosing(in: text) { return false }
            let follows = directives.count > reading.count
            // "1. Bộ Tài chính báo cáo …" in a document that orders, no lead-in said.
            let isItem =
                isOfficial && reading.paragraph.marker != nil && scopes.isOrdering != false && !isBackground
            return isOrderingHere || follows || isItem || predicate.hasModal || predicate.isCoordination
                || predicate.isUrgent || predicate.hasAdverb && addressesOffices(opening, in: text)
                || reading.paragraph.marker != nil && steers(text, predicate)
                || opening.isReported || looksAhead(act, text) || reading.isAnswer
        case .bare:
            if isTitleOfItems(reading) { return false }
            // A few words are a slogan or a title, "3. Tổ chức thực hiện"; but "- kiểm tra chuồng trại;" is a task.
            let isItem =
                isOfficial && reading.paragraph.marker != nil && act.lowerBound == 0
                && (text.tokens.last?.sign == 0x3B || !text.tokens[0].isCapitalized)
            if act.count < (isItem ? 4 : 6), reading.times.isEmpty { return false }
            if opening.isReported { return true }
            if text.tokens[act.lowerBound].sign == 0x22 { return isOrderingHere && isAttributed(text) }
            return isOrderingHere
        case .none:
            // An item under "Bộ Công an:" is a task, whatever its verb.
            guard reading.paragraph.marker != nil, scopes.inheritedLeads != nil, isOrderingHere,
                act.lowerBound == 0, act.count > 8
            else { return false }
            return PhraseSource.thingHeads.end(in: text, at: act.lowerBound) == nil
                && grammar.adjunctHeads.end(in: text, at: act.lowerBound) == nil
                && ActorParser(grammar: grammar).list(in: text, at: act.lowerBound, limit: act.upperBound)
                    == nil
        case .backReference, .announcement: return false
        }
    }

    /// "6. Bảo đảm kinh phí", when what is to be done stands below, "a) Cân đối …", or who has to do it: "- Bộ Tài chính: …",
    /// "- Cơ quan chủ trì: …".
    private func isTitleOfItems(_ reading: ParagraphReading) -> Bool {
        let text = reading.text
        guard case .arabic = reading.paragraph.marker, text.tokens.last?.kind != .sign,
            text.tokens.count <= 25,
            reading.times.isEmpty,
            let next = document.paragraphs.dropFirst(reading.paragraph.number).first,
            let marker = next.marker,
            [.letter, .dash, .plus, .bracketedArabic, .bracketedLetter].contains(marker),
            !scopes.scopes.contains(where: { $0.level == .marked(marker) })
        else { return false }
        if marker == .letter || marker == .bracketedArabic { return true }
        let below = document.text(of: next)
        return ActorParser(grammar: grammar).startsActor(below, headStart(below))
            || Label(below, in: below.tokens.indices) != nil
    }

    /// "Kiên quyết cấm đường …" – công điện nêu rõ: who says what is quoted stands at the end of the paragraph.
    private func isAttributed(_ text: Text) -> Bool {
        guard let end = text.tokens.lastIndex(where: { $0.sign == 0x22 }), end + 2 < text.tokens.count,
            text.tokens.count - end < 24, text.tokens[end + 1].kind == .sign
        else { return false }
        return grammar.performatives.first(in: text, range: end + 1..<text.tokens.count) != nil
    }

    func isQuestion(_ range: Range<Int>, _ text: Text) -> Bool {
        text.tokens[range].last?.sign == 0x3F
    }
}
