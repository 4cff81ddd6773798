/// A piece of a typed line: a run of letters and digits, or what stands between two of them.
struct TypedPiece: Sendable {
    enum Shape: Sendable {
        /// White space.
        case space
        /// Signs, digits, and words nobody may touch: addresses, codes, names with capitals inside.
        case fixed
        /// Letters only.
        case word
        /// ASCII letters, then letters and digits mixed: VNI keys, or a number glued to a word.
        case mixed
    }

    let range: Range<Int>
    let shape: Shape
    /// All its letters are capitals, and it has more than one.
    var isCapitals = false
    var isASCII = true

    /// Cuts a line into pieces that cover it.
    static func pieces(of utf8: [UInt8]) -> [TypedPiece] {
        var pieces: [TypedPiece] = []
        pieces.reserveCapacity(utf8.count / 2)
        var index = 0
        while index < utf8.count {
            let start = index
            if let length = blank(at: index, in: utf8) {
                index += length
                while let length = blank(at: index, in: utf8) { index += length }
                pieces.append(TypedPiece(range: start..<index, shape: .space))
                continue
            }
            while index < utf8.count, blank(at: index, in: utf8) == nil { index += 1 }
            cut(start..<index, of: utf8, into: &pieces)
        }
        return pieces
    }

    /// Cuts what stands between two spaces: "(ddeens," is "(", "ddeens" and ",".
    private static func cut(_ chunk: Range<Int>, of utf8: [UInt8], into pieces: inout [TypedPiece]) {
        guard !isAddress(utf8[chunk]) else {
            pieces.append(TypedPiece(range: chunk, shape: .fixed))
            return
        }
        var index = chunk.lowerBound
        while index < chunk.upperBound {
            let start = index
            if isSign(at: index, in: utf8) {
                while index < chunk.upperBound, isSign(at: index, in: utf8) { index += 1 }
                pieces.append(TypedPiece(range: start..<index, shape: .fixed))
            } else {
                while index < chunk.upperBound, !isSign(at: index, in: utf8) { index += 1 }
                pieces.append(piece(start..<index, of: utf8))
            }
        }
    }

    private static func piece(_ range: Range<Int>, of utf8: [UInt8]) -> TypedPiece {
        let isASCII = utf8[range].allSatisfy { $0 < 0x80 }
        let hasDigit = utf8[range].contains { $0 &- 0x30 < 10 }
        if hasDigit {
            let isMixed = isASCII && utf8[range.lowerBound] &- 0x30 >= 10
            return TypedPiece(range: range, shape: isMixed ? .mixed : .fixed, isASCII: isASCII)
        }
        var capitals = 0
        var letters = 0
        var hasInnerCapital = false
        if isASCII {
            letters = range.count
            for (index, byte) in utf8[range].enumerated() where byte < 0x61 {
                capitals += 1
                if index > 0 { hasInnerCapital = true }
            }
            // "DDieeuf": the doubled key has the case of the letter.
            if capitals == 2, letters > 2, utf8[range.lowerBound] == utf8[range.lowerBound + 1] {
                hasInnerCapital = false
            }
        } else {
            for scalar in String(decoding: utf8[range], as: UTF8.self).unicodeScalars {
                letters += 1
                guard Letter(scalar.value)?.isUppercase == true else { continue }
                if letters > 1 { hasInnerCapital = true }
                capitals += 1
            }
        }
        let isCapitals = letters > 1 && capitals == letters
        let shape: Shape = hasInnerCapital && !isCapitals ? .fixed : .word
        return TypedPiece(range: range, shape: shape, isCapitals: isCapitals, isASCII: isASCII)
    }

    /// "a.b@moh.gov.vn", "https://chinhphu.vn", "file_1", "baochinhphu.vn"
    private static func isAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
        for (index, byte) in zip(chunk.indices, chunk) {
            switch byte {
            case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "="): return true
            case UInt8(ascii: ".") where index > chunk.startIndex && index + 1 < chunk.endIndex:
                if chunk[index - 1] &- 0x61 < 26, chunk[index + 1] &- 0x61 < 26 { return true }
            case UInt8(ascii: ":") where index + 2 < chunk.endIndex:
                if chunk[index + 1] == UInt8(ascii: "/"), chunk[index + 2] == UInt8(ascii: "/") {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// The length of the white space at `index`; nil when there is none.
    private static func blank(at index: Int, in utf8: [UInt8]) -> Int? {
        guard index < utf8.count else { return nil }
        switch utf8[index] {
        case 0x20, 0x9...0xD: return 1
        case 0xC2 where index + 1 < utf8.count && utf8[index + 1] == 0xA0: return 2
        default: return nil
        }
    }

    /// Whether a byte is no part of a letter or a digit; U+0080 … U+00BF and U+2000 … U+2FFF hold signs.
    private static func isSign(at index: Int, in utf8: [UInt8]) -> Bool {
        let byte = utf8[index]
        if byte < 0x80 { return !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10) }
        var start = index
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return utf8[start] == 0xC2 || utf8[start] == 0xE2
    }
}
