public import Linguistics

/// Words and phrases to be found at a place of a text, the longest first.
public struct PhraseList: Sendable {
    private let lists: PhraseLists
    /// The nodes of the words that its phrases start with.
    private let heads: Range<Int>
    /// Where these are looked up by their letters.
    private let slots: Range<Int>
    /// The bits of these words: what most words of a text fail at.
    @usableFromInline let filter: UInt64

    package init(_ phrases: some Sequence<String>) { self = PhraseLists(["": Array(phrases)])[""] }

    init(_ lists: PhraseLists, heads: Range<Int>, slots: Range<Int>) {
        self.lists = lists
        self.heads = heads
        self.slots = slots
        filter = lists.filter(of: heads)
    }

    /// The index behind the longest phrase that starts at a token; nil when none does.
    @inlinable package func end(in text: Text, at index: Int) -> Int? {
        guard text.tokens.indices.contains(index), filter & text.tokens[index].word.bit != 0 else {
            return nil
        }
        return longest(in: text, at: index)
    }

    @usableFromInline func longest(in text: Text, at index: Int) -> Int? {
        lists.end(among: heads(spelled: text.tokens[index].word.letters), in: text, at: index)
    }

    package func contains(_ phrase: [Word]) -> Bool {
        guard let first = phrase.first else { return false }
        return lists.contains(phrase[...], among: heads(spelled: first.letters))
    }

    private func heads(spelled letters: UInt64) -> Range<Int> {
        lists.nodes(spelled: letters, among: heads, slots)
    }

    /// The first place in a range where a phrase starts, and the index behind it.
    package func first(in text: Text, range: Range<Int>) -> (start: Int, end: Int)? {
        for index in range {
            if let end = end(in: text, at: index), end <= range.upperBound { return (index, end) }
        }
        return nil
    }
}

/// Named lists of phrases as trees of their words in flat arrays, so that lists that were compiled before are read back
/// in no time.
///
/// A node is a word behind those that lead to it, and may end a phrase. The nodes that go on from one lie side by side;
/// those of the first words of a list do too, and in the order of their letters.
final class PhraseLists: Sendable {
    /// In order.
    private let names: [String]
    /// Where the first words of each list start, one more than there are lists.
    private let headStarts: [Int32]
    private let letters: [UInt64]
    private let marks: [UInt32]
    /// 1 where a phrase ends.
    private let ends: [UInt8]
    /// Where the nodes start that go on from each, one more than there are nodes.
    private let nextStarts: [Int32]
    /// A hash table of the first words of each list, with -1 in empty slots: most words of a text head no phrase, and fail here.
    private let slots: [Int32]
    /// Where the tables start, one more than there are lists; their lengths are powers of two.
    private let slotStarts: [Int32]

    init(_ lists: [String: [String]]) {
        var tree = Tree()
        var headStarts: [Int32] = [0]
        names = lists.keys.sorted()
        for name in names {
            tree.add(lists[name, default: []].map { Word.all(in: $0) })
            headStarts.append(Int32(tree.words.count))
        }
        tree.grow()
        self.headStarts = headStarts
        letters = tree.words.map(\.letters)
        marks = tree.words.map(\.marks)
        ends = tree.ends
        nextStarts = tree.nextStarts
        (slots, slotStarts) = Self.slots(headStarts, letters)
    }

    /// The nodes, grown word by word.
    private struct Tree {
        /// Phrases in order, and how many of their words lead to where they go on.
        private var branches: [(phrases: ArraySlice<[Word]>, depth: Int)] = []
        private(set) var words: [Word] = []
        private(set) var ends: [UInt8] = []
        private(set) var nextStarts: [Int32] = []

        /// Adds the first words of a list.
        mutating func add(_ phrases: [[Word]]) {
            let sorted = phrases.sorted { one, other in
                one.lexicographicallyPrecedes(other) { ($0.letters, $0.marks) < ($1.letters, $1.marks) }
            }
            branch(sorted[...], depth: 0)
        }

        /// Adds all others.
        mutating func grow() {
            var node = 0
            while node < words.count {
                nextStarts.append(Int32(words.count))
                branch(branches[node].phrases, depth: branches[node].depth)
                node += 1
            }
            nextStarts.append(Int32(words.count))
        }

        private mutating func branch(_ phrases: ArraySlice<[Word]>, depth: Int) {
            var rest = phrases.drop { $0.count == depth }
            while let word = rest.first?[depth] {
                let own = rest.prefix { $0[depth] == word }
                words.append(word)
                ends.append(own.first?.count == depth + 1 ? 1 : 0)
                branches.append((own, depth + 1))
                rest = rest[own.endIndex...]
            }
        }
    }

