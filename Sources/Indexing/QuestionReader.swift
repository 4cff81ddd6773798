import Linguistics

/// Makes a search out of a question as it was typed: every syllable and every pair of neighbours is a concept.
struct QuestionReader {
    /// Questions longer than this are cut: what somebody wants to know is said before.
    static let longestQuestion = 2_000

    static func query(_ question: String) -> SearchQuery {
        let text = Text(utf8: Array(question.utf8.prefix(longestQuestion)))
        let syllables = Syllable.all(in: text)
        var seen: Set<[Word]> = []
        var concepts: [Concept] = []
        for (index, syllable) in syllables.enumerated() {
            var runs = [[syllable.word]]
            if syllable.isLinked { runs.append([syllables[index - 1].word, syllable.word]) }
            for words in runs where seen.insert(words).inserted {
                concepts.append(
                    Concept([
                        Alternative(words: words, text: Term.folded(words[...]), isLenient: text.isLenient)
                    ]))
            }
        }
        return SearchQuery(concepts)
    }
}
