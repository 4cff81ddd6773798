import Foundation

/// Letters without accents and case, one scalar for one scalar, so that offsets stay the same.
enum LetterFolding {
    /// `ộ` and `Ộ` give `o`, `Đ` gives `d`.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.value < end ? bases[Int(scalar.value)] : lowercased(scalar)
    }

    static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.value < end ? smallLetters[Int(scalar.value)] : mappedToLowercase(scalar)
    }

    /// Behind the last letter of the Latin script that Vietnamese is written in.
    private static let end: UInt32 = 0x1F00

    private static let smallLetters = (0..<end).map { mappedToLowercase(Unicode.Scalar($0) ?? " ") }

    private static let bases = smallLetters.map { letter -> Unicode.Scalar in
        switch letter.value {
        case 0x111, 0xF0: return "d"
        case 0xC0..<0x1C0, 0x1E00...:
            return String(letter).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? letter
        default: return letter
        }
    }

    private static func mappedToLowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first ?? scalar : scalar
    }
}
