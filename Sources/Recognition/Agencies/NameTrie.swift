package import Linguistics

/// Names by their folded words, for the longest match at a place of a text.
///
/// Signs inside a name and the word "và" don't count, so that `Bộ Khoa học - Công nghệ`, `Bộ KH&CN` and
/// `các bộ, ngành và địa phương` are found under the names `Bộ Khoa học và Công nghệ`, `Bộ KHCN` spelled apart,
/// and `các bộ, ngành, địa phương`. Marks that were typed must agree with the name's.
package struct NameTrie: Sendable {
    private struct Edge: Hashable {
        var node: Int32
        var letters: UInt64
    }

    private struct Name {
        var marks: [UInt32]
        var value: Int
        var isAcronym: Bool
    }

    private static let and = Word("và")

    private var edges: [Edge: Int32] = [:]
    private var names: [Int32: [Name]] = [:]
    private var count: Int32 = 1

    package init() {}

    package mutating func reserveCapacity(_ capacity: Int) { edges.reserveCapacity(capacity) }

    /// Adds a name under a value, which is an index into a table of the caller.
    package mutating func insert(_ name: some StringProtocol, value: Int) {
        let tokens = Text(name, lenient: false).tokens.filter { $0.kind != .sign && $0.word != Self.and }
        guard !tokens.isEmpty else { return }
        var node: Int32 = 0
        for token in tokens {
            let edge = Edge(node: node, letters: token.word.letters)
            if let next = edges[edge] {
                node = next
            } else {
                edges[edge] = count
                node = count
                count += 1
            }
        }
        let isAcronym = tokens.count == 1 && tokens[0].flags.contains(.allCapitals)
        names[node, default: []].append(
            Name(marks: tokens.map(\.word.marks), value: value, isAcronym: isAcronym))
    }

    /// The longest name that starts at a token.
    ///
    /// - Parameter isAllowed: asked of every candidate with its tokens; a name it refuses is passed over.
    package func longestMatch(
        in text: Text, at index: Int, isAllowed: (Int, Range<Int>) -> Bool = { _, _ in true }
    ) -> (end: Int, value: Int)? {
        var node: Int32 = 0
        var marks: [UInt32] = []
        var best: (end: Int, value: Int)?
        var position = index
        while position < text.tokens.count {
            let token = text.tokens[position]
            if let next = edges[Edge(node: node, letters: token.word.letters)] {
                node = next
                marks.append(token.word.marks)
                position += 1
                let range = index..<position
                if let name = names[node]?.first(where: {
                    isSpelled($0, marks, in: text, range) && isAllowed($0.value, range)
                }) {
                    best = (position, name.value)
                }
            } else if position > index, isPassedOver(token, in: text), position - index < 24 {
                position += 1
            } else {
                break
            }
        }
        return best
    }

    private func isSpelled(_ name: Name, _ marks: [UInt32], in text: Text, _ range: Range<Int>) -> Bool {
        if name.isAcronym, !text.tokens[range.lowerBound].flags.contains(.allCapitals) {
            guard text.isLenient, !EnglishLookalikes.contains(text.tokens[range.lowerBound].word) else { return false }
        }
        for (typed, mark) in zip(marks, name.marks) where typed != mark && !(text.isLenient && typed == 0) {
            return false
        }
        return true
    }

    private func isPassedOver(_ token: Token, in text: Text) -> Bool {
        if token.word.matches(Self.and, lenient: text.isLenient) { return true }
        switch token.sign {
        case 0x26, 0x2C, 0x2D, 0x2F: return true  // & , - /
        default: return false
        }
    }
}

/// Acronyms that in lower case are English or Vietnamese words; typed small, they are those words.
enum EnglishLookalikes {
    private static let words: Set<Word> = Set(
        ["most", "moc", "mot", "mic", "mod", "moh", "mof", "moj", "mod", "an", "ca", "ban", "sip", "tin"].map { Word($0) })

    static func contains(_ word: Word) -> Bool { words.contains(word) }
}
