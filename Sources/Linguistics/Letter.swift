/// A Latin letter taken apart: its base, the mark on it (â, ă, ơ, đ) and the tone over the syllable.
///
/// `ế` is `e`, circumflex, acute; `Ð` (U+00D0) and `Đ` (U+0110) are both `d` with a stroke, because documents
/// contain the one in place of the other.
package struct Letter: Hashable, Sendable {
    package enum Mark: UInt8, Sendable { case none, circumflex, breve, horn, stroke }
    package enum Tone: UInt8, Sendable { case level, acute, grave, hook, tilde, dot }

    /// The lower-case ASCII letter below the marks.
    package var base: UInt8
    package var mark: Mark
    package var tone: Tone
    package var isUppercase: Bool

    package init(base: UInt8, mark: Mark = .none, tone: Tone = .level, isUppercase: Bool = false) {
        self.base = base
        self.mark = mark
        self.tone = tone
        self.isUppercase = isUppercase
    }

    /// The letter a precomposed scalar stands for; nil when the scalar is no Latin letter with Vietnamese marks.
    @inline(__always)
    package init?(_ scalar: UInt32) {
        switch scalar {
        case 0x61...0x7A: self.init(base: UInt8(scalar))
        case 0x41...0x5A: self.init(base: UInt8(scalar) | 0x20, isUppercase: true)
        case 0xC0...0x1B0, 0x1EA0...0x1EF9:
            let letter = Self.table[Int(scalar < 0x1EA0 ? scalar - 0xC0 : scalar - 0x1EA0 + 0xF1)]
            guard letter.base != 0 else { return nil }
            self = letter
        default: return nil
        }
    }

    /// The precomposed scalar, in lower or upper case.
    package var scalar: Unicode.Scalar {
        let lower = Self.composed[Self.key(base, mark, tone)] ?? Unicode.Scalar(base)
        guard isUppercase else { return lower }
        return lower.properties.uppercaseMapping.unicodeScalars.first ?? lower
    }

    /// The tone a combining mark (U+0300 …) puts on a syllable; nil for other scalars.
    package static func tone(ofCombining scalar: UInt32) -> Tone? {
        switch scalar {
        case 0x300, 0x340: .grave
        case 0x301, 0x341: .acute
        case 0x303: .tilde
        case 0x309: .hook
        case 0x323: .dot
        default: nil
        }
    }

    /// The mark a combining scalar puts on a letter; nil for other scalars.
    package static func mark(ofCombining scalar: UInt32) -> Mark? {
        switch scalar {
        case 0x302: .circumflex
        case 0x306: .breve
        case 0x31B: .horn
        default: nil
        }
    }

    /// Every Vietnamese vowel, in the order level, acute, grave, hook, tilde, dot.
    private static let rows: [(base: Character, mark: Mark, letters: String)] = [
        ("a", .none, "aáàảãạ"), ("a", .circumflex, "âấầẩẫậ"), ("a", .breve, "ăắằẳẵặ"),
        ("e", .none, "eéèẻẽẹ"), ("e", .circumflex, "êếềểễệ"), ("i", .none, "iíìỉĩị"),
        ("o", .none, "oóòỏõọ"), ("o", .circumflex, "ôốồổỗộ"), ("o", .horn, "ơớờởỡợ"),
        ("u", .none, "uúùủũụ"), ("u", .horn, "ưứừửữự"), ("y", .none, "yýỳỷỹỵ"),
    ]

    private static func key(_ base: UInt8, _ mark: Mark, _ tone: Tone) -> UInt32 {
        UInt32(base) << 8 | UInt32(mark.rawValue) << 4 | UInt32(tone.rawValue)
    }

    private static let composed: [UInt32: Unicode.Scalar] = {
        var composed: [UInt32: Unicode.Scalar] = [key(0x64, .stroke, .level): "đ"]
        for row in rows {
            for (index, scalar) in row.letters.unicodeScalars.enumerated() {
                guard let base = row.base.asciiValue, let tone = Tone(rawValue: UInt8(index)) else {
                    continue
                }
                composed[key(base, row.mark, tone)] = scalar
            }
        }
        return composed
    }()

    /// The letters of U+00C0 … U+01B0 and U+1EA0 … U+1EF9, side by side; base 0 where there is none.
    private static let table: [Letter] = {
        var table = [Letter](repeating: Letter(base: 0), count: 0xF1 + 0x5A)
        func put(_ scalar: Unicode.Scalar, _ letter: Letter) {
            let value = scalar.value
            switch value {
            case 0xC0...0x1B0: table[Int(value - 0xC0)] = letter
            case 0x1EA0...0x1EF9: table[Int(value - 0x1EA0 + 0xF1)] = letter
            default: break
            }
        }
        for row in rows {
            for (index, scalar) in row.letters.unicodeScalars.enumerated() {
                guard let base = row.base.asciiValue, let tone = Tone(rawValue: UInt8(index)) else {
                    continue
                }
                put(scalar, Letter(base: base, mark: row.mark, tone: tone))
                for upper in scalar.properties.uppercaseMapping.unicodeScalars {
                    put(upper, Letter(base: base, mark: row.mark, tone: tone, isUppercase: true))
                }
            }
        }
        put("đ", Letter(base: 0x64, mark: .stroke))
        put("ð", Letter(base: 0x64, mark: .stroke))
        put("Đ", Letter(base: 0x64, mark: .stroke, isUppercase: true))
        put("\u{D0}", Letter(base: 0x64, mark: .stroke, isUppercase: true))
        return table
    }()
}
