/// Which tokens of a text stand inside brackets or quotation marks.
///
/// In `Bộ A (chủ trì; phối hợp) làm` the tokens from `(` to `)` are bracketed. A bracket or a quotation mark that
/// is never closed encloses nothing, so one slip of the pen does not swallow the rest of a paragraph.
package struct Enclosures: Sendable {
    private struct Kinds: OptionSet {
        let rawValue: UInt8
        static let brackets = Kinds(rawValue: 1)
        static let quotation = Kinds(rawValue: 2)
    }

    /// The longest run of tokens a pair of brackets is believed to hold.
    private static let longestBrackets = 120
    /// The longest run of tokens a pair of quotation marks is believed to hold.
    private static let longestQuotation = 300

    private var kinds: [Kinds]

    package init(_ text: Text) {
        kinds = Array(repeating: [], count: text.tokens.count)
        markBrackets(text)
        markQuotations(text)
    }

    package func isBracketed(_ index: Int) -> Bool { kinds[index].contains(.brackets) }
    package func isQuoted(_ index: Int) -> Bool { kinds[index].contains(.quotation) }

    private mutating func mark(_ range: ClosedRange<Int>, _ kind: Kinds) {
        for index in range { kinds[index].formUnion(kind) }
    }

    private mutating func markBrackets(_ text: Text) {
        var open: [(sign: UInt8, index: Int)] = []
        for (index, token) in text.tokens.enumerated() {
            switch token.sign {
            case UInt8(ascii: "("): open.append((UInt8(ascii: ")"), index))
            case UInt8(ascii: "["): open.append((UInt8(ascii: "]"), index))
            case let sign? where sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]"):
                // "a)" and "1)" number the items of a list.
                guard let place = open.lastIndex(where: { $0.sign == sign }) else { continue }
                let start = open[place].index
                open.removeSubrange(place...)
                if index - start <= Self.longestBrackets { mark(start...index, .brackets) }
            default: break
            }
        }
    }

    /// Pairs the marks by the spaces around them, since `"` does not say which way it faces and writers mix
    /// `“` with `"`.
    private mutating func markQuotations(_ text: Text) {
        var start: Int?
        for (index, token) in text.tokens.enumerated() where token.sign == UInt8(ascii: "\"") {
            let isOpening = token.isSpaced || index == 0 || isOpeningBracket(text.tokens[index - 1])
            if isOpening {
                start = index
            } else if let opening = start {
                if index - opening <= Self.longestQuotation { mark(opening...index, .quotation) }
                start = nil
            }
        }
    }

    private func isOpeningBracket(_ token: Token) -> Bool {
        token.sign == UInt8(ascii: "(") || token.sign == UInt8(ascii: "[")
    }
}
