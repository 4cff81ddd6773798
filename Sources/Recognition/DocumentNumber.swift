package import Linguistics

/// The number of an official document, `634/TB-VPCP`, `57-NQ/TW`, `69/2024/NĐ-CP`.
package enum DocumentNumber {
    package static func first(in text: Text) -> String? { range(in: text).map(text.string) }

    /// The tokens of the first number.
    package static func range(in text: Text) -> Range<Int>? {
        var index = 0
        while index + 2 < text.tokens.count {
            if text.tokens[index].kind == .number, let end = end(in: text, at: index) {
                return index..<end
            }
            index += 1
        }
        return nil
    }

    /// The index behind the number that starts at a token: digits, then parts glued by `/` or `-`, some in capitals,
    /// which a line that was typed by hand may leave out.
    package static func end(in text: Text, at index: Int) -> Int? {
        var end = index + 1
        var hasCode = false
        var hasSlash = false
        while end + 1 < text.tokens.count, let sign = text.tokens[end].sign, sign == 0x2F || sign == 0x2D,
            !text.tokens[end].isSpaced, !text.tokens[end + 1].isSpaced || (sign == 0x2D && hasCode)
        {
            guard text.tokens[end + 1].kind != .sign else { break }
            hasSlash = hasSlash || sign == 0x2F
            if text.tokens[end + 1].kind == .word {
                let isTyped = text.isLenient && text.tokens[end + 1].range.count > 1
                guard text.tokens[end + 1].isCapitalized || isTyped else { break }
                hasCode = true
            }
            end += 2
        }
        return hasCode && hasSlash ? end : nil
    }
}
