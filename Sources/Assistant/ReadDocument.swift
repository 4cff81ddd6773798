package import Decoding
package import Directives
import Extraction

/// One document, read without being added.
package struct ReadDocument: Sendable {
    package let source: Source
    /// Each directive with its span in Unicode scalars of the decoded text.
    package let directives: [(directive: Directive, span: Range<Int>)]
    package let figures: [Figure]
    package let findings: [Finding]

    /// - Throws: `DecodingError` when the file cannot be read as a document.
    package init(path: String, encoding: Encoding? = nil, desk: Desk) throws {
        self.init(
            try DocumentFile.decoded(at: path, encoding: encoding), id: KnowledgeFolder.id(of: path),
            desk: desk)
    }

    /// - Parameter name: what errors call it.
    package init(bytes: [UInt8], name: String, encoding: Encoding? = nil, desk: Desk) throws {
        self.init(
            try FileDecoder(encoding: encoding).decode(bytes: bytes, name: name), id: name, desk: desk)
    }

    private init(_ file: DecodedFile, id: String, desk: Desk) {
        let reading = DocumentReader(recognizer: desk.recognizer).read(id: id, text: file.text)
        source = reading.source
        directives = reading.spans
        figures = reading.figures
        findings = file.findings + reading.findings
    }
}
