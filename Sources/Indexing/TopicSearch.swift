import Directives
import GRDB
import Linguistics

/// A search in one table: candidates out of the full-text index, then scored by what their text says.
struct TopicSearch {
    let database: Database
    let sizes: IndexSizes
    let weights: RankingWeights

    /// How many candidates are read and scored.
    private static let candidateCount = 200
    /// Questions are answered by their first concepts; the rest of a pasted page is not looked up.
    private static let conceptLimit = 96

    func hits(_ query: SearchQuery, in scope: SearchScope, limit: Int) throws -> [Hit] {
        let rows = TopicRows(database: database, sizes: sizes, scope: scope)
        let concepts = try query.concepts.prefix(Self.conceptLimit).map {
            try WeighedConcept($0, in: rows.table, rows: rows.size.rows, weights: weights, database)
        }
        let finder = CandidateFinder(
            database: database, table: rows.table, shift: rows.shift, last: rows.lastUnit,
            allowed: try rows.allowed())
        let candidates = try finder.candidates(for: concepts, count: max(Self.candidateCount, limit))
        let scorer = RowScorer(concepts, weights: weights, meanLength: rows.meanLength)
        var hits: [(unit: Int, hit: Hit)] = []
        for unit in candidates {
            guard let row = try rows.row(unit), let hit = scorer.hit(for: row) else { continue }
            hits.append((unit, hit))
        }
        hits.sort { ($1.hit.score, $0.unit) < ($0.hit.score, $1.unit) }
        return hits.prefix(limit).map(\.hit)
    }
}
