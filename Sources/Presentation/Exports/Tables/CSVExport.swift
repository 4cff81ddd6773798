package import Inquiry

/// An answer as comma-separated values (RFC 4180), one row a directive.
///
/// A byte order mark stands first, so that Excel shows Vietnamese; a cell that a spreadsheet would take for a
/// formula is led by an apostrophe.
package struct CSVExport: Sendable {
    private let wording: Wording

    package init(wording: Wording) { self.wording = wording }

    package func text(_ answer: Answer) -> String {
        let table = Table(answer, wording: wording)
        var result = "\u{FEFF}"
        for row in [table.header] + table.rows {
            result += row.map(Self.cell).joined(separator: ",") + "\r\n"
        }
        return result
    }

    static func cell(_ text: String) -> String {
        let guarded = text.unicodeScalars.first.map(opensFormula) == true ? "'" + text : text
        guard guarded.unicodeScalars.contains(where: { needsQuotes.contains($0) }) else { return guarded }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in guarded.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }

    private static let needsQuotes: [Unicode.Scalar] = [",", ";", "\"", "\r", "\n", "\t"]

    /// The full-width forms count too: Excel reads them as the narrow ones.
    private static func opensFormula(_ scalar: Unicode.Scalar) -> Bool {
        ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(scalar)
    }
}
