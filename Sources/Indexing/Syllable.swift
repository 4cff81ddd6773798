import Linguistics

/// A word or number of a text, with what joins it to the one before it.
struct Syllable {
    var word: Word
    /// Whether it follows the one before it directly: only space, or a sign inside a compound as in `62/TB-VPCP`,
    /// stands between them.
    var isLinked: Bool

    /// The words and numbers of a text; signs only part them.
    static func all(in text: Text) -> [Syllable] {
        var syllables: [Syllable] = []
        syllables.reserveCapacity(text.tokens.count)
        var isLinked = false
        for token in text.tokens {
            guard token.kind == .sign else {
                syllables.append(Syllable(word: token.word, isLinked: isLinked && !syllables.isEmpty))
                isLinked = true
                continue
            }
            switch token.sign {
            case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
                isLinked = isLinked && !token.isSpaced
            default:
                isLinked = false
            }
        }
        return syllables
    }
}
