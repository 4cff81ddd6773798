/// A word, a number or a sign of a text, with its place.
package struct Token: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
        /// Letters: a syllable, an English word, an abbreviation.
        case word
        /// ASCII digits only.
        case number
        /// One scalar that is neither.
        case sign

        /// Written out to be inlined into other modules, which ask for it at every token.
        @inlinable package static func == (left: Kind, right: Kind) -> Bool {
            switch (left, right) {
            case (.word, .word), (.number, .number), (.sign, .sign): true
            default: false
            }
        }
    }

    package struct Flags: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// White space stands before it, or it is the first.
        package static let spaced = Flags(rawValue: 1)
        /// Its first letter is upper case.
        package static let capitalized = Flags(rawValue: 2)
        /// All its letters are upper case.
        package static let allCapitals = Flags(rawValue: 4)
        /// A line break stands before it, or it is the first.
        package static let startsLine = Flags(rawValue: 8)
    }

    package var word: Word
    /// UTF-8 offsets into the text.
    package var start: Int32
    package var end: Int32
    package var kind: Kind
    package var flags: Flags

    @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable package var isCapitalized: Bool { flags.contains(.capitalized) }
    @inlinable package var isSpaced: Bool { flags.contains(.spaced) }

    /// The sign itself, when the token is an ASCII sign.
    @inlinable package var sign: UInt8? {
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
