import Linguistics

/// Joins the lines of a document into paragraphs.
///
/// A blank line parts two paragraphs, save where a page ends in the midst of a sentence. Where lines follow each other
/// without one, they are one paragraph only if the document is hard-wrapped: its lines break in the midst of sentences at
/// about one width.
struct ParagraphLines {
    private let utf8: [UInt8]
    private let lines: [Line]
    private let table: TableLines
    private let isHardWrapped: Bool
    /// Whether a blank line stands before the items, so that lines that follow each other are one paragraph.
    private let isSpaced: Bool
    /// Line breaks that part nothing.
    private let joints: Set<Int>
    /// The width lines are wrapped at, in Unicode scalars.
    private let width: Int

    init(utf8: [UInt8], from start: Int, joints: Set<Int> = []) {
        self.utf8 = utf8
        self.joints = joints
        lines = Line.all(in: utf8, from: start)
        table = TableLines(lines, in: utf8)
        // A list of a line each, as behind "Nơi nhận", says nothing of the rest.
        let items = zip(lines, lines.dropFirst()).filter { previous, line in
            !line.isBlank && (Self.startsItem(utf8, line) || Self.isLoneNumber(utf8, line))
                && (previous.isBlank || !Self.endsSentence(utf8, previous)
                    || !Self.startsItem(utf8, previous))
        }
        let spaced = items.count { $0.0.isBlank }
        isSpaced = spaced >= 3 && spaced * 5 > items.count * 4
        // Some pages break their first lines after a few words; what blank lines part is no list of short lines.
        let wrapped = isSpaced ? 4...160 : 30...160
        var pairs = 0
        var broken = 0
        var widths: [Int] = []
        // Strokes, dates and names in lines of their own say nothing of the rest.
        for (line, next) in zip(lines, lines.dropFirst())
        where !next.isBlank && line.width >= wrapped.lowerBound {
            pairs += 1
            if !Self.endsSentence(utf8, line), Self.startsLower(utf8, next), wrapped.contains(line.width) {
                broken += 1
                widths.append(line.width)
            }
        }
        isHardWrapped = broken >= 3 && broken * 4 >= pairs
        width = widths.sorted().dropFirst(widths.count * 9 / 10).first ?? 80
    }

    /// UTF-8 offsets of each paragraph, and of its cells where it is a row of a table.
    func paragraphs() -> [(range: Range<Int>, cells: [Range<Int>])] {
        var paragraphs: [(range: Range<Int>, cells: [Range<Int>])] = []
        var previous: Line?
        var written: Line?
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if let row = table.rows[index] {
                paragraphs.append((row.range, row.cells))
                (previous, written) = (nil, nil)
                index = row.lines.upperBound
                continue
            }
            index += 1
            defer { previous = line }
            guard !line.isBlank else { continue }
            defer { written = line }
            if let written, let last = paragraphs.last,
                previous?.isBlank == false ? continues(written, line) : runsOver(written, line)
            {
                paragraphs[paragraphs.count - 1].range = last.range.lowerBound..<line.range.upperBound
            } else {
                paragraphs.append((line.range, []))
            }
        }
        return paragraphs
    }

    private func continues(_ previous: Line, _ line: Line) -> Bool {
        if (previous.range.upperBound..<line.range.lowerBound).contains(where: joints.contains) {
            return true
        }
        let ends = Self.endsSentence(utf8, previous)
        let startsItem = Self.startsItem(utf8, line)
        guard isHardWrapped else {
            return !ends && !startsItem && previous.width >= 40 && Self.startsLower(utf8, line)
        }
        let isFull = previous.width * 10 >= width * 8
        if startsItem { return isFull && !ends && !startsNumber(line) }
        return Self.startsLower(utf8, line) || isSpaced && isOpenItem(previous) || endsOpen(previous)
            || isFull && (!ends || !startsSentenceAnew(previous))
    }

    /// Whether a sentence goes on behind the blank lines between two pages: "… có liên quan đến", "phát triển khoa học".
    private func runsOver(_ previous: Line, _ line: Line) -> Bool {
        guard previous.width >= 40, !Self.endsSentence(utf8, previous), Self.startsLower(utf8, line) else {
            return false
        }
        let head = Text(utf8: Array(utf8[line.range].prefix(24)), lenient: true)
        // "date 2026-02-27" is no part of any sentence.
        guard let first = head.tokens.first, first.kind == .word, Marker.read(head) == nil else {
            return false
        }
        return Syllable.isSyllable(head.string(0..<1))
    }

    /// A full line that ends a sentence may still be followed by the same paragraph.
    private func startsSentenceAnew(_ previous: Line) -> Bool {
        previous.width * 100 < width * 93
    }

    /// "1.", "IV. NỘI": the number of an item alone, or an item that ends in the midst of a sentence.
    private func isOpenItem(_ line: Line) -> Bool {
        Self.isLoneNumber(utf8, line) || Self.startsItem(utf8, line) && !Self.endsSentence(utf8, line)
    }

    private static func isLoneNumber(_ utf8: [UInt8], _ line: Line) -> Bool {
        line.range.count < 6 && Marker.isAlone(Text(utf8: Array(utf8[line.range]), lenient: true))
    }

    /// "… ngày 12/11/2025 của": a line that ends with a comma or a word that something must follow.
    private func endsOpen(_ line: Line) -> Bool {
        let tail = utf8[line.range].suffix(24)
        // The cut may part a letter, which is then no word of these.
        let text = Text(utf8: Array(tail.drop { $0 & 0xC0 == 0x80 }), lenient: false)
        guard let last = text.tokens.last else { return false }
        return last.sign == 0x2C
            || text.tokens.count > 1 && Self.openWords.contains(last.word) && !last.isCapitalized
    }

    private static let openWords = Set(
        Word.all(
            in:
                "của và các những về tại cho với theo ở trong do bởi từ đến là hoặc số ngày tháng cùng giữa như để"
        ))

    private static func startsItem(_ utf8: [UInt8], _ line: Line) -> Bool {
        let head = Text(utf8: Array(utf8[line.range].prefix(40)), lenient: true)
        return Marker.read(head) != nil
    }

    private func startsNumber(_ line: Line) -> Bool {
        utf8[line.range].first.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func endsSentence(_ utf8: [UInt8], _ line: Line) -> Bool {
        guard let last = utf8[line.range].last else { return true }
        return [0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains(last)
    }

    private static func startsLower(_ utf8: [UInt8], _ line: Line) -> Bool {
        if let letter = utf8[line.range].first, (0x41...0x5A).contains(letter & 0xDF) {
            return letter >= 0x61
        }
        let head = Text(utf8: Array(utf8[line.range].prefix(24)), lenient: true)
        guard let first = head.tokens.first else { return false }
        switch first.kind {
        case .word: return !first.isCapitalized
        case .number: return Marker.read(head) == nil
        // "(VTYT), tham khảo …" goes on.
        case .sign:
            return first.sign == 0x28 && !isDateline(head) || first.sign == 0x2C
        }
    }

    /// "(Chinhphu.vn) - Chiều 18/11": a news report begins.
    private static func isDateline(_ head: Text) -> Bool {
        guard let close = head.tokens.firstIndex(where: { $0.sign == 0x29 }) else { return true }
        return head.tokens.indices.contains(close + 1) && head.tokens[close + 1].sign == 0x2D
    }
}
