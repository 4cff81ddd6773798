import Foundation

/// Joins letters with the combining marks typed after them, so that a line is always in NFC.
enum Composition {
    /// Whether a scalar changes the letter before it instead of standing by itself.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// The one scalar that a letter and a mark make: `e` and U+0323 make `ẹ`, `ẹ` and U+0302 make `ệ`.
    static func compose(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        var pair = String.UnicodeScalarView()
        pair.append(letter)
        pair.append(mark)
        let composed = String(pair).precomposedStringWithCanonicalMapping.unicodeScalars
        return composed.count == 1 ? composed.first : nil
    }

    /// What may stand in a line: no C1 controls, which the editor keeps for itself, and no invisible format
    /// characters, which come with pasted web text and spoil every comparison.
    static func isWelcome(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return true }
        return scalar.value >= 0xA0 && scalar.properties.generalCategory != .format
    }
}
