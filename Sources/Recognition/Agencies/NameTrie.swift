package import Linguistics

/// Names by their folded words, for the longest match at a place of a text.
///
/// Signs inside a name and the word "và" don't count, so that `Bộ Khoa học - Công nghệ`, `Bộ KH&CN` and
/// `các bộ, ngành và địa phương` are found under the names `Bộ Khoa học và Công nghệ`, `Bộ KHCN` spelled apart,
/// and `các bộ, ngành, địa phương`. Marks that were typed must agree with the name's. The trie lies in flat arrays,
/// so that one that was compiled before is read back in no time.
package final class NameTrie: Sendable {
    private static let and = Word("và")

    /// Where the edges of each node start, one more than there are nodes.
    private let edgeStarts: [Int32]
    /// The letters of each edge, sorted within a node, and the node it leads to.
    private let letters: [UInt64]
    private let targets: [Int32]
    /// Where the names that end at each node start, one more than there are nodes.
    private let nameStarts: [Int32]
    private let values: [Int32]
    /// 1 for an acronym.
    private let acronyms: [Int32]
    /// Where the marks of each name start, one more than there are names; a mark a word.
    private let markStarts: [Int32]
    private let marks: [UInt32]
    /// The words that names begin with, and the nodes they lead to: too many to be searched through at every word.
    let openers: LetterTable<Int>

    init(_ builder: NameTrieBuilder) {
        var edgeStarts: [Int32] = [0]
        var letters: [UInt64] = []
        var targets: [Int32] = []
        var nameStarts: [Int32] = [0]
        var values: [Int32] = []
        var acronyms: [Int32] = []
        var markStarts: [Int32] = [0]
        var marks: [UInt32] = []
        for node in builder.nodes {
            for (edge, target) in node.edges.sorted(by: { $0.key < $1.key }) {
                letters.append(edge)
                targets.append(target)
            }
            edgeStarts.append(Int32(letters.count))
            for name in node.names {
                values.append(Int32(name.value))
                acronyms.append(name.isAcronym ? 1 : 0)
                marks += name.marks
                markStarts.append(Int32(marks.count))
            }
            nameStarts.append(Int32(values.count))
        }
        self.edgeStarts = edgeStarts
        self.letters = letters
        self.targets = targets
        self.nameStarts = nameStarts
        self.values = values
        self.acronyms = acronyms
        self.markStarts = markStarts
        self.marks = marks
        openers = Self.openers(edgeStarts, letters, targets)
    }

    private static func openers(_ starts: [Int32], _ letters: [UInt64], _ targets: [Int32]) -> LetterTable<
        Int
    > {
        LetterTable((0..<Int(starts[1])).map { (letters[$0], Int(targets[$0])) })
    }

    /// The longest name that starts at a token.
    ///
    /// - Parameter isAllowed: asked of every candidate with its tokens; a name it refuses is passed over.
    package func longestMatch(
        in text: Text, at index: Int, isAllowed: (Int, Range<Int>) -> Bool = { _, _ in true }
    ) -> (end: Int, value: Int)? {
        var node = 0
        // Which tokens from `index` on are words of the name; the others are passed over.
        var spelled: UInt64 = 0
        var best: (end: Int, value: Int)?
        var position = index
        while position < text.tokens.count {
            let token = text.tokens[position]
            if let next = target(from: node, token.word.letters) {
                node = next
                spelled |= 1 << UInt64(position - index)
                position += 1
                let range = index..<position
                for name in Int(nameStarts[node])..<Int(nameStarts[node + 1])
                where isSpelled(name, spelled, in: text, range) && isAllowed(Int(values[name]), range) {
                    best = (position, Int(values[name]))
                    break
                }
            } else if position > index, isPassedOver(position, in: text), position - index < 24 {
                position += 1
            } else {
                break
            }
        }
        return best
    }

    private func target(from node: Int, _ wanted: UInt64) -> Int? {
        guard node > 0 else { return openers.first(wanted) }
        return letters[Int(edgeStarts[node])..<Int(edgeStarts[node + 1])].firstIndex(sorted: wanted).map {
            Int(targets[$0])
        }
    }

    private func isSpelled(_ name: Int, _ spelled: UInt64, in text: Text, _ range: Range<Int>) -> Bool {
        if acronyms[name] == 1, !text.tokens[range.lowerBound].flags.contains(.allCapitals) {
            guard text.isLenient, !AcronymLookalikes.contains(text.tokens[range.lowerBound].word) else {
                return false
            }
        }
        var left = spelled
        for own in Int(markStarts[name])..<Int(markStarts[name + 1]) {
            let typed = text.tokens[range.lowerBound + left.trailingZeroBitCount].word.marks
            guard typed == marks[own] || (text.isLenient && typed == 0) else { return false }
            left &= left &- 1
        }
        return true
    }

    private func isPassedOver(_ index: Int, in text: Text) -> Bool {
        let token = text.tokens[index]
        if token.word.matches(Self.and, lenient: text.isLenient) { return true }
        switch token.sign {
        case 0x26, 0x2C, 0x2D, 0x2F: return true  // & , - /
        case 0x2E:
            // "TP. Hồ Chí Minh", "TP.HCM"
            let short = text.tokens[index - 1]
            return short.range.count <= 2 && short.flags.contains(.allCapitals) && !token.isSpaced
        default: return false
        }
    }

    /// Its arrays one behind the other, for `init(compiled:)`.
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(edgeStarts)
        bytes.append(letters)
        bytes.append(targets)
        bytes.append(nameStarts)
        bytes.append(values)
        bytes.append(acronyms)
        bytes.append(markStarts)
        bytes.append(marks)
    }

    /// Nil when the bytes are no compiled trie.
    init?(compiled bytes: inout CompiledBytes) {
        guard let edgeStarts = bytes.next(Int32.self), let letters = bytes.next(UInt64.self),
            let targets = bytes.next(Int32.self), let nameStarts = bytes.next(Int32.self),
            let values = bytes.next(Int32.self), let acronyms = bytes.next(Int32.self),
            let markStarts = bytes.next(Int32.self), let marks = bytes.next(UInt32.self),
            letters.count == targets.count, values.count == acronyms.count,
            values.count + 1 == markStarts.count,
            edgeStarts.count == nameStarts.count, edgeStarts.count > 1,
            edgeStarts.last == Int32(letters.count),
            nameStarts.last == Int32(values.count), markStarts.last == Int32(marks.count)
        else { return nil }
        self.edgeStarts = edgeStarts
        self.letters = letters
        self.targets = targets
        self.nameStarts = nameStarts
        self.values = values
        self.acronyms = acronyms
        self.markStarts = markStarts
        self.marks = marks
        openers = Self.openers(edgeStarts, letters, targets)
    }
}
