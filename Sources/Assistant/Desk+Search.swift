import Indexing
package import Presentation

extension Desk {
    /// The passages that fit the words best.
    package func search(_ line: String, limit: Int) throws -> [SearchJSON.Hit] {
        let typed = conversation().read(line, asOf: .init(number: 0)).question.read.text
        return try base.search(text: typed, limit: limit).map {
            SearchJSON.Hit(
                document: $0.document ?? "", paragraph: $0.paragraph ?? 0, text: $0.text, score: $0.score,
                words: $0.words)
        }
    }
}
