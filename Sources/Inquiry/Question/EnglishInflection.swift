import Linguistics

/// The words that an inflected English one may come from: `databases` → `database`, `agencies` → `agency`,
/// `reviewing` → `review`, `digitising` → `digitise`, `submitted` → `submit`.
enum EnglishInflection {
    static func bases(_ text: Text, _ index: Int) -> [Word] {
        let token = text.tokens[index]
        guard token.kind == .word, token.word.isPlain, token.range.count > 3,
            lastLetters.contains(text.utf8[token.range.upperBound - 1] | 0x20)
        else { return [] }
        let letters = text.utf8[token.range].map { $0 | 0x20 }
        func without(_ ending: [UInt8]) -> ArraySlice<UInt8>? {
            letters.count - ending.count > 2 && letters.suffix(ending.count) == ending[...]
                ? letters.dropLast(ending.count) : nil
        }
        if let stem = without(ies) { return [word(stem, y)] }
        if let stem = without(ing) ?? without(ed) {
            let isDoubled = stem.last == stem.dropLast().last
            return [word(stem), word(stem, e)] + (isDoubled ? [word(stem.dropLast())] : [])
        }
        if let stem = without(s) { return [word(stem)] + (without(es).map { [word($0)] } ?? []) }
        return []
    }

    private static let (ies, ing, ed, s, es) = (
        Array("ies".utf8), Array("ing".utf8), Array("ed".utf8), Array("s".utf8), Array("es".utf8)
    )
    private static let lastLetters = Array("sgd".utf8)
    private static let (y, e) = (UInt8(ascii: "y"), UInt8(ascii: "e"))

    private static func word(_ letters: ArraySlice<UInt8>, _ last: UInt8? = nil) -> Word {
        var builder = WordBuilder()
        for letter in letters { builder.appendASCII(letter) }
        if let last { builder.appendASCII(last) }
        return builder.word
    }
}
