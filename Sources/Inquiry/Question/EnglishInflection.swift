import Linguistics

/// The words that an inflected English one may come from: `databases` → `database`, `agencies` → `agency`,
/// `reviewing` → `review`, `digitising` → `digitise`, `submitted` → `submit`.
enum EnglishInflection {
    static func bases(_ text: Text, _ index: Int) -> [Word] {
        let token = text.tokens[index]
        guard token.kind == .word, token.word.isPlain else { return [] }
        let letters = text.utf8[token.range].map { $0 | 0x20 }
        guard letters.count > 3 else { return [] }
        func without(_ ending: String) -> ArraySlice<UInt8>? {
            letters.count - ending.utf8.count > 2
                && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
                ? letters.dropLast(ending.utf8.count) : nil
        }
        if let stem = without("ies") { return [word(stem, "y")] }
        for ending in ["ing", "ed"] {
            guard let stem = without(ending) else { continue }
            let isDoubled = stem.last == stem.dropLast().last
            return [word(stem), word(stem, "e")] + (isDoubled ? [word(stem.dropLast())] : [])
        }
        if let stem = without("s") { return [word(stem)] + (without("es").map { [word($0)] } ?? []) }
        return []
    }

    private static func word(_ letters: ArraySlice<UInt8>, _ ending: String = "") -> Word {
        var builder = WordBuilder()
        for letter in Array(letters) + Array(ending.utf8) { builder.appendASCII(letter) }
        return builder.word
    }
}
