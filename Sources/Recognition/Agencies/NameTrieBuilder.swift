import Linguistics

/// Gathers names for a `NameTrie`.
struct NameTrieBuilder {
    struct Name {
        var marks: [UInt32]
        var value: Int
        var isAcronym: Bool
    }

    struct Node {
        var edges: [UInt64: Int32] = [:]
        var names: [Name] = []
    }

    private static let and = Word("và")

    private(set) var nodes = [Node()]

    /// Adds a name under a value, which is an index into a table of the caller.
    mutating func insert(_ name: some StringProtocol, value: Int) {
        let tokens = Text(name, lenient: false).tokens.filter { $0.kind != .sign && $0.word != Self.and }
        guard !tokens.isEmpty else { return }
        var node = 0
        for token in tokens {
            if let next = nodes[node].edges[token.word.letters] {
                node = Int(next)
            } else {
                nodes[node].edges[token.word.letters] = Int32(nodes.count)
                node = nodes.count
                nodes.append(Node())
            }
        }
        nodes[node].names.append(
            Name(
                marks: tokens.map(\.word.marks), value: value,
                isAcronym: tokens.count == 1 && tokens[0].flags.contains(.allCapitals)))
    }
}
