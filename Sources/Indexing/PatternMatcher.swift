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

        mutating func merge(_ other: Found) {
            count += other.count
            quality = max(quality, other.quality)
            isPhrase = isPhrase || other.isPhrase
        }
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
    /// A bit for each folded word that begins a pattern; most words of a text are passed over by it.
    private var filter = [Bool](repeating: false, count: 1 << Self.filterBits)
    private let weights: RankingWeights

    private static let filterBits = 11

    /// Nothing found of any concept.
    let nothing: [Found]

    init(_ concepts: [Concept], weights: RankingWeights) {
        let patterns = concepts.enumerated().flatMap { index, concept in
            concept.alternatives.filter { !$0.words.isEmpty }.map {
                Pattern(concept: index, words: $0.words, isLenient: $0.isLenient, weight: $0.weight)
            }
        }
        starts = Dictionary(grouping: patterns.indices) { patterns[$0].words[0].letters }
        self.patterns = patterns
        self.weights = weights
        nothing = [Found](repeating: Found(), count: concepts.count)
        for letters in starts.keys { filter[Self.place(letters)] = true }
    }

    /// Adds what a text holds of each concept, in the query's order.
    func add(_ text: Text, to found: inout [Found]) {
        let syllables = LinkedWord.all(in: text)
        for index in syllables.indices {
            let letters = syllables[index].word.letters
            guard filter[Self.place(letters)], let candidates = starts[letters] else { continue }
            for candidate in candidates {
                let pattern = patterns[candidate]
                let agreement = agreement(of: pattern, at: index, syllables)
                guard agreement > 0 else { continue }
                found[pattern.concept].merge(
                    Found(
                        count: agreement * pattern.weight, quality: agreement * pattern.weight,
                        isPhrase: pattern.words.count > 1))
            }
        }
    }

    private static func place(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - filterBits))
    }

    private func agreement(of pattern: Pattern, at start: Int, _ syllables: [LinkedWord]) -> Double {
        guard start + pattern.words.count <= syllables.count else { return 0 }
        var agreement = 1.0
        for (offset, word) in pattern.words.enumerated() {
            let syllable = syllables[start + offset]
            guard syllable.word.letters == word.letters, offset == 0 || syllable.isLinked else { return 0 }
            if syllable.word.marks == word.marks || (word.isPlain && pattern.isLenient) { continue }
            let other = syllable.word.isPlain ? weights.withoutAccents : weights.otherAccents
            agreement = min(agreement, pattern.isLenient ? weights.otherReading : other)
        }
        return agreement
    }
}
