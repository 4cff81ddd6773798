import Directives
import Linguistics

/// Scores a row by what its text and its heading hold of a query: BM25, by families.
struct RowScorer {
    /// What a row holds of a query.
    struct Score {
        /// The number of the part that shows it best.
        var best: Int
        var total: Double
        fileprivate var parts: [PatternMatcher.Found]
        fileprivate var title: [PatternMatcher.Found]
        fileprivate var length: Double
        fileprivate var bestShare: Double
    }

    private let concepts: [WeighedConcept]
    private let matcher: PatternMatcher
    private let weights: RankingWeights
    private let meanLength: Double

    init(_ concepts: [WeighedConcept], weights: RankingWeights, meanLength: Double) {
        self.concepts = concepts
        matcher = PatternMatcher(concepts.map(\.concept), weights: weights)
        self.weights = weights
        self.meanLength = meanLength
    }

    /// Nil when the row holds nothing of the query.
    func score(_ row: TopicRows.Row) -> Score? {
        var score = Score(
            best: row.parts.first?.id ?? 0, total: 0, parts: matcher.nothing, title: matcher.nothing,
            length: Double(row.parts.reduce(0) { $0 + $1.text.utf8.count }), bestShare: 0)
        matcher.add(row.heading, to: &score.title)
        for part in row.parts {
            var found = matcher.nothing
            matcher.add(part.text, to: &found)
            let share = share(of: found)
            if !part.isTitle, share > score.bestShare { (score.best, score.bestShare) = (part.id, share) }
            for index in found.indices { score.parts[index].merge(found[index]) }
        }
        if score.bestShare == 0, let part = row.parts.first(where: { !$0.isTitle }) { score.best = part.id }
        for index in concepts.indices { score.total += text(index, score) + title(index, score) }
        score.total += score.bestShare
        return score.total > 0 ? score : nil
    }

    /// A row that is shown, with its reasons.
    func hit(_ match: Hit.Match, _ score: Score) -> Hit {
        var hit = Hit(match: match, score: score.total, coverage: 0, concepts: [], reasons: [])
        var full = 0.0
        for (index, concept) in concepts.enumerated() {
            full += concept.weight
            let quality = max(score.parts[index].quality, score.title[index].quality)
            guard quality > 0 else { continue }
            hit.concepts.append(index)
            hit.coverage += concept.weight * quality
            let term = concept.concept.alternatives.first?.text ?? ""
            let family = score.parts[index].isPhrase ? Hit.Reason.Family.phrase : .syllable
            for (family, found, contribution) in [
                (family, score.parts[index], text(index, score)),
                (.title, score.title[index], title(index, score)),
            ] where contribution > 0 {
                hit.reasons.append(
                    Hit.Reason(
                        family: family, term: term, isExact: found.quality == 1, contribution: contribution))
            }
        }
        if score.bestShare > 0 {
            hit.reasons.append(
                Hit.Reason(family: .paragraph, term: "", isExact: true, contribution: score.bestShare))
        }
        if full > 0 { hit.coverage /= full }
        hit.reasons.sort { $0.contribution > $1.contribution }
        return hit
    }

    private func text(_ index: Int, _ score: Score) -> Double {
        concepts[index].weight * saturated(score.parts[index].count, length: score.length)
    }

    private func title(_ index: Int, _ score: Score) -> Double {
        concepts[index].weight * weights.title * score.title[index].quality
    }

    /// What a single part adds for holding much of the query by itself.
    private func share(of found: [PatternMatcher.Found]) -> Double {
        zip(concepts, found).reduce(0) { sum, pair in
            sum + pair.0.weight * weights.paragraph * saturated(pair.1.count, length: meanLength)
        }
    }

    private func saturated(_ count: Double, length: Double) -> Double {
        let norm = 1 - weights.lengthNorm + weights.lengthNorm * length / meanLength
        return count * (weights.saturation + 1) / (count + weights.saturation * norm)
    }
}
