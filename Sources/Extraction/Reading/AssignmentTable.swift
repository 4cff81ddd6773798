import Linguistics
import Recognition

/// A row of a table cut into its cells, as token ranges of the row's text.
struct TableRow {
    /// Empty for an empty cell.
    var cells: [Range<Int>]

    /// Nil when the paragraph is no row.
    init?(_ paragraph: Paragraph, _ text: Text) {
        guard !paragraph.cells.isEmpty else { return nil }
        let base = paragraph.content.lowerBound
        var start = 0
        cells = paragraph.cells.map { cell in
            while start < text.tokens.count, base + Int(text.tokens[start].start) < cell.lowerBound {
                start += 1
            }
            var end = start
            while end < text.tokens.count, base + Int(text.tokens[end].start) < cell.upperBound { end += 1 }
            defer { start = end }
            return start..<end
        }
    }

    /// "|---|:--|" between a header and its rows
    func isRule(in text: Text) -> Bool {
        cells.allSatisfy { text.tokens[$0].allSatisfy { $0.sign == 0x2D || $0.sign == 0x3A } }
    }
}

/// What the columns of a table of assignments hold, found by the words of its header.
///
/// `TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm`
struct AssignmentTable {
    enum Column: CaseIterable { case cooperating, lead, product, deadline, task }

    private(set) var columns: [Column: Int] = [:]
    /// How many columns the header has, those that hold none of these among them.
    let width: Int

    /// Nil when the cells are no header of such a table: it must name the task, and who does it or by when.
    init?(header cells: [Text]) {
        width = cells.count
        for (index, cell) in cells.enumerated() {
            // "Nội dung thực hiện" names what is done, not who does it.
            let isTask = columns[.task] == nil && Self.tasks.end(in: cell, at: 0) != nil
            guard
                let column = isTask
                    ? .task
                    : Column.allCases.first(where: { column in
                        columns[column] == nil
                            && Self.words[column]?.first(in: cell, range: cell.tokens.indices) != nil
                    })
            else { continue }
            columns[column] = index
        }
        // "Người đứng đầu chịu trách nhiệm | Cơ quan chủ trì": who is said to lead leads.
        let leading = cells.firstIndex { Self.leading.first(in: $0, range: $0.tokens.indices) != nil }
        if let leading, columns[.lead] != nil, !columns.values.contains(leading) { columns[.lead] = leading }
        guard columns[.task] != nil, columns[.lead] != nil || columns[.deadline] != nil else { return nil }
    }

    func cell(_ column: Column, of row: TableRow) -> Range<Int>? {
        guard let index = columns[column], row.cells.indices.contains(index), !row.cells[index].isEmpty else {
            return nil
        }
        return row.cells[index]
    }

    /// What stands behind it reports: `TIẾN ĐỘ | KẾT QUẢ HIỆN NAY`.
    func lastCell(of row: TableRow) -> Range<Int>? {
        columns.values.filter { row.cells.indices.contains($0) && !row.cells[$0].isEmpty }.max().map {
            row.cells[$0]
        }
    }

    private static let tasks = PhraseList(["nội dung", "nhiệm vụ", "công việc", "hoạt động", "giải pháp"])
    private static let leading = PhraseList(["chủ trì"])
    private static let words: [Column: PhraseList] = [
        .cooperating: PhraseList(["phối hợp"]),
        .lead: PhraseList([
            "chủ trì", "thực hiện", "phụ trách", "trách nhiệm", "đầu mối", "đơn vị", "cơ quan",
        ]),
        .product: PhraseList(["sản phẩm", "kết quả", "đầu ra"]),
        .deadline: PhraseList(["thời gian", "thời hạn", "hoàn thành", "tiến độ", "thời điểm", "hạn"]),
        .task: PhraseList([
            "nhiệm vụ", "nội dung", "công việc", "hoạt động", "tên", "giải pháp", "văn bản", "đề án",
        ]),
    ]
}
