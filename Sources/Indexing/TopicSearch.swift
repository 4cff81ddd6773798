import Directives
import GRDB
import Linguistics

/// A search in one table: candidates out of the full-text index, then scored by what their text says.
struct TopicSearch {
    let database: Database
    let sizes: IndexSizes
    let weights: RankingWeights

    /// Questions are answered by their first concepts; the rest of a pasted page is not looked up.
    private static let conceptLimit = 96

    func hits(_ query: SearchQuery, in scope: SearchScope, limit: Int) throws -> [Hit] {
        guard limit > 0 else { return [] }
        let rows = TopicRows(database: database, sizes: sizes, scope: scope)
        let concepts = try query.concepts.prefix(Self.conceptLimit).map {
            try WeighedConcept($0, in: rows.table, rows: rows.size.rows, weights: weights, database)
        }
        let finder = CandidateFinder(database: database, rows: rows, allowed: try rows.allowed())
        let candidates = try finder.candidates(for: concepts, count: max(rows.candidateCount, limit))
        let scorer = RowScorer(concepts, weights: weights, meanLength: rows.meanLength)
        var scores: [RowScorer.Score] = []
        for unit in candidates {
            if let score = scorer.score(try rows.row(unit)) { scores.append(score) }
        }
        scores.sort { ($1.total, $0.best) < ($0.total, $1.best) }
        return try scores.prefix(limit).compactMap { score in
            try rows.match(score.best).map { scorer.hit($0, score) }
        }
    }
}
