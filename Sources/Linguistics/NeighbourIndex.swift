/// Finds the words that lie a typing mistake or two from a word that nobody knows.
///
/// Two mistakes change at most four of the letters a word is made of, so comparing lengths and sets of letters
/// leaves few words to be measured.
struct NeighbourIndex: Sendable {
    struct Neighbour: Hashable, Sendable {
        /// The index of the entry: the most frequent of those that fold alike.
        let entry: Int
        /// Of the mistakes, in tenths of a plain one.
        let cost: Int
    }

    static let longest = 20

    /// Of each word the index of its entry and the set of its letters: by length, in the order of the entries.
    private let entries: [Int32]
    private let letterSets: [UInt32]
    /// The letters of the words one behind the other.
    private let letters: [UInt8]
    /// Where the words of each length start, and behind them those of the next.
    private let starts: [Int32]
    /// Where their letters start.
    private let letterStarts: [Int32]

    init(_ entries: [Lexicon.Entry]) {
        var words = [[(entry: Int, letters: [UInt8], letterSet: UInt32)]](
            repeating: [], count: Self.longest + 1)
        for (index, entry) in entries.enumerated() {
            if index > 0, entries[index - 1].word.letters == entry.word.letters { continue }
            guard let letters = Self.folded(entry.text), (2...Self.longest).contains(letters.count) else {
                continue
            }
            let own = Self.letterSet(letters) | (entry.isEnglish && entry.count == 0 ? Self.english : 0)
            words[letters.count].append((index, letters, own))
        }
        self.entries = words.joined().map { Int32($0.entry) }
        letterSets = words.joined().map(\.letterSet)
        letters = words.joined().flatMap(\.letters)
        starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        letterStarts = words.enumerated().reduce(into: [0]) { starts, words in
            starts.append(starts[starts.count - 1] + Int32(words.offset * words.element.count))
        }
    }

    /// The letters of a word without marks; nil when it has anything but Latin letters.
    static func folded(_ text: some StringProtocol) -> [UInt8]? {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let letter = Letter(scalar.value) else { return nil }
            folded.append(letter.base)
        }
        return folded
    }

    /// Marks the letters of an English word that no document has.
    private static let english: UInt32 = 1 << 31

    /// The words at a cost of at most `limit` from `typed`.
    ///
    /// - Parameter isEnglish: whether English words that no document has are meant as well.
    func neighbours(of typed: [UInt8], limit: Int, isEnglish: Bool = true) -> [Neighbour] {
        guard typed.count <= Self.longest else { return [] }
        let letterSet = Self.letterSet(typed)
        let mistakes = limit / TypingMistake.cheapest
        var measure = TypingMistake.Measure(typed: typed, limit: limit)
        var found: [Neighbour] = []
        let lengths = typed.count - mistakes..<typed.count + mistakes + 1
        for length in lengths.clamped(to: 2..<Self.longest + 1) {
            let first = Int(starts[length])
            for place in first..<Int(starts[length + 1]) {
                guard isEnglish || letterSets[place] & Self.english == 0,
                    ((letterSets[place] & ~Self.english) ^ letterSet).nonzeroBitCount <= 2 * mistakes,
                    case let start = Int(letterStarts[length]) + (place - first) * length,
                    let cost = measure.cost(of: letters[start..<start + length])
                else { continue }
                found.append(Neighbour(entry: Int(entries[place]), cost: cost))
            }
        }
        return found.sorted { $0.entry < $1.entry }
    }

    private static func letterSet(_ letters: [UInt8]) -> UInt32 {
        letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }
}

extension NeighbourIndex {
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(entries)
        bytes.append(letterSets)
        bytes.append(letters)
        bytes.append(starts)
        bytes.append(letterStarts)
    }

    /// Nil when the bytes are no compiled index.
    init?(compiled bytes: inout CompiledBytes) {
        guard let entries = bytes.next(Int32.self), let letterSets = bytes.next(UInt32.self),
            let letters = bytes.next(UInt8.self), let starts = bytes.next(Int32.self),
            let letterStarts = bytes.next(Int32.self), letterSets.count == entries.count,
            starts.count == Self.longest + 2, starts.last == Int32(entries.count),
            letterStarts.count == starts.count, letterStarts.last == Int32(letters.count)
        else { return nil }
        self.entries = entries
        self.letterSets = letterSets
        self.letters = letters
        self.starts = starts
        self.letterStarts = letterStarts
    }
}
