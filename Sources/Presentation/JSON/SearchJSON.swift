/// What `search --format json` prints: passages, best first.
package struct SearchJSON {
    /// A paragraph that was found.
    package struct Hit: Sendable {
        package let document: String
        package let paragraph: Int
        package let text: String
        package let score: Double
        /// The words of the search that were found in it, for a screen to mark.
        package let words: [String]

        package init(document: String, paragraph: Int, text: String, score: Double, words: [String] = []) {
            self.document = document
            self.paragraph = paragraph
            self.text = text
            self.score = score
            self.words = words
        }
    }

    private let hits: [Hit]

    package init(hits: [Hit]) { self.hits = hits }

    /// One object on one line, without the line's end.
    package func line() -> String {
        var writer = JSONWriter()
        writer.object { $0.field("hits", hits) }
        return writer.line
    }
}

extension SearchJSON.Hit: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("document", document)
            $0.field("paragraph", paragraph)
            $0.field("text", text)
            $0.field("score", score)
        }
    }
}
