import Linguistics

/// Singulars of English plurals: `databases` → `database`, `agencies` → `agency`.
enum EnglishNumber {
    static func singular(_ text: Text, _ index: Int) -> Word? {
        let token = text.tokens[index]
        guard token.kind == .word, token.word.isPlain else { return nil }
        let letters = text.utf8[token.range].map { $0 | 0x20 }
        guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return nil }
        var builder = WordBuilder()
        if letters.ends(with: Array("ies".utf8)) {
            for letter in letters.dropLast(3) + [UInt8(ascii: "y")] { builder.appendASCII(letter) }
        } else {
            for letter in letters.dropLast() { builder.appendASCII(letter) }
        }
        return builder.word
    }
}

extension Array where Element: Equatable {
    fileprivate func ends(with other: [Element]) -> Bool {
        count >= other.count && Array(suffix(other.count)) == other
    }
}
