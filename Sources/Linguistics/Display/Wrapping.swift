extension String {
    /// The text as lines of at most `width` columns, broken between words; `indent` spaces stand before every
    /// line, `firstIndent` before the first when it differs.
    ///
    /// Newlines stay; a word wider than a line is broken where it must be; a no-break space holds.
    package func wrapped(width: Int, indent: Int = 0, firstIndent: Int? = nil) -> [String] {
        let room = Swift.max(2, width - Swift.max(indent, firstIndent ?? 0))
        var lines: [String] = []
        for paragraph in unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = LineBuilder(indent: lines.isEmpty ? firstIndent ?? indent : indent)
            for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
                for piece in String(word).pieces(fitting: room) {
                    if !line.accepts(piece, within: width) {
                        lines.append(line.text)
                        line = LineBuilder(indent: indent)
                    }
                    line.append(piece)
                }
            }
            lines.append(line.text)
        }
        return lines
    }

    private func pieces(fitting width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var pieces = [""]
        var used = 0
        for character in self {
            let next = String(character).displayWidth
            if used + next > width {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += next
        }
        return pieces
    }
}

/// One line in the making.
private struct LineBuilder {
    private var words = ""
    private var used: Int
    private let indent: Int

    init(indent: Int) {
        self.indent = indent
        used = indent
    }

    var text: String { words.isEmpty ? "" : String(repeating: " ", count: indent) + words }

    func accepts(_ word: String, within width: Int) -> Bool {
        words.isEmpty || used + 1 + word.displayWidth <= width
    }

    mutating func append(_ word: String) {
        if !words.isEmpty {
            words += " "
            used += 1
        }
        words += word
        used += word.displayWidth
    }
}
