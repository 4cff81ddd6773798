/// A sentence cut at its semicolons.
///
/// ```swift
/// let text = Text("Bộ A làm x (y; z); Bộ B làm t.")
/// Clauses(of: 0..<text.tokens.count, in: text).ranges.map(text.string)
/// // ["Bộ A làm x (y; z)", "Bộ B làm t."]
/// ```
package struct Clauses: Sendable {
    /// The token ranges between the semicolons, which belong to none of them; none is empty.
    package let ranges: [Range<Int>]
    /// The commas of the sentence that stand outside brackets, quotation marks and numbers.
    package let commas: [Int]

    /// - Parameter enclosures: those of `text`, when the caller cuts many sentences of it.
    package init(of sentence: Range<Int>, in text: Text, enclosures: Enclosures? = nil) {
        let enclosures = enclosures ?? Enclosures(text)
        var ranges: [Range<Int>] = []
        var commas: [Int] = []
        var start = sentence.lowerBound
        for index in sentence {
            guard !enclosures.isBracketed(index), !enclosures.isQuoted(index) else { continue }
            switch text.tokens[index].sign {
            case UInt8(ascii: ";"):
                if start < index { ranges.append(start..<index) }
                start = index + 1
            case UInt8(ascii: ",") where !Self.isDecimal(index, in: text): commas.append(index)
            default: break
            }
        }
        if start < sentence.upperBound { ranges.append(start..<sentence.upperBound) }
        self.ranges = ranges
        self.commas = commas
    }

    /// "9,51%"
    private static func isDecimal(_ comma: Int, in text: Text) -> Bool {
        guard comma > 0, comma + 1 < text.tokens.count else { return false }
        let next = text.tokens[comma + 1]
        return text.tokens[comma - 1].kind == .number && next.kind == .number && !next.isSpaced
            && !text.tokens[comma].isSpaced
    }
}
