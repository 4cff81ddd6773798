import Linguistics

/// Finds all wordings of a query in a text in one walk.
struct PatternMatcher {
    /// What was found of a concept.
    struct Found {
        /// Occurrences, each counted by its alternative's weight and by how far its accents agree.
        var count = 0.0
        /// How well the best occurrence agrees: 1 when it stands there as asked.
        var quality = 0.0
        var isPhrase = false
    }

    private struct Pattern {
        var concept: Int
        var words: [Word]
        var isLenient: Bool
        var weight: Double
    }

    private let patterns: [Pattern]
    /// The patterns that begin with a folded word.
    private let starts: [UInt64: [Int]]
    private let conceptCount: Int
    private let weights: RankingWeights

    init(_ concepts: [Concept], weights: RankingWeights) {
        patterns = concepts.enumerated().flatMap { index, concept in
            concept.alternatives.filter { !$0.words.isEmpty }.map {
                Pattern(concept: index, words: $0.words, isLenient: $0.isLenient, weight: $0.weight)
            }
        }
        starts = Dictionary(grouping: patterns.indices) { [patterns] in patterns[$0].words[0].letters }
        conceptCount = concepts.count
        self.weights = weights
    }

    /// What was found of each concept, in the query's order.
    func matches(in syllables: [Syllable]) -> [Found] {
        var found = [Found](repeating: Found(), count: conceptCount)
        for index in syllables.indices {
            guard let candidates = starts[syllables[index].word.letters] else { continue }
            for candidate in candidates {
                let pattern = patterns[candidate]
                let agreement = agreement(of: pattern, at: index, syllables)
                guard agreement > 0 else { continue }
                found[pattern.concept].count += agreement * pattern.weight
                found[pattern.concept].quality = max(
                    found[pattern.concept].quality, agreement * pattern.weight)
                if pattern.words.count > 1 { found[pattern.concept].isPhrase = true }
            }
        }
        return found
    }

    private func agreement(of pattern: Pattern, at start: Int, _ syllables: [Syllable]) -> Double {
        guard start + pattern.words.count <= syllables.count else { return 0 }
        var agreement = 1.0
        for (offset, word) in pattern.words.enumerated() {
            let syllable = syllables[start + offset]
            guard syllable.word.letters == word.letters, offset == 0 || syllable.isLinked else { return 0 }
            if syllable.word.marks == word.marks || (word.isPlain && pattern.isLenient) { continue }
            agreement = min(agreement, syllable.word.isPlain ? weights.withoutAccents : weights.otherAccents)
        }
        return agreement
    }
}
