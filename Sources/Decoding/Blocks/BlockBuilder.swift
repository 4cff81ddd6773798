/// Collects the paragraphs and tables of a document from inside to outside.
///
/// A cell holds blocks of its own; when a table ends they become the lines of its cells, or, where the table
/// only served to place text on the page, paragraphs of what it stands in.
struct BlockBuilder {
    /// The document, and above it the tables and cells that are open.
    private var containers: [Container] = [Container()]

    private struct Container {
        var blocks: [Block] = []
        var table: TableGrid?
    }

    var isInTable: Bool { containers.count > 1 }

    /// How many blocks of the document are complete.
    var count: Int { containers.first?.blocks.count ?? 0 }

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

    /// Closes the open cell and puts it into its table; a cell without a table is text.
    mutating func endCell(_ span: TableGrid.Span) {
        guard isInTable, containers.last?.table == nil, let cell = containers.popLast() else { return }
        close(cell, span)
    }

    private mutating func close(_ cell: Container, _ span: TableGrid.Span) {
        if containers.last?.table == nil {
            add(cell.blocks)
        } else {
            containers[containers.count - 1].table?.add(cell.blocks, span)
        }
    }

    mutating func endTable() {
        guard containers.contains(where: { $0.table != nil }) else { return }
        while let container = containers.popLast() {
            guard let table = container.table else {
                close(container, TableGrid.Span())
                continue
            }
            // What stands in a table and in none of its cells is its caption.
            add(container.blocks)
            let rows = table.isLayout ? [] : table.rows
            add(table.isLayout ? table.cells : rows.isEmpty ? [] : [.table(rows)])
            return
        }
    }

    /// Everything that was read; what is still open ends here.
    mutating func finish() -> [Block] {
        while containers.contains(where: { $0.table != nil }) { endTable() }
        let blocks = containers.flatMap(\.blocks)
        containers = [Container(blocks: blocks)]
        return blocks
    }
}
