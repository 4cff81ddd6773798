import GRDB
import Linguistics

/// Makes a search out of a question as it was typed: every syllable and every pair of neighbours is a
/// concept.
struct QuestionReader {
    /// Questions longer than this are cut: what somebody wants to know is said before.
    static let longestQuestion = 2_000

    static func query(_ question: String, _ database: Database) throws -> SearchQuery {
        let text = Text(utf8: Array(question.utf8.prefix(longestQuestion)))
        let syllables = LinkedWord.all(in: text)
        let asks = QuestionWords.marked(in: syllables, isLenient: text.isLenient)
        let words =
            text.isLenient
            ? try AccentRestorer(database: database).restored(syllables) : syllables.map(\.word)
        var seen: Set<[Word]> = []
        var concepts: [Concept] = []
        for index in words.indices where !asks[index] {
            let isRun = syllables[index].isLinked && !asks[index - 1]
            for start in isRun ? [index, index - 1] : [index]
            where seen.insert(Array(words[start...index])).inserted {
                let typed = text[syllables[start].range.lowerBound..<syllables[index].range.upperBound]
                concepts.append(
                    Concept([
                        Alternative(
                            words: Array(words[start...index]), text: typed, isLenient: text.isLenient)
                    ]))
            }
        }
        return SearchQuery(concepts)
    }
}
