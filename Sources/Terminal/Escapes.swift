extension String {
    /// The text without the SGR sequences that colour it.
    var withoutEscapes: String {
        guard utf8.contains(0x1B) else { return self }
        var plain = String.UnicodeScalarView()
        var isEscape = false
        for scalar in unicodeScalars {
            if scalar == "\u{1B}" {
                isEscape = true
            } else if isEscape {
                isEscape = !("A"..."Z" ~= scalar || "a"..."z" ~= scalar)
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
