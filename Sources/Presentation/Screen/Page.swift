import Linguistics

/// Lines of pieces, laid out to a width.
struct Page {
    let width: Int
    private(set) var lines: [[Piece]] = []

    /// - Parameter width: columns; what is narrower than 24 is laid out as 24.
    init(width: Int) { self.width = max(24, width) }

    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append([]) }
    }

    /// Takes away the empty lines at the end.
    mutating func trim() {
        while lines.last?.isEmpty == true { lines.removeLast() }
    }

    /// Text wrapped between words; its own line breaks stay, a no-break space holds and is shown as a space.
    mutating func paragraph(_ text: String, _ tone: Piece.Tone = .plain, indent: Int = 0, hanging: Int? = nil)
    {
        let safe = SafeText(text).description
        for line in safe.wrapped(width: width, indent: hanging ?? indent, firstIndent: indent) {
            lines.append(line.isEmpty ? [] : [Piece(line.unglued, tone)])
        }
    }

    /// A label and its text, the text's further lines below its first.
    mutating func field(_ label: String, _ text: String, _ tone: Piece.Tone = .plain, indent: Int = 0) {
        paragraph("\(label): \(text.evenlySpaced)", tone, indent: indent, hanging: indent + 2)
    }

    /// Whether two texts find room at both ends of one line.
    func fits(_ left: String, _ right: [Piece], indent: Int) -> Bool {
        let rightWidth = right.reduce(0) { $0 + $1.text.displayWidth }
        return width - indent - SafeText(left.evenlySpaced).description.displayWidth - rightWidth >= 2
    }

    /// Two texts at both ends of one line when they fit, else the right one below the left.
    mutating func sides(_ left: String, _ right: [Piece], head: String, indent: Int) {
        let left = SafeText(left.evenlySpaced).description
        let rightWidth = right.reduce(0) { $0 + $1.text.displayWidth }
        let room = width - indent - left.displayWidth - rightWidth
        let start = head.padded(to: indent)
        if room >= 2 || rightWidth == 0 && room >= 0 {
            var line = [Piece(start + left)]
            if rightWidth > 0 { line.append(Piece(String(repeating: " ", count: room))) }
            lines.append(line + right)
            return
        }
        let wrapped = left.wrapped(width: width - indent)
        for (offset, line) in wrapped.enumerated() {
            lines.append([Piece(offset == 0 ? start + line : String(repeating: " ", count: indent) + line)])
        }
        if rightWidth > 0 { below(right, indent: indent) }
    }

    /// Pieces on one line of their own when they fit, else wrapped one under the other.
    private mutating func below(_ pieces: [Piece], indent: Int) {
        if indent + pieces.reduce(0, { $0 + $1.text.displayWidth }) <= width {
            lines.append([Piece(String(repeating: " ", count: indent))] + pieces)
        } else {
            for piece in pieces where piece != .dot { paragraph(piece.text, piece.tone, indent: indent) }
        }
    }

    /// As many of the items as fit one line, the first ones first.
    mutating func row(_ items: [String], _ tone: Piece.Tone, gap: Int = 4) {
        var line = ""
        for item in items {
            let next = line.isEmpty ? item : line + String(repeating: " ", count: gap) + item
            guard next.displayWidth <= width else { break }
            line = next
        }
        if !line.isEmpty { lines.append([Piece(line, tone)]) }
    }

    func text(colour: Bool) -> String {
        var result = ""
        for line in lines {
            for piece in line { result += piece.shown(colour: colour) }
            result += "\n"
        }
        return result
    }
}
