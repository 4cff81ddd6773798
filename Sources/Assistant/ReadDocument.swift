package import Directives
import Extraction

/// One document, read without being added.
package struct ReadDocument: Sendable {
    package let source: Source
    /// Each directive with its span in Unicode scalars of the decoded text.
    package let directives: [(directive: Directive, span: Range<Int>)]
    package let figures: [Figure]
    package let findings: [Finding]

    /// - Throws: `AssistantError` when the file cannot be read as text.
    package init(path: String, desk: Desk) throws {
        let reading = DocumentReader(recognizer: desk.recognizer)
            .read(id: KnowledgeFolder.id(of: path, below: ""), text: try DocumentFile.text(at: path))
        source = reading.source
        directives = reading.spans
        figures = reading.figures
        findings = reading.findings
    }
}
