/// The columns of a table below its head, and which lines keep to them.
struct TableColumns {
    let header: TableHeader
    /// The places between the columns.
    private let boundaries: [Double]
    /// Where most lines of each column start.
    private var edges: [Double] = []
    /// How many lines the places were found by.
    private let evidence: Int

    /// - Parameters:
    ///   - lines: those below the head, on its page.
    ///   - before: those of the same table on the page before.
    init(header: TableHeader, lines: ArraySlice<PageLine>, before: TableColumns?) {
        self.header = header
        let common = Self.commonStarts(of: lines)
        let lines = lines.filter { !Self.isWide($0, header, common) }
        if let before, before.evidence >= lines.count, before.header.isPlaced(like: header) {
            (boundaries, edges, evidence) = (before.boundaries, before.edges, before.evidence)
            return
        }
        evidence = lines.count
        let words = lines.flatMap(\.words)
        boundaries = zip(header.columns, header.columns.dropFirst()).map { column, next in
            ColumnGap.place(from: column.right, to: next.left, words)
        }
        edges = header.columns.indices.map { column in edge(of: column, lines) }
    }

    /// Where words start in several lines, in whole points: the left sides of columns.
    private static func commonStarts(of lines: ArraySlice<PageLine>) -> Set<Double> {
        let starts = lines.flatMap { line in line.words.map { $0.left.rounded() } }
        let counts = Dictionary(starts.map { ($0, 1) }, uniquingKeysWith: +)
        return Set(counts.filter { $0.value >= max(3, lines.count / 5) }.keys)
    }

    /// Whether a line reaches below two titles in one piece: a group's title, or text behind the table.
    private static func isWide(_ line: PageLine, _ header: TableHeader, _ common: Set<Double>) -> Bool {
        let segments = line.segments(space: 1)
        guard segments.count <= 2 else { return false }
        let isAligned = line.words.count { common.contains($0.left.rounded()) } > 2
        return !isAligned
            && segments.contains { segment in
                header.columns.count { $0.left < segment.right && segment.left < $0.right } > 1
            }
    }

    private func edge(of column: Int, _ lines: [PageLine]) -> Double {
        let starts = lines.compactMap { line in
            line.words.first { self.column(of: $0) == column }?.left.rounded()
        }
        let counts = Dictionary(starts.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }

    /// Whether the words of a line keep to the columns.
    func holds(_ line: PageLine) -> Bool {
        if !line.segments(space: 0.55).contains(where: { crosses($0.left, $0.right) }) { return true }
        // Cells run together where the columns are narrow; then a word stands at the edge of each column.
        return !isBroken(line)
            && line.segments(space: 0.55).allSatisfy { segment in
                boundaries.indices.allSatisfy { index in
                    guard segment.left < boundaries[index] - 1, segment.right > boundaries[index] + 1 else {
                        return true
                    }
                    return segment.words.contains { abs($0.left - edges[index + 1]) < 3 }
                }
            }
    }

    /// Whether a line has words of several columns.
    func isRow(_ line: PageLine) -> Bool {
        holds(line) && Set(line.words.map(column)).count > 1
    }

    /// Whether a line can be the title of a group of rows: in one piece, behind its number if it has one.
    func isTitle(_ line: PageLine) -> Bool {
        let segments = line.segments(space: 1).count
        let broken = boundaries.count { place in
            line.words.contains { $0.left < place - 1 && $0.right > place + 1 }
        }
        let aligned = edges.dropFirst(2).count { edge in line.words.contains { abs($0.left - edge) < 2 } }
        return segments <= (startsWithNumber(line) ? 2 : 1) && broken > 0 && aligned < max(2, broken + 1)
    }

    /// The words of a line; those of a group's title as one word of the second column.
    func words(of line: PageLine) -> [PageWord] {
        guard isTitle(line), let first = boundaries.first, boundaries.count > 1 else { return line.words }
        let hasNumber = startsWithNumber(line)
        let title = PageWord(
            left: first + 1, top: line.top, right: boundaries[1] - 1, bottom: line.bottom,
            text: line.words.dropFirst(hasNumber ? 1 : 0).map(\.text).joined(separator: " "), isGroup: true)
        return (hasNumber ? [line.words[0]] : []) + [title]
    }

    private func isBroken(_ line: PageLine) -> Bool {
        line.words.contains { crosses($0.left, $0.right) }
    }

    private func crosses(_ left: Double, _ right: Double) -> Bool {
        boundaries.contains { left < $0 - 1 && right > $0 + 1 }
    }

    func startsWithNumber(_ line: PageLine) -> Bool {
        guard header.isNumbered, let first = boundaries.first else { return false }
        return line.words[0].right <= first + 1 && Self.isNumber(line.words[0].text)
    }

    /// "1", "I.", "2.1", "a)", "IV"
    static func isNumber(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.unicodeScalars.count <= 6 else { return false }
        let body = text.unicodeScalars.filter { !".)(-/".unicodeScalars.contains($0) }
        if body.isEmpty { return false }
        return body.allSatisfy { 0x30...0x39 ~= $0.value }
            || body.allSatisfy { "IVX".unicodeScalars.contains($0) }
            || (body.count == 1 && first.properties.isAlphabetic)
    }

    func column(of word: PageWord) -> Int {
        boundaries.firstIndex { word.center < $0 } ?? boundaries.count
    }
}
