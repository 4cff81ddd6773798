extension KnowledgeBase {
    /// The rows of a scope that hold most of what is looked for, best first.
    package func search(
        _ query: SearchQuery, in scope: SearchScope, limit: Int = 20,
        weights: RankingWeights = RankingWeights()
    ) throws -> [Hit] {
        try read { database in
            let sizes = try IndexSizes(record: try Self.fact(.sizes, database))
            return try TopicSearch(database: database, sizes: sizes, weights: weights).hits(
                query, in: scope, limit: limit)
        }
    }

    /// Answers a question, or a few words, with the sections that fit best, each by its best paragraph.
    package func search(
        text: String, documents: Set<String>? = nil, limit: Int = 20,
        weights: RankingWeights = RankingWeights()
    ) throws -> [Hit] {
        let query = try read { try QuestionReader.query(text, $0) }
        return try search(query, in: .sections(documents: documents), limit: limit, weights: weights)
    }
}
