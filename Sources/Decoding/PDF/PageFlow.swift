import Linguistics

/// Joins the lines of pages into paragraphs, over the ends of pages too.
struct PageFlow {
    private(set) var blocks: [Block] = []
    private var paragraph = ""
    private var last: PageLine?
    private var isNewPage = false
    /// The margins of the page and the usual space between its lines.
    private var left = 0.0
    private var right = 0.0
    private var gap = 0.0

    mutating func startPage(_ lines: [PageLine]) {
        isNewPage = true
        let lefts = lines.map { ($0.left / 4).rounded() * 4 }
        left =
            Dictionary(lefts.map { ($0, 1) }, uniquingKeysWith: +).max {
                ($0.value, -$0.key) < ($1.value, -$1.key)
            }?.key ?? 0
        right = lines.map(\.right).sorted().suffix(2).first ?? 0
        let pairs = zip(lines, lines.dropFirst()).filter {
            abs($0.left - $1.left) < 8 && $0.bottom < $1.middle
        }
        let gaps = pairs.map { $1.top - $0.bottom }.filter { $0 < 30 }.sorted()
        gap = gaps.isEmpty ? 0 : gaps[gaps.count / 3]
    }

    mutating func add(_ line: PageLine) {
        if let last, continues(last, line) {
            paragraph += " " + line.text
        } else {
            endParagraph()
            paragraph = line.text
        }
        last = line
        isNewPage = false
    }

    /// Adds lines that are each a paragraph.
    mutating func addApart(_ lines: [PageLine]) {
        endParagraph()
        blocks += lines.map { .paragraph(Block.Paragraph(text: $0.text)) }
    }

    mutating func add(_ rows: [[String]]) {
        endParagraph()
        blocks.append(.table(rows))
    }

    mutating func endParagraph() {
        if !paragraph.isEmpty { blocks.append(.paragraph(Block.Paragraph(text: paragraph))) }
        paragraph = ""
        last = nil
    }

    private func continues(_ last: PageLine, _ line: PageLine) -> Bool {
        guard let word = line.words.first else { return false }
        let isOpen = !Self.endsSentence(last.text)
        let isItem = Self.startsItem(line.text)
        // The next word had no room in the line before.
        let isFull = last.right + 0.25 * last.height + (word.right - word.left) > right - 2
        if isNewPage {
            return isOpen && !isItem && isFull || isOpen && Self.startsSmall(line.text) && !isItem
        }
        guard line.top - last.bottom < gap + 0.35 * line.height else { return false }
        if isCentered(last), isCentered(line) {
            return !isItem && Self.isCapital(last.text) == Self.isCapital(line.text)
        }
        let isIndented = line.left > last.left + 8 && line.left > left + 8
        // Ragged lines end early; a small letter or a number at the margin goes on all the same.
        let goesOn = isOpen && !isItem && !isIndented && Self.startsSmall(line.text)
        guard isFull || goesOn else { return false }
        if isItem {
            return isOpen && line.left <= left + 6 && last.left <= left + 6 && !Self.startsDash(line.text)
        }
        return !isIndented || (Self.startsItem(last.text) && isOpen)
    }

    private func isCentered(_ line: PageLine) -> Bool {
        line.left > left + 20 && line.right < right - 20
            && abs((line.left + line.right) - (left + right)) < 30
    }

    private static func endsSentence(_ text: String) -> Bool {
        text.unicodeScalars.last.map { ".;:!?".unicodeScalars.contains($0) } ?? true
    }

    /// With a small letter or a number.
    private static func startsSmall(_ text: String) -> Bool {
        text.unicodeScalars.first.map { $0.properties.isLowercase || $0.properties.numericType != nil }
            ?? false
    }

    private static func isCapital(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private static func startsDash(_ text: String) -> Bool {
        text.unicodeScalars.first.map { "-–+•*".unicodeScalars.contains($0) } ?? false
    }

    /// "- ", "1. ", "2) ", "1.1. ", "a) ", "II. ", "Điều 3."
    private static func startsItem(_ text: String) -> Bool {
        guard let first = text.split(separator: " ").first else { return false }
        if ["-", "–", "+", "•", "*", "Điều", "Chương", "Mục"].contains(first) { return true }
        guard first.utf8.count <= 8, let last = first.last, ".)/".contains(last) else { return false }
        let parts = first.dropLast().split(whereSeparator: { ".)(".contains($0) })
        return !parts.isEmpty
            && parts.allSatisfy { part in
                part.allSatisfy(\.isNumber) && part.count <= 2
                    || part.count == 1 && part.allSatisfy(\.isLetter)
                    || part.allSatisfy { "IVX".contains($0) }
            }
    }
}
