import Linguistics

/// The rules by the word they begin with, so that a rule is tried only where its first word stands.
struct RuleIndex: Sendable {
    /// One way through a rule's pattern.
    private struct Path: Sendable {
        let rule: Int
        let elements: [Pattern.Element]
    }

    /// A rule that fits, and the index behind its words.
    struct Match {
        let rule: TimeRule
        let captures: Captures
        let end: Int
    }

    private let rules: [TimeRule]
    private var paths: [Path] = []
    /// Paths that may begin with a word of this bucket; 0 is the empty list.
    private var buckets = [UInt16](repeating: 0, count: 1 << Self.bits)
    private var lists: [[Int]] = [[]]
    /// Paths that may begin with a figure.
    private var figures: [Int] = []

    private static let bits = 12

    init(_ rules: [TimeRule]) {
        self.rules = rules
        for (number, rule) in rules.enumerated() {
            for elements in rule.pattern.sequences {
                guard let first = elements.first else { continue }
                let path = paths.count
                paths.append(Path(rule: number, elements: elements))
                switch first {
                case .word(let word) where word.isFigure: figures.append(path)
                case .word(let word): add(path, under: word.letters)
                case .slot(let slot):
                    if slot.takesFigures { figures.append(path) }
                    for letters in Set(slot.openers) { add(path, under: letters) }
                }
            }
        }
    }

    private mutating func add(_ path: Int, under letters: UInt64) {
        let bucket = Self.bucket(letters)
        if buckets[bucket] == 0 {
            buckets[bucket] = UInt16(lists.count)
            lists.append([])
        }
        if lists[Int(buckets[bucket])].last != path { lists[Int(buckets[bucket])].append(path) }
    }

    @inline(__always)
    private static func bucket(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    /// The first index from `index` on at which some rule might begin; `end` when there is none.
    func next(in text: Text, from index: Int, end: Int) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            buckets.withUnsafeBufferPointer { buckets in
                var index = index
                while index < end {
                    let token = tokens[index]
                    if token.kind == .number || buckets[Self.bucket(token.word.letters)] != 0 { return index }
                    index += 1
                }
                return end
            }
        }
    }

    /// The longest match of the rules at `index`; of two that take the same words, the earlier rule's.
    func match(in text: Text, at index: Int, floor: Int, limit: Int, isQuestion: Bool) -> Match? {
        let token = text.tokens[index]
        let candidates = token.kind == .number ? figures : lists[Int(buckets[Self.bucket(token.word.letters)])]
        var best: (path: Int, captures: Captures, end: Int)?
        for path in candidates {
            let rule = rules[paths[path].rule]
            guard isQuestion || !rule.isForQuestions else { continue }
            var captures = Captures()
            guard let end = Self.end(of: paths[path].elements, in: text, at: index, into: &captures), end <= limit,
                end > (best?.end ?? index), text.isTimeBounded(index..<end, floor: floor)
            else { continue }
            best = (path, captures, end)
        }
        return best.map { Match(rule: rules[paths[$0.path].rule], captures: $0.captures, end: $0.end) }
    }

    /// The index behind the tokens that a way through a pattern takes from `index` on.
    static func end(
        of elements: [Pattern.Element], in text: Text, at index: Int, into captures: inout Captures
    ) -> Int? {
        var index = index
        for element in elements {
            switch element {
            case .word(let word):
                guard text.matches(index, word) else { return nil }
                index += 1
            case .slot(let slot):
                guard let end = slot.read(text, at: index, into: &captures) else { return nil }
                index = end
            }
        }
        return index
    }
}

extension Word {
    /// Whether it is a number in figures.
    fileprivate var isFigure: Bool { (0x30...0x39).contains(letters & 0xFF) && letters >> 63 == 0 }
}
