/// What `search --format json` prints: passages, best first.
package struct SearchJSON: Encodable {
    /// A paragraph that was found.
    package struct Hit: Encodable, Sendable {
        package let document: String
        package let paragraph: Int
        package let text: String
        private let score: Double

        package init(document: String, paragraph: Int, text: String, score: Double) {
            self.document = document
            self.paragraph = paragraph
            self.text = text
            self.score = score
        }
    }

    private let hits: [Hit]

    package init(hits: [Hit]) { self.hits = hits }

    /// One object on one line, without the line's end.
    package func line() throws -> String { try JSONText.line(self) }
}
