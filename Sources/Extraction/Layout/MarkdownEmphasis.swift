/// A text whose Markdown marks have become blanks, so that offsets stay and words stand alone: the stars of `**strong**`
/// and `*emphasized*` words, `<br>`, and the backslash of `1\.`, which steps behind what it escapes.
struct MarkdownEmphasis {
    let blanked: [UInt8]
    /// Which bytes are stars of `**` that open or close strong words.
    private let strong: Set<Int>
    /// The line breaks within strong words: `**2. Sở⏎Y tế**` is one line.
    let strongBreaks: Set<Int>

    init(_ utf8: [UInt8]) {
        var blanked = Self.unescaped(utf8)
        Self.blankMarkup(&blanked)
        Self.blankUnderlines(&blanked)
        (strong, strongBreaks) = Self.blankStrong(&blanked)
        Self.blankEmphasis(&blanked)
        self.blanked = blanked
    }

    /// Whether all of a range, whose ends are no blanks, is strong.
    func isStrong(_ range: Range<Int>) -> Bool {
        strong.contains(range.lowerBound - 1) && strong.contains(range.upperBound)
            && !range.contains { strong.contains($0) }
    }

    /// "1\. Bộ Y tế", "kinh tế \- xã hội"
    private static func unescaped(_ utf8: [UInt8]) -> [UInt8] {
        guard utf8.contains(backslash) else { return utf8 }
        var utf8 = utf8
        for index in utf8.indices.dropLast()
        where utf8[index] == backslash && escaped.contains(utf8[index + 1]) {
            utf8[index] = utf8[index + 1]
            utf8[index + 1] = blank
        }
        return utf8
    }

    /// "Sở Y tế<br>Sở Xây dựng" in a cell of a table
    private static func blankMarkup(_ utf8: inout [UInt8]) {
        guard utf8.contains(0x3C) || utf8.contains(0x26) else { return }
        for index in utf8.indices where utf8[index] == 0x3C || utf8[index] == 0x26 {
            for mark in markup where utf8[index...].starts(with: mark) {
                for place in index..<index + mark.count { utf8[place] = blank }
            }
        }
    }

    /// "__Nơi nhận__": two lines under words, no more and no fewer.
    private static func blankUnderlines(_ utf8: inout [UInt8]) {
        var index = 0
        while let start = utf8[index...].firstIndex(of: underline) {
            let end = utf8[start...].firstIndex { $0 != underline } ?? utf8.endIndex
            if end - start == 2 { utf8.replaceSubrange(start..<end, with: [blank, blank]) }
            index = end
        }
    }

    private static let underline: UInt8 = 0x5F
    private static let markup = ["<br>", "<br/>", "<br />", "<BR>", "&nbsp;"].map { Array($0.utf8) }

    /// Only pairs that open and close in one paragraph count; `**` alone may mean anything.
    private static func blankStrong(_ utf8: inout [UInt8]) -> (marks: Set<Int>, breaks: Set<Int>) {
        var marks: Set<Int> = []
        var breaks: Set<Int> = []
        guard utf8.contains(star) else { return (marks, breaks) }
        var open: Int?
        var index = 0
        while index + 1 < utf8.count {
            let byte = utf8[index]
            if byte == newline, isBlankLine(utf8, behind: index) { open = nil }
            guard byte == star, utf8[index + 1] == star else {
                index += 1
                continue
            }
            let before = index > 0 ? utf8[index - 1] : blank
            let behind = index + 2 < utf8.count ? utf8[index + 2] : blank
            let inside = open.map { start in (start..<index).filter { utf8[$0] == newline } } ?? []
            // "**1. ** Giảm", "**1. ***Giảm*": some converters leave the blank inside.
            if let start = open, inside.count <= longestStrong,
                !isSpace(before) || !isSpace(behind) || inside.isEmpty
            {
                marks.formUnion([start, start + 1, index, index + 1])
                breaks.formUnion(inside)
                open = nil
            } else if !isSpace(behind) {
                open = index
            }
            index += 2
        }
        for mark in marks { utf8[mark] = blank }
        // Where many words are strong, "dữ liệu:**** (1)**" is what a converter left of them.
        if marks.count >= leftoversFrom { blankLeftovers(&utf8) }
        return (marks, breaks)
    }

    /// Marks without a partner, but no strokes of stars.
    private static func blankLeftovers(_ utf8: inout [UInt8]) {
        var index = 0
        while let start = utf8[index...].firstIndex(of: star) {
            let end = utf8[start...].firstIndex { $0 != star } ?? utf8.endIndex
            if end - start == 2 || end - start == 4 {
                for place in start..<end { utf8[place] = blank }
            }
            index = end
        }
    }

    /// The stars of four strong runs.
    private static let leftoversFrom = 16

    /// In line breaks: a heading has no more of them.
    private static let longestStrong = 5

    /// `*Nơi nhận:*`: a star before a word and one behind a word, neither of them within one.
    private static func blankEmphasis(_ utf8: inout [UInt8]) {
        guard utf8.contains(star) else { return }
        var open: Int?
        for index in utf8.indices {
            let byte = utf8[index]
            if byte == newline, isBlankLine(utf8, behind: index) { open = nil }
            guard byte == star else { continue }
            let before = index > 0 ? utf8[index - 1] : blank
            let behind = index + 1 < utf8.count ? utf8[index + 1] : blank
            // "*4.1. *Giao": some converters leave the blank inside.
            if let start = open, isSpace(before) ? isWord(behind) : !isWord(behind) {
                utf8[start] = blank
                utf8[index] = blank
                open = nil
            } else if !isWord(before), !isSpace(behind), behind != star {
                open = index
            }
        }
    }

    /// Whether nothing but blanks stands between the line break at a place and the next.
    private static func isBlankLine(_ utf8: [UInt8], behind index: Int) -> Bool {
        let next = utf8[(index + 1)...].first { $0 != blank && $0 != carriageReturn }
        return next == newline
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == blank || (byte >= 0x9 && byte <= 0xD) }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    private static let star: UInt8 = 0x2A
    private static let blank: UInt8 = 0x20
    private static let newline: UInt8 = 0xA
    private static let carriageReturn: UInt8 = 0xD
    private static let backslash: UInt8 = 0x5C
    private static let escaped = Set(#"-.*_#+()[]!|>~"#.utf8)
}
