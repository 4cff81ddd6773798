package import Linguistics
import Recognition

/// What numbers a paragraph: `1.`, `a)`, `đ)`, `-`, `+`, `(1)`, `(i)`, `I.`, `Điều 3.`, `Thứ nhất,`, `Một là,`.
package enum Marker: Hashable, Sendable {
    case part, article, ordinal, arabic(depth: Int), letter, dash, plus, bracketedArabic, bracketedLetter

    /// The marker a paragraph starts with, and the index of the token behind it.
    package static func read(_ text: Text) -> (marker: Marker, end: Int)? {
        let tokens = text.tokens
        guard let first = tokens.first else { return nil }
        switch first.kind {
        case .sign: return sign(text)
        case .number: return arabic(text)
        case .word:
            guard tokens.count > 2 else { return nil }
            if let found = named(text) { return found }
            let isClosed = tokens[1].sign == 0x29 || tokens[1].sign == 0x2E || tokens[1].sign == 0x2F
            // "I.", "III -", "a)", "đ."
            if isRoman(text, 0), isClosed || (tokens[1].sign == 0x2D && tokens[1].isSpaced),
                tokens[2].isSpaced
            {
                return (.part, 2)
            }
            if first.range.count == 1 || first.word == stroke, isClosed, !tokens[1].isSpaced,
                tokens[2].isSpaced
            {
                return (.letter, 2)
            }
            return nil
        }
    }

    /// "1.", "III.", "b)" and nothing behind it
    static func isAlone(_ text: Text) -> Bool {
        guard text.tokens.count == 2, text.tokens[1].sign == 0x2E || text.tokens[1].sign == 0x29 else {
            return false
        }
        let first = text.tokens[0]
        switch first.kind {
        case .number: return first.range.count <= 2
        case .word: return first.range.count == 1 || first.word == stroke || isRoman(text, 0)
        case .sign: return false
        }
    }

    private static func sign(_ text: Text) -> (marker: Marker, end: Int)? {
        let tokens = text.tokens
        guard tokens.count > 1 else { return nil }
        switch tokens[0].word.letters {
        case 0x2D, 0x2A, 0x2022, 0x25CF, 0x25AA, 0x25E6, 0xB7, 0xF0B7, 0x2043, 0x2192, 0x25BA, 0x2705,
            0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4:
            // "- Rà soát", but not "-------"
            return tokens[1].kind == .sign && tokens[1].sign == 0x2D ? nil : (.dash, 1)
        case 0x2B: return (.plus, 1)
        case 0x28:
            guard tokens.count > 3, tokens[2].sign == 0x29, tokens[1].range.count <= 4 else { return nil }
            if tokens[1].kind == .number { return (.bracketedArabic, 3) }
            // "(a)", "(iv)", but not "(VTYT)"
            let isLong = tokens[1].range.count > 2
            return isLong && (tokens[1].isCapitalized || !isNumeral(text, 1)) ? nil : (.bracketedLetter, 3)
        default: return nil
        }
    }

    /// "1.", "2)", "1.1.", "3/", "12. "
    private static func arabic(_ text: Text) -> (marker: Marker, end: Int)? {
        let tokens = text.tokens
        var index = 0
        var depth = 0
        while index < tokens.count, tokens[index].kind == .number, tokens[index].range.count <= 2,
            index == 0 || !tokens[index].isSpaced
        {
            depth += 1
            index += 1
            guard index < tokens.count, let sign = tokens[index].sign, !tokens[index].isSpaced else { break }
            // "3- Giao …" is how Party documents number.
            guard sign == 0x2E || sign == 0x29 || sign == 0x2F || (sign == 0x2D && isSpaced(text, index + 1))
            else { break }
            index += 1
        }
        // "1.Sở Y tế" lacks its space.
        guard depth > 0, index > 1, index < tokens.count, tokens[index].kind != .number,
            tokens[index].isSpaced || tokens[index].isCapitalized && tokens[index].kind == .word
        else { return nil }
        return (.arabic(depth: depth), index)
    }

    private static func isSpaced(_ text: Text, _ index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].isSpaced && text.tokens[index].isCapitalized
    }

    private static let stroke = Word("đ")
    private static let articles = [Word("điều"), Word("bước"), Word("nhiệm vụ")]
    private static let isWord = Word("là")
    private static let ordinals = PhraseList([
        "thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ tám", "thứ chín",
        "thứ mười",
        "một là", "hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là", "mười là",
    ])

    private static func named(_ text: Text) -> (marker: Marker, end: Int)? {
        let tokens = text.tokens
        // "Điều 3.", "Bước 2:"
        if articles.contains(tokens[0].word), tokens[1].kind == .number,
            tokens[2].sign == 0x2E || tokens[2].sign == 0x3A
        {
            return (.article, 3)
        }
        guard let end = ordinals.end(in: text, at: 0), end < tokens.count else { return nil }
        if tokens[end].sign == 0x2C || tokens[end].sign == 0x3A { return (.ordinal, end + 1) }
        return text.matches(end - 1, isWord) ? (.ordinal, end) : nil
    }

    /// "iv", "viii"
    private static func isNumeral(_ text: Text, _ index: Int) -> Bool {
        text.utf8[text.tokens[index].range].allSatisfy { [0x69, 0x76, 0x78].contains($0) }
    }

    private static func isRoman(_ text: Text, _ index: Int) -> Bool {
        let bytes = text.utf8[text.tokens[index].range]
        return bytes.count <= 5 && bytes.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    }
}
