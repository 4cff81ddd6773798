/// A word, a number or a sign of a text, with its place.
public struct Token: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        /// Letters: a syllable, an English word, an abbreviation.
        case word
        /// ASCII digits only.
        case number
        /// One scalar that is neither.
        case sign

        /// Written out to be inlined into other modules, which ask for it at every token.
        @inlinable public static func == (left: Kind, right: Kind) -> Bool {
            switch (left, right) {
            case (.word, .word), (.number, .number), (.sign, .sign): true
            default: false
            }
        }
    }

    public struct Flags: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// White space stands before it, or it is the first.
        public static let spaced = Flags(rawValue: 1)
        /// Its first letter is upper case.
        public static let capitalized = Flags(rawValue: 2)
        /// All its letters are upper case.
        public static let allCapitals = Flags(rawValue: 4)
        /// A line break stands before it, or it is the first.
        public static let startsLine = Flags(rawValue: 8)
    }

    public var word: Word
    /// UTF-8 offsets into the text.
    public var start: Int32
    public var end: Int32
    public var kind: Kind
    public var flags: Flags

    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable public var isCapitalized: Bool { flags.contains(.capitalized) }
    @inlinable public var isSpaced: Bool { flags.contains(.spaced) }

    /// The sign itself, when the token is an ASCII sign.
    @inlinable public var sign: UInt8? {
        kind == .sign && word.letters < 0x80 ? UInt8(truncatingIfNeeded: word.letters) : nil
    }

    /// The value of a number of at most eight digits.
    package var number: Int? {
        guard kind == .number, word.letters >> 63 == 0 else { return nil }
        var value = 0
        for shift in stride(from: 56, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: word.letters >> UInt64(shift))
            if byte != 0 { value = value * 10 + Int(byte &- 0x30) }
        }
        return value
    }
}
