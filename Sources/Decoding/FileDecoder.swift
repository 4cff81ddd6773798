import Directives

/// Reads files of every form an office has: text in any encoding, Markdown, HTML, DOCX, PDF.
///
/// ```swift
/// let file = try FileDecoder().decode(path: "KH-so-12.docx")
/// file.format  // .docx
/// file.text    // "# KẾ HOẠCH\n\n| TT | Nhiệm vụ | Cơ quan chủ trì |\n…"
/// ```
///
/// What is wrong with a document is a finding; what keeps it from being read is a `DecodingError`.
package struct FileDecoder: Sendable {
    /// Hears what is done and how far it is, from 0 to 1 where that is known.
    package typealias Progress = @Sendable (String, Double?) -> Void

    private let limits: Limits
    private let encoding: Encoding?
    private let progress: Progress?

    /// - Parameter encoding: what the bytes are in, whatever they look like.
    package init(limits: Limits = .standard, encoding: Encoding? = nil, progress: Progress? = nil) {
        self.limits = limits
        self.encoding = encoding
        self.progress = progress
    }

    package func decode(path: String) throws(DecodingError) -> DecodedFile {
        try decode(bytes: FileReader(limits: limits).bytes(of: path), name: path)
    }

    /// - Parameter name: what errors call the file.
    package func decode(bytes: [UInt8], name: String) throws(DecodingError) -> DecodedFile {
        guard !bytes.isEmpty else {
            return finished(DecodedFile(text: "", format: .plain, encoding: encoding ?? .utf8))
        }
        switch FileForm(bytes) {
        case .zip: return try word(bytes, name)
        case .pdf: return try pdf(bytes, name)
        case .compound: throw FileForm.compoundError(bytes, name)
        case .foreign(let form): throw .unsupported(path: name, form)
        case .text: return try text(bytes, name)
        }
    }

    private func word(_ bytes: [UInt8], _ name: String) throws(DecodingError) -> DecodedFile {
        let content = try WordFile(name: name, limits: limits).read(bytes)
        return finished(DecodedFile(text: content.text, format: .docx), restored: content.restored)
    }

    private func pdf(_ bytes: [UInt8], _ name: String) throws(DecodingError) -> DecodedFile {
        let content = try PDFFile(name: name, limits: limits, progress: progress).read(bytes)
        return finished(
            DecodedFile(
                text: content.text, format: content.isScanned ? .scannedPDF : .pdf, findings: content.findings
            ))
    }

    private func text(_ bytes: [UInt8], _ name: String) throws(DecodingError) -> DecodedFile {
        guard bytes.count <= limits.textBytes else { throw .tooLarge(path: name, limit: limits.textBytes) }
        let choice = EncodingChoice(bytes, stated: encoding)
        guard let choice else {
            throw .unsupported(path: name, .bytes)
        }
        let utf8 = TextDecoder(encoding: choice.encoding, markLength: choice.markLength).decode(bytes)
        var file = DecodedFile(
            text: "", format: .plain, encoding: choice.encoding, isEncodingGuessed: choice.isGuessed,
            findings: choice.findings)
        if HTMLFile.isPage(utf8) {
            file.format = .html
            file.text = try HTMLFile(name: name, limits: limits).read(utf8)
        } else {
            file.text = String(decoding: utf8, as: UTF8.self)
            if Markdown.isMarkdown(utf8) { file.format = .markdown }
        }
        return finished(file)
    }

    /// Restores what hides in old encodings and adds what a look at the text itself finds.
    private func finished(_ file: DecodedFile, restored: [Encoding: Int] = [:]) -> DecodedFile {
        var file = file
        var utf8 = Array(file.text.utf8)
        var lines = restored
        // What was decoded from bytes of an old encoding is Unicode now.
        if file.encoding?.page == nil || file.encoding == .windows1252 {
            let hidden = HiddenEncoding(utf8, stated: encoding)
            lines.merge(hidden.lines, uniquingKeysWith: +)
            if !hidden.lines.isEmpty {
                utf8 = hidden.text
                file.text = String(decoding: utf8, as: UTF8.self)
            }
        }
        file.findings += TextFindings(lines: lines).findings(of: utf8, isScanned: file.format == .scannedPDF)
        return file
    }
}
