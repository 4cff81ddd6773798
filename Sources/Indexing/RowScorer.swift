import Directives
import Linguistics

/// Scores a row by what its text and its heading hold of a query: BM25, by families.
struct RowScorer {
    private let concepts: [WeighedConcept]
    private let matcher: PatternMatcher
    private let weights: RankingWeights
    private let meanLength: Double
    private let fullWeight: Double

    init(_ concepts: [WeighedConcept], weights: RankingWeights, meanLength: Double) {
        self.concepts = concepts
        matcher = PatternMatcher(concepts.map(\.concept), weights: weights)
        self.weights = weights
        self.meanLength = meanLength
        fullWeight = concepts.reduce(0) { $0 + $1.weight }
    }

    /// The row as a hit, shown by its best part; nil when it holds nothing of the query.
    func hit(for row: TopicRows.Row) -> Hit? {
        let parts = row.parts.map { matcher.matches(in: Syllable.all(in: Text($0.text, lenient: false))) }
        let title = matcher.matches(in: Syllable.all(in: Text(row.heading, lenient: false)))
        let length = Double(row.parts.reduce(0) { $0 + $1.text.utf8.count })

        var reasons: [Hit.Reason] = []
        var found: [Int] = []
        var foundWeight = 0.0
        for (index, concept) in concepts.enumerated() {
            let count = parts.reduce(0) { $0 + $1[index].count }
            let quality = max(parts.reduce(0) { max($0, $1[index].quality) }, title[index].quality)
            guard quality > 0 else { continue }
            found.append(index)
            foundWeight += concept.weight * quality
            let isPhrase = parts.contains { $0[index].isPhrase }
            let term = concept.concept.alternatives.first?.text ?? ""
            if count > 0 {
                reasons.append(
                    Hit.Reason(
                        family: isPhrase ? .phrase : .syllable, term: term, isExact: quality == 1,
                        contribution: concept.weight * saturated(count, length: length)))
            }
            if title[index].count > 0 {
                reasons.append(
                    Hit.Reason(
                        family: .title, term: term, isExact: title[index].quality == 1,
                        contribution: concept.weight * weights.title * title[index].quality))
            }
        }
        guard !reasons.isEmpty, let best = best(row.parts, parts) else { return nil }
        return Hit(
            match: best.match, score: reasons.reduce(0) { $0 + $1.contribution },
            coverage: fullWeight > 0 ? foundWeight / fullWeight : 0, concepts: found, reasons: reasons)
    }

    /// The part that holds most; a title only when nothing else is there.
    private func best(_ parts: [TopicRows.Row.Part], _ found: [[PatternMatcher.Found]]) -> TopicRows.Row.Part?
    {
        let scored = zip(parts, found).map { part, found in
            var score = part.isTitle ? -1.0 : 0
            guard !part.isTitle else { return (part, score) }
            for (concept, found) in zip(concepts, found) where found.count > 0 {
                score += concept.weight * saturated(found.count, length: meanLength)
            }
            return (part, score)
        }
        return scored.max { $0.1 < $1.1 }?.0
    }

    private func saturated(_ count: Double, length: Double) -> Double {
        let norm = 1 - weights.lengthNorm + weights.lengthNorm * length / meanLength
        return count * (weights.saturation + 1) / (count + weights.saturation * norm)
    }
}
