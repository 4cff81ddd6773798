/// Reads pages of placed words into paragraphs and tables.
struct PageReader {
    private var flow = PageFlow()
    private var table: TableRows?
    private var rows: [[String]] = []

    /// The paragraphs and tables of the pages, running heads and page numbers left out.
    static func blocks(of pages: [Page]) -> [Block] {
        let lines = pages.map { PageLine.lines(of: $0.words) }
        let furniture = PageFurniture(lines, heights: pages.map(\.height))
        var reader = PageReader()
        for (index, page) in pages.enumerated() {
            let text = furniture.text(of: lines[index], height: page.height, isHeader: TableHeader.isHeading)
            reader.read(text, of: page, isFirst: index == 0)
        }
        reader.endTable()
        reader.flow.endParagraph()
        return reader.flow.blocks
    }

    /// More words than a page of a document holds; its columns are not looked for.
    private static let mostWords = 10_000

    private mutating func read(_ lines: [PageLine], of page: Page, isFirst: Bool) {
        flow.startPage(lines)
        var index = 0
        guard page.words.count <= Self.mostWords else {
            endTable()
            for line in lines { flow.add(line) }
            return
        }
        if isFirst, let head = SideBySide.letterhead(of: lines, width: page.width) {
            flow.addApart(head.left)
            flow.addApart(head.right)
            index = head.lines.upperBound
        }
        if table != nil { index = continueTable(lines) }
        while index < lines.count {
            let header = TableHeader.first(in: lines, from: index)
            read(lines, index..<(header?.lines.lowerBound ?? lines.count), width: page.width)
            guard let header else { return }
            index = startTable(header, lines)
        }
    }

    /// Reads text outside tables.
    private mutating func read(_ lines: [PageLine], _ range: Range<Int>, width: Double) {
        guard !range.isEmpty else { return }
        endTable()
        let region = Array(lines[..<range.upperBound])
        let end = SideBySide.recipients(in: region, from: range.lowerBound, width: width)
        for line in lines[range.lowerBound..<(end?.lines.lowerBound ?? range.upperBound)] { flow.add(line) }
        if let end {
            flow.addApart(end.left)
            flow.addApart(end.right)
        }
    }

    /// Reads the table below `header`; gives the line behind it.
    private mutating func startTable(_ header: TableHeader, _ lines: [PageLine]) -> Int {
        let start = header.lines.upperBound
        let isRepeated = table?.columns.header.titles == header.titles
        if !isRepeated {
            endTable()
            rows = [header.titles]
        }
        let table = TableRows(header: header, lines: lines[start...], before: isRepeated ? self.table : nil)
        self.table = table
        return read(table, lines, from: start, top: isRepeated ? nil : header.bottom)
    }

    /// Reads on in the table of the page before; gives the line behind what belongs to it.
    private mutating func continueTable(_ lines: [PageLine]) -> Int {
        guard let table else { return 0 }
        if let header = TableHeader.first(in: lines, from: 0), header.lines.lowerBound == 0 {
            return startTable(header, lines)
        }
        return read(table, lines, from: 0, top: nil)
    }

    private mutating func read(_ table: TableRows, _ lines: [PageLine], from start: Int, top: Double?) -> Int
    {
        var end = start
        while end < lines.count, !isEnd(lines, end, start),
            table.columns.holds(lines[end]) || isGroup(lines, end, table)
        {
            end += 1
        }
        for row in table.rows(of: lines[start..<end].flatMap(table.columns.words), below: top) {
            if row.isContinued, rows.count > 1 {
                rows[rows.count - 1] = zip(rows[rows.count - 1], row.texts).map {
                    $1.isEmpty ? $0 : $0.isEmpty ? $1 : "\($0) \($1)"
                }
            } else {
                rows.append(row.texts)
            }
        }
        return end
    }

    /// Whether a line is the title of a group: rows of the table follow it within a few lines.
    private func isGroup(_ lines: [PageLine], _ index: Int, _ table: TableRows) -> Bool {
        guard table.columns.isTitle(lines[index]) else { return false }
        var next = index + 1
        while next < min(index + 4, lines.count), !isEnd(lines, next, index) {
            if table.columns.isRow(lines[next]) { return true }
            guard table.columns.holds(lines[next]) || table.columns.isTitle(lines[next]) else { return false }
            next += 1
        }
        return next == lines.count && table.columns.startsWithNumber(lines[index])
    }

    /// Whether something else follows the table: a line far below it, the recipients, a signature.
    private func isEnd(_ lines: [PageLine], _ index: Int, _ start: Int) -> Bool {
        let line = lines[index]
        if ["Nơi nhận", "TM. ", "KT. ", "TL. ", "T/M "].contains(where: { line.text.hasPrefix($0) }) {
            return true
        }
        guard index > start, let first = line.words.first else { return false }
        return line.top - lines[index - 1].bottom > 1.6 * line.height && !TableColumns.isNumber(first.text)
    }

    private mutating func endTable() {
        if !rows.isEmpty { flow.add(rows) }
        rows = []
        table = nil
    }
}
