/// A possible Vietnamese syllable: an initial, a rime and a tone that go together in writing.
///
/// ```swift
/// Syllable("nghiêng")  // ngh + iêng
/// Syllable("ngiêng")   // nil: ngh before i
/// Syllable("tat")      // nil: a stop takes the acute or the dot
/// ```
package struct Syllable: Hashable, Sendable {
    /// The letters without marks, as spelled, packed big-endian.
    package let packed: UInt64
    /// Three bits a letter for its mark, first letter lowest.
    package let marks: UInt32
    package let tone: Letter.Tone
    package let count: Int
    /// The number of letters of the initial: 0 in "an", 2 in "qua", 3 in "nghe".
    package let initialCount: Int

    package init?(_ text: some StringProtocol) {
        guard let letters = Spelling(text) else { return nil }
        self.init(letters)
    }

    /// Whether `text`, in any case, is a possible syllable with the marks it has.
    package static func isSyllable(_ text: some StringProtocol) -> Bool { Syllable(text) != nil }

    /// Whether a syllable can be made of the letters of `text` by putting marks and a tone on them.
    package static func isSyllable(folded text: some StringProtocol) -> Bool {
        Spelling(text).map(isSyllable(folded:)) ?? false
    }

    /// The same of ASCII letters.
    package static func isSyllable(ascii letters: ArraySlice<UInt8>) -> Bool {
        Spelling(ascii: letters).map(isSyllable(folded:)) ?? false
    }

    static func isSyllable(folded letters: Spelling) -> Bool {
        splits(of: letters).contains { split in split.rimes.contains { fits(split.initial, $0, letters) } }
            || names.contains { $0.packed == letters.packed }
    }

    init?(_ letters: Spelling) {
        for split in Self.splits(of: letters) {
            let marks = letters.marks >> UInt32(3 * split.initial.count)
            for rime in split.rimes where rime.marks == marks && Self.fits(split.initial, rime, letters) {
                guard !rime.isStopped || letters.tone == .acute || letters.tone == .dot else { continue }
                packed = letters.packed
                self.marks = letters.marks
                tone = letters.tone
                count = letters.count
                initialCount = split.initial.count
                return
            }
        }
        guard letters.tone == .acute || letters.tone == .dot,
            Self.names.contains(where: letters.sharesLetters)
        else { return nil }
        packed = letters.packed
        marks = letters.marks
        tone = letters.tone
        count = letters.count
        initialCount = 1
    }

    /// The index of the letter that carries the tone, by the older rule: "hòa", "thủy", "giếng", "quý".
    package var toneIndex: Int {
        var vowels = initialCount..<initialCount
        var marked: Int?
        while vowels.upperBound < count, Spelling.isVowel(base(vowels.upperBound)) {
            if marks >> UInt32(3 * vowels.upperBound) & 7 != 0 { marked = vowels.upperBound }
            vowels = vowels.lowerBound..<vowels.upperBound + 1
        }
        if let marked { return marked }
        let isOpen = vowels.upperBound == count
        switch vowels.count {
        case 2: return isOpen ? vowels.lowerBound : vowels.lowerBound + 1
        case 3: return vowels.lowerBound + 1
        default: return vowels.lowerBound
        }
    }

    private func base(_ index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1 - index)))
    }

    private enum Initial {
        case none, b, c, ch, d, g, gh, gi, h, k, kh, l, m, n, ng, ngh, nh, p, ph, qu, r, s, t, th, tr, v, x

        var count: Int {
            switch self {
            case .none: 0
            case .ch, .gh, .gi, .kh, .ng, .nh, .ph, .qu, .th, .tr: 2
            case .ngh: 3
            default: 1
            }
        }
    }

    /// The ways to cut the letters into an initial and a rime: one, or two behind "gi" ("già", "gìn").
    private static func splits(of letters: Spelling) -> [(initial: Initial, rimes: [Rime])] {
        guard letters.count > 0, letters.count <= 7 else { return [] }
        let second = letters.count > 1 ? letters.base(1) : 0
        let third = letters.count > 2 ? letters.base(2) : 0
        func split(_ initial: Initial) -> (Initial, [Rime]) {
            let rest = letters.tail(from: initial.count)
            return (initial, initial == .qu ? Rime.namedBehindQu(rest) : Rime.named(rest))
        }
        switch letters.base(0) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return [split(.none)]
        case UInt8(ascii: "b"): return [split(.b)]
        case UInt8(ascii: "c"): return [split(second == UInt8(ascii: "h") ? .ch : .c)]
        case UInt8(ascii: "d"): return [split(.d)]
        case UInt8(ascii: "g"):
            if second == UInt8(ascii: "h") { return [split(.gh)] }
            return second == UInt8(ascii: "i") ? [split(.gi), split(.g)] : [split(.g)]
        case UInt8(ascii: "h"): return [split(.h)]
        case UInt8(ascii: "k"): return [split(second == UInt8(ascii: "h") ? .kh : .k)]
        case UInt8(ascii: "l"): return [split(.l)]
        case UInt8(ascii: "m"): return [split(.m)]
        case UInt8(ascii: "n"):
            if second == UInt8(ascii: "h") { return [split(.nh)] }
            guard second == UInt8(ascii: "g") else { return [split(.n)] }
            return [split(third == UInt8(ascii: "h") ? .ngh : .ng)]
        case UInt8(ascii: "p"): return [split(second == UInt8(ascii: "h") ? .ph : .p)]
        case UInt8(ascii: "q"): return second == UInt8(ascii: "u") ? [split(.qu)] : []
        case UInt8(ascii: "r"): return [split(.r)]
        case UInt8(ascii: "s"): return [split(.s)]
        case UInt8(ascii: "t"):
            if second == UInt8(ascii: "h") { return [split(.th)] }
            return [split(second == UInt8(ascii: "r") ? .tr : .t)]
        case UInt8(ascii: "v"): return [split(.v)]
        case UInt8(ascii: "x"): return [split(.x)]
        default: return []
        }
    }

    /// Whether the spelling allows a rime behind an initial.
    private static func fits(_ initial: Initial, _ rime: Rime, _ letters: Spelling) -> Bool {
        let initialMarks = letters.marks & (1 << UInt32(3 * initial.count) - 1)
        guard initialMarks == 0 || (initial == .d && initialMarks == UInt32(Letter.Mark.stroke.rawValue))
        else {
            return false
        }
        let rest = letters.tail(from: initial.count)
        let restCount = letters.count - initial.count
        let first = restCount > 0 ? letters.base(initial.count) : 0
        let isLongIe = restCount > 2 && rest >> UInt64(8 * (restCount - 2)) == 0x6965
        if first == UInt8(ascii: "y"), initial != .qu {
            return rest == 0x79 ? beforeY.contains(initial) : initial == .none
        }
        switch initial {
        case .none: return !isLongIe
        case .c: return !rime.isFront && !rime.isRounded
        case .g where first == UInt8(ascii: "i"): return behindG.contains(rest) || isLongIe
        case .g: return !rime.isFront && (!rime.isRounded || rest == 0x6F61)
        case .gi: return first != UInt8(ascii: "i") && !rime.isRounded
        case .ngh where rest == 0x75_6563_68: return true
        case .k, .gh, .ngh: return rime.isFront
        case .ng: return !rime.isFront
        case .b, .m, .v, .p, .ph: return !rime.isRounded || loans.contains(letters.packed)
        default: return true
        }
    }

    private static let beforeY: Set<Initial> = [.none, .h, .k, .l, .m, .n, .s, .t, .th, .v]
    /// "gì", "gìn", "gịa", "gích"
    private static let behindG = packed("i in ia ich")
    /// Rounded rimes behind a labial
    private static let loans = packed("boa phuy buyt voan moay")
    /// Provinces whose names keep a foreign spelling: "Đắk", "Lắk", "Kạn"
    private static let names = ["Đăk", "Lăk", "Kan"].compactMap { Spelling($0) }

    private static func packed(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").compactMap { Spelling($0)?.packed })
    }
}
