/// Sorts the words below the head of a table into rows.
struct TableRows {
    let columns: TableColumns
    /// More rows than a page of a document holds.
    private static let mostRows = 200

    /// Whether the numbers stand in the middle of their rows, not at the top; nil while there was none.
    private let isCentered: Bool?

    /// - Parameters:
    ///   - lines: those below the head, on its page.
    ///   - before: those of the same table on the page before.
    init(header: TableHeader, lines: ArraySlice<PageLine>, before: TableRows?) {
        columns = TableColumns(header: header, lines: lines, before: before?.columns)
        isCentered = before?.isCentered ?? Self.isCentered(columns, lines)
    }

    /// The rows in `words`, all of one page; the first goes on from the page before when it has no number.
    ///
    /// - Parameter top: the lower edge of the table's head, where no row can go on.
    func rows(of words: [PageWord], below top: Double?) -> [TableRow] {
        guard !words.isEmpty else { return [] }
        let starts = starts(in: words, below: top)
        var rows = Array(repeating: TableRow(columns: columns.header.columns.count), count: starts.count + 1)
        for word in words {
            let row = starts.lastIndex { word.middle >= $0 }.map { $0 + 1 } ?? 0
            rows[row].add(word, column: columns.column(of: word))
        }
        if rows[0].isEmpty { rows.removeFirst() } else { rows[0].isContinued = true }
        return rows
    }

    /// The heights at which rows start.
    private func starts(in words: [PageWord], below top: Double?) -> [Double] {
        guard columns.header.isNumbered else { return gaps(in: words) }
        let numbers = startLines(in: words)
        guard isCentered == true, numbers.count <= Self.mostRows else {
            return numbers.map { $0.top - 0.3 * $0.height }
        }
        let others = words.filter { columns.column(of: $0) > 0 && !$0.isGroup }
        return CenteredRows(numbers: numbers, words: others)
            .starts(top: top, bottom: words.map(\.bottom).max() ?? 0)
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
        word.isGroup || (columns.column(of: word) == 0 && TableColumns.isNumber(word.text))
    }

    /// Whether the numbers stand in the middle of their rows: text of the first row stands above its number,
    /// in several columns or so that the numbers have no line of the task beside them.
    private static func isCentered(_ columns: TableColumns, _ lines: ArraySlice<PageLine>) -> Bool? {
        guard columns.header.isNumbered else { return false }
        let words = lines.filter { !columns.isTitle($0) }.flatMap(\.words)
        let numbers = words.filter { columns.column(of: $0) == 0 && TableColumns.isNumber($0.text) }
        guard let first = numbers.first else { return nil }
        let tasks = words.filter { columns.column(of: $0) == 1 }
        let above = words.filter { $0.bottom < first.top + 0.3 * first.height }
        guard !above.isEmpty else { return false }
        let aligned = numbers.count { number in
            tasks.contains { abs($0.middle - number.middle) < 0.2 * number.height }
        }
        return aligned * 10 < numbers.count * 9 || Set(above.map(columns.column)).count > 1
    }

    /// Without numbers: rows start where the first column has text again behind a gap.
    private func gaps(in words: [PageWord]) -> [Double] {
        let lines = PageLine.lines(of: words.filter { columns.column(of: $0) == 0 })
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
