/// Text that may go to the screen whatever it came from: the one gate for names, titles, quotes, file names
/// and messages.
///
/// Newline and tab stay. Every other control character and every invisible one that could reorder or hide
/// what is shown becomes visible: ESC is shown as `␛`, a right-to-left override as `\u{202E}`.
package struct SafeText: Equatable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ text: String) {
        guard text.unicodeScalars.contains(where: { !Self.isSafe($0) }) else {
            description = text
            return
        }
        var shown = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if previous == "\r", scalar == "\n" { shown.removeLast() }
            shown.append(contentsOf: Self.shown(scalar))
            previous = scalar
        }
        description = String(shown)
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x1E00...0x1FFF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: return !isBlankFiller(scalar)
        }
    }

    /// Letters by category that show nothing: Hangul fillers, Khmer inherent vowels, the grapheme joiner.
    private static func isBlankFiller(_ scalar: Unicode.Scalar) -> Bool {
        [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0].contains(scalar.value)
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if isSafe(scalar) { return String.UnicodeScalarView([scalar]) }
        switch scalar.value {
        case ..<0x20: return String.UnicodeScalarView([Unicode.Scalar(0x2400 + scalar.value) ?? scalar])
        case 0x7F: return String.UnicodeScalarView(["␡"])
        default: return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
        }
    }
}
