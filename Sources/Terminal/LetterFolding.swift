import Foundation

/// Letters without accents and case, one scalar for one scalar, so that offsets stay the same.
enum LetterFolding {
    /// `ộ` and `Ộ` give `o`, `Đ` gives `d`.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x80 { return lowercased(scalar) }
        return table[scalar] ?? lowercased(scalar)
    }

    static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x80 {
            return "A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
        }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = ["đ": "d", "Đ": "d", "ð": "d", "Ð": "d"]
        for value in [0xC0...0x1BF, 0x1E00...0x1EFF].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)), table[scalar] == nil else { continue }
            let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
            table[scalar] = lowercased(base)
        }
        return table
    }()
}
