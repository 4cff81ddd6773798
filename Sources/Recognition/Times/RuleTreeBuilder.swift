import Linguistics

/// Grows the tree of rules, pattern by pattern, before it is laid out flat.
struct RuleTreeBuilder {
    private struct Node {
        var words: [(word: Word, node: Int)] = []
        var slots: [(slot: Slot, node: Int)] = []
        var rules: [Int] = []
    }

    private var nodes = [Node()]
    /// The words of the root, which has too many to search through.
    private var firstWords: [Word: Int] = [:]

    /// Adds one way through a rule's pattern.
    mutating func add(_ sequence: [Pattern.Element], rule: Int) {
        let node = sequence.reduce(0) { child(of: $0, by: $1) }
        nodes[node].rules.append(rule)
    }

    private mutating func child(of node: Int, by element: Pattern.Element) -> Int {
        switch element {
        case .word(let word) where node == 0:
            if let known = firstWords[word] { return known }
            firstWords[word] = nodes.count
        case .word(let word):
            if let known = nodes[node].words.first(where: { $0.word == word }) { return known.node }
            nodes[node].words.append((word, nodes.count))
        case .slot(let slot):
            if let known = nodes[node].slots.first(where: { $0.slot == slot }) { return known.node }
            nodes[node].slots.append((slot, nodes.count))
        }
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Gives every first word a root of its own, with only the ways that fit it, and figures another.
    mutating func splitRoot() -> (words: [(letters: UInt64, value: Int)], figures: Int) {
        let root = nodes[0]
        var roots: [UInt64: Node] = [:]
        var figures = Node()
        for (word, node) in firstWords {
            roots[word.letters, default: Node()].words.append((word, node))
            if (0x30...0x39).contains(word.letters & 0xFF) { figures.words.append((word, node)) }
        }
        for way in root.slots {
            for letters in Set(way.slot.openers) { roots[letters, default: Node()].slots.append(way) }
            if way.slot.takesFigures { figures.slots.append(way) }
        }
        nodes.append(figures)
        let figuresNode = nodes.count - 1
        let words = roots.map { letters, node in
            nodes.append(node)
            return (letters: letters, value: nodes.count - 1)
        }
        return (words, figuresNode)
    }

    /// The nodes with what they hold side by side in one array each.
    var flattened:
        (
            nodes: [RuleTree.Node], words: [(word: Word, node: Int)], slots: [(slot: Slot, node: Int)],
            rules: [Int]
        )
    {
        var words: [(word: Word, node: Int)] = []
        var slots: [(slot: Slot, node: Int)] = []
        var rules: [Int] = []
        let flat = nodes.map { node in
            let starts = (words.count, slots.count, rules.count)
            words += node.words
            slots += node.slots
            rules += node.rules
            return RuleTree.Node(
                words: starts.0..<words.count, slots: starts.1..<slots.count, rules: starts.2..<rules.count)
        }
        return (flat, words, slots, rules)
    }
}
