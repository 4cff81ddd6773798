import Foundation
import Linguistics

@testable import Decoding

/// Writes Vietnamese text in the old encodings, the way their programs did.
enum Inverse {
    static func bytes(_ text: String, _ encoding: Encoding, mark: Bool = false) -> [UInt8] {
        let text = text.precomposedStringWithCanonicalMapping
        switch encoding {
        case .utf8: return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case .utf16LE:
            return (mark ? [0xFF, 0xFE] : []) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BE:
            return (mark ? [0xFE, 0xFF] : []) + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .vniWindows: return text.unicodeScalars.flatMap(vni)
        case .windows1258: return text.unicodeScalars.flatMap(windows1258)
        case .tcvn3: return text.unicodeScalars.map { byte($0, .tcvn3) }
        case .viscii: return text.unicodeScalars.map { byte($0, .viscii) }
        case .windows1252: return text.unicodeScalars.map { byte($0, .windows1252) }
        }
    }

    /// The bytes taken for Latin-1, as they stand in documents.
    static func hidden(_ text: String, _ encoding: Encoding) -> String {
        String(String.UnicodeScalarView(bytes(text, encoding).map { Unicode.Scalar($0) }))
    }

    /// As the ABC fonts write it: no capitals with tones.
    static func abc(_ text: String) -> [UInt8] {
        let capitals: Set<Unicode.Scalar> = ["Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ"]
        return text.precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
            guard scalar.value >= 0x80, !capitals.contains(scalar), var letter = Letter(scalar.value) else {
                return byte(scalar, .tcvn3)
            }
            letter.isUppercase = false
            return byte(letter.scalar, .tcvn3)
        }
    }

    private static func byte(_ scalar: Unicode.Scalar, _ page: CodePage) -> UInt8 {
        page.scalars.firstIndex(of: scalar.value).flatMap { UInt8(exactly: $0) } ?? UInt8(ascii: "?")
    }

    private static func windows1258(_ scalar: Unicode.Scalar) -> [UInt8] {
        guard scalar.value >= 0x80, let letter = Letter(scalar.value), letter.tone != .level else {
            return [byte(scalar, .windows1258)]
        }
        let tones: [Letter.Tone: UInt8] = [.acute: 0xEC, .grave: 0xCC, .hook: 0xD2, .tilde: 0xDE, .dot: 0xF2]
        var level = letter
        level.tone = .level
        return [byte(level.scalar, .windows1258)] + (tones[letter.tone].map { [$0] } ?? [])
    }

    /// `Bộ` is `Boä`; i with a tone, ỵ, ơ, ư and đ have bytes of their own.
    private static func vni(_ scalar: Unicode.Scalar) -> [UInt8] {
        guard scalar.value >= 0x80, let letter = Letter(scalar.value) else {
            return [byte(scalar, .windows1252)]
        }
        let tone = Int(letter.tone.rawValue)
        let base: String
        var mark = ""
        let rows: [Letter.Mark: [String]] = [
            .none: ["", "ù", "ø", "û", "õ", "ï"], .horn: ["", "ù", "ø", "û", "õ", "ï"],
            .circumflex: ["â", "á", "à", "å", "ã", "ä"], .breve: ["ê", "é", "è", "ú", "ü", "ë"],
        ]
        switch (letter.base, letter.mark) {
        case (UInt8(ascii: "d"), _): base = "ñ"
        case (UInt8(ascii: "i"), _): base = ["i", "í", "ì", "æ", "ó", "ò"][tone]
        case (UInt8(ascii: "y"), _) where letter.tone == .dot: base = "î"
        case (_, .horn):
            base = letter.base == UInt8(ascii: "o") ? "ô" : "ö"
            mark = rows[.horn]?[tone] ?? ""
        default:
            base = String(UnicodeScalar(letter.base))
            mark = rows[letter.mark]?[tone] ?? ""
        }
        let written = letter.isUppercase ? (base + mark).uppercased() : base + mark
        return written.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
