/// A way to write Vietnamese letters as bytes.
package enum Encoding: String, CaseIterable, Codable, Sendable {
    case utf8, utf16LE, utf16BE
    case windows1258, tcvn3, vniWindows, viscii
    /// West European text; no Vietnamese.
    case windows1252

    /// As people call it.
    package var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LE: "UTF-16LE"
        case .utf16BE: "UTF-16BE"
        case .windows1258: "Windows-1258"
        case .tcvn3: "TCVN3 (ABC)"
        case .vniWindows: "VNI-Windows"
        case .viscii: "VISCII"
        case .windows1252: "Windows-1252"
        }
    }

    /// The encoding a web page or a command line names: `utf-8`, `windows-1258`, `TCVN3`, `VNI`, `abc`.
    package init?(named name: String) {
        let key = String(
            name.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            })
        guard let encoding = Self.names[key] else { return nil }
        self = encoding
    }

    private static let names: [String: Encoding] = [
        "utf8": .utf8, "unicode": .utf8, "utf16": .utf16LE, "utf16le": .utf16LE, "utf16be": .utf16BE,
        "windows1258": .windows1258, "cp1258": .windows1258, "1258": .windows1258, "tcvn3": .tcvn3,
        "tcvn": .tcvn3,
        "abc": .tcvn3, "tcvn5712": .tcvn3, "tcvn57121": .tcvn3, "vni": .vniWindows, "vniwindows": .vniWindows,
        "xvietvni": .vniWindows, "xviettcvn": .tcvn3, "viscii": .viscii, "xviscii": .viscii,
        "xvietviscii": .viscii,
        "windows1252": .windows1252, "cp1252": .windows1252, "iso88591": .windows1252, "latin1": .windows1252,
        "usascii": .windows1252, "ascii": .windows1252,
    ]
}
