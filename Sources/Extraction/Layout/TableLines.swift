import Linguistics

/// The rows of tables among a document's lines.
///
/// A row is `| a | b |`; a line whose cells are parted by tabs; or, as tables come out of a web page, a run of lines that
/// hold a cell each, the first of them the row's number, or that lines of a bar alone part into cells. All but the first
/// count only below a header that names the columns of assignments: tabs, bars and short lines are used for much else.
struct TableLines {
    struct Row {
        /// UTF-8 offsets of the whole.
        var range: Range<Int>
        /// UTF-8 offsets; empty for an empty cell.
        var cells: [Range<Int>]
        /// The indices of its lines.
        var lines: Range<Int>
    }

    /// By the index of their first line.
    private(set) var rows: [Int: Row] = [:]
    private let utf8: [UInt8]
    private let lines: [Line]

    init(_ lines: [Line], in utf8: [UInt8]) {
        self.lines = lines
        self.utf8 = utf8
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.isBlank {
                index += 1
            } else if isBar(line), let header = barredHeader(at: index) {
                index = readBarred(below: header)
            } else if utf8[line.range.lowerBound] == Self.bar {
                add(pipes(index))
                index += 1
            } else if let row = tabs(index), isHeader(row.cells) {
                index = readTabs(from: index)
            } else if isNumberHead(line.range), let header = header(at: index) {
                index = readCells(below: header)
            } else {
                index += 1
            }
        }
    }

    private mutating func add(_ row: Row) { rows[row.lines.lowerBound] = row }

    private func isHeader(_ cells: [Range<Int>]) -> Bool {
        cells.count > 2 && AssignmentTable(header: cells.map { Text(utf8: Array(utf8[$0])) }) != nil
    }

    // MARK: | a | b |

    private func pipes(_ index: Int) -> Row {
        let range = lines[index].range
        var cells: [Range<Int>] = []
        var start = range.lowerBound + 1
        for place in range.dropFirst() where utf8[place] == Self.bar {
            cells.append(trimmed(start..<place))
            start = place + 1
        }
        if start < range.upperBound { cells.append(trimmed(start..<range.upperBound)) }
        return Row(range: range, cells: cells, lines: index..<index + 1)
    }

    // MARK: Tabs

    /// The cells of a line with a tab in it; its leading tabs stand for empty cells.
    private func tabs(_ index: Int) -> Row? {
        var range = lines[index].range
        guard range.contains(where: { utf8[$0] == Self.tab }) else { return nil }
        while range.lowerBound > 0, utf8[range.lowerBound - 1] == Self.tab {
            range = range.lowerBound - 1..<range.upperBound
        }
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for place in range where utf8[place] == Self.tab {
            cells.append(trimmed(start..<place))
            start = place + 1
        }
        cells.append(trimmed(start..<range.upperBound))
        return Row(range: lines[index].range, cells: cells, lines: index..<index + 1)
    }

    /// The rows up to the first line without a tab; the index behind them.
    private mutating func readTabs(from first: Int) -> Int {
        var index = first
        while index < lines.count {
            if let row = tabs(index) {
                add(row)
            } else if !lines[index].isBlank {
                break
            }
            index += 1
        }
        return index
    }

    // MARK: A cell a line

    /// "TT" alone, and the names of the columns on the lines behind it, up to the first row's number.
    private func header(at index: Int) -> Row? {
        let run = cells(from: index, to: Self.widest + 1)
        guard run.cells.count > 3, isHeader(run.cells), run.end < lines.count,
            isRowNumber(lines[run.end].range)
        else {
            return nil
        }
        return row(run.cells, index..<run.end)
    }

    private mutating func readCells(below header: Row) -> Int {
        add(header)
        var index = header.lines.upperBound
        while index < lines.count {
            if lines[index].isBlank {
                index += 1
                continue
            }
            guard isRowNumber(lines[index].range) else { break }
            let run = cells(from: index, to: header.cells.count)
            guard run.cells.count > 1 else { break }
            add(row(run.cells, index..<run.end))
            index = run.end
        }
        return index
    }

    // MARK: Cells between bars

    private func isBar(_ line: Line) -> Bool {
        line.range.count == 1 && utf8[line.range.lowerBound] == Self.bar
    }

    /// The bars from a line on, and the lines behind them up to the next bar; nil at the end of the text.
    private func barredCell(from first: Int) -> (bars: Int, cell: Range<Int>, end: Int)? {
        var index = first
        var bars = 0
        while index < lines.count, lines[index].isBlank || isBar(lines[index]) {
            bars += isBar(lines[index]) ? 1 : 0
            index += 1
        }
        let start = index
        while index < lines.count, !isBar(lines[index]), index - start < Self.tallest { index += 1 }
        guard bars > 0, index > start, index < lines.count, isBar(lines[index]),
            let last = lines[start..<index].last(where: { !$0.isBlank })
        else { return nil }
        return (bars, lines[start].range.lowerBound..<last.range.upperBound, index)
    }

    /// "TT", and the names of the columns, a bar between each two of them.
    private func barredHeader(at index: Int) -> Row? {
        guard let first = barredCell(from: index), isNumberHead(first.cell) else { return nil }
        var cells = [first.cell]
        var end = first.end
        while let next = barredCell(from: end), next.bars == 1, cells.count <= Self.widest {
            cells.append(next.cell)
            end = next.end
        }
        return isHeader(cells) ? row(cells, index..<end) : nil
    }

    /// Two bars in a row stand around an empty cell, or between two rows, the second of which starts with its number.
    private mutating func readBarred(below header: Row) -> Int {
        add(header)
        var cells: [Range<Int>] = []
        var first = header.lines.upperBound
        var end = first
        while let next = barredCell(from: end) {
            if !cells.isEmpty, next.bars > 1, isRowNumber(next.cell) {
                add(row(cells, first..<end))
                (cells, first) = ([], end)
            } else if cells.count + next.bars > header.cells.count + 1 {
                break
            }
            if !cells.isEmpty {
                cells += Array(repeating: next.cell.lowerBound..<next.cell.lowerBound, count: next.bars - 1)
            }
            cells.append(next.cell)
            end = next.end
        }
        if cells.count > 1 { add(row(cells, first..<end)) }
        return cells.count > 1 ? end : first
    }

    private func row(_ cells: [Range<Int>], _ lines: Range<Int>) -> Row {
        Row(range: cells[0].lowerBound..<cells[cells.count - 1].upperBound, cells: cells, lines: lines)
    }

    /// At most so many cells from a line on, up to the next row's number; a line that goes on with the sentence of the one
    /// before belongs to its cell. Where no blank line parts the first cells, one ends the row.
    private func cells(from first: Int, to most: Int) -> (cells: [Range<Int>], end: Int) {
        var cells: [Range<Int>] = []
        var index = first
        var lineCount = 0
        while index < lines.count {
            let line = lines[index]
            if line.isBlank {
                if cells.count > 1, index == first + lineCount { break }
                index += 1
                continue
            }
            lineCount += 1
            if index > first, isRowNumber(line.range) { break }
            if let last = cells.last, cells.count > 1, goesOn(line, behind: last) {
                cells[cells.count - 1] = last.lowerBound..<line.range.upperBound
            } else if cells.count < most {
                cells.append(line.range)
            } else {
                break
            }
            index += 1
        }
        return (cells, index)
    }

    private func goesOn(_ line: Line, behind cell: Range<Int>) -> Bool {
        if let last = utf8[cell].last, last == 0x2C || last == 0x3B { return true }
        guard let first = Text(utf8: Array(utf8[line.range].prefix(24))).tokens.first else { return false }
        return first.kind == .word && !first.isCapitalized
    }

    /// "TT", "STT", "Số TT"
    private func isNumberHead(_ cell: Range<Int>) -> Bool {
        guard cell.count <= 10 else { return false }
        return Self.numberHeads.contains(Substring(decoding: utf8[cell], as: UTF8.self).lowercased())
    }

    /// "44.", "3", "IV.", "1.2", "A"
    private func isRowNumber(_ cell: Range<Int>) -> Bool {
        let bytes = utf8[cell]
        guard (1...6).contains(bytes.count), let first = bytes.first else { return false }
        if (0x30...0x39).contains(first) {
            // "2026" is a year.
            return bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x29 }
                && bytes.prefix { (0x30...0x39).contains($0) }.count <= 3
        }
        let letters = bytes.prefix { (0x41...0x5A).contains($0) }
        return letters.count == bytes.count - (bytes.last == 0x2E ? 1 : 0)
            && (letters.count == 1 || letters.allSatisfy { [0x49, 0x56, 0x58].contains($0) })
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, utf8[start] == 0x20 { start += 1 }
        while end > start, utf8[end - 1] == 0x20 || utf8[end - 1] == 0xD { end -= 1 }
        return start..<end
    }

    private static let bar: UInt8 = 0x7C
    private static let tab: UInt8 = 0x9
    private static let numberHeads: Set<String> = ["tt", "stt", "số tt", "số thứ tự"]
    /// Columns of the widest table that is looked for.
    private static let widest = 10
    /// Lines of the tallest cell between bars.
    private static let tallest = 40
}
