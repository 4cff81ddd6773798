package import Directives

/// What `extract --format json` prints: a document, its directives with their spans, its figures and findings.
package struct ReadingJSON: Encodable {
    private let document: DocumentJSON
    private let directives: [DirectiveJSON]
    private let figures: [FigureJSON]
    private let findings: [Finding]

    /// - Parameter directives: each with its span in Unicode scalars of the decoded document.
    package init(
        source: Source, directives: [(directive: Directive, span: Range<Int>)], figures: [Figure],
        findings: [Finding]
    ) {
        document = DocumentJSON(source)
        self.directives = directives.map { DirectiveJSON($0.directive, span: $0.span) }
        self.figures = figures.map(FigureJSON.init)
        self.findings = findings
    }

    package func line() throws -> String { try JSONText.line(self) }
}

/// A document as the JSON contract has it.
struct DocumentJSON: Encodable {
    let id: String
    let title: String
    @Nullable var date: Day?
    let dateInferred: Bool
    @Nullable var issuer: String?
    @Nullable var number: String?
    @Nullable var kind: String?
    @Nullable var event: String?

    init(_ source: Source) {
        id = source.id
        title = source.title
        date = source.date
        dateInferred = source.isDateInferred
        issuer = source.issuer
        number = source.number
        kind = source.kind
        event = source.event
    }
}
