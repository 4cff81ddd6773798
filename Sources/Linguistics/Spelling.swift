/// The letters of one word as typed, of at most eight: bases, marks and capitals apart, the tone lifted off.
///
/// Everything sits in integers, so that a word can be tried out key by key without an allocation.
struct Spelling: Hashable, Sendable {
    private(set) var packed: UInt64 = 0
    private(set) var marks: UInt32 = 0
    private(set) var capitals: UInt8 = 0
    private(set) var count = 0
    var tone = Letter.Tone.level

    init() {}

    /// nil when `text` has more than eight letters, two tones, or anything but Latin letters.
    init?(_ text: some StringProtocol) {
        for scalar in text.unicodeScalars {
            if let letter = Letter(scalar.value) {
                guard append(letter) else { return nil }
            } else if let tone = Letter.tone(ofCombining: scalar.value), self.tone == .level, count > 0 {
                self.tone = tone
            } else if let mark = Letter.mark(ofCombining: scalar.value), count > 0 {
                set(mark, at: count - 1)
            } else {
                return nil
            }
        }
    }

    /// nil when there are more than eight letters, or anything but ASCII letters.
    init?(ascii letters: ArraySlice<UInt8>) {
        for letter in letters {
            guard (letter | 0x20) &- 0x61 < 26,
                append(Letter(base: letter | 0x20, isUppercase: letter < 0x61))
            else { return nil }
        }
    }

    static func isVowel(_ base: UInt8) -> Bool {
        switch base {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// Adds a letter; false when there is no room or the word has a tone already.
    mutating func append(_ letter: Letter) -> Bool {
        guard count < 8, letter.tone == .level || tone == .level else { return false }
        packed = packed << 8 | UInt64(letter.base)
        marks |= UInt32(letter.mark.rawValue) << UInt32(3 * count)
        if letter.isUppercase { capitals |= 1 << UInt8(count) }
        if letter.tone != .level { tone = letter.tone }
        count += 1
        return true
    }

    func base(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1 - index))) }

    func mark(_ index: Int) -> Letter.Mark {
        Letter.Mark(rawValue: UInt8(truncatingIfNeeded: marks >> UInt32(3 * index) & 7)) ?? .none
    }

    mutating func set(_ mark: Letter.Mark, at index: Int) {
        marks = marks & ~(7 << UInt32(3 * index)) | UInt32(mark.rawValue) << UInt32(3 * index)
    }

    /// The packed letters from `index` on.
    func tail(from index: Int) -> UInt64 {
        let bits = UInt64(8 * (count - index))
        return bits <= 0 ? 0 : bits >= 64 ? packed : packed & (1 << bits - 1)
    }

    /// The last letter that is one of `bases` and not a part of the initial `qu`.
    func lastIndex(of bases: UInt8...) -> Int? {
        for index in stride(from: count - 1, through: 0, by: -1) where bases.contains(base(index)) {
            if base(index) == UInt8(ascii: "u"), index == 1, base(0) == UInt8(ascii: "q") { continue }
            return index
        }
        return nil
    }

    /// Whether both have the same letters and marks, whatever their tones and capitals.
    func sharesLetters(with other: Spelling) -> Bool { packed == other.packed && marks == other.marks }

    var hasVowel: Bool { (0..<count).contains { Self.isVowel(base($0)) } }

    /// The word written out, its tone over the letter at `toneIndex`.
    func text(toneIndex: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for index in 0..<count {
            let letter = Letter(
                base: base(index), mark: mark(index), tone: index == toneIndex ? tone : .level,
                isUppercase: capitals >> UInt8(index) & 1 == 1)
            scalars.append(letter.scalar)
        }
        return String(scalars)
    }
}
