/// The `key: value` lines between two `---` at the head of a Markdown document.
struct FrontMatter {
    private(set) var values: [String: String] = [:]
    /// The UTF-8 offset behind it; 0 when there is none.
    private(set) var end = 0

    init(_ utf8: [UInt8]) {
        guard utf8.starts(with: Array("---\n".utf8)) || utf8.starts(with: Array("---\r\n".utf8)) else {
            return
        }
        var found: [String: String] = [:]
        for line in Line.all(in: utf8).dropFirst() {
            let text = String(decoding: utf8[line.range], as: UTF8.self)
            if text == "---" {
                values = found
                end = min(line.range.upperBound + 1, utf8.count)
                return
            }
            guard let colon = text.firstIndex(of: ":") else { continue }
            let value = text[text.index(after: colon)...].drop { $0 == " " }
            found[String(text[..<colon])] = Self.unquoted(String(value))
        }
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return value }
        return String(value.dropFirst().dropLast())
    }
}
