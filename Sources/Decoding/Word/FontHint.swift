/// What the name of a font says of the letters set in it.
///
/// `.VnTime` shows TCVN3, `.VnTimeH` shows its small letters as capitals, `VNI-Times` shows VNI-Windows.
enum FontHint: Equatable {
    case tcvn3, tcvn3Capitals, vniWindows

    init?(font: String) {
        if font.hasPrefix(".Vn") {
            self = font.hasSuffix("H") ? .tcvn3Capitals : .tcvn3
        } else if font.hasPrefix("VNI-") || font.hasPrefix("VNI ") {
            self = .vniWindows
        } else {
            return nil
        }
    }

    var encoding: Encoding { self == .vniWindows ? .vniWindows : .tcvn3 }

    /// The text as the font shows it; nil when it is Unicode after all.
    func restored(_ text: String) -> String? {
        let utf8 = Array(text.utf8)
        guard self == .tcvn3Capitals else {
            return HiddenEncoding.restoredRun(utf8[...], encoding).map { String(decoding: $0, as: UTF8.self) }
        }
        let letters =
            HiddenEncoding.restoredRun(utf8[...], encoding) ?? (utf8.allSatisfy { $0 < 0x80 } ? utf8 : nil)
        return letters.map { letters in
            var output: [UInt8] = []
            for scalar in UTF8Scalars(letters[...]) { output.append(scalar: LegacyDecoder.uppercase(scalar)) }
            return String(decoding: output, as: UTF8.self)
        }
    }
}
