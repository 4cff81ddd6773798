import Directives
import Linguistics

/// Phrases of the vocabulary with the other wordings of each, by their first word.
///
/// A phrase is cut into words only when a question has its first one: most are never looked at.
struct PhraseIndex: Sendable {
    private struct Entry: Sendable {
        var phrase: String
        /// All wordings, among which the phrase itself may be.
        var wordings: [String]

        var words: [Word] { Text(phrase, lenient: false).tokens.filter { $0.kind != .sign }.map(\.word) }
    }

    private var entries: [UInt64: [Entry]] = [:]

    init(vocabulary: Vocabulary) {
        entries.reserveCapacity(vocabulary.glossary.count * 2)
        for group in vocabulary.synonyms {
            let wordings = group.filter { !$0.contains(",") }
            for phrase in wordings { insert(phrase, wordings) }
        }
        // "degrees and certificates" are two things; each has an entry of its own.
        for (english, vietnamese) in vocabulary.glossary where !english.contains(" and ") {
            insert(english, vietnamese)
        }
        for (short, long) in vocabulary.abbreviations { insert(short, [long]) }
    }

    private mutating func insert(_ phrase: String, _ wordings: [String]) {
        entries[Self.firstWord(of: phrase).letters, default: []].append(
            Entry(phrase: phrase, wordings: wordings))
    }

    /// `5` of `5G coverage`, `an` of `an ninh mạng`
    private static func firstWord(of phrase: String) -> Word {
        var builder = WordBuilder()
        var isNumber = false
        for scalar in phrase.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            if builder.count > 0,
                isDigit != isNumber || scalar.value < 0x80 && Letter(scalar.value) == nil && !isDigit
            {
                break
            }
            isNumber = isDigit
            builder.append(scalar.value)
        }
        return builder.word
    }

    /// The longest phrase at a token, and whatever else means the same.
    func longest(in text: Text, at index: Int, avoiding covered: Set<Int>) -> (
        end: Int, alternatives: [String]
    )? {
        let word = text.tokens[index].word
        let singular = EnglishNumber.singular(text, index).flatMap { entries[$0.letters] } ?? []
        var best: (end: Int, alternatives: [String])?
        for entry in (entries[word.letters] ?? []) + singular {
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

    /// English plurals count as their singulars.
    private func matches(_ text: Text, _ index: Int, _ word: Word) -> Bool {
        if text.matches(index, word) { return true }
        guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
        return EnglishNumber.singular(text, index) == word
    }
}
