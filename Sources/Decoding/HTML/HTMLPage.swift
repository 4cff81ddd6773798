/// Turns the elements of a page into paragraphs and tables while they come in.
struct HTMLPage {
    /// Whether navigation, footers and asides are dropped; a page that never closes one is read again
    /// without.
    let dropsFurniture: Bool
    private(set) var title = ""
    private(set) var published: String?
    private(set) var droppedBytes = 0

    private var builder = BlockBuilder()
    /// How many blocks stand outside the elements that hold the document, and which inside.
    private var main: [Range<Int>] = []
    private var mainDepth = 0
    private var mainStart = 0
    /// The element that is dropped and how often it was opened inside itself.
    private var dropped: (name: String, depth: Int)?
    private var isTitle = false
    private var preformatted = 0
    private var links = 0
    private var lists: [(isOrdered: Bool, next: Int, style: String)] = []
    private var spans: [TableGrid.Span] = []
    private var prefix = ""
    private var text = HTMLText()

    init(dropsFurniture: Bool = true) { self.dropsFurniture = dropsFurniture }

    mutating func start(_ name: String, _ attributes: HTMLAttributes) {
        if let dropped {
            if dropped.name == name { self.dropped = (name, dropped.depth + 1) }
            return
        }
        switch HTMLElement(name) {
        case .dropped:
            if dropsFurniture || Self.invisible.contains(name) { dropped = (name, 1) }
        case .heading(let level):
            endParagraph()
            prefix = String(repeating: "#", count: level) + " "
        case .list(let isOrdered):
            endParagraph()
            lists.append(
                (isOrdered, attributes["start"].flatMap { Int(bounded: $0) } ?? 1, attributes["type"] ?? "1"))
        case .item: startItem(attributes)
        case .table:
            endParagraph()
            builder.startTable()
        case .row:
            endParagraph()
            builder.startRow()
        case .cell:
            endParagraph()
            spans.append(Self.span(attributes))
            builder.startCell()
        case .preformatted:
            endParagraph()
            preformatted += 1
        case .lineBreak: breakLine()
        case .link: links += 1
        case .title: isTitle = title.isEmpty
        case .meta: published = published ?? HTMLElement.publicationDay(attributes)
        case .main:
            endParagraph()
            if mainDepth == 0 { mainStart = builder.count }
            mainDepth += 1
        case .block: endParagraph()
        case .inline: break
        }
    }

    mutating func end(_ name: String) {
        if let dropped {
            guard dropped.name == name else { return }
            self.dropped = dropped.depth > 1 ? (name, dropped.depth - 1) : nil
            return
        }
        switch HTMLElement(name) {
        case .heading, .item, .block, .list, .row, .cell, .table, .preformatted, .main: endParagraph()
        default: break
        }
        switch HTMLElement(name) {
        case .heading, .item: prefix = ""
        case .list: _ = lists.popLast()
        case .cell: builder.endCell(spans.popLast() ?? TableGrid.Span())
        case .table: builder.endTable()
        case .preformatted: preformatted = max(preformatted - 1, 0)
        case .link: links = max(links - 1, 0)
        case .title: isTitle = false
        case .main:
            mainDepth = max(mainDepth - 1, 0)
            if mainDepth == 0 { main.append(mainStart..<builder.count) }
        default: break
        }
    }

    mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
        if let dropped {
            if !Self.invisible.contains(dropped.name) { droppedBytes += characters.count }
        } else if isTitle {
            title += String(decoding: characters, as: UTF8.self)
        } else if preformatted > 0 {
            text.append(characters)
        } else {
            text.appendCollapsed(characters, isLink: links > 0)
        }
    }

    /// The document: what the page says is its main part when that is worth it, menus left out.
    mutating func finish() -> [Block] {
        endParagraph()
        let blocks = builder.finish()
        let chosen = main.flatMap { blocks[$0.clamped(to: 0..<blocks.count)] }
        guard !chosen.isEmpty else { return blocks.withoutMenus }
        let size = chosen.text.utf8.count
        let isWorthIt = size > 2000 || size * 3 >= blocks.text.utf8.count
        return (isWorthIt ? chosen : blocks).withoutMenus
    }

    private static let invisible: Set<String> = [
        "script", "style", "template", "svg", "iframe", "object", "audio", "video", "canvas", "datalist",
        "map",
        "rt", "rp",
    ]

    private mutating func startItem(_ attributes: HTMLAttributes) {
        endParagraph()
        prefix = "- "
        guard let last = lists.indices.last, lists[last].isOrdered else { return }
        let number = attributes["value"].flatMap { Int(bounded: $0) } ?? lists[last].next
        lists[last].next = number &+ 1
        let formats = ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"]
        prefix = Numeral.text(number, formats[lists[last].style] ?? "decimal") + ". "
    }

    private static func span(_ attributes: HTMLAttributes) -> TableGrid.Span {
        TableGrid.Span(
            columns: attributes["colspan"].flatMap { Int(bounded: $0) } ?? 1,
            rows: attributes["rowspan"].flatMap { Int(bounded: $0) } ?? 1)
    }

    /// One line feed is a line of the same paragraph, two part paragraphs.
    private mutating func breakLine() {
        if preformatted > 0 || !text.endsLine { text.breakLine() } else { endParagraph() }
    }

    private mutating func endParagraph() {
        guard let (content, isLink) = text.take() else { return }
        let isHeading = prefix.hasPrefix("#")
        builder.add(
            Block.Paragraph(
                prefix: isHeading && builder.isInTable ? "" : prefix,
                text: isHeading ? content.onOneLine : content, isLink: isLink))
        if !isHeading { prefix = "" }
    }
}
