import Linguistics

/// All rules in one tree, word by word, so that what patterns share is read once and a rule is tried only
/// where its first word stands.
///
/// The nodes lie flat in arrays of plain values, because this is what documents are read with.
struct RuleTree: Sendable {
    /// A rule that fits, and the index behind its words.
    struct Match {
        let rule: TimeRule
        let captures: Captures
        let end: Int
    }

    /// Where the ways on from a node, and the rules that end at it, lie in the arrays below.
    struct Node: Sendable {
        var words: Range<Int>
        var slots: Range<Int>
        var rules: Range<Int>
    }

    private struct Best {
        var rule: Int
        var captures: Captures
        var end: Int
    }

    /// Where a search stands, and what bounds it.
    private struct Bounds {
        let start: Int
        let floor: Int
        let limit: Int
        let isQuestion: Bool
    }

    private let rules: [TimeRule]
    private let nodes: [Node]
    private let words: [(word: Word, node: Int)]
    private let slots: [(slot: Slot, node: Int)]
    private let ends: [(rule: Int, isForQuestions: Bool)]
    /// The node that a first word leads to, and the one for figures.
    private let openers: LetterTable<Int>
    private let figures: Int
    /// One bit for each hash of letters that opens some rule: what most words of a text fail at.
    private let filter: [UInt64]

    init(_ rules: [TimeRule]) {
        self.rules = rules
        var builder = RuleTreeBuilder()
        for (number, rule) in rules.enumerated() {
            for sequence in rule.pattern.sequences { builder.add(sequence, rule: number) }
        }
        let roots = builder.splitRoot()
        openers = LetterTable(roots.words)
        figures = roots.figures
        let flat = builder.flattened
        nodes = flat.nodes
        words = flat.words
        slots = flat.slots
        ends = flat.rules.map { ($0, rules[$0].isForQuestions) }
        filter = Self.filter(openers.letters)
    }

    private static func filter(_ openers: [UInt64]) -> [UInt64] {
        var filter = [UInt64](repeating: 0, count: 64)
        for letters in openers {
            let hash = hash(letters)
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        return filter
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
        guard let root = token.kind == .number ? figures : openers.first(token.word.letters) else {
            return nil
        }
        var best: Best?
        let bounds = Bounds(start: index, floor: floor, limit: limit, isQuestion: isQuestion)
        visit(root, text, index, Captures(), bounds, &best)
        return best.map { Match(rule: rules[$0.rule], captures: $0.captures, end: $0.end) }
    }

    private func visit(
        _ number: Int, _ text: Text, _ index: Int, _ captures: Captures, _ bounds: Bounds, _ best: inout Best?
    ) {
        let node = nodes[number]
        for end in node.rules where bounds.isQuestion || !ends[end].isForQuestions {
            offer(Best(rule: ends[end].rule, captures: captures, end: index), text, bounds, &best)
        }
        for way in node.words where text.matches(index, words[way].word) {
            visit(words[way].node, text, index + 1, captures, bounds, &best)
        }
        for way in node.slots {
            var captures = captures
            guard let end = slots[way].slot.read(text, at: index, into: &captures) else { continue }
            visit(slots[way].node, text, end, captures, bounds, &best)
        }
    }

    private func offer(_ match: Best, _ text: Text, _ bounds: Bounds, _ best: inout Best?) {
        if let best, match.end < best.end || (match.end == best.end && match.rule >= best.rule) { return }
        guard match.end > bounds.start, match.end <= bounds.limit,
            text.isTimeBounded(bounds.start..<match.end, floor: bounds.floor)
        else { return }
        best = match
    }
}

extension RuleTree {
    /// Its arrays one behind the other, for `init(_:compiled:)`.
    func compile(into bytes: inout CompiledBytes) {
        bytes.append([CompiledBytes.signature(of: rules.map(\.source))])
        bytes.append(nodes.flatMap { [$0.words, $0.slots, $0.rules].map { Int32($0.upperBound) } })
        bytes.append(words.map(\.word.letters))
        bytes.append(words.map(\.word.marks))
        bytes.append(words.map { Int32($0.node) })
        bytes.append(slots.map { Int32(Slot.allCases.firstIndex(of: $0.slot) ?? 0) })
        bytes.append(slots.map { Int32($0.node) })
        bytes.append(ends.map { Int32($0.rule) })
        bytes.append(openers.letters)
        bytes.append(openers.letters.map { Int32(openers.first($0) ?? 0) })
        bytes.append([Int32(figures)])
    }

    /// Nil when the bytes are no compiled tree, or the tree of other rules.
    init?(_ rules: [TimeRule], compiled bytes: inout CompiledBytes) {
        guard bytes.next(UInt64.self) == [CompiledBytes.signature(of: rules.map(\.source))],
            let bounds = bytes.next(Int32.self),
            let letters = bytes.next(UInt64.self), let marks = bytes.next(UInt32.self),
            let wordTargets = bytes.next(Int32.self), let slotNumbers = bytes.next(Int32.self),
            let slotTargets = bytes.next(Int32.self), let ends = bytes.next(Int32.self),
            let openerLetters = bytes.next(UInt64.self), let openerNodes = bytes.next(Int32.self),
            let figures = bytes.next(Int32.self)?.first
        else { return nil }
        self.rules = rules
        var start = (words: 0, slots: 0, rules: 0)
        nodes = stride(from: 0, to: bounds.count, by: 3).map { place in
            let end = (
                words: Int(bounds[place]), slots: Int(bounds[place + 1]), rules: Int(bounds[place + 2])
            )
            defer { start = end }
            return Node(
                words: start.words..<end.words, slots: start.slots..<end.slots, rules: start.rules..<end.rules
            )
        }
        words = letters.indices.map { (Word(letters: letters[$0], marks: marks[$0]), Int(wordTargets[$0])) }
        slots = slotNumbers.indices.map { (Slot.allCases[Int(slotNumbers[$0])], Int(slotTargets[$0])) }
        self.ends = ends.map { (Int($0), rules[Int($0)].isForQuestions) }
        openers = LetterTable(openerLetters.indices.map { (openerLetters[$0], Int(openerNodes[$0])) })
        self.figures = Int(figures)
        filter = Self.filter(openerLetters)
    }
}
