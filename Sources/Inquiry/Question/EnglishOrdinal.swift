import Linguistics

/// `fifth`, `5th`
enum EnglishOrdinal {
    /// Its value, when one ends in front of a token, and where it starts.
    static func value(in text: Text, before end: Int) -> (value: Int, start: Int)? {
        guard end > 0 else { return nil }
        if let value = words[text.tokens[end - 1].word] { return (value, end - 1) }
        guard end > 1, endings.contains(text.tokens[end - 1].word), !text.tokens[end - 1].isSpaced,
            let value = text.tokens[end - 2].number
        else { return nil }
        return (value, end - 2)
    }

    private static let words = Dictionary(
        Word.all(in: "first second third fourth fifth sixth seventh eighth ninth tenth").enumerated().map {
            ($1, $0 + 1)
        }, uniquingKeysWith: { one, _ in one })
    private static let endings = Set(Word.all(in: "st nd rd th"))
}
