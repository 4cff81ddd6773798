import Linguistics

/// The cells of a table, merged ones taken apart: each place shows the text of the cell that covers it.
struct TableGrid {
    /// How many places a cell covers.
    struct Span {
        var columns = 1
        var rows = 1
        /// Whether it goes on from the cell above, as Word says it.
        var continuesAbove = false
    }

    private struct Cell {
        let blocks: [Block]
        let span: Span
    }

    /// More columns than any paper has room for.
    private static let widest = 64

    private var grid: [[Cell]] = []

    mutating func startRow() { grid.append([]) }

    mutating func dropRow() { if !grid.isEmpty { grid.removeLast() } }

    mutating func add(_ blocks: [Block], _ span: Span) {
        if grid.isEmpty { grid.append([]) }
        grid[grid.count - 1].append(Cell(blocks: blocks, span: span))
    }

    /// What stands in the cells, in reading order.
    var cells: [Block] { grid.flatMap { $0.flatMap(\.blocks) } }

    /// Whether the table only places text on the page: it has one column, holds a table, or is a letterhead.
    var isLayout: Bool {
        let widths = grid.map { $0.reduce(0) { $0 + $1.span.columns } }
        guard let width = widths.max(), width > 1 else { return true }
        let holdsTable = grid.joined().contains {
            $0.blocks.contains { if case .table = $0 { true } else { false } }
        }
        if holdsTable { return true }
        if grid.count == 1, grid[0].contains(where: { $0.blocks.count >= 4 }) { return true }
        guard grid.count <= 4, grid.allSatisfy({ $0.count <= 3 }) else { return false }
        return cells.contains(where: Self.isLetterhead)
    }

    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:"
    private static func isLetterhead(_ block: Block) -> Bool {
        guard case .paragraph(let paragraph) = block else { return false }
        let text = Text(String(paragraph.text.prefix(80)))
        return phrases.contains { text.end(of: $0, at: 0) != nil }
    }

    private static let phrases = ["cộng hòa xã hội chủ nghĩa", "đảng cộng sản việt nam", "nơi nhận"].map {
        Word.all(in: $0)
    }

    /// The text of every place; rows without any text left out.
    var rows: [[String]] {
        var rows: [[String]] = []
        /// For each column, the text that reaches down from above and how many rows it still covers.
        var above: [(text: String, rows: Int)] = []
        for cells in grid {
            var row: [(text: String, rows: Int)] = []
            func takeFromAbove() {
                while row.count < above.count, above[row.count].rows > 0 {
                    row.append((above[row.count].text, above[row.count].rows - 1))
                }
            }
            for cell in cells {
                takeFromAbove()
                guard row.count < Self.widest else { break }
                let column = row.count
                var text = cell.blocks.map(\.line).joined(separator: " ")
                if cell.span.continuesAbove, column < above.count, text.isEmpty { text = above[column].text }
                for _ in 0..<min(max(cell.span.columns, 1), Self.widest - column) {
                    row.append((text, max(cell.span.rows, 1) - 1))
                }
            }
            takeFromAbove()
            above = row
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row.map(\.text)) }
        }
        let width = rows.map(\.count).max() ?? 0
        return rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }
}
