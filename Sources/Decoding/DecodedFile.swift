package import Directives

/// The text of a file in whatever form an office had it, with what a person should know of the reading.
package struct DecodedFile: Sendable {
    /// The form a file has by its content, whatever its name says.
    package enum Format: String, Codable, Sendable, CaseIterable {
        case plain, markdown, html, docx, pdf, scannedPDF
    }

    /// Lines end in LF and nothing else. A table is one line a row, `| a | b |`, a `|` inside a cell written
    /// `\|`; a heading is a line that starts with `#`.
    package var text: String
    package var format: Format
    /// The encoding of the bytes; nil for DOCX and PDF, which say their own.
    package var encoding: Encoding?
    package var isEncodingGuessed: Bool
    package var findings: [Finding]

    package init(
        text: String, format: Format, encoding: Encoding? = nil, isEncodingGuessed: Bool = false,
        findings: [Finding] = []
    ) {
        self.text = text
        self.format = format
        self.encoding = encoding
        self.isEncodingGuessed = isEncodingGuessed
        self.findings = findings
    }
}
