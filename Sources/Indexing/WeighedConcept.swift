import Foundation
import GRDB
import Linguistics

/// A concept with how rare it is in a table.
struct WeighedConcept {
    let concept: Concept
    /// The logarithm of how many times more rows there are than rows that hold it (BM25's idf).
    let rarity: Double
    /// What the concept adds to a row that holds it once.
    let weight: Double
    private let foldedRows: Int
    private let exactRows: Int

    init(_ concept: Concept, in table: SearchTable, rows: Int, weights: RankingWeights, _ database: Database)
        throws
    {
        var folded = 0
        var exact = 0
        for alternative in concept.alternatives {
            let counts = try Self.rowCounts(of: alternative, in: table, database)
            folded += counts.folded
            exact += alternative.isLenient || counts.exact == 0 ? counts.folded : counts.exact
        }
        let held = Double(min(exact, rows))
        rarity = log(1 + (Double(rows) - held + 0.5) / (held + 0.5))
        let isPhrase = concept.alternatives.contains { $0.words.count > 1 }
        let weight = concept.weight * rarity * (isPhrase ? weights.phrase : weights.syllable)
        self.weight = weight.isFinite ? max(0, weight) : 0
        self.concept = concept
        foldedRows = folded
        exactRows = exact
    }

    /// The full-text expression for the concept, and about how many rows it reads: by folded terms, which
    /// take in the exact ones; by exact terms where the folded ones are too many; nil when those are too many
    /// also.
    func expression(within budget: Int, isFirst: Bool) -> (expression: String, rows: Int)? {
        guard foldedRows > 0 else { return nil }
        if foldedRows <= budget, let expression = expression(isExact: false) {
            return (expression, foldedRows)
        }
        if exactRows <= budget || isFirst, let expression = expression(isExact: true) {
            return (expression, exactRows)
        }
        return nil
    }

    /// Longer wordings are found by their beginning.
    private static let longestRun = 12

    private func expression(isExact: Bool) -> String? {
        let wordings = concept.alternatives.filter { !$0.words.isEmpty }.map { alternative in
            let terms = Self.terms(of: alternative, isExact: isExact && !alternative.isLenient)
            return "(" + terms.map { "\"\($0)\"" }.joined(separator: " AND ") + ")"
        }
        return wordings.isEmpty ? nil : wordings.joined(separator: " OR ")
    }

    private static func terms(of alternative: Alternative, isExact: Bool) -> [String] {
        let words = alternative.words.prefix(longestRun)
        let term = isExact ? Term.exact : Term.folded
        guard words.count > 1 else { return [term(words)] }
        return (words.startIndex..<words.endIndex - 1).map { term(words[$0...$0 + 1]) }
    }

    /// How many rows hold a wording at most: as many as hold its rarest term.
    private static func rowCounts(
        of alternative: Alternative, in table: SearchTable, _ database: Database
    ) throws -> (folded: Int, exact: Int) {
        guard !alternative.words.isEmpty else { return (0, 0) }
        func least(isExact: Bool) throws -> Int {
            try terms(of: alternative, isExact: isExact).map { try table.rows(of: $0, database) }.min() ?? 0
        }
        return (try least(isExact: false), try least(isExact: true))
    }
}

extension SearchTable {
    /// How many rows hold a term.
    func rows(of term: String, _ database: Database) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT rows FROM \(terms) WHERE term = ?")
        return try Int.fetchOne(statement, arguments: [term]) ?? 0
    }
}
