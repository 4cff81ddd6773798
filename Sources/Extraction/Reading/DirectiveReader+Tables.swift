import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    /// Reads a paragraph that is a row of a table; false when it is none.
    mutating func readRow(_ reading: ParagraphReading) -> Bool {
        let text = reading.text
        guard let row = TableRow(text) else {
            table = nil
            return false
        }
        guard !row.isRule(in: text) else { return true }
        guard let table else {
            self.table = AssignmentTable(header: row, in: text)
            groupDeadline = nil
            return true
        }
        guard let task = table.cell(.task, of: row) else { return true }
        let leads = actors(table.cell(.lead, of: row), in: text)
        let time = table.cell(.deadline, of: row)
        if leads.isEmpty, time == nil {
            // "I | Hoàn thiện thể chế | | |": a group, whose deadline holds for its rows.
            groupDeadline = deadline(in: task, of: reading)
            return true
        }
        let end = row.cells.last { !$0.isEmpty } ?? task
        let bytes = text.byteRange(task.lowerBound..<end.upperBound)
        let base = reading.paragraph.content.lowerBound
        append(
            words(task, in: text), citing: reading.number,
            range: base + bytes.lowerBound..<base + bytes.upperBound,
            leads: leads, cooperating: actors(table.cell(.cooperating, of: row), in: text),
            deadline: time.flatMap { deadline(in: $0, of: reading) } ?? groupDeadline,
            product: table.cell(.product, of: row).map { words($0, in: text) })
        return true
    }

    private func actors(_ cell: Range<Int>?, in text: Text) -> [Actor] {
        guard let cell, !words(cell, in: text).isEmpty else { return [] }
        let list = ActorParser(grammar: grammar).list(in: text, at: cell.lowerBound, limit: cell.upperBound)
        return list?.actors ?? [named(cell, in: text)]
    }
}
