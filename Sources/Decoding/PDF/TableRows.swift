/// Sorts the words below the head of a table into its rows and columns.
struct TableRows {
    let header: TableHeader
    /// The places between the columns.
    let boundaries: [Double]

    /// Where most lines of each column start.
    private var edges: [Double] = []
    /// Whether the numbers stand in the middle of their rows, not at the top.
    private var isCentered = false

    /// - Parameters:
    ///   - lines: those below the head, on its page.
    ///   - before: the same table on the page before.
    init(header: TableHeader, lines: ArraySlice<PageLine>, before: TableRows?) {
        self.header = header
        if let before, zip(header.columns, before.header.columns).allSatisfy({ abs($0.left - $1.left) < 6 }) {
            (boundaries, edges, isCentered) = (before.boundaries, before.edges, before.isCentered)
            return
        }
        let words = lines.filter { !Self.isWide($0, header) }.flatMap(\.words)
        boundaries = zip(header.columns, header.columns.dropFirst()).map { column, next in
            Self.boundary(from: column.right, to: next.left, words)
        }
        edges = header.columns.indices.map { column in edge(of: column, lines) }
        isCentered = Self.isCentered(self, lines)
    }

    /// Whether a line reaches below two titles in one piece: a group's title, or text behind the table.
    private static func isWide(_ line: PageLine, _ header: TableHeader) -> Bool {
        let segments = line.segments(space: 1)
        return segments.count <= 2
            && segments.contains { segment in
                header.columns.count { $0.left < segment.right && segment.left < $0.right } > 1
            }
    }

    /// The middle of the widest strip between two titles that the fewest words cross.
    private static func boundary(from left: Double, to right: Double, _ words: [PageWord]) -> Double {
        var best = (crossings: Int.max, width: 0.0, place: (left + right) / 2)
        var run = (crossings: Int.max, start: left)
        var place = left
        func close(at end: Double) {
            if run.crossings < best.crossings
                || (run.crossings == best.crossings && end - run.start > best.width)
            {
                best = (run.crossings, end - run.start, (run.start + end) / 2)
            }
        }
        while place <= right {
            let crossings = words.count { $0.left < place && $0.right > place }
            if crossings != run.crossings {
                if run.crossings != .max { close(at: place - 1) }
                run = (crossings, place)
            }
            place += 1
        }
        if run.crossings != .max { close(at: right) }
        return best.place
    }

    private func edge(of column: Int, _ lines: ArraySlice<PageLine>) -> Double {
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
        line.segments(space: 1).count <= (startsWithNumber(line) ? 2 : 1) && isBroken(line)
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

    /// The rows in `words`, all of one page; the first goes on from the page before when it has no number.
    func rows(of words: [PageWord], below top: Double) -> [TableRow] {
        guard !words.isEmpty else { return [] }
        let starts = starts(in: words, below: top)
        var rows = Array(repeating: TableRow(columns: header.columns.count), count: starts.count + 1)
        for word in words {
            let row = starts.lastIndex { word.middle >= $0 }.map { $0 + 1 } ?? 0
            rows[row].add(word, column: column(of: word))
        }
        if rows[0].isEmpty { rows.removeFirst() } else { rows[0].isContinued = true }
        return rows
    }

    /// The heights at which rows start.
    private func starts(in words: [PageWord], below top: Double) -> [Double] {
        guard header.isNumbered else { return gaps(in: words) }
        let numbers = startLines(in: words)
        guard isCentered else { return numbers.map { $0.top - 0.3 * $0.height } }
        let others = words.filter { column(of: $0) > 0 && !$0.isGroup }
        var starts = numbers.isEmpty ? [] : [top]
        for (number, next) in zip(numbers, numbers.dropFirst()) {
            if next.words.contains(where: \.isGroup) {
                starts.append(next.top)
            } else {
                // A number in the middle of its row is as far from the top as from the bottom.
                let isGroup = number.words.contains(where: \.isGroup)
                let bottom = isGroup ? number.bottom : 2 * number.middle - (starts.last ?? top)
                starts.append(Self.cut(near: bottom, from: number.bottom, to: next.top, others))
            }
        }
        return starts
    }

    /// The lines rows start with, or are centred at; the further lines of a group's title are none.
    private func startLines(in words: [PageWord]) -> [PageLine] {
        var lines: [PageLine] = []
        var bottom = -Double.infinity
        for line in PageLine.lines(of: words.filter(isStart)) {
            let isTitle = line.words.contains(where: \.isGroup)
            if isTitle, line.words.count == 1, line.top - bottom < 0.6 * line.height, !lines.isEmpty {
                lines[lines.count - 1].append(line.words[0])
            } else {
                lines.append(line)
            }
            bottom = isTitle ? line.bottom : -.infinity
        }
        return lines
    }

    private func isStart(_ word: PageWord) -> Bool {
        word.isGroup || (column(of: word) == 0 && Self.isNumber(word.text))
    }

    /// Whether the numbers stand in the middle of their rows: text of the first row stands above its number, in
    /// several columns or so that the numbers have no line of the task beside them.
    private static func isCentered(_ rows: TableRows, _ lines: ArraySlice<PageLine>) -> Bool {
        guard rows.header.isNumbered else { return false }
        let words = lines.filter { !rows.isTitle($0) }.flatMap(\.words)
        let numbers = words.filter { rows.column(of: $0) == 0 && isNumber($0.text) }
        guard let first = numbers.first else { return false }
        let tasks = words.filter { rows.column(of: $0) == 1 }
        let above = words.filter { $0.bottom < first.top + 0.3 * first.height }
        guard !above.isEmpty else { return false }
        let aligned = numbers.count { number in
            tasks.contains { abs($0.middle - number.middle) < 0.2 * number.height }
        }
        return aligned * 10 < numbers.count * 9 || Set(above.map(rows.column)).count > 1
    }

    /// The height between two numbers that cuts the fewest words and is nearest to `wanted`.
    private static func cut(near wanted: Double, from low: Double, to high: Double, _ words: [PageWord])
        -> Double
    {
        var best = (crossings: Int.max, distance: Double.infinity, place: wanted)
        var place = low
        while place <= high {
            let crossings = words.count { $0.top + 1 < place && $0.bottom - 1 > place }
            let distance = abs(place - wanted)
            if crossings < best.crossings || (crossings == best.crossings && distance < best.distance) {
                best = (crossings, distance, place)
            }
            place += 1
        }
        return best.place
    }

    /// Without numbers: rows start where the first column has text again behind a gap.
    private func gaps(in words: [PageWord]) -> [Double] {
        let lines = PageLine.lines(of: words.filter { column(of: $0) == 0 })
        var starts: [Double] = []
        var bottom = -Double.infinity
        for line in lines {
            if line.top - bottom > 0.6 * line.height { starts.append(line.top - 0.3 * line.height) }
            bottom = line.bottom
        }
        return starts
    }
}

/// A row of a table, its words by column.
struct TableRow {
    private var cells: [[PageWord]]
    /// Whether it goes on from the page before.
    var isContinued = false

    init(columns: Int) { cells = Array(repeating: [], count: columns) }

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

    mutating func add(_ word: PageWord, column: Int) { cells[column].append(word) }

    var texts: [String] {
        cells.map { words in PageLine.lines(of: words).map(\.text).joined(separator: " ") }
    }
}
