import Foundation
import GRDB

extension KnowledgeBase {
    /// The passages of a document, in reading order.
    package func passages(document: String) throws -> [Passage] {
        try passages(of: document, paragraphs: Int.min...Int.max)
    }

    /// A passage with the `radius` paragraphs before and behind it.
    package func passages(document: String, around paragraph: Int, radius: Int = 1) throws -> [Passage] {
        try passages(of: document, paragraphs: paragraph - max(0, radius)...paragraph + max(0, radius))
    }

    private func passages(of document: String, paragraphs: ClosedRange<Int>) throws -> [Passage] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(Passage.columns) WHERE documents.name = ? AND paragraph BETWEEN ? AND ?
                    ORDER BY passages.id
                    """)
            return try Row.fetchAll(
                statement, arguments: [document, paragraphs.lowerBound, paragraphs.upperBound]
            ).map(Passage.init(row:))
        }
    }
}

extension Passage {
    /// What `init(row:)` reads, and where from.
    static let columns = """
        documents.name, paragraph, heading, text, title
        FROM passages JOIN documents ON documents.id = passages.document
        """

    init(row: Row) {
        let heading: Data? = row[2]
        let text: Data = row[3]
        self.init(
            document: row[0], paragraph: row[1], heading: heading.map { String(decoding: $0, as: UTF8.self) },
            text: String(decoding: text, as: UTF8.self), isTitle: row[4])
    }
}
