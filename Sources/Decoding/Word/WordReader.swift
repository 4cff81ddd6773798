/// Reads the body of a Word document into paragraphs and tables.
struct WordReader {
    private let styles: WordStyles
    private var numbering: WordNumbering
    private var builder = BlockBuilder()
    /// The paragraph that is open, and those inside it: the paragraphs of a text box.
    private var open: [WordParagraph] = []
    /// The paragraphs of a text box, which follow the one the box hangs on.
    private var boxed: [WordParagraph] = []
    /// A paragraph whose end was deleted.
    private var joined: WordParagraph?
    private var runFont: String?
    private var isHidden = false
    private var spans: [TableGrid.Span] = []
    private var isRowDeleted = false
    private(set) var restored: [Encoding: Int] = [:]

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    mutating func finish() -> [Block] { builder.finish() }

    /// Reads the body, or a part that follows it: the footnotes, the endnotes.
    mutating func read(_ xml: [UInt8]) throws {
        try XMLCursor.read(xml) { cursor in
            var isText = false
            while let event = try cursor.next() {
                switch event {
                case .start:
                    let name = cursor.name
                    if Self.skipped.contains(name) {
                        try cursor.skip()
                    } else if name == "pPr" {
                        try readProperties(&cursor)
                    } else if name == "trPr" {
                        try readRowProperties(&cursor)
                    } else {
                        isText = name == "t"
                        start(name, cursor)
                    }
                case .text: if isText { append(cursor.text) }
                case .end:
                    isText = false
                    end(cursor.name)
                }
            }
        }
    }

    /// Deletions, field codes, properties of earlier versions, and what only repeats a text box for old
    /// programs.
    private static let skipped: Set<String> = [
        "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "pPrChange", "rPrChange",
        "tblPrChange",
        "trPrChange", "tcPrChange", "sectPr", "tblPr", "tblGrid", "object", "separator",
        "continuationSeparator",
        "sdtPr",
    ]

    private mutating func start(_ name: String, _ cursor: borrowing XMLCursor) {
        switch name {
        case "p": open.append(WordParagraph())
        case "r": (runFont, isHidden) = (nil, false)
        case "rFonts": runFont = cursor.attribute("ascii") ?? cursor.attribute("hAnsi")
        case "vanish": isHidden = Self.isOn(cursor.attribute("val"))
        case "tab", "ptab": append("\t")
        case "br", "cr": append("\n")
        case "noBreakHyphen": append("-")
        case "tbl": builder.startTable()
        case "tr":
            isRowDeleted = false
            builder.startRow()
        case "tc":
            spans.append(TableGrid.Span())
            builder.startCell()
        case "gridSpan":
            spans.withLast { $0.columns = cursor.attribute("val").flatMap { Int(bounded: $0) } ?? 1 }
        case "vMerge": spans.withLast { $0.continuesAbove = cursor.attribute("val") != "restart" }
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "p": endParagraph()
        case "tc": builder.endCell(spans.popLast() ?? TableGrid.Span())
        case "tr": if isRowDeleted { builder.dropRow() }
        case "tbl": builder.endTable()
        default: break
        }
    }

    private mutating func readProperties(_ cursor: inout XMLCursor) throws {
        var properties = WordParagraph()
        while let event = try cursor.next() {
            let name = cursor.name
            if event == .end, name == "pPr" { break }
            guard event == .start else { continue }
            switch name {
            case "pStyle": properties.style = cursor.attribute("val")
            case "numId": properties.list = cursor.attribute("val")
            case "ilvl": properties.listLevel = cursor.attribute("val").flatMap { Int(bounded: $0) }
            case "outlineLvl": properties.outlineLevel = cursor.attribute("val").flatMap { Int(bounded: $0) }
            case "del": properties.isJoined = true
            case "pPrChange", "rPrChange": try cursor.skip()
            default: break
            }
        }
        if !open.isEmpty { open[open.count - 1] = properties }
    }

    private mutating func readRowProperties(_ cursor: inout XMLCursor) throws {
        while let event = try cursor.next() {
            if event == .end, cursor.name == "trPr" { break }
            if event == .start, cursor.name == "del" { isRowDeleted = true }
        }
    }

    private mutating func append(_ text: String) {
        guard !open.isEmpty, !isHidden else { return }
        let last = open.count - 1
        let font = runFont ?? styles.font(open[last].style)
        open[last].append(text, font.flatMap { FontHint(font: $0) })
    }

    private mutating func endParagraph() {
        guard var paragraph = open.popLast() else { return }
        guard open.isEmpty else { return boxed.append(paragraph) }
        if let before = joined { paragraph.prepend(before) }
        joined = paragraph.isJoined ? paragraph : nil
        if !paragraph.isJoined { add(paragraph) }
        let boxes = boxed
        boxed = []
        for box in boxes { add(box) }
    }

    private mutating func add(_ paragraph: WordParagraph) {
        guard !styles.isContents(paragraph.style) else { return }
        var restored = restored
        let text = Self.tidied(paragraph.text { restored[$0, default: 0] += 1 })
        self.restored = restored
        var prefix = ""
        let level =
            paragraph.outlineLevel.map { $0 < 9 ? $0 + 1 : 0 } ?? styles.headingLevel(paragraph.style) ?? 0
        // Body text is sometimes given a level for the table of contents.
        if level > 0, !builder.isInTable, text.utf8.count <= 400 {
            prefix = String(repeating: "#", count: min(level, 6)) + " "
        }
        if let list = paragraph.list ?? styles.list(paragraph.style), list != "0" {
            let level = paragraph.listLevel ?? styles.listLevel(paragraph.style) ?? 0
            if let label = numbering.label(list: list, level: level) { prefix += label + " " }
        }
        guard !text.isEmpty else { return }
        builder.add(Block.Paragraph(prefix: prefix, text: prefix.hasPrefix("#") ? text.onOneLine : text))
    }

    private static func isOn(_ value: String?) -> Bool {
        !["0", "false", "off"].contains(value)
    }

    /// Plain spaces for hard ones, no white space at either end.
    private static func tidied(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace } ?? start - 1
        return String(String.UnicodeScalarView(scalars[start..<end + 1]))
    }
}

extension [TableGrid.Span] {
    fileprivate mutating func withLast(_ change: (inout TableGrid.Span) -> Void) {
        guard let last = indices.last else { return }
        change(&self[last])
    }
}
