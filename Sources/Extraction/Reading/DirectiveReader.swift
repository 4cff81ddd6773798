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
    /// The province or city that the title names alone.
    let locality: Actor?
    /// The ministry that the title names alone.
    let ministry: Actor?

    /// The province or city whose leaders the meeting was held with: the conclusion tells it, where it tells nobody else.
    let host: Actor?

    var scopes = ScopeStack()
    var issuer: String? {
        didSet {
            guard issuer != oldValue else { return }
            isUnderSuperior = OpeningParser.isSuperior(issuer, grammar.recognizer)
        }
    }
    private(set) var isUnderSuperior: Bool
    /// Whether the part being read tells of results, shortcomings, requests.
    var isBackground = false
    /// Whether what comes is quoted from a law: behind "Điều 30 Luật … quy định như sau:", up to the next heading or order.
    var isQuoting = false
    /// Whether what comes is ordered: behind "Thủ tướng yêu cầu:", under "NHIỆM VỤ, GIẢI PHÁP".
    var isOrdering = false
    /// Whom running paragraphs tell, until a new order names somebody else.
    var flow: [Actor] = [] { didSet { item = [] } }
    /// Whom the numbered paragraph above tells, for the unnumbered ones right below it.
    var item: [Actor] = []
    /// Running paragraphs in a row that order nothing.
    var quiet = 0
    var antecedents: Antecedents
    var directives: [LocatedDirective] = []
    /// How many directives each paragraph has given so far.
    private var ordinals: [Int: Int] = [:]
    /// A task that waits for the labelled lines behind it.
    var pendingTask: PendingTask?
    /// The table whose rows are being read.
    var table: AssignmentTable?
    /// The deadline of the table's group, `II | Nhiệm vụ trong quý IV/2025`.
    var groupDeadline: Deadline?

    init(document: Document, grammar: Grammar) {
        self.document = document
        self.grammar = grammar
        antecedents = Antecedents(document: document, grammar: grammar)
        isOfficial =
            document.paragraphs.prefix(30).contains { Self.bearsNumber(document.text(of: $0)) }
            && document.source.number != nil
        issuer = document.source.issuer
        isUnderSuperior = OpeningParser.isSuperior(document.source.issuer, grammar.recognizer)
        let named = grammar.recognizer.agencies.mentions(
            in: Text(document.source.title, lenient: false))
        locality = Self.only(.province, of: named)
        ministry = Self.only(.ministry, of: named)
        let title = Text(document.source.title, lenient: false)
        host = Self.visits.first(in: title, range: title.tokens.indices) != nil ? locality : nil
    }

    private static let visits = PhraseList([
        "làm việc với lãnh đạo", "làm việc với ban thường vụ", "làm việc với tỉnh", "làm việc với thành phố",
    ])

    private static func only(_ kind: Agency.Kind, of mentions: [AgencyMention]) -> Actor? {
        let some = mentions.filter { $0.kind == kind }
        return some.allSatisfy { $0.id == some.first?.id }
            ? some.first.map { Actor(id: $0.id, name: $0.name) } : nil
    }

    /// "Số: 6240/BGDĐT-KHCNTT", in a letterhead of lines or of cells
    private static func bearsNumber(_ text: Text) -> Bool {
        text.matches(0, Word("số"))
            || text.tokens.indices.dropLast(2).contains {
                text.matches($0, Word("số")) && text.tokens[$0 + 1].sign == 0x3A
                    && text.tokens[$0].isCapitalized
                    && text.tokens[$0 + 2].kind == .number
            }
    }

    /// Reads a paragraph, or one after the other its head and the items that stand within it.
    mutating func read(_ paragraph: ParagraphText) {
        guard case .body = paragraph.paragraph.kind, paragraph.paragraph.cells.isEmpty,
            paragraph.text.tokens.contains(where: { $0.sign == 0x28 })
        else {
            readWhole(paragraph)
            return
        }
        let items = InlineItems(grammar: grammar).paragraphs(of: paragraph.paragraph, text: paragraph.text)
        guard items.count > 1 else {
            readWhole(paragraph)
            return
        }
        for item in items { read(ParagraphText(item, of: document, times: grammar.recognizer.times)) }
    }

    private mutating func readWhole(_ paragraph: ParagraphText) {
        switch paragraph.paragraph.kind {
        case .aside: break
        case .heading where isUnclosedTask(paragraph.text, paragraph.paragraph): readBody(paragraph)
        // "**1. Sở Y tế**": numbered, it is a lead-in however it is set.
        case .heading where paragraph.paragraph.marker != nil && isNameOnly(paragraph): readBody(paragraph)
        case .heading(let level): readHeading(paragraph.text, level: level)
        case .body: readBody(paragraph)
        }
    }

    /// A task under "1. Bộ Y tế:" that ends without a full stop, and so looks like a heading.
    private func isUnclosedTask(_ text: Text, _ paragraph: Paragraph) -> Bool {
        guard isOfficial, paragraph.marker == nil, !flow.isEmpty, isOrderingHere, text.tokens.count > 7,
            text.tokens.contains(where: { $0.kind == .word && !$0.isCapitalized })
        else { return false }
        return Predicate(text, at: 0, limit: text.tokens.count, grammar: grammar) != nil
    }

    mutating func readBody(_ paragraph: ParagraphText) {
        scopes.open(paragraph.paragraph.marker.map { .marked($0) } ?? .plain, behind: directives.count)
        let text = paragraph.text
        guard !text.tokens.isEmpty else { return }
        // "2. Tăng cường tuyên truyền, giáo dục": a heading under a number; whoever was told under the one before is told
        // no more.
        let isTitle = Self.isNumbered(paragraph.paragraph) && text.tokens.last?.kind != .sign
        if isTitle { flow = [] }
        if Self.isNumbered(paragraph.paragraph) { item = [] }
        var reading = ParagraphReading(paragraph, count: directives.count)
        guard !readRow(reading) else { return }
        let sentences = paragraph.sentences
        for (index, sentence) in sentences.enumerated() {
            reading.enter(sentence)
            let isLeadIn = index == sentences.count - 1 && text.tokens[sentence.upperBound - 1].sign == 0x3A
            let isHeading =
                sentences.count == 1
                && (isNameOnly(paragraph) || isUnfinished(paragraph) || namesAddressees(paragraph))
            if isLeadIn || isHeading {
                readLeadIn(sentence, of: &reading)
            } else {
                read(sentence, of: &reading)
            }
        }
        passDownLead(of: reading)
        scopes.current?.isTitle = isTitle && directives.count == reading.count
        remember(reading)
        settle(reading)
    }

    /// "(1) Bộ Y tế chỉ đạo …": the dashes below it tell the same body.
    private mutating func passDownLead(of reading: ParagraphReading) {
        guard Self.isNumbered(reading.paragraph), scopes.current?.leads == nil,
            let first = directives.dropFirst(reading.count).first?.directive.lead, !first.isEmpty,
            directives.dropFirst(reading.count).allSatisfy({ $0.directive.lead.map(\.id) == first.map(\.id) }
            ),
            !first.contains(where: \.isImplied)
        else { return }
        scopes.current?.leads = first
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

    /// After two running paragraphs of a news report that order nothing, the orders are over.
    mutating func settle(_ reading: ParagraphReading) {
        guard !isOfficial else { return }
        if directives.count > reading.count || reading.isLeadIn {
            quiet = 0
        } else if reading.paragraph.marker == nil {
            quiet += 1
            if quiet >= 2 { isOrdering = false }
        }
    }

    /// "1. Bộ Công an" alone in its paragraph
    func isNameOnly(_ paragraph: ParagraphText) -> Bool {
        let text = paragraph.text
        guard text.tokens.count <= 60, text.tokens.last?.sign != 0x3B else { return false }
        return ActorParser(grammar: grammar, isDivided: true).label(
            in: text, at: headStart(text), limit: text.tokens.count,
            isNumbered: Self.isNumbered(paragraph.paragraph)) != nil
    }

    /// "1. Sở Công Thương chủ trì, phối hợp với các sở", "2. Sở Tài chính có trách nhiệm": what they do stands below.
    private func isUnfinished(_ paragraph: ParagraphText) -> Bool {
        let text = paragraph.text
        guard Self.isNumbered(paragraph.paragraph), let last = text.tokens.last, last.kind != .sign else {
            return false
        }
        let end = text.tokens.count
        if (max(0, end - 4)..<end).contains(where: { Self.charges.end(in: text, at: $0) == end }) {
            return true
        }
        guard let lead = PhraseSource.coordinating.first(in: text, range: 0..<end),
            let company = grammar.cooperation.first(in: text, range: lead.end..<end)
        else { return false }
        let partners = ActorParser(grammar: grammar).list(in: text, at: company.end, limit: end)
        return partners?.end == end
    }

    /// "1. Giao người đứng đầu các cơ quan chuyên môn, …": whom it is given to, and nothing to do yet.
    private func namesAddressees(_ paragraph: ParagraphText) -> Bool {
        let text = paragraph.text
        guard Self.isNumbered(paragraph.paragraph), let last = text.tokens.last, last.kind != .sign,
            let start = PhraseSource.ordering.end(in: text, at: 0),
            let list = ActorParser(grammar: grammar).list(in: text, at: start, limit: text.tokens.count)
        else { return false }
        let rest = list.end..<text.tokens.count
        return grammar.adverbs.first(in: text, range: rest) == nil
            && grammar.modals.first(in: text, range: rest) == nil
            && grammar.directiveVerbs.first(in: text, range: rest) == nil
    }

    /// A dash may stand before anything.
    static func isNumbered(_ paragraph: Paragraph) -> Bool {
        switch paragraph.marker {
        case nil, .dash, .plus: false
        default: true
        }
    }

    var isOrderingHere: Bool { scopes.isOrdering ?? isOrdering }

    /// The place of the next directive among those of its paragraph, from 1.
    mutating func nextOrdinal(in paragraph: Int) -> Int {
        ordinals[paragraph, default: 0] += 1
        return ordinals[paragraph, default: 1]
    }

    func deadlineFinder(_ reading: ParagraphReading) -> DeadlineFinder {
        DeadlineFinder(
            grammar: grammar, text: reading.text, enclosures: reading.enclosures, times: reading.times,
            signed: document.source.date)
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

    static func implied(_ actor: Actor) -> Actor {
        Actor(id: actor.id, name: actor.name, isImplied: true)
    }

    static let obligations = PhraseList([
        "có trách nhiệm", "phải", "cần", "cần phải", "có nhiệm vụ", "cũng",
    ])
    static let purposes = PhraseList(["để", "nhằm"])
    static let topicHeads = PhraseList([
        "đối với", "về phía", "về nhiệm vụ của", "nhiệm vụ của", "trách nhiệm của", "giao", "yêu cầu",
        "đề nghị",
    ])
    static let towards = PhraseList(["đối với", "đến", "tới", "với"])
    static let duties = PhraseList(["nhiệm vụ của", "nhiệm vụ cụ thể của", "trách nhiệm của"])
    static let following = PhraseList(["như sau", "sau", "sau đây", "cụ thể như sau"])
    /// A law says it.
    static let rulings = PhraseList(["quy định", "nêu rõ quy định"])
    static let articles = Word.all(in: "điều khoản điểm mục")
    /// What is always somebody's to do.
    static let charges = PhraseList(["có trách nhiệm", "có nhiệm vụ", "được yêu cầu", "được giao nhiệm vụ"])
    static let tasks = PhraseList(["nhiệm vụ", "nhiệm vụ trọng tâm"])
    static let directing = PhraseList(["chỉ đạo", "đôn đốc", "giao", "yêu cầu", "đề nghị"])
    static let scopes = PhraseList(["quản lý", "chức năng", "phân công", "phụ trách", "giao"])
    static let leadInCues = PhraseList([
        "như sau", "sau đây", "sau", "yêu cầu", "nhiệm vụ", "giải pháp", "điện", "quyết nghị", "chỉ đạo",
        "nội dung",
    ])
}
