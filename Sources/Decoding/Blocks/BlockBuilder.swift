/// Collects the paragraphs and tables of a document from inside to outside.
///
/// A cell holds blocks of its own; when a table ends they become the lines of its cells, or, where the table only
/// served to place text on the page, paragraphs of what it stands in.
struct BlockBuilder {
    /// The document, and above it the tables and cells that are open.
    private var containers: [Container] = [Container()]

    private struct Container {
        var blocks: [Block] = []
        var table: TableGrid?
    }

    var isInTable: Bool { containers.count > 1 }

    var blocks: [Block] { containers.first?.blocks ?? [] }

    mutating func add(_ paragraph: Block.Paragraph) {
        add([.paragraph(paragraph)])
    }

    private mutating func add(_ blocks: [Block]) {
        guard let last = containers.indices.last else { return }
        containers[last].blocks += blocks
    }

    mutating func startTable() {
        containers.append(Container(table: TableGrid()))
    }

    mutating func startRow() {
        guard let last = containers.indices.last else { return }
        containers[last].table?.startRow()
    }

    mutating func dropRow() {
        guard let last = containers.indices.last else { return }
        containers[last].table?.dropRow()
    }

    mutating func startCell() {
        containers.append(Container())
    }

    /// Closes the open cell and puts it into its table.
    mutating func endCell(_ span: TableGrid.Span) {
        guard containers.count > 2, containers.last?.table == nil, let cell = containers.popLast(),
            let last = containers.indices.last
        else { return }
        containers[last].table?.add(cell.blocks, span)
    }

    mutating func endTable() {
        guard containers.count > 1, let table = containers.last?.table else { return }
        let caption = containers.removeLast().blocks
        add(caption)
        if table.isLayout {
            add(table.cells)
        } else {
            let rows = table.rows
            if !rows.isEmpty { add([.table(rows)]) }
        }
    }
}
