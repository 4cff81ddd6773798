package import Directives
import Linguistics
import Recognition

/// A directive with its place in the document.
package struct LocatedDirective: Sendable {
    package var directive: Directive
    /// UTF-8 offsets into the document.
    package var range: Range<Int>
}

/// Reads the directives of a document, paragraph by paragraph, with what headings and lead-ins pass down.
struct DirectiveReader {
    private let document: Document
    private let grammar: Grammar
    private let isOfficial: Bool

    private var scopes = ScopeStack()
    private var issuer: String?
    /// Whether what comes is ordered: behind "Thủ tướng yêu cầu:", under "NHIỆM VỤ, GIẢI PHÁP".
    private var isOrdering = false
    /// Whom running paragraphs tell, until a new order names somebody else.
    private var flow: [Actor] = []
    /// Running paragraphs in a row that order nothing.
    private var quiet = 0
    private var directives: [LocatedDirective] = []

    init(document: Document, grammar: Grammar) {
        self.document = document
        self.grammar = grammar
        isOfficial = document.paragraphs.prefix(30).contains { document.text(of: $0).matches(0, Word("số")) }
            && document.source.number != nil
        issuer = document.source.issuer
    }

    static func directives(of document: Document, grammar: Grammar) -> [LocatedDirective] {
        var reader = DirectiveReader(document: document, grammar: grammar)
        for paragraph in document.paragraphs { reader.read(paragraph) }
        return reader.directives
    }

    private mutating func read(_ paragraph: Paragraph) {
        switch paragraph.kind {
        case .aside: break
        case .heading(let level): readHeading(document.text(of: paragraph), level: level)
        case .body: readBody(paragraph)
        }
    }

    // MARK: headings

    private mutating func readHeading(_ text: Text, level: Int) {
        scopes.open(.heading(level))
        flow = []
        let range = text.tokens.indices
        let orders = grammar.ordersCues.first(in: text, range: range)
        let background = grammar.backgroundCues.first(in: text, range: range)
        switch (orders, background) {
        case _ where text.tokens.last?.sign == 0x3F: isOrdering = false
        case (let orders?, let background?): isOrdering = orders.start < background.start
        case (_?, nil): isOrdering = true
        case (nil, _?): isOrdering = false
        case (nil, nil): isOrdering = isOrdering && isOfficial
        }
        if let list = ActorParser(grammar: grammar).list(in: text, at: headStart(text), limit: text.tokens.count),
            list.end >= text.tokens.count - 1
        {
            scopes.current?.leads = list.actors
            flow = list.actors.map(Self.implied)
        }
    }

    /// Behind "Đối với", "Về nhiệm vụ của" at the head of a heading.
    private func headStart(_ text: Text) -> Int {
        Self.topicHeads.end(in: text, at: 0) ?? 0
    }

    // MARK: paragraphs

    private mutating func readBody(_ paragraph: Paragraph) {
        scopes.open(paragraph.marker.map { .marked($0) } ?? .plain)
        let text = document.text(of: paragraph)
        guard !text.tokens.isEmpty else { return }
        let times = grammar.recognizer.times.mentions(
            in: text, context: TimeContext(reference: reference, kind: .document(signed: document.source.date)))
        var reading = ParagraphReading(
            paragraph: paragraph, text: text, enclosures: Enclosures(text), times: times, leads: nil,
            count: directives.count)
        let sentences = Sentences(text, enclosures: reading.enclosures).ranges
        for (index, sentence) in sentences.enumerated() {
            let isLeadIn = index == sentences.count - 1 && text.tokens[sentence.upperBound - 1].sign == 0x3A
            if isLeadIn || (sentences.count == 1 && isNameOnly(text)) {
                readLeadIn(sentence, of: &reading)
            } else {
                read(sentence, of: &reading)
            }
        }
        settle(reading)
    }

    private var reference: Day { document.source.date ?? Day(number: 0) }

