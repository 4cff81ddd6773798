/// A word as matching sees it: its letters without case, marks and tone, and the marks and the tone apart.
///
/// A Vietnamese syllable has at most seven letters ("nghiêng"), so eight folded bytes in one integer name it
/// without loss; a longer word is named by a 64-bit hash with the top bit set, which no packed ASCII word has.
/// The tone belongs to the syllable, not to a letter, so `hoà` and `hòa`, `quý` and `qúy` are the same word; a
/// lone final `y` counts as `i` (`kỹ`, `kĩ`).
public struct Word: Hashable, Sendable {
    /// The folded letters or digits: up to eight bytes packed big-endian, or a hash with the top bit set.
    public var letters: UInt64
    /// Three bits a letter for its mark, first letter lowest, then three bits for the tone at bit 24; 0 when plain.
    public var marks: UInt32

    @inlinable public init(letters: UInt64, marks: UInt32) {
        self.letters = letters
        self.marks = marks
    }

    /// The word spelled by `text`, which holds one word: `Word("Nghị") == Word("nghị")`.
    package init(_ text: some StringProtocol) {
        var builder = WordBuilder()
        for scalar in text.unicodeScalars { builder.append(scalar.value) }
        self = builder.word
    }

    /// The word spelled by UTF-8, which holds one word.
    init(utf8: ArraySlice<UInt8>) {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            self.init(String(decoding: utf8, as: UTF8.self))
            return
        }
        var builder = WordBuilder()
        for byte in utf8 { builder.append(UInt32(byte)) }
        self = builder.word
    }

    /// Whether it was typed without any mark or tone.
    @inlinable public var isPlain: Bool { marks == 0 }

    /// Whether it has one of the five written tones.
    @inlinable public var hasTone: Bool { marks >> 24 != 0 }

    /// - Parameter bytes: lower-case ASCII letters and digits.
    init(lowercased bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        // A "y" at the end may be spelled "i".
        if bytes.count <= 8, bytes.last != 0x79 {
            self.init(letters: bytes.reduce(0) { $0 << 8 | UInt64($1) }, marks: 0)
        } else {
            var builder = WordBuilder()
            for byte in bytes { builder.appendASCII(byte) }
            self = builder.word
        }
    }

    /// The word with the hook for the tilde or the tilde for the hook, the tones that are taken for one another most;
    /// nil when it has neither.
    var likeSounding: Word? {
        switch marks >> 24 {
        case UInt32(Letter.Tone.hook.rawValue):
            Word(letters: letters, marks: marks & 0xFF_FFFF | UInt32(Letter.Tone.tilde.rawValue) << 24)
        case UInt32(Letter.Tone.tilde.rawValue):
            Word(letters: letters, marks: marks & 0xFF_FFFF | UInt32(Letter.Tone.hook.rawValue) << 24)
        default: nil
        }
    }

    /// Whether another word is this one with marks that were not typed: "bằng" for "bàng".
    func lacksMarks(of other: Word) -> Bool {
        letters == other.letters && marks != other.marks && marks >> 24 == other.marks >> 24
            && stride(from: UInt32(0), to: 24, by: 3).allSatisfy { shift in
                let own = marks >> shift & 7
                return own == 0 || own == other.marks >> shift & 7
            }
    }

    /// The same word with its tone taken off: "quyên" of "quyền".
    var toneless: Word { Word(letters: letters, marks: marks & 0xFF_FFFF) }

    /// The same word with marks and tone taken off.
    @inlinable public var folded: Word { Word(letters: letters, marks: 0) }

    /// One of 64 bits by a hash of the letters: a set of words is passed over quickly when it lacks the bit.
    @inlinable
    public var bit: UInt64 { 1 << ((letters &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    /// Whether this word of a text can be the word `pattern` of a rule.
    ///
    /// Marks, when typed, disambiguate: `năm` is never `nam`. A word without any mark is open to every reading
    /// when the text is `lenient` (typed by hand); in a written text it stands for itself.
    @inlinable
    public func matches(_ pattern: Word, lenient: Bool) -> Bool {
        letters == pattern.letters && (marks == pattern.marks || (lenient && marks == 0))
    }
}

extension Word {
    /// The words of a phrase or a list, parted by white space: `Word.all(in: "chủ trì")`.
    package static func all(in phrase: some StringProtocol) -> [Word] {
        var words: [Word] = []
        var builder = WordBuilder()
        for scalar in phrase.unicodeScalars {
            if scalar.value == 0x20 || scalar.value == 0xA {
                if builder.count > 0 { words.append(builder.word) }
                builder = WordBuilder()
            } else {
                builder.append(scalar.value)
            }
        }
        if builder.count > 0 { words.append(builder.word) }
        return words
    }
}

/// Builds a `Word` scalar by scalar.
package struct WordBuilder: Sendable {
    /// The first eight bytes.
    private var packed: UInt64 = 0
    /// Of all bytes, once there are more than eight.
    private var hash: UInt64 = 0
    private var marks: UInt32 = 0
    private var tone: UInt32 = 0
    package private(set) var count = 0

    package init() {}

    /// Adds a scalar: a letter, a digit, a combining mark; anything else is kept by its value.
    package mutating func append(_ scalar: UInt32) {
        if let letter = Letter(scalar) {
            append(letter)
        } else if let combining = Letter.tone(ofCombining: scalar) {
            tone = UInt32(combining.rawValue)
        } else if let mark = Letter.mark(ofCombining: scalar) {
            if (1...8).contains(count) { marks |= UInt32(mark.rawValue) << (3 * UInt32(count - 1)) }
        } else if scalar < 0x80 {
            push(UInt8(scalar), mark: .none)
        } else {
            for shift in [24, 16, 8, 0] as [UInt32] {
                push(UInt8(truncatingIfNeeded: scalar >> shift) | 0x80, mark: .none)
            }
        }
    }

    @inline(__always)
    package mutating func append(_ letter: Letter) {
        push(letter.base, mark: letter.mark)
        if letter.tone != .level { tone = UInt32(letter.tone.rawValue) }
    }

    /// Adds a lower-case ASCII letter or a digit.
    @inline(__always)
    package mutating func appendASCII(_ byte: UInt8) { push(byte, mark: .none) }

    @inline(__always)
    private mutating func push(_ byte: UInt8, mark: Letter.Mark) {
        if count < 8 {
            packed = packed << 8 | UInt64(byte)
            marks |= UInt32(mark.rawValue) << (3 * UInt32(truncatingIfNeeded: count))
        } else {
            if count == 8 { hash = packedHash }
            hash = Self.hash(hash, byte)
        }
        count += 1
    }

    package var word: Word {
        guard count <= 8, packed >> 63 == 0 else {
            let hash = count > 8 ? hash : packedHash
            return Word(letters: hash | 1 << 63, marks: marks & 0xFF_FFFF | tone << 24)
        }
        return Word(letters: isLoneY ? packed & ~0xFF | 0x69 : packed, marks: marks | tone << 24)
    }

    /// Whether it ends in a `y` that is its only vowel, or the only one but for the `u` of `quy`.
    private var isLoneY: Bool {
        guard packed & 0xFF == 0x79, count > 1 else { return false }
        let vowels = packedBytes.count { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0) }
        return vowels == 1 || (vowels == 2 && packed & 0xFF_FFFF == 0x71_7579)
    }

    private var packedBytes: some Sequence<UInt8> {
        (0..<UInt64(min(count, 8))).reversed().lazy.map { UInt8(truncatingIfNeeded: packed >> (8 * $0)) }
    }

    /// FNV-1a, 64 bits.
    private var packedHash: UInt64 { packedBytes.reduce(0xcbf2_9ce4_8422_2325, Self.hash) }

    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
