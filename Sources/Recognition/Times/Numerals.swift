import Linguistics

/// Numbers in figures and in words, Vietnamese and English.
enum Numerals {
    /// The number at `index`, and the index behind it.
    static func number(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        guard index < text.tokens.count else { return nil }
        let token = text.tokens[index]
        switch token.kind {
        case .number: return token.number.map { ($0, index + 1) }
        case .word: return vietnamese(in: text, at: index) ?? english(in: text, at: index)
        case .sign: return nil
        }
    }

    /// The letters a number in words may begin with.
    static let openers: [UInt64] = units.openers + tens.openers + englishUnits.openers + englishTens.openers

    // mười một, hai mươi lăm, hai lăm, hai nghìn không trăm hai mươi lăm
    private static func vietnamese(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        guard let small = belowHundred(in: text, at: index) else { return nil }
        guard let thousand = thousands.value(in: text, at: small.end) else { return small }
        var value = small.value * 1000
        var end = thousand.end
        if let hundreds = units.value(in: text, at: end), let sign = hundred.value(in: text, at: hundreds.end)
        {
            value += hundreds.value * 100
            end = sign.end
        }
        if let gap = zero.value(in: text, at: end) { end = gap.end }
        if let rest = belowHundred(in: text, at: end) { return (value + rest.value, rest.end) }
        return (value, end)
    }

    private static func belowHundred(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        if let ten = tens.value(in: text, at: index) {
            guard let unit = lastUnits.value(in: text, at: ten.end) else { return ten }
            return (ten.value + unit.value, unit.end)
        }
        guard let first = units.value(in: text, at: index) else { return nil }
        if let ten = timesTen.value(in: text, at: first.end) {
            guard let unit = lastUnits.value(in: text, at: ten.end) else {
                return (first.value * 10, ten.end)
            }
            return (first.value * 10 + unit.value, unit.end)
        }
        if let unit = clippedUnits.value(in: text, at: first.end) {
            return (first.value * 10 + unit.value, unit.end)
        }
        return first
    }

    // twelve, twenty-one
    private static func english(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        if let ten = englishTens.value(in: text, at: index) {
            let next = text.matches(ten.end, Word("-")) ? ten.end + 1 : ten.end
            guard let unit = englishUnits.value(in: text, at: next), unit.value < 10 else { return ten }
            return (ten.value + unit.value, unit.end)
        }
        return englishUnits.value(in: text, at: index)
    }

    /// The ordinal at `index` (`15th`, `fourth`, `twenty-first`), and the index behind it.
    static func ordinal(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        guard index < text.tokens.count else { return nil }
        if let value = text.tokens[index].number {
            guard let ending = ordinalEndings.value(in: text, at: index + 1), !text.tokens[index + 1].isSpaced
            else { return nil }
            return (value, ending.end)
        }
        if let ten = englishTens.value(in: text, at: index) {
            let next = text.matches(ten.end, Word("-")) ? ten.end + 1 : ten.end
            if let unit = ordinals.value(in: text, at: next), unit.value < 10 {
                return (ten.value + unit.value, unit.end)
            }
        }
        return ordinals.value(in: text, at: index)
    }

    /// The letters an ordinal in words may begin with.
    static let ordinalOpeners: [UInt64] = ordinals.openers + englishTens.openers

    private static let units = PhraseTable([
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy|bẩy": 7, "tám": 8, "chín": 9,
    ])
    /// The units as they sound behind `mười` and `mươi`, where `năm` would begin "years".
    private static let lastUnits = PhraseTable([
        "một|mốt": 1, "hai": 2, "ba": 3, "bốn|tư": 4, "lăm|nhăm": 5, "sáu": 6, "bảy|bẩy": 7, "tám": 8,
        "chín": 9,
    ])
    private static let clippedUnits = PhraseTable(["mốt": 1, "lăm|nhăm": 5])
    private static let tens = PhraseTable(["mười": 10])
    private static let timesTen = PhraseTable(["mươi": 10])
    private static let hundred = PhraseTable(["trăm": 100])
    private static let thousands = PhraseTable(["nghìn|ngàn": 1000])
    private static let zero = PhraseTable("không trăm [linh|lẻ]|linh|lẻ")

    private static let englishUnits = PhraseTable([
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    ])
    private static let englishTens = PhraseTable([
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    ])
    private static let ordinalEndings = PhraseTable("st|nd|rd|th")
    private static let ordinals = PhraseTable([
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
    ])
}
