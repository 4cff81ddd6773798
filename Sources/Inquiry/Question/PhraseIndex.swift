import Linguistics
import Recognition

/// Finds the phrases of a thesaurus in a question, with the other wordings of each.
struct PhraseIndex: Sendable {
    let thesaurus: Thesaurus

    /// The longest phrase at a token, and whatever else means the same.
    func longest(in text: Text, at index: Int, avoiding covered: Set<Int>) -> (
        end: Int, alternatives: [String]
    )? {
        let word = text.tokens[index].word
        let inflected = EnglishInflection.bases(text, index).flatMap(thesaurus.entries)
        var best: (end: Int, alternatives: [String])?
        for entry in thesaurus.entries(startingWith: word) + inflected {
            guard let end = end(of: entry.words, in: text, at: index, avoiding: covered),
                end >= best?.end ?? 0
            else { continue }
            let others = entry.wordings.filter { $0 != entry.phrase }
            best = (end, (best?.end == end ? best?.alternatives ?? [] : []) + others)
        }
        return best
    }

    private func end(of words: [Word], in text: Text, at index: Int, avoiding covered: Set<Int>) -> Int? {
        guard !words.isEmpty else { return nil }
        var position = index
        for (offset, word) in words.enumerated() {
            if offset > 0, position < text.tokens.count,
                [0x26, 0x27, 0x2D, 0x2F].contains(text.tokens[position].sign)
            {
                position += 1
            }
            guard matches(text, position, word), !covered.contains(position) else { return nil }
            position += 1
        }
        return position
    }

    /// Inflected English words count as those they come from.
    private func matches(_ text: Text, _ index: Int, _ word: Word) -> Bool {
        if text.matches(index, word) { return true }
        guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
        return EnglishInflection.bases(text, index).contains(word)
    }
}
