/// Reads the raw keys of an input method: `thangs` (Telex) and `thang1` (VNI) are both "tháng".
///
/// A word comes out only when every mark key found a letter to act on and the whole is a possible syllable:
///
/// ```swift
/// KeyDecoder.telex("dieendj")?.text  // "điện"
/// KeyDecoder.vni("d9a6u2")?.text     // "đầu"
/// KeyDecoder.vni("thang12")          // nil: a syllable has one tone
/// ```
package enum KeyDecoder {
    package struct Reading: Hashable, Sendable {
        package let text: String
        /// Whether the keys can hardly be anything else: a letter was marked (`nawm`, `d9`), a tone key stands
        /// inside (`thasng`), or two keys act. A lone tone key at the end (`his`, `thang1`) is weak.
        package let isStrong: Bool
    }

    /// A word typed in Telex: s f r x j set the tone and z takes it off, aa ee oo dd and w mark a letter; each may
    /// stand right behind its letter or at the end.
    /// Letters that have their marks already stay: "đieenj".
    package static func telex(_ keys: some StringProtocol) -> Reading? {
        var word = KeyedWord()
        for scalar in keys.unicodeScalars {
            guard let letter = Letter(scalar.value) else { return nil }
            let isPressed = scalar.isASCII ? word.pressTelex(UInt8(scalar.value)) : word.append(letter)
            guard isPressed else { return nil }
        }
        return word.reading
    }

    /// The letters with their tone when Telex keys left a mark out: "nghiẹp" of "nghiepj".
    static func toned(_ keys: some StringProtocol) -> String? {
        var word = KeyedWord()
        for scalar in keys.unicodeScalars {
            guard scalar.isASCII, word.pressTelex(UInt8(scalar.value)) else { return nil }
        }
        return word.letters
    }

    /// A word typed in VNI: 1–5 set the tone, 6 7 8 9 mark a letter.
    package static func vni(_ keys: some StringProtocol) -> Reading? { vni(utf8: Array(keys.utf8)[...]) }

    /// An abbreviation whose Đ was typed in keys: "CDDS" and "CD9S" for "CĐS".
    static func abbreviation(_ keys: ArraySlice<UInt8>) -> String? {
        var text = String.UnicodeScalarView()
        var previous: UInt8 = 0
        var acted = 0
        for key in keys {
            if previous == UInt8(ascii: "D"), key == previous || key == UInt8(ascii: "9") {
                text.removeLast()
                text.append("Đ")
                acted += 1
                previous = 0
            } else {
                text.append(Unicode.Scalar(key))
                previous = key
            }
        }
        return acted > 0 ? String(text) : nil
    }

    static func telex(utf8 keys: ArraySlice<UInt8>) -> Reading? {
        var word = KeyedWord()
        for key in keys {
            guard (key | 0x20) &- 0x61 < 26, word.pressTelex(key) else { return nil }
        }
        return word.reading
    }

    static func vni(utf8 keys: ArraySlice<UInt8>) -> Reading? {
        var word = KeyedWord()
        for key in keys {
            let isPressed = key &- 0x30 < 10 ? word.pressDigit(key) : word.append(key)
            guard isPressed else { return nil }
        }
        return word.reading
    }
}

/// A word that grows key by key.
struct KeyedWord {
    private(set) var spelling = Spelling()
    /// How many keys acted instead of adding a letter.
    private var acted = 0
    private var isMarked = false
    /// The count of letters when the last key acted.
    private var actedAt = 0

    mutating func append(_ letter: Letter) -> Bool { spelling.append(letter) }

    /// Adds an ASCII letter; false when `key` is none or the word is full.
    mutating func append(_ key: UInt8) -> Bool {
        guard (key | 0x20) &- 0x61 < 26 else { return false }
        return spelling.append(Letter(base: key | 0x20, isUppercase: key < 0x61))
    }

