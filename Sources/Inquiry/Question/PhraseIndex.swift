import Linguistics
import Recognition
import Synchronization

/// Finds the phrases of a thesaurus in a question, with the other wordings of each.
final class PhraseIndex: Sendable {
    private struct Phrase {
        let words: [Word]
        let others: [String]
    }

    private let thesaurus: Thesaurus
    /// What was taken out of the thesaurus before, by the letters of the first word: questions repeat theirs.
    private let known = Mutex<[UInt64: [Phrase]]>([:])

    init(thesaurus: Thesaurus) { self.thesaurus = thesaurus }

    /// The longest phrase at a token, and whatever else means the same.
    func longest(in text: Text, at index: Int, avoiding covered: TokenSet) -> (
        end: Int, alternatives: [String]
    )? {
        var best: (end: Int, alternatives: [String])?
        for word in [text.tokens[index].word] + EnglishInflection.bases(text, index) {
            for phrase in phrases(startingWith: word) {
                guard let end = end(of: phrase.words, in: text, at: index, avoiding: covered),
                    end >= best?.end ?? 0
                else { continue }
                best = (end, (best?.end == end ? best?.alternatives ?? [] : []) + phrase.others)
            }
        }
        return best
    }

    private func phrases(startingWith word: Word) -> [Phrase] {
        known.withLock { known in
            if let phrases = known[word.letters] { return phrases }
            let phrases = thesaurus.entries(startingWith: word).map { entry in
                Phrase(words: entry.words, others: entry.wordings.filter { $0 != entry.phrase })
            }
            // What begins no phrase is as quickly looked up again.
            if !phrases.isEmpty { known[word.letters] = phrases }
            return phrases
        }
    }

    private func end(of words: [Word], in text: Text, at index: Int, avoiding covered: TokenSet) -> Int? {
        guard let first = words.first else { return nil }
        // "doi" may be much else than "đợi".
        if words.count == 1, !first.isPlain, text.tokens[index].word != first { return nil }
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
