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

    private struct Candidate: Sendable {
        let entry: Int32
        let start: Int32
        let count: Int32
        let letterSet: UInt32

        /// As four numbers, which `init(_:at:)` reads back.
        var fields: [UInt32] { [UInt32(entry), UInt32(start), UInt32(count), letterSet] }

        init(entry: Int, start: Int, count: Int, letterSet: UInt32) {
            self.entry = Int32(entry)
            self.start = Int32(start)
            self.count = Int32(count)
            self.letterSet = letterSet
        }

        init(_ fields: [UInt32], at place: Int) {
            self.init(
                entry: Int(fields[place]), start: Int(fields[place + 1]), count: Int(fields[place + 2]),
                letterSet: fields[place + 3])
        }
    }

    static let longest = 20

    private var letters: [UInt8] = []
    private var candidates: [Candidate] = []

    init(_ entries: [Lexicon.Entry]) {
        candidates.reserveCapacity(entries.count)
        letters.reserveCapacity(entries.count * 6)
        for (index, entry) in entries.enumerated() {
            if index > 0, entries[index - 1].word.letters == entry.word.letters { continue }
            let start = letters.count
            var letterSet: UInt32 = 0
            for scalar in entry.text.unicodeScalars {
                guard let letter = Letter(scalar.value) else {
                    letterSet = 0
                    break
                }
                letters.append(letter.base)
                letterSet |= Self.bit(letter.base)
            }
            let count = letters.count - start
            guard letterSet != 0, (2...Self.longest).contains(count) else {
                letters.removeLast(count)
                continue
            }
            if entry.isEnglish, entry.count == 0 { letterSet |= Self.english }
            candidates.append(
                Candidate(entry: index, start: start, count: count, letterSet: letterSet)
            )
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
        let letterSet = typed.reduce(0) { $0 | Self.bit($1) }
        let mistakes = limit / TypingMistake.cheapest
        var measure = TypingMistake.Measure(typed: typed, limit: limit)
        var found: [Neighbour] = []
        for candidate in candidates {
            guard isEnglish || candidate.letterSet & Self.english == 0,
                ((candidate.letterSet & ~Self.english) ^ letterSet).nonzeroBitCount <= 2 * mistakes,
                abs(Int(candidate.count) - typed.count) <= mistakes
            else { continue }
            let word = letters[Int(candidate.start)..<Int(candidate.start + candidate.count)]
            guard let cost = measure.cost(of: word) else { continue }
            found.append(Neighbour(entry: Int(candidate.entry), cost: cost))
        }
        return found
    }

    private static func bit(_ base: UInt8) -> UInt32 { 1 << UInt32(base & 31) }
}

extension NeighbourIndex {
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(letters)
        bytes.append(candidates.flatMap(\.fields))
    }

    /// Nil when the bytes are no compiled index.
    init?(compiled bytes: inout CompiledBytes) {
        guard let letters = bytes.next(UInt8.self), let fields = bytes.next(UInt32.self) else { return nil }
        self.letters = letters
        candidates = (0..<fields.count / 4).map { Candidate(fields, at: 4 * $0) }
    }
}
