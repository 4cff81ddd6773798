import Linguistics

/// Turns the bytes of an 8-bit encoding into UTF-8, letters and their marks composed.
///
/// ```swift
/// var decoder = LegacyDecoder(.vniWindows)
/// decoder.append("Boä Y teá".unicodeScalars.lazy.map(\.value))
/// String(decoding: decoder.finish(), as: UTF8.self)  // "Bộ Y tế"
/// ```
struct LegacyDecoder {
    private let page: CodePage
    /// The letter last read while a mark may follow it; 0 when there is none.
    private var pending: UInt32 = 0
    /// The units of a word that can only be understood as a whole.
    private var word: [UInt32] = []
    private var output: [UInt8] = []

    init?(_ encoding: Encoding) {
        guard let page = encoding.page else { return nil }
        self.page = page
    }

    /// - Parameter units: bytes; or scalars, of which those from 0x100 on stand for themselves.
    mutating func append(_ units: some Sequence<UInt32>) {
        guard page.hasSmallCapitals else {
            for unit in units { put(unit, unit < 256 ? page.scalars[Int(unit)] : unit) }
            return
        }
        for unit in units {
            if isPartOfWord(unit), word.count < 64 {
                word.append(unit)
            } else {
                endWord()
                put(unit, unit < 256 ? page.scalars[Int(unit)] : unit)
            }
        }
    }

    mutating func finish() -> [UInt8] {
        endWord()
        flush()
        return output
    }

    private func isPartOfWord(_ unit: UInt32) -> Bool {
        unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A || unit >= 0x80 && unit < 0x100 && unit != 0xA0
            || unit < 0x20 && page.scalars[Int(unit)] != unit
    }

    /// Reads a word of an encoding whose capitals are doubtful.
    ///
    /// `“Bộ` and `ỎBộ` are the same bytes; and a font of capitals shows the small letter of `BỘ`, which the
    /// bytes hold, as a capital.
    private mutating func endWord() {
        guard !word.isEmpty else { return }
        defer { word.removeAll(keepingCapacity: true) }
        var scalars = word.map { page.scalars[Int($0)] }
        if let punctuation = page.punctuation, word.contains(where: { 0x80..<0xA0 ~= $0 }),
            !Self.isWord(scalars[...])
        {
            scalars = word.map { 0x80..<0xA0 ~= $0 ? punctuation[Int($0) - 0x80] : page.scalars[Int($0)] }
        }
        let capitals = word.count { 0x41...0x5A ~= $0 }
        if capitals >= 2, !word.contains(where: { 0x61...0x7A ~= $0 }) {
            scalars = scalars.map(Self.uppercase)
        }
        for (unit, scalar) in zip(word, scalars) { put(unit, scalar) }
    }

    private static func isWord(_ scalars: ArraySlice<UInt32>) -> Bool {
        var builder = WordBuilder()
        for scalar in scalars { builder.append(scalar) }
        return Syllable.isPossible(builder.word)
    }

    static func uppercase(_ scalar: UInt32) -> UInt32 {
        guard var letter = Letter(scalar) else { return scalar }
        letter.isUppercase = true
        return letter.scalar.value
    }

    private mutating func put(_ unit: UInt32, _ scalar: UInt32) {
        if pending != 0 {
            if let composed = page.compose(pending, unit) {
                pending = composed
                return
            }
            flush()
        }
        if let letter = Letter(scalar), CodePage.isVowel(letter.base) {
            pending = scalar
        } else {
            output.append(scalar: scalar)
        }
    }

    private mutating func flush() {
        guard pending != 0 else { return }
        output.append(scalar: pending)
        pending = 0
    }
}

extension [UInt8] {
    /// Adds a scalar as UTF-8.
    mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        case 0xD800..<0xE000: append(contentsOf: [0xEF, 0xBF, 0xBD])
        case 0x800..<0x10000:
            append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        default:
            append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x7))
            append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        }
    }
}
