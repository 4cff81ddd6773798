/// Where a document says something.
package struct Citation: Hashable, Codable, Sendable {
    /// The document's id: its file name without the ending.
    package var document: String
    package var title: String
    package var date: Day?
    /// The paragraph, counted from 1 over the document's (or, for a restated one, the original's) paragraphs.
    package var paragraph: Int
    /// The words themselves.
    package var quote: String

    package init(document: String, title: String, date: Day?, paragraph: Int, quote: String) {
        self.document = document
        self.title = title
        self.date = date
        self.paragraph = paragraph
        self.quote = quote
    }
}