    /// After two running paragraphs of a news report that order nothing, the orders are over.
    private mutating func settle(_ reading: ParagraphReading) {
        guard reading.paragraph.marker == nil, !isOfficial else { return }
        quiet = directives.count > reading.count || reading.isLeadIn ? 0 : quiet + 1
        if quiet >= 2 { isOrdering = false }
    }

    /// "1. Bộ Công an" alone in its paragraph
    private func isNameOnly(_ text: Text) -> Bool {
        guard text.tokens.count <= 40,
            let list = ActorParser(grammar: grammar).list(in: text, at: headStart(text), limit: text.tokens.count)
        else { return false }
        return list.end >= text.tokens.count - 1 && text.tokens.last?.sign != 0x3B
    }

    // "Thủ tướng Chính phủ yêu cầu:", "(1) Bộ Công an:", "Đối với các bộ, ngành:", "Chỉ đạo Tổng công ty …:"
    private mutating func readLeadIn(_ sentence: Range<Int>, of reading: inout ParagraphReading) {
        let text = reading.text
        reading.isLeadIn = true
        let parser = OpeningParser(grammar: grammar, times: reading.times, issuer: issuer)
        let actors = ActorParser(grammar: grammar)
        let end = text.tokens[sentence.upperBound - 1].sign == 0x3A ? sentence.upperBound - 1 : sentence.upperBound
        let head = Self.topicHeads.end(in: text, at: sentence.lowerBound) ?? sentence.lowerBound
        if let list = actors.list(in: text, at: head, limit: end), list.end >= end - 1 {
            set(leads: list.actors, isOrdering: true, for: reading)
            return
        }
        if let verb = Self.directing.end(in: text, at: head), let list = actors.list(in: text, at: verb, limit: end),
            list.end >= end - 1
        {
            let superiors = inheritedLeads(reading).map(Self.implied)
            set(leads: superiors + list.actors, isOrdering: true, for: reading)
            return
        }
        let opening = parser.opening(of: sentence.lowerBound..<end, in: text, enclosures: reading.enclosures)
        if let name = opening.issuer { issuer = name }
        let details = DetailReader(grammar: grammar, text: text)
        switch opening.kind {
        case .order, .subject:
            guard opening.predicate?.isPast != true else { return }
            isOrdering = true
            if !opening.actors.isEmpty {
                set(leads: opening.actors, isOrdering: true, for: reading)
                scopes.current?.cooperating = details.cooperating(in: opening.start..<end, leads: opening.actors)
            } else {
                scopes.current?.isOrdering = true
                if !opening.isWithin, reading.paragraph.marker == nil { flow = [] }
            }
            passDownDeadline(from: opening, to: end, of: reading)
        case .bare:
            if let last = text.tokens[sentence].last, last.sign == 0x3A, isOrderingHere { scopes.current?.isOrdering = true }
            passDownDeadline(from: opening, to: end, of: reading)
        case .announcement:
            isOrdering = true
            if !opening.isWithin, reading.paragraph.marker == nil { flow = [] }
        case .backReference, .none:
            readCues(text, sentence)
        }
    }

