/// Cuts UTF-8 into words, numbers and signs in one walk.
enum Tokenizer {
    static func tokens(of utf8: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(utf8.count / 4)
        utf8.withUnsafeBufferPointer { bytes in
            var walk = Walk(bytes: bytes)
            while let token = walk.next() { tokens.append(token) }
        }
        return tokens
    }

    private struct Walk {
        let bytes: UnsafeBufferPointer<UInt8>
        var offset = 0
        var flags: Token.Flags = [.spaced, .startsLine]

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> Token? {
            while offset < bytes.count {
                if isASCIILetter(bytes[offset]) { return word() }
                let (scalar, length) = scalar(at: offset)
                if scalar == 0x20 {
                    flags.insert(.spaced)
                    offset += 1
                } else if scalar < 0x80, isDigit(UInt8(scalar)) {
                    return number()
                } else if Letter(scalar) != nil {
                    return word()
                } else if isNewline(scalar) {
                    flags.formUnion([.spaced, .startsLine])
                    offset += length
                } else if isBlank(scalar) {
                    flags.insert(.spaced)
                    offset += length
                } else if isInvisible(scalar) {
                    offset += length
                } else if isLetter(scalar) {
                    return word()
                } else {
                    return sign(scalar, length)
                }
            }
            return nil
        }

        private mutating func take(
            _ word: Word, _ kind: Token.Kind, from start: Int, _ extra: Token.Flags = []
        ) -> Token {
            defer { flags = [] }
            return Token(
                word: word, start: Int32(start), end: Int32(offset), kind: kind, flags: flags.union(extra))
        }

        private mutating func number() -> Token {
            let start = offset
            var builder = WordBuilder()
            while offset < bytes.count, isDigit(bytes[offset]) {
                builder.appendASCII(bytes[offset])
                offset += 1
            }
            return take(builder.word, .number, from: start)
        }

        @inline(__always)
        private mutating func word() -> Token {
            let start = offset
            var builder = WordBuilder()
            var capitals = 0
            var letters = 0
            var isCapitalized = false
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte < 0x80 {
                    guard isASCIILetter(byte) else { break }
                    if byte < 0x61 {
                        capitals += 1
                        if letters == 0 { isCapitalized = true }
                    }
                    builder.appendASCII(byte | 0x20)
                    letters += 1
                    offset += 1
                    continue
                }
                let (scalar, length) = scalar(at: offset)
                if let letter = Letter(scalar) {
                    if letter.isUppercase {
                        capitals += 1
                        if letters == 0 { isCapitalized = true }
                    }
                    letters += 1
                    builder.append(letter)
                } else if isCombining(scalar) || isLetter(scalar) {
                    builder.append(scalar)
                } else if !isInvisible(scalar) {
                    break
                }
                offset += length
            }
            var extra: Token.Flags = []
            if isCapitalized { extra.insert(.capitalized) }
            if letters > 0, capitals == letters { extra.insert(.allCapitals) }
            return take(builder.word, .word, from: start, extra)
        }

        private mutating func sign(_ scalar: UInt32, _ length: Int) -> Token {
            let start = offset
            offset += length
            return take(Word(letters: UInt64(canonicalSign(scalar)), marks: 0), .sign, from: start)
        }

        @inline(__always)
        private func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
            let first = bytes[offset]
            func continuation(_ index: Int) -> UInt32 {
                offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
            }
            switch first {
            case 0..<0x80: return (UInt32(first), 1)
            case 0xC0..<0xE0:
                return (UInt32(first & 0x1F) << 6 | continuation(1), min(2, bytes.count - offset))
            case 0xE0..<0xF0:
                return (
                    UInt32(first & 0xF) << 12 | continuation(1) << 6 | continuation(2),
                    min(3, bytes.count - offset)
                )
            case 0xF0...:
                let high = UInt32(first & 0x7) << 18 | continuation(1) << 12
                return (high | continuation(2) << 6 | continuation(3), min(4, bytes.count - offset))
            default: return (0xFFFD, 1)
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isNewline(_ scalar: UInt32) -> Bool {
        scalar == 0xA || scalar == 0xD || scalar == 0xC || scalar == 0x2028 || scalar == 0x2029
            || scalar == 0x85
    }
    private static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x9, 0xB, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
    /// Zero-width and bidirectional controls: no part of any word.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0...0x8, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x2069, 0xFEFF:
            true
        default: false
        }
    }
    private static func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar <= 0x36F }
    private static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return isASCIILetter(UInt8(scalar)) }
        if Letter(scalar) != nil { return true }
        return scalar >= 0xAA && Unicode.Scalar(scalar)?.properties.isAlphabetic == true
    }

    /// One sign for all its typographic variants: dashes as `-`, quotation marks as `"`, an ellipsis as `…`.
    private static func canonicalSign(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: 0x2D
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0xFF02: 0x22
        case 0x2018...0x201B, 0x2032, 0x60, 0xB4: 0x27
        case 0xFF0C, 0x3001: 0x2C
        case 0xFF1A: 0x3A
        case 0xFF1B: 0x3B
        case 0x2044, 0x2215, 0xFF0F: 0x2F
        default: scalar
        }
    }
}
