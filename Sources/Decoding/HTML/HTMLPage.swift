/// Turns the elements of a page into paragraphs and tables while they come in.
struct HTMLPage {
    /// Whether navigation, footers and asides are dropped; a page that never closes one is read again without.
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
    private var text: [UInt8] = []
    private var linkBytes = 0

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
            lists.append((isOrdered, attributes["start"].flatMap { Int($0) } ?? 1, attributes["type"] ?? "1"))
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
        case .meta: readMeta(attributes)
        case .main:
            endParagraph()
            if mainDepth == 0 { mainStart = builder.blocks.count }
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
            if mainDepth == 0 { main.append(mainStart..<builder.blocks.count) }
        default: break
        }
    }

    mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
        if let dropped {
            if !Self.invisible.contains(dropped.name) { droppedBytes += characters.count }
        } else if isTitle {
            title += String(decoding: characters, as: UTF8.self)
        } else if preformatted > 0 {
            text += characters
        } else {
            appendCollapsed(characters)
        }
    }

    /// The document: what the page says is its main part when that is worth it, menus left out.
    mutating func finish() -> [Block] {
        endParagraph()
        while builder.isInTable {
            builder.endCell(TableGrid.Span())
            builder.endTable()
        }
        let blocks = builder.blocks
        let chosen = main.flatMap { blocks[$0.clamped(to: 0..<blocks.count)] }
        let isWorthIt = chosen.text.utf8.count * 3 >= blocks.text.utf8.count || chosen.text.utf8.count > 2000
        return Self.withoutMenus(isWorthIt && !chosen.isEmpty ? chosen : blocks)
    }

    private static let invisible: Set<String> = [
        "script", "style", "template", "svg", "iframe", "object", "audio", "video", "canvas", "datalist",
        "map", "rt",
        "rp",
    ]

    /// Three or more links in a row, each a paragraph of its own and none a sentence, are a menu.
    private static func withoutMenus(_ blocks: [Block]) -> [Block] {
        var kept: [Block] = []
        var run: [Block] = []
        for block in blocks {
            if case .paragraph(let paragraph) = block, paragraph.isLink, paragraph.text.utf8.count < 160,
                !paragraph.prefix.hasPrefix("#")
            {
                run.append(block)
                continue
            }
            if run.count < 3 { kept += run }
            run = []
            kept.append(block)
        }
        return run.count < 3 ? kept + run : kept
    }

    private mutating func startItem(_ attributes: HTMLAttributes) {
        endParagraph()
        prefix = "- "
        guard let last = lists.indices.last, lists[last].isOrdered else { return }
        let number = attributes["value"].flatMap { Int($0) } ?? lists[last].next
        lists[last].next = number &+ 1
        let formats = ["a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"]
        prefix = Numeral.text(number, formats[lists[last].style] ?? "decimal") + ". "
    }

    /// "article:published_time", "datePublished", "DC.date.issued"
    private mutating func readMeta(_ attributes: HTMLAttributes) {
        let key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased()
        guard Self.dates.contains(key), let content = attributes["content"], published == nil else { return }
        let day = content.prefix(10)
        let isDay =
            day.utf8.count == 10
            && day.utf8.enumerated().allSatisfy { index, byte in
                index == 4 || index == 7 ? byte == 0x2D : 0x30...0x39 ~= byte
            }
        if isDay { published = String(day) }
    }

    private static let dates: Set<String> = [
        "article:published_time", "datepublished", "dc.date.issued", "dc.date", "pubdate", "publishdate",
        "og:published_time",
        "date",
    ]

    private static func span(_ attributes: HTMLAttributes) -> TableGrid.Span {
        TableGrid.Span(
            columns: attributes["colspan"].flatMap { Int($0) } ?? 1,
            rows: attributes["rowspan"].flatMap { Int($0) } ?? 1)
    }

    /// One line feed is a line of the same paragraph, two part paragraphs.
    private mutating func breakLine() {
        if preformatted == 0 {
            while text.last == 0x20 { text.removeLast() }
            guard text.last != 0xA else { return endParagraph() }
        }
        if !text.isEmpty { text.append(0xA) }
    }

    /// White space of any kind and length is one space; a hard space is a space.
    private mutating func appendCollapsed(_ characters: UnsafeBufferPointer<UInt8>) {
        let before = text.count
        var index = 0
        while index < characters.count {
            let byte = characters[index]
            let isHard = byte == 0xC2 && index + 1 < characters.count && characters[index + 1] == 0xA0
            index += isHard ? 2 : 1
            guard isHard || byte == 0x20 || 0x9...0xD ~= byte else {
                text.append(byte)
                continue
            }
            if let last = text.last, last != 0x20, last != 0xA { text.append(0x20) }
        }
        if links > 0 { linkBytes += text.count - before }
    }

    private mutating func endParagraph() {
        defer {
            text.removeAll(keepingCapacity: true)
            linkBytes = 0
        }
        while let last = text.last, last == 0x20 || last == 0xA { text.removeLast() }
        guard !text.isEmpty else { return }
        var content = String(decoding: text, as: UTF8.self)
        if prefix.hasPrefix("#") { content = Block.oneLine(content) }
        builder.add(
            Block.Paragraph(
                prefix: builder.isInTable && prefix.hasPrefix("#") ? "" : prefix, text: content,
                isLink: linkBytes >= text.count - 2))
        if !prefix.hasPrefix("#") { prefix = "" }
    }
}
