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
    let document: Document
    let grammar: Grammar
    let isOfficial: Bool

    var scopes = ScopeStack()
    var issuer: String?
    /// Whether what comes is ordered: behind "Thủ tướng yêu cầu:", under "NHIỆM VỤ, GIẢI PHÁP".
    var isOrdering = false
    /// Whom running paragraphs tell, until a new order names somebody else.
    var flow: [Actor] = []
    /// Running paragraphs in a row that order nothing.
    var quiet = 0
    var directives: [LocatedDirective] = []
    /// A task that waits for the labelled lines behind it.
    var pendingTask: PendingTask?
    /// The table whose rows are being read.
    var table: AssignmentTable?
    /// The deadline of the table's group, `II | Nhiệm vụ trong quý IV/2025`.
    var groupDeadline: Deadline?

    init(document: Document, grammar: Grammar) {
        self.document = document
        self.grammar = grammar
        isOfficial =
            document.paragraphs.prefix(30).contains { document.text(of: $0).matches(0, Word("số")) }
            && document.source.number != nil
        issuer = document.source.issuer
    }

    static func directives(of document: Document, grammar: Grammar) -> [LocatedDirective] {
        var reader = DirectiveReader(document: document, grammar: grammar)
        for paragraph in document.paragraphs { reader.read(paragraph) }
        return reader.directives
    }

    mutating func read(_ paragraph: Paragraph) {
        switch paragraph.kind {
        case .aside: break
        case .heading(let level): readHeading(document.text(of: paragraph), level: level)
        case .body: readBody(paragraph)
        }
    }

    // MARK: paragraphs

    mutating func readBody(_ paragraph: Paragraph) {
        scopes.open(paragraph.marker.map { .marked($0) } ?? .plain)
        let text = document.text(of: paragraph)
        guard !text.tokens.isEmpty else { return }
        let times = grammar.recognizer.times.mentions(
            in: text,
            context: TimeContext(reference: reference, kind: .document(signed: document.source.date)))
        var reading = ParagraphReading(
            paragraph: paragraph, text: text, enclosures: Enclosures(text), times: times, leads: nil,
            count: directives.count)
        guard !readRow(reading) else { return }
        let sentences = Sentences(text, enclosures: reading.enclosures).ranges
        for (index, sentence) in sentences.enumerated() {
            let isLeadIn = index == sentences.count - 1 && text.tokens[sentence.upperBound - 1].sign == 0x3A
            if isLeadIn || (sentences.count == 1 && isNameOnly(text)) {
                readLeadIn(sentence, of: &reading)
            } else {
                read(sentence, of: &reading)
            }
        }
        remember(reading)
        settle(reading)
    }

    /// A numbered paragraph that ordered nothing may be a task whose labelled lines follow.
    mutating func remember(_ reading: ParagraphReading) {
        guard reading.paragraph.marker != nil, reading.paragraph.marker != .dash || pendingTask == nil,
            directives.count == reading.count, Label(reading.text, in: reading.text.tokens.indices) == nil
        else { return }
        pendingTask = PendingTask(
            text: words(reading.text.tokens.indices, in: reading.text), range: reading.paragraph.content,
            paragraph: reading.number, count: directives.count)
    }

    var reference: Day { document.source.date ?? Day(number: 0) }

    /// After two running paragraphs of a news report that order nothing, the orders are over.
    mutating func settle(_ reading: ParagraphReading) {
        guard reading.paragraph.marker == nil, !isOfficial else { return }
        quiet = directives.count > reading.count || reading.isLeadIn ? 0 : quiet + 1
        if quiet >= 2 { isOrdering = false }
    }

    /// "1. Bộ Công an" alone in its paragraph
    func isNameOnly(_ text: Text) -> Bool {
        guard text.tokens.count <= 40,
            let list = ActorParser(grammar: grammar).list(
                in: text, at: headStart(text), limit: text.tokens.count)
        else { return false }
        return list.end >= text.tokens.count - 1 && text.tokens.last?.sign != 0x3B
    }

    var isOrderingHere: Bool { scopes.isOrdering ?? isOrdering }

    // MARK: sentences

    mutating func read(_ sentence: Range<Int>, of reading: inout ParagraphReading) {
        let text = reading.text
        let (content, cited) = StatementMarker.split(sentence, in: text)
        if let cited { reading.number = cited }
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
    func startsAct(_ opening: Opening, at index: Int, behind previous: Opening, _ text: Text) -> Bool {
        switch opening.kind {
        case .order, .announcement: return true
        case .subject: return opening.predicate?.isPast != true || previous.kind == .none
        case .bare: return text.tokens[index].isCapitalized || previous.kind == .none
        case .backReference, .none: return false
        }
    }

    mutating func read(
        _ opening: Opening, _ act: Range<Int>, sentence: Range<Int>, of reading: inout ParagraphReading
    ) {
        if let name = opening.issuer { issuer = name }
        switch opening.kind {
        case .bare where isCompletionAlone(act, reading):
            attachBack(act, of: reading)
            return
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
            let isRunning = reading.paragraph.marker == nil || reading.paragraph.marker == .ordinal
            if isRunning { flow = opening.actors.map(Self.implied) }
        } else if opening.kind == .order, !opening.isWithin {
            reading.leads = []
            if reading.paragraph.marker == nil { flow = [] }
        }
        append(opening, act, leads: leads, of: reading)
    }

    func inheritedLeads(_ reading: ParagraphReading) -> [Actor] {
        (reading.leads ?? scopes.inheritedLeads ?? flow).map(Self.implied)
    }

    /// Whether the clause tells somebody to do something now.
    func isOrder(_ opening: Opening, _ act: Range<Int>, of reading: ParagraphReading) -> Bool {
        if let predicate = opening.predicate {
            if predicate.isPast { return false }
            if predicate.isPassive, !predicate.hasModal { return false }
        }
        let text = reading.text
        switch opening.kind {
        case .order: return true
        case .subject:
            guard let predicate = opening.predicate else { return isOrderingHere }
            if opening.isClosing(in: text) { return false }
            let follows = directives.count > reading.count
            return isOrderingHere || follows || predicate.hasModal || predicate.isCoordination || predicate.isUrgent
                || opening.isReported
        case .bare:
            if act.count < 6, reading.times.isEmpty { return false }
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
                && ActorParser(grammar: grammar).list(in: text, at: act.lowerBound, limit: act.upperBound)
                    == nil
        case .backReference, .announcement: return false
        }
    }

    mutating func append(_ opening: Opening, _ act: Range<Int>, leads: [Actor], of reading: ParagraphReading)
    {
        let text = reading.text
        let finder = deadlineFinder(reading)
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
                cooperating: found.isEmpty && !isFirst
                    ? cooperating.map(Self.implied) : (isFirst ? cooperating : found),
                deadline: segment.deadline, inherited: inheritedDeadline(segments), reading: reading)
        }
    }

    /// "Trong quý I, …", "Về một số nhiệm vụ trọng tâm trong quý I, …", but not "Về vốn chưa giải ngân trong năm 2025: …"
    func isTime(_ adjunct: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard let time = reading.times.first(where: { adjunct.contains($0.tokens.lowerBound) }) else {
            return false
        }
        return time.tokens.lowerBound <= adjunct.lowerBound + 2
            || Self.tasks.first(in: reading.text, range: adjunct.lowerBound..<time.tokens.lowerBound) != nil
    }

    func inheritedDeadline(_ segments: [Segment]) -> Deadline? {
        segments.count == 1 ? scopes.inheritedDeadline : nil
    }

    func inheritedCooperating(_ opening: Opening) -> [Actor] {
        opening.actors.isEmpty ? scopes.inheritedCooperating.map(Self.implied) : []
    }

    mutating func add(
        action: Range<Int>, span: Range<Int>, leads: [Actor], cooperating: [Actor], deadline: StatedDeadline?,
        inherited: Deadline?, reading: ParagraphReading
    ) {
        let text = reading.text
        let span = trimmed(span, in: text)
        let action = whatIsToBeDone(trimmed(action, in: text), until: deadline, in: text)
        guard !span.isEmpty, !action.isEmpty, let first = text.tokens[span].first,
            let last = text.tokens[span].last
        else { return }
        let details = DetailReader(grammar: grammar, text: text)
        let base = reading.paragraph.content.lowerBound
        let quote = Self.joined(text.string(span))
        let ordinal = directives.count { $0.directive.citations.first?.paragraph == reading.number } + 1
        directives.append(
            LocatedDirective(
                directive: Directive(
                    id: "\(document.source.id)-\(reading.number)-\(ordinal)",
                    text: Self.sentence(text.string(action)),
                    lead: leads, cooperating: cooperating, deadline: deadline?.deadline ?? inherited,
                    role: details.role(in: action),
                    authority: details.authority(in: action), product: details.product(in: action),
                    targets: details.targets(in: action, times: reading.times), issuer: issuer,
                    event: document.source.event,
                    citations: [
                        Citation(
                            document: document.source.id, title: document.source.title,
                            date: document.source.date,
                            paragraph: reading.number, quote: quote)
                    ]),
                range: base + Int(first.start)..<base + Int(last.end)))
    }

    /// "Nhiệm vụ này phải … hoàn thành trong quý II/2025." gives the directive before its deadline.
    mutating func attachBack(_ act: Range<Int>, of reading: ParagraphReading) {
        guard !directives.isEmpty else { return }
        let finder = deadlineFinder(reading)
        let found = finder.deadlines(in: act, from: act.lowerBound)
        guard var deadline = (found.last { $0.isCompletion } ?? found.last)?.deadline else { return }
        deadline.isImplied = true
        let first = max(reading.count, directives.count - 1)
        for index in min(first, directives.count - 1)..<directives.count
        where directives[index].directive.deadline == nil {
            directives[index].directive.deadline = deadline
        }
    }

    /// "Hoàn thành trong tháng 8 năm 2025." as a sentence of its own
    func isCompletionAlone(_ act: Range<Int>, _ reading: ParagraphReading) -> Bool {
        guard !directives.isEmpty,
            let end = grammar.completionVerbs.end(in: reading.text, at: act.lowerBound),
            let time = reading.times.first(where: { act.contains($0.tokens.lowerBound) })
        else { return false }
        return time.tokens.lowerBound - end <= 2 && act.upperBound - time.tokens.upperBound <= 2
    }

    func deadlineFinder(_ reading: ParagraphReading) -> DeadlineFinder {
        DeadlineFinder(
            grammar: grammar, text: reading.text, enclosures: reading.enclosures, times: reading.times,
            signed: document.source.date)
    }

    // MARK: pieces

    func isQuestion(_ range: Range<Int>, _ text: Text) -> Bool {
        text.tokens[range].last?.sign == 0x3F
    }

    /// The act itself, without "có trách nhiệm", "phải" before it and ", hoàn thành trong tháng 11/2025" behind it.
    private func whatIsToBeDone(_ action: Range<Int>, until deadline: StatedDeadline?, in text: Text)
        -> Range<Int>
    {
        var start = action.lowerBound
        while let end = Self.obligations.end(in: text, at: start), end < action.upperBound - 2 { start = end }
        guard let deadline, deadline.isCompletion, deadline.tokens.upperBound >= action.upperBound,
            let comma = text.tokens[start..<deadline.tokens.lowerBound].lastIndex(where: { $0.kind == .sign }
            ),
            text.tokens[comma].sign == 0x2C || text.tokens[comma].sign == 0x3B, comma - start > 4
        else { return start..<action.upperBound }
        return start..<comma
    }

    /// The words as a sentence begins.
    private static func sentence(_ text: String) -> String {
        let words = joined(text)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A range without connectives and signs at its ends.
    func trimmed(_ range: Range<Int>, in text: Text) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, let sign = text.tokens[start].sign, sign != 0x28, sign != 0x22 { start += 1 }
        while end > start, let sign = text.tokens[end - 1].sign,
            [0x2E, 0x2C, 0x3B, 0x3A, 0x2F].contains(sign)
        { end -= 1 }
        return start..<end
    }

    static func joined(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func implied(_ actor: Actor) -> Actor {
        Actor(id: actor.id, name: actor.name, isImplied: true)
    }

    private static let obligations = PhraseList([
        "có trách nhiệm", "phải", "cần", "cần phải", "có nhiệm vụ", "cũng",
    ])
    static let topicHeads = PhraseList([
        "đối với", "về phía", "về nhiệm vụ của", "nhiệm vụ của", "trách nhiệm của", "giao", "yêu cầu",
        "đề nghị",
    ])
    static let tasks = PhraseList(["nhiệm vụ", "nhiệm vụ trọng tâm"])
    static let directing = PhraseList(["chỉ đạo", "đôn đốc", "giao", "yêu cầu", "đề nghị"])
    static let leadInCues = PhraseList([
        "như sau", "sau đây", "sau", "yêu cầu", "nhiệm vụ", "giải pháp", "điện", "quyết nghị", "chỉ đạo",
        "nội dung",
    ])
}
