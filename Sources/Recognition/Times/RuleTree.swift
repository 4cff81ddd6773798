import Linguistics

/// All rules in one tree, word by word, so that what patterns share is read once and a rule is tried only where its
/// first word stands.
struct RuleTree: Sendable {
    /// A rule that fits, and the index behind its words.
    struct Match {
        let rule: TimeRule
        let captures: Captures
        let end: Int
    }

    /// What has been read so far; the ways on from here, and the rules that end here.
    private struct Node: Sendable {
        var words: [(word: Word, node: Int)] = []
        var slots: [(slot: Slot, node: Int)] = []
        var rules: [Int] = []
    }

    private let rules: [TimeRule]
    private var nodes = [Node()]
    /// The ways on from the root by the letters of a word, and those for figures.
    private var openers = LetterTable<Int>([])
    private var figureOpeners: [Int] = []
    /// One bit for each hash of letters that opens some rule: what most words of a text fail at.
    private var filter = [UInt64](repeating: 0, count: 64)

    init(_ rules: [TimeRule]) {
        self.rules = rules
        for (number, rule) in rules.enumerated() {
            for sequence in rule.pattern.sequences {
                let node = sequence.reduce(0) { child(of: $0, by: $1) }
                nodes[node].rules.append(number)
            }
        }
        openRoot()
    }

    private mutating func child(of node: Int, by element: Pattern.Element) -> Int {
        switch element {
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

    /// Splits the root by first words: each opener leads to a root of its own, with only the ways that fit it.
    private mutating func openRoot() {
        let root = nodes[0]
        var roots: [UInt64: Node] = [:]
        var figures = Node()
        for way in root.words { roots[way.word.letters, default: Node()].words.append(way) }
        for way in root.slots {
            for letters in Set(way.slot.openers) { roots[letters, default: Node()].slots.append(way) }
            if way.slot.takesFigures { figures.slots.append(way) }
        }
        var pairs: [(letters: UInt64, value: Int)] = []
        for (letters, node) in roots {
            pairs.append((letters, nodes.count))
            nodes.append(node)
            let hash = Self.hash(letters)
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        openers = LetterTable(pairs)
        figures.words = root.words
        figureOpeners = [nodes.count]
        nodes.append(figures)
    }

    @inline(__always)
    private static func hash(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }

    /// The first index from `index` on at which some rule might begin; `end` when there is none.
    func next(in text: Text, from index: Int, end: Int) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            filter.withUnsafeBufferPointer { filter in
                var index = index
                while index < end {
                    let token = tokens[index]
                    let hash = Self.hash(token.word.letters)
                    if token.kind == .number || filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0 {
                        return index
                    }
                    index += 1
                }
                return end
            }
        }
    }

    /// The longest match of the rules at `index`; of two that take the same words, the earlier rule's.
    func match(in text: Text, at index: Int, floor: Int, limit: Int, isQuestion: Bool) -> Match? {
        let token = text.tokens[index]
        var walk = Walk(
            tree: self, text: text, start: index, floor: floor, limit: limit, isQuestion: isQuestion)
        for root in token.kind == .number ? figureOpeners : openers[token.word.letters] {
            walk.visit(root, index, Captures())
        }
        return walk.best.map { Match(rule: rules[$0.rule], captures: $0.captures, end: $0.end) }
    }

    /// One search through the tree.
    private struct Walk {
        let tree: RuleTree
        let text: Text
        let start: Int
        let floor: Int
        let limit: Int
        let isQuestion: Bool
        var best: (rule: Int, captures: Captures, end: Int)?

        mutating func visit(_ node: Int, _ index: Int, _ captures: Captures) {
            let node = tree.nodes[node]
            for rule in node.rules where isQuestion || !tree.rules[rule].isForQuestions {
                offer(rule, captures, index)
            }
            for way in node.words where text.matches(index, way.word) { visit(way.node, index + 1, captures) }
            for way in node.slots {
                var captures = captures
                if let end = way.slot.read(text, at: index, into: &captures) {
                    visit(way.node, end, captures)
                }
            }
        }

        private mutating func offer(_ rule: Int, _ captures: Captures, _ end: Int) {
            if let best, end < best.end || (end == best.end && rule >= best.rule) { return }
            guard end > start, end <= limit, text.isTimeBounded(start..<end, floor: floor) else { return }
            best = (rule, captures, end)
        }
    }
}

extension Pattern {
    /// The index behind the tokens that the longest of its sequences takes from `index` on.
    func read(_ text: Text, at index: Int, into captures: inout Captures) -> Int? {
        var longest: (end: Int, captures: Captures)?
        for sequence in sequences {
            var trial = captures
            var end = index
            for element in sequence {
                switch element {
                case .word(let word): end = text.matches(end, word) ? end + 1 : -1
                case .slot(let slot): end = slot.read(text, at: end, into: &trial) ?? -1
                }
                if end < 0 { break }
            }
            if end > longest?.end ?? index { longest = (end, trial) }
        }
        guard let longest else { return nil }
        captures = longest.captures
        return longest.end
    }
}