    private static func slots(_ headStarts: [Int32], _ letters: [UInt64]) -> ([Int32], starts: [Int32]) {
        var slots: [Int32] = []
        var starts: [Int32] = [0]
        for (first, last) in zip(headStarts, headStarts.dropFirst()) {
            var size = 2
            while size < 2 * Int(last - first) { size *= 2 }
            let start = slots.count
            slots += [Int32](repeating: -1, count: size)
            for head in first..<last where head == first || letters[Int(head)] != letters[Int(head) - 1] {
                var slot = hash(letters[Int(head)])
                while slots[start + slot & (size - 1)] >= 0 { slot += 1 }
                slots[start + slot & (size - 1)] = head
            }
            starts.append(Int32(slots.count))
        }
        return (slots, starts)
    }

    @inline(__always)
    private static func hash(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }

    /// Empty when there is none of that name.
    subscript(name: String) -> PhraseList {
        guard let list = names[...].firstIndex(sorted: name) else {
            return PhraseList(self, heads: 0..<0, slots: 0..<0)
        }
        return PhraseList(
            self, heads: Int(headStarts[list])..<Int(headStarts[list + 1]),
            slots: Int(slotStarts[list])..<Int(slotStarts[list + 1]))
    }

    fileprivate func filter(of nodes: Range<Int>) -> UInt64 {
        nodes.reduce(0) { $0 | word($1).bit }
    }

    private func word(_ node: Int) -> Word { Word(letters: letters[node], marks: marks[node]) }

    private func next(_ node: Int) -> Range<Int> { Int(nextStarts[node])..<Int(nextStarts[node + 1]) }

    /// The nodes among those of a list's first words that have some letters.
    fileprivate func nodes(spelled letters: UInt64, among heads: Range<Int>, _ slots: Range<Int>) -> Range<
        Int
    > {
        guard !slots.isEmpty else { return 0..<0 }
        var slot = Self.hash(letters)
        while case let head = Int(self.slots[slots.lowerBound + slot & (slots.count - 1)]), head >= 0 {
            if self.letters[head] == letters {
                let rest = self.letters[head..<heads.upperBound]
                return head..<(rest.firstIndex { $0 != letters } ?? heads.upperBound)
            }
            slot += 1
        }
        return 0..<0
    }

    /// The index behind the longest phrase that goes on with one of the nodes at a token.
    fileprivate func end(among nodes: Range<Int>, in text: Text, at index: Int) -> Int? {
        guard index < text.tokens.count else { return nil }
        var best: Int?
        for node in nodes where text.tokens[index].word.matches(word(node), lenient: text.isLenient) {
            let end = end(among: next(node), in: text, at: index + 1) ?? (ends[node] == 1 ? index + 1 : nil)
            if let end, end > best ?? index { best = end }
        }
        return best
    }

    fileprivate func contains(_ phrase: ArraySlice<Word>, among nodes: Range<Int>) -> Bool {
        guard let first = phrase.first, let node = nodes.first(where: { word($0) == first }) else {
            return false
        }
        return phrase.count == 1 ? ends[node] == 1 : contains(phrase.dropFirst(), among: next(node))
    }

    /// Its arrays one behind the other, for `init(compiled:)`.
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(Array(names.joined(separator: "\n").utf8))
        bytes.append(headStarts)
        bytes.append(letters)
        bytes.append(marks)
        bytes.append(ends)
        bytes.append(nextStarts)
        bytes.append(slots)
        bytes.append(slotStarts)
    }

    /// Nil when the bytes are no compiled lists.
    init?(compiled bytes: inout CompiledBytes) {
        guard let names = bytes.next(UInt8.self), let headStarts = bytes.next(Int32.self),
            let letters = bytes.next(UInt64.self), let marks = bytes.next(UInt32.self),
            let ends = bytes.next(UInt8.self), let nextStarts = bytes.next(Int32.self),
            let slots = bytes.next(Int32.self), let slotStarts = bytes.next(Int32.self),
            marks.count == letters.count, ends.count == letters.count,
            nextStarts.count == letters.count + 1, nextStarts.last == Int32(letters.count),
            headStarts.count == slotStarts.count, slotStarts.last == Int32(slots.count)
        else { return nil }
        self.names = names.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        self.headStarts = headStarts
        self.letters = letters
        self.marks = marks
        self.ends = ends
        self.nextStarts = nextStarts
        self.slots = slots
        self.slotStarts = slotStarts
        guard headStarts.count == self.names.count + 1 else { return nil }
    }
}
