import Foundation

/// Writes a value as one line of JSON.
enum JSONText {
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// The line with what JSON lets through and a screen must not get as escapes: DEL, the C1 controls, what
    /// reorders or hides text. Such characters stand within strings only, so the value stays the same.
    private static func escaped(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: isHidden) else { return line }
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            guard isHidden(scalar) else {
                result.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                result.append(contentsOf: "\\u".unicodeScalars)
                result.append(contentsOf: String(repeating: "0", count: 4 - digits.count).unicodeScalars)
                result.append(contentsOf: digits.unicodeScalars)
            }
        }
        return String(result)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x7F, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1FFF: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
