/// A paragraph or a table of a document whose layout is known.
enum Block {
    case paragraph(Paragraph)
    case table([[String]])

    struct Paragraph {
        /// "# ", "- ", "1. "
        var prefix = ""
        var text: String
        /// Whether it is nothing but a link, as the items of a menu are.
        var isLink = false
    }

    /// The text in one line, for a cell.
    var line: String {
        switch self {
        case .paragraph(let paragraph): paragraph.prefix + paragraph.text.onOneLine
        case .table(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: " ")
        }
    }
}

extension [Block] {
    /// Paragraphs and tables parted by blank lines, a table one line a row.
    var text: String {
        var text = ""
        for block in self {
            if !text.isEmpty { text += "\n\n" }
            switch block {
            case .paragraph(let paragraph): text += paragraph.prefix + paragraph.text
            case .table(let rows): text += rows.map(Self.row).joined(separator: "\n")
            }
        }
        return text.isEmpty ? "" : text + "\n"
    }

    static func row(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    private static func escaped(_ cell: String) -> String {
        cell.utf8.contains(0x7C) ? cell.replacing("|", with: "\\|") : cell
    }
}