    /// False when the key makes the word impossible.
    mutating func pressTelex(_ key: UInt8) -> Bool {
        switch key | 0x20 {
        case UInt8(ascii: "s"): press(.acute, key)
        case UInt8(ascii: "f"): press(.grave, key)
        case UInt8(ascii: "r"): press(.hook, key)
        case UInt8(ascii: "x"): press(.tilde, key)
        case UInt8(ascii: "j"): press(.dot, key)
        case UInt8(ascii: "z"): clearTone()
        case UInt8(ascii: "w"): pressHorn() || pressHornAlone(key)
        case UInt8(ascii: "d"): pressStroke() || append(key)
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): pressDouble(key)
        default: append(key)
        }
    }

    mutating func pressDigit(_ key: UInt8) -> Bool {
        switch key {
        case UInt8(ascii: "1")...UInt8(ascii: "5"):
            guard spelling.tone == .level, spelling.hasVowel, let tone = Letter.Tone(rawValue: key - 0x30)
            else {
                return false
            }
            return act { $0.tone = tone }
        case UInt8(ascii: "6"):
            guard let index = spelling.lastIndex(of: 0x61, 0x65, 0x6F) else { return false }
            return mark(index, .circumflex)
        case UInt8(ascii: "7"): return pressHorn(breve: false)
        case UInt8(ascii: "8"):
            guard let index = spelling.lastIndex(of: 0x61) else { return false }
            return mark(index, .breve)
        case UInt8(ascii: "9"): return pressStroke()
        default: return false
        }
    }

    /// What was typed, when it is a possible syllable and at least one key acted.
    var reading: KeyDecoder.Reading? {
        guard acted > 0 else { return nil }
        var spelling = spelling
        Self.settleHorns(&spelling)
        guard let syllable = Syllable(spelling) else { return nil }
        let isStrong = isMarked || acted > 1 || actedAt < spelling.count
        return .init(text: spelling.text(toneIndex: syllable.toneIndex), isStrong: isStrong)
    }

    /// What was typed, whether it is a syllable or not, its tone over the last vowel; nil when no tone key acted.
    var letters: String? {
        guard spelling.tone != .level else { return nil }
        let index = (0..<spelling.count).last { Spelling.isVowel(spelling.base($0)) }
        return index.map { spelling.text(toneIndex: $0) }
    }

    private mutating func act(_ change: (inout Spelling) -> Void) -> Bool {
        change(&spelling)
        acted += 1
        actedAt = spelling.count
        return true
    }

    private mutating func mark(_ index: Int, _ mark: Letter.Mark) -> Bool {
        guard spelling.mark(index) == .none else { return false }
        isMarked = true
        return act { $0.set(mark, at: index) }
    }

    /// A tone key; before any vowel it is a letter ("s" in "sau").
    private mutating func press(_ tone: Letter.Tone, _ key: UInt8) -> Bool {
        guard spelling.hasVowel else { return append(key) }
        guard spelling.tone == .level else { return false }
        return act { $0.tone = tone }
    }

    private mutating func clearTone() -> Bool {
        spelling.tone != .level && act { $0.tone = .level }
    }

    private mutating func pressStroke() -> Bool {
        guard spelling.count > 0, spelling.base(0) == UInt8(ascii: "d"),
            spelling.count == 1 || spelling.hasVowel
        else {
            return false
        }
        return mark(0, .stroke)
    }

    /// The second a, e or o: "aa", or "dana" for "dân"; the third takes the mark back ("xooong").
    private mutating func pressDouble(_ key: UInt8) -> Bool {
        let base = key | 0x20
        guard let index = spelling.lastIndex(of: base) else { return append(key) }
        let isNext = index == spelling.count - 1
        if isNext, spelling.mark(index) == .circumflex {
            spelling.set(.none, at: index)
            return append(key)
        }
        // "oao" and "oeo" are rimes.
        if !isNext, base == UInt8(ascii: "o"), [0x61, 0x65].contains(spelling.base(index + 1)) {
            return append(key)
        }
        return spelling.mark(index) == .none ? mark(index, .circumflex) : append(key)
    }

    /// The key that turns u, o into ư, ơ, and a into ă where no u stands before it.
    private mutating func pressHorn(breve: Bool = true) -> Bool {
        guard var index = spelling.lastIndex(of: 0x61, 0x6F, 0x75) else { return false }
        // "ruouw": the o of "uou"
        if index > 1, spelling.base(index) == UInt8(ascii: "u"), spelling.base(index - 1) == UInt8(ascii: "o")
        {
            index -= 1
        }
        let before =
            index > 0 && spelling.base(index - 1) == UInt8(ascii: "u")
            && !(index == 2 && spelling.base(0) == UInt8(ascii: "q"))
        if before, spelling.base(index) == UInt8(ascii: "o") {
            // "uow" and "uwow" alike; which of the two letters it is settles at the end.
            if spelling.mark(index - 1) == .none, spelling.mark(index) == .none {
                spelling.set(.horn, at: index - 1)
            }
            return mark(index, .horn)
        }
        if before { index -= 1 }
        if spelling.base(index) == UInt8(ascii: "a") { return breve && mark(index, .breve) }
        return mark(index, .horn)
    }

    /// "nhw" for "như"
    private mutating func pressHornAlone(_ key: UInt8) -> Bool {
        guard !spelling.hasVowel, append(key < 0x61 ? UInt8(ascii: "U") : UInt8(ascii: "u")) else {
            return false
        }
        return mark(spelling.count - 1, .horn)
    }

    /// "ươ" stands before another letter ("nước"), "uơ" at the end ("thuở"), whichever of the two was marked.
    private static func settleHorns(_ spelling: inout Spelling) {
        for index in 0..<max(0, spelling.count - 1) {
            guard spelling.base(index) == UInt8(ascii: "u"), spelling.base(index + 1) == UInt8(ascii: "o"),
                !(index == 1 && spelling.base(0) == UInt8(ascii: "q")),
                spelling.mark(index) == .horn || spelling.mark(index + 1) == .horn
            else { continue }
            spelling.set(index + 2 < spelling.count ? .horn : .none, at: index)
            spelling.set(.horn, at: index + 1)
        }
    }
}