    /// "kết luận như sau:", "nhiệm vụ trọng tâm:" against "Về kết quả đạt được:"
    private mutating func readCues(_ text: Text, _ sentence: Range<Int>) {
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

    private mutating func set(leads: [Actor], isOrdering: Bool, for reading: ParagraphReading) {
        scopes.current?.leads = leads
        scopes.current?.isOrdering = isOrdering
        self.isOrdering = self.isOrdering || isOrdering
        if reading.paragraph.marker == nil { flow = leads.map(Self.implied) }
    }

    private mutating func passDownDeadline(from opening: Opening, to end: Int, of reading: ParagraphReading) {
        let finder = DeadlineFinder(
            grammar: grammar, text: reading.text, enclosures: reading.enclosures, times: reading.times)
        guard let stated = finder.deadlines(in: opening.start..<end, from: opening.start).last(where: \.isCompletion)
        else { return }
        var deadline = stated.deadline
        deadline.isImplied = true
        scopes.current?.deadline = deadline
    }

    private var isOrderingHere: Bool { scopes.isOrdering ?? isOrdering }

    // MARK: sentences

    private mutating func read(_ sentence: Range<Int>, of reading: inout ParagraphReading) {
        let text = reading.text
        let content = withoutCitation(sentence, in: text)
        if let number = reading.citation(behind: content, in: sentence) { reading.number = number }
        guard content.count > 2, !isQuestion(content, text) else { return }
        if readLabel(content, of: reading) { return }
        let clauses = Clauses(of: content, in: text, enclosures: reading.enclosures).ranges
        let parser = OpeningParser(grammar: grammar, times: reading.times, issuer: issuer)
        var acts: [(opening: Opening, range: Range<Int>)] = []
        for (index, clause) in clauses.enumerated() {
            let opening = parser.opening(of: clause, in: text, enclosures: reading.enclosures)
            if index == 0 {
                acts.append((opening, clause))
            } else if startsAct(opening, at: clause.lowerBound, behind: acts[acts.count - 1].opening, text) {
                acts.append((opening, clause))
            } else {
                acts[acts.count - 1].range = acts[acts.count - 1].range.lowerBound..<clause.upperBound
            }
        }
        for act in acts { read(act.opening, act.range, sentence: sentence, of: &reading) }
    }

    /// A clause behind a semicolon is an act of its own when it names its actor or starts with a capital.
    private func startsAct(_ opening: Opening, at index: Int, behind previous: Opening, _ text: Text) -> Bool {
        switch opening.kind {
        case .order, .announcement: return true
        case .subject: return opening.predicate?.isPast != true || previous.kind == .none
        case .bare: return text.tokens[index].isCapitalized || previous.kind == .none
        case .backReference, .none: return false
        }
    }

    private mutating func read(
        _ opening: Opening, _ act: Range<Int>, sentence: Range<Int>, of reading: inout ParagraphReading
    ) {
        if let name = opening.issuer { issuer = name }
        switch opening.kind {
        case .backReference:
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
        var leads = opening.actors
        switch opening.kind {
        case .order:
            isOrdering = true
            if leads.isEmpty, opening.isWithin { leads = inheritedLeads(reading) }
        case .subject: break
        case .bare, .none, .backReference, .announcement:
            leads = inheritedLeads(reading)
        }
        if !opening.actors.isEmpty {
            reading.leads = opening.actors.map(Self.implied)
            if reading.paragraph.marker == nil { flow = opening.actors.map(Self.implied) }
        } else if opening.kind == .order, !opening.isWithin {
            reading.leads = []
            if reading.paragraph.marker == nil { flow = [] }
        }
        append(opening, act, leads: leads, of: reading)
    }

    private func inheritedLeads(_ reading: ParagraphReading) -> [Actor] {
        (reading.leads ?? scopes.inheritedLeads ?? flow).map(Self.implied)
    }

    /// Whether the clause tells somebody to do something now.
    private func isOrder(_ opening: Opening, _ act: Range<Int>, of reading: ParagraphReading) -> Bool {
        if let predicate = opening.predicate {
            if predicate.isPast { return false }
            if predicate.isPassive, !predicate.hasModal { return false }
        }
        let text = reading.text
        switch opening.kind {
        case .order: return true
        case .subject:
            guard let predicate = opening.predicate else { return false }
            return isOrderingHere || predicate.hasModal || predicate.isCoordination || predicate.isUrgent
                || opening.isReported
        case .bare:
            if opening.isReported { return true }
            if text.tokens[act.lowerBound].sign == 0x22 { return false }
            return isOrderingHere
        case .none:
            // An item under "Bộ Công an:" is a task, whatever its verb.
            guard reading.paragraph.marker != nil, scopes.inheritedLeads != nil, isOrderingHere,
                act.lowerBound == 0, act.count > 8
            else { return false }
            return PhraseSource.thingHeads.end(in: text, at: act.lowerBound) == nil
                && grammar.adjunctHeads.end(in: text, at: act.lowerBound) == nil
                && ActorParser(grammar: grammar).list(in: text, at: act.lowerBound, limit: act.upperBound) == nil
        case .backReference, .announcement: return false
        }
    }

    private mutating func append(_ opening: Opening, _ act: Range<Int>, leads: [Actor], of reading: ParagraphReading) {
        let text = reading.text
        let finder = DeadlineFinder(grammar: grammar, text: text, enclosures: reading.enclosures, times: reading.times)
        var start = opening.start
        if let adjunct = opening.adjunct, isTime(adjunct, of: reading),
            !finder.deadlines(in: adjunct, from: adjunct.lowerBound).isEmpty
        {
            start = adjunct.lowerBound
        }
        guard start < act.upperBound else { return }
        let range = start..<act.upperBound
        let segments = Segments(grammar: grammar, text: text, enclosures: reading.enclosures)
            .segments(of: range, deadlines: finder.deadlines(in: range, from: start))
        let details = DetailReader(grammar: grammar, text: text)
        var cooperating: [Actor] = []
        for (index, segment) in segments.enumerated() {
            let found = details.cooperating(in: segment.tokens, leads: leads)
            if index == 0 { cooperating = found.isEmpty ? inheritedCooperating(opening) : found }
            let isFirst = index == 0
            let action = isFirst ? max(opening.action, segment.tokens.lowerBound) : segment.tokens.lowerBound
            add(
                action: action..<segment.tokens.upperBound, span: segment.tokens,
                leads: isFirst ? leads : leads.map(Self.implied),
                cooperating: found.isEmpty && !isFirst ? cooperating.map(Self.implied) : (isFirst ? cooperating : found),
                deadline: segment.deadline?.deadline ?? inheritedDeadline(segments), reading: reading)
        }
    }

    /// "Trong quý I, …", "Về một số nhiệm vụ trọng tâm trong quý I, …", but not "Về vốn chưa giải ngân trong năm 2025: …"
    private func isTime(_ adjunct: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard let time = reading.times.first(where: { adjunct.contains($0.tokens.lowerBound) }) else { return false }
        return time.tokens.lowerBound <= adjunct.lowerBound + 2
            || Self.tasks.first(in: reading.text, range: adjunct.lowerBound..<time.tokens.lowerBound) != nil
    }

    private func inheritedDeadline(_ segments: [Segment]) -> Deadline? {
        segments.count == 1 ? scopes.inheritedDeadline : nil
    }

    private func inheritedCooperating(_ opening: Opening) -> [Actor] {
        opening.actors.isEmpty ? scopes.inheritedCooperating.map(Self.implied) : []
    }

    private mutating func add(
        action: Range<Int>, span: Range<Int>, leads: [Actor], cooperating: [Actor], deadline: Deadline?,
        reading: ParagraphReading
    ) {
        let text = reading.text
        let span = trimmed(span, in: text)
        let action = trimmed(action, in: text)
        guard !span.isEmpty, !action.isEmpty, let first = text.tokens[span].first, let last = text.tokens[span].last
        else { return }
        let details = DetailReader(grammar: grammar, text: text)
        let base = reading.paragraph.content.lowerBound
        let quote = Self.joined(text.string(span))
        let ordinal = directives.count { $0.directive.citations.first?.paragraph == reading.number } + 1
        directives.append(
            LocatedDirective(
                directive: Directive(
                    id: "\(document.source.id)-\(reading.number)-\(ordinal)", text: Self.joined(text.string(action)),
                    lead: leads, cooperating: cooperating, deadline: deadline, role: details.role(in: action),
                    authority: details.authority(in: action), product: details.product(in: action),
                    targets: details.targets(in: action, times: reading.times), issuer: issuer,
                    event: document.source.event,
                    citations: [
                        Citation(
                            document: document.source.id, title: document.source.title, date: document.source.date,
                            paragraph: reading.number, quote: quote)
                    ]),
                range: base + Int(first.start)..<base + Int(last.end)))
    }

    /// "Nhiệm vụ này phải … hoàn thành trong quý II/2025." gives the directive before its deadline.
    private mutating func attachBack(_ act: Range<Int>, of reading: ParagraphReading) {
        guard !directives.isEmpty else { return }
        let finder = DeadlineFinder(
            grammar: grammar, text: reading.text, enclosures: reading.enclosures, times: reading.times)
        let found = finder.deadlines(in: act, from: act.lowerBound)
        guard var deadline = (found.last { $0.isCompletion } ?? found.last)?.deadline else { return }
        deadline.isImplied = true
        let first = max(reading.count, directives.count - 1)
        for index in min(first, directives.count - 1)..<directives.count
        where directives[index].directive.deadline == nil {
            directives[index].directive.deadline = deadline
        }
    }

    // MARK: labelled lines

    /// "Cơ quan chủ trì: Bộ Y tế.", "Thời gian hoàn thành: tháng 12/2025", "Sản phẩm: Đề án" of the directive before
    private mutating func readLabel(_ content: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard let label = Label(reading.text, in: content), !directives.isEmpty else { return false }
        let text = reading.text
        let last = directives.count - 1
        switch label.kind {
        case .lead:
            if let list = ActorParser(grammar: grammar).list(in: text, at: label.end, limit: content.upperBound) {
                directives[last].directive.lead = list.actors
            }
        case .cooperating:
            if let list = ActorParser(grammar: grammar).list(in: text, at: label.end, limit: content.upperBound) {
                directives[last].directive.cooperating = list.actors
            }
        case .deadline:
            guard let time = reading.times.first(where: { content.contains($0.tokens.lowerBound) }),
                !time.isRecurring, !time.isUnresolved
            else { break }
            directives[last].directive.deadline = Deadline(
                period: time.period, grain: time.grain, relation: time.relation, text: text.string(time.tokens))
        case .product:
            directives[last].directive.product = Self.joined(text.string(trimmed(label.end..<content.upperBound, in: text)))
        }
        return true
    }

    // MARK: pieces

    private func isQuestion(_ range: Range<Int>, _ text: Text) -> Bool {
        text.tokens[range].last?.sign == 0x3F
    }

    /// The sentence without "[đ. 41]" at its end.
    private func withoutCitation(_ sentence: Range<Int>, in text: Text) -> Range<Int> {
        guard text.tokens[sentence.upperBound - 1].sign == 0x5D,
            let open = text.tokens[sentence].lastIndex(where: { $0.sign == 0x5B }), sentence.upperBound - open <= 6
        else { return sentence }
        return sentence.lowerBound..<open
    }

    /// A range without connectives and signs at its ends.
    private func trimmed(_ range: Range<Int>, in text: Text) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, let sign = text.tokens[start].sign, sign != 0x28, sign != 0x22 { start += 1 }
        while end > start, let sign = text.tokens[end - 1].sign, [0x2E, 0x2C, 0x3B, 0x3A, 0x2F].contains(sign) { end -= 1 }
        return start..<end
    }

    private static func joined(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func implied(_ actor: Actor) -> Actor {
        Actor(id: actor.id, name: actor.name, isImplied: true)
    }

    private static let topicHeads = PhraseList(["đối với", "về phía", "về nhiệm vụ của", "nhiệm vụ của", "trách nhiệm của", "giao", "yêu cầu", "đề nghị"])
    private static let tasks = PhraseList(["nhiệm vụ", "nhiệm vụ trọng tâm"])
    private static let directing = PhraseList(["chỉ đạo", "đôn đốc", "giao", "yêu cầu", "đề nghị"])
    private static let leadInCues = PhraseList([
        "như sau", "sau đây", "sau", "yêu cầu", "nhiệm vụ", "giải pháp", "điện", "quyết nghị", "chỉ đạo", "nội dung",
    ])
}
