import Linguistics

/// A word or number of a text, with what joins it to the one before it.
struct LinkedWord {
    var word: Word
    /// Whether it follows the one before it directly: only space, or a sign inside a compound as in
    /// `62/TB-VPCP`, stands between them.
    var isLinked: Bool
    /// Where it stands, as UTF-8 offsets.
    var range: Range<Int>

    /// The words and numbers of a text; signs only part them.
    static func all(in text: Text) -> [LinkedWord] {
        var syllables: [LinkedWord] = []
        syllables.reserveCapacity(text.tokens.count)
        var isLinked = false
        var isBehindSign = false
        for token in text.tokens {
            guard token.kind == .sign else {
                isLinked = isLinked && !(isBehindSign && token.isSpaced)
                syllables.append(LinkedWord(word: token.word, isLinked: isLinked, range: token.range))
                (isLinked, isBehindSign) = (true, false)
                continue
            }
            isBehindSign = true
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
