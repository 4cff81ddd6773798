import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    /// Reads a paragraph that is a row of a table; false when it is none.
    mutating func readRow(_ reading: ParagraphReading) -> Bool {
        let text = reading.text
        guard var row = TableRow(reading.paragraph, text) else {
            table = nil
            return false
        }
        guard !row.isRule(in: text) else { return true }
        guard let table else {
            let cells = reading.paragraph.cells.map { Text(utf8: Array(document.utf8[$0])) }
            self.table = AssignmentTable(header: cells)
            groupDeadline = nil
            return true
        }
        if (3..<table.width).contains(row.cells.count) { row = aligned(row, to: table, of: reading) }
        guard let task = table.cell(.task, of: row) else { return true }
        let leads = actors(table.cell(.lead, of: row), in: text)
        let time = table.cell(.deadline, of: row)
        if leads.isEmpty, time == nil {
            // "I | Hoàn thiện thể chế | | |": a group, whose deadline holds for its rows.
            groupDeadline = deadline(in: task, of: reading)
            return true
        }
        let bytes = text.byteRange(task)
        let whole = task.lowerBound..<(table.lastCell(of: row) ?? task).upperBound
        let base = reading.paragraph.content.lowerBound
        append(
            words(task, in: text), citing: reading.number,
            quote: text.line(whole), range: base + bytes.lowerBound..<base + bytes.upperBound,
            leads: leads, cooperating: actors(table.cell(.cooperating, of: row), in: text),
            deadline: time.flatMap { bareYear($0, in: text) ?? deadline(in: $0, of: reading) }
                ?? groupDeadline,
            product: table.cell(.product, of: row).map { words($0, in: text) })
        if let time, directives[directives.count - 1].directive.deadline == nil, isStanding(time, of: reading)
        {
            directives[directives.count - 1].directive.recurrence = words(time, in: text)
        }
        return true
    }

    /// "Hằng năm", "Thường xuyên"
    private func isStanding(_ time: Range<Int>, of reading: ParagraphReading) -> Bool {
        Self.standing.first(in: reading.text, range: time) != nil
            || reading.times.contains { $0.isRecurring && time.contains($0.tokens.lowerBound) }
    }

    private static let standing = PhraseList(["thường xuyên", "liên tục", "định kỳ", "hằng năm", "hàng năm"])

    /// A row that lacks cells, each of the others in the first column that it can belong to.
    private func aligned(_ row: TableRow, to table: AssignmentTable, of reading: ParagraphReading) -> TableRow
    {
        guard let task = table.columns[.task], task < row.cells.count else { return row }
        let text = reading.text
        var cells = Array(row.cells[...task])
        var rest = row.cells[(task + 1)...]
        while cells.count < table.width {
            let column = table.columns.first { $0.value == cells.count }?.key
            guard let cell = rest.first, fits(cell, column, of: reading) else {
                cells.append(text.tokens.count..<text.tokens.count)
                continue
            }
            cells.append(cell)
            rest = rest.dropFirst()
        }
        var aligned = row
        aligned.cells = cells
        return aligned
    }

    /// Whether a cell's words are of the kind that a column holds.
    private func fits(_ cell: Range<Int>, _ column: AssignmentTable.Column?, of reading: ParagraphReading)
        -> Bool
    {
        let isTime =
            bareYear(cell, in: reading.text) != nil || isStanding(cell, of: reading)
            || reading.times.contains {
                cell.contains($0.tokens.lowerBound) && $0.tokens.lowerBound <= cell.lowerBound + 2
            }
        let namesActors = !isTime && !known(cell, in: reading.text).isEmpty
        return switch column {
        case .deadline: isTime
        case .lead, .cooperating: namesActors
        case .product: !isTime && !namesActors
        case .task, nil: true
        }
    }

    private func actors(_ cell: Range<Int>?, in text: Text) -> [Actor] {
        guard let cell, !words(cell, in: text).isEmpty else { return [] }
        let actors = known(cell, in: text)
        return actors.isEmpty ? [named(cell, in: text)] : actors
    }

    private func known(_ cell: Range<Int>, in text: Text) -> [Actor] {
        let parser = ActorParser(grammar: grammar, isDivided: true)
        var actors: [Actor] = []
        var position = nextName(in: cell, text)
        // "Bộ Tài chính Bộ Nội vụ", "(1) Bộ Y tế; (2) UBND các tỉnh": cells part their agencies as they like.
        while var list = parser.list(in: text, at: position, limit: cell.upperBound) {
            widen(&list, to: cell.upperBound, by: parser, in: text)
            for actor in list.actors where !actors.contains(where: { $0.id == actor.id }) {
                actors.append(actor)
            }
            position = nextName(in: list.end..<cell.upperBound, text)
        }
        return actors
    }

    /// Behind signs, "và" and the numbers of a list: "(1)", "2."
    private func nextName(in cell: Range<Int>, _ text: Text) -> Int {
        cell.first { text.tokens[$0].kind == .word && !text.matches($0, Self.and) } ?? cell.upperBound
    }

    /// "Các đơn vị được giao xây dựng hồ sơ": a cell holds nothing but names, so what follows a group tells which.
    private func widen(_ list: inout ActorParser.List, to limit: Int, by parser: ActorParser, in text: Text) {
        let end =
            (list.end..<limit).first { index in
                text.tokens[index].sign == 0x3B
                    || text.tokens[index].sign == 0x2C && parser.startsActor(text, index + 1)
            } ?? limit
        guard let last = list.actors.last, parser.isPlural(last), list.end + 1 < end,
            text.matches(list.end, ActorParser.having) || text.matches(list.end, ActorParser.passive)
                || ActorParser.belonging.end(in: text, at: list.end) != nil
        else { return }
        let name = last.name + " " + text.line(list.end..<end)
        list = ActorParser.List(
            actors: list.actors.dropLast() + [Actor(id: Slug.of(name), name: name)], end: end)
    }

    private static let and = Word("và")

    /// "2026" alone in its cell is the year; elsewhere it would be a number.
    func bareYear(_ cell: Range<Int>, in text: Text) -> Deadline? {
        let words = cell.filter { text.tokens[$0].kind != .sign }
        guard words.count == 1, let year = text.tokens[words[0]].number, (2000...2099).contains(year),
            let start = Day(year, 1, 1), let end = Day(year, 12, 31)
        else { return nil }
        return Deadline(
            period: Period(start: start, end: end), grain: .year, relation: .in,
            text: text.string(words[0]..<words[0] + 1))
    }
}
