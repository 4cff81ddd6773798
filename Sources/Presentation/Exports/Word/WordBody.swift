/// Paragraphs and tables of WordprocessingML.
struct WordBody {
    enum Row {
        case cells([String])
        /// One cell across the table.
        case heading(String)
    }

    private(set) var xml = ""

    mutating func paragraph(_ text: String, style: String? = nil, label: String? = nil) {
        let label = label.map { Self.run($0 + ": ", isBold: true) } ?? ""
        xml += Self.paragraph(label + Self.run(text), style: style)
    }

    /// - Parameter columns: titles and widths in twentieths of a point.
    mutating func table(_ columns: [(String, Int)], _ rows: [Row]) {
        xml += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>"
        xml += "<w:tblW w:w=\"\(columns.reduce(0) { $0 + $1.1 })\" w:type=\"dxa\"/>"
        xml += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        for column in columns { xml += "<w:gridCol w:w=\"\(column.1)\"/>" }
        xml += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        for column in columns { xml += Self.cell(column.0, width: column.1, isBold: true) }
        xml += "</w:tr>"
        for row in rows {
            xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            switch row {
            case .cells(let cells):
                for (text, column) in zip(cells, columns) { xml += Self.cell(text, width: column.1) }
            case .heading(let text):
                let width = columns.reduce(0) { $0 + $1.1 }
                xml += Self.cell(text, width: width, span: columns.count, isBold: true)
            }
            xml += "</w:tr>"
        }
        xml += "</w:tbl>" + Self.paragraph("", style: nil)
    }

    private static func cell(_ text: String, width: Int, span: Int = 1, isBold: Bool = false) -> String {
        let span = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)</w:tcPr>"
            + paragraph(run(text, isBold: isBold), style: "Cell") + "</w:tc>"
    }

    private static func paragraph(_ runs: String, style: String?) -> String {
        let style = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(style)\(runs)</w:p>"
    }

    private static func run(_ text: String, isBold: Bool = false) -> String {
        guard !text.isEmpty else { return "" }
        let bold = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
        return "<w:r>\(bold)<w:t xml:space=\"preserve\">\(text.xml)</w:t></w:r>"
    }
}
