import Linguistics

/// Reads the layout of a decoded document: paragraphs with their enumerators, headings, and what is set aside.
struct ParagraphReader {
    private let asides = AsideRules()
    private let emphasis: MarkdownEmphasis

    init(emphasis: MarkdownEmphasis) { self.emphasis = emphasis }

    /// - Parameter start: the UTF-8 offset behind the front matter.
    func paragraphs(from start: Int) -> [Paragraph] {
        let utf8 = emphasis.blanked
        var paragraphs: [Paragraph] = []
        var isClosed = false
        var isSigned = false
        var isAddressed = false
        let lines = ParagraphLines(utf8: utf8, from: start, joints: emphasis.strongBreaks)
        for (line, cells) in lines.paragraphs() {
            let range = Self.withoutPictograph(line, in: utf8)
            let text = Text(utf8: Array(utf8[range]), lenient: nil)
            guard !text.tokens.isEmpty else { continue }
            if asides.closesDocument(text) {
                isClosed = true
                isSigned = asides.listsReceivers(text)
            }
            if asides.opensAnnex(text) || isSigned && asides.opensPromulgated(text) { isClosed = false }
            var paragraph = Paragraph(
                kind: .body, range: range, content: range, marker: nil, number: paragraphs.count + 1,
                cells: cells)
            if !cells.isEmpty {
                paragraphs.append(paragraph)
                continue
            }
            if let level = Self.markdownLevel(text) {
                let title = text.tokens.indices.contains(level) ? Int(text.tokens[level].start) : 0
                paragraph.content = range.lowerBound + title..<range.upperBound
                paragraph.kind = .heading(level: level)
            } else if let (marker, end) = Marker.read(text) {
                paragraph.marker = marker
                let content =
                    text.tokens.indices.contains(end) ? Int(text.tokens[end].start) : text.utf8.count
                paragraph.content = range.lowerBound + content..<range.upperBound
            }
            let isRecipient = isAddressed && (paragraph.marker == .dash || text.tokens.last?.sign == 0x3B)
            let opensAddress = asides.addresses(text)
            // Strokes and rules, as of a table, part no list.
            let isRule = !text.tokens.contains { $0.kind != .sign }
            isAddressed =
                opensAddress || isRecipient && text.tokens.last?.sign == 0x3B || isAddressed && isRule
            if isClosed || isRecipient || opensAddress || asides.isAside(text) {
                paragraph.kind = .aside
            } else if paragraph.kind == .body,
                Self.isHeading(text, marker: paragraph.marker, isStrong: emphasis.isStrong(range))
            {
                paragraph.kind = .heading(level: paragraph.marker == nil ? 3 : 2)
            }
            paragraphs.append(paragraph)
        }
        return paragraphs
    }

    /// "📋 Bộ Công Thương …", as posts are decorated: what the picture stands before.
    private static func withoutPictograph(_ line: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
        guard line.count > 4, utf8[line.lowerBound] == 0xF0, utf8[line.lowerBound + 1] == 0x9F else {
            return line
        }
        let start = utf8[line].firstIndex { $0 == 0x20 }.map { $0 + 1 } ?? line.lowerBound
        return start - line.lowerBound <= 16 ? start..<line.upperBound : line
    }

    /// The number of `#` a Markdown heading starts with.
    private static func markdownLevel(_ text: Text) -> Int? {
        let count = text.tokens.prefix { $0.sign == 0x23 }.count
        return (1...6).contains(count) && text.tokens.count > count && text.tokens[count].isSpaced
            ? count : nil
    }

    /// A line in capitals, or a short one that ends like no sentence.
    private static func isHeading(_ text: Text, marker: Marker?, isStrong: Bool) -> Bool {
        guard let last = text.tokens.last else { return false }
        let words = text.tokens.count { $0.kind == .word }
        guard words >= 2, words <= 45 else { return false }
        let capitals = text.tokens.count { $0.kind == .word && $0.flags.contains(.allCapitals) }
        if capitals * 10 >= words * 8, words >= 3 { return true }
        switch last.sign {
        case 0x2E, 0x3B, 0x3A, 0x2C: return false
        case 0x3F: return true
        default: break
        }
        if isStrong, words <= 22 { return true }
        return marker == nil && words <= 22 && text.tokens[0].isCapitalized && last.sign != 0x2F
    }
}
