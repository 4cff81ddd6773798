import Linguistics

/// Phrases with a value each, found forward from a token or backward from one; the longest wins.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        /// Where its words lie.
        let words: Range<Int32>
        let value: Value
    }

    private let words: [Word]

    private let forward: LetterTable<Entry>
    private let backward: LetterTable<Entry>

    /// - Parameter phrases: patterns without slots.
    init(_ phrases: KeyValuePairs<String, Value>) { self.init(Self.written(phrases)) }

    init(_ phrases: [(words: [Word], value: Value)]) {
        let phrases = phrases.filter { !$0.words.isEmpty }
        self.init(
            words: phrases.flatMap(\.words), counts: phrases.map { Int32($0.words.count) },
            values: phrases.map(\.value))
    }

    /// - Parameter counts: how many of the words each phrase has.
    private init(words: [Word], counts: [Int32], values: [Value]) {
        self.words = words
        var end: Int32 = 0
        let entries = zip(counts, values).enumerated().map { place, phrase in
            end += phrase.0
            return (place, entry: Entry(words: end - phrase.0..<end, value: phrase.1))
        }.sorted { ($1.entry.words.count, $0.0) < ($0.entry.words.count, $1.0) }.map(\.entry)
        forward = LetterTable(entries.map { (words[Int($0.words.lowerBound)].letters, $0) })
        backward = LetterTable(entries.map { (words[Int($0.words.upperBound) - 1].letters, $0) })
    }

    private static func written(_ phrases: KeyValuePairs<String, Value>) -> [(words: [Word], value: Value)] {
        phrases.flatMap { pattern, value in
            Pattern(pattern).sequences.map { sequence in
                (sequence.compactMap { if case .word(let word) = $0 { word } else { nil } }, value)
            }
        }
    }

    /// The letters its phrases may begin with.
    var openers: [UInt64] { forward.letters }

    /// The longest phrase that starts at `index`, and the index behind it.
    func value(in text: Text, at index: Int) -> (value: Value, end: Int)? {
        guard index < text.tokens.count else { return nil }
        return forward.first(text.tokens[index].word.letters) { entry in
            isThere(entry, in: text, at: index) ? (entry.value, index + entry.words.count) : nil
        }
    }

    /// The longest phrase that ends before `end` and does not start before `floor`, and where it starts.
    func value(in text: Text, endingAt end: Int, floor: Int) -> (value: Value, start: Int)? {
        guard end > floor else { return nil }
        return backward.first(text.tokens[end - 1].word.letters) { entry in
            let start = end - entry.words.count
            return start >= floor && isThere(entry, in: text, at: start) ? (entry.value, start) : nil
        }
    }

    private func isThere(_ entry: Entry, in text: Text, at start: Int) -> Bool {
        var index = start
        for word in entry.words {
            guard text.matches(index, words[Int(word)]) else { return false }
            index += 1
        }
        return true
    }
}

extension PhraseTable where Value == Void {
    /// Phrases that are only to be found.
    init(_ pattern: String) { self.init([pattern: ()]) }
}

extension PhraseTable {
    /// The phrases that patterns stand for one behind the other, for `init(_:compiled:)`.
    static func compile(_ phrases: KeyValuePairs<String, Value>, into bytes: inout CompiledBytes) {
        let written = phrases.map { self.written([$0.key: $0.value]) }
        let words = written.joined().flatMap(\.words)
        bytes.append([signature(of: phrases)])
        bytes.append(words.map(\.letters))
        bytes.append(words.map(\.marks))
        bytes.append(written.joined().map { Int32($0.words.count) })
        bytes.append(written.map { Int32($0.count) })
    }

    /// Nil when the bytes are no compiled table, or that of other patterns.
    init?(_ phrases: KeyValuePairs<String, Value>, compiled bytes: inout CompiledBytes) {
        guard bytes.next(UInt64.self) == [Self.signature(of: phrases)], let letters = bytes.next(UInt64.self),
            let marks = bytes.next(UInt32.self), let counts = bytes.next(Int32.self),
            let shares = bytes.next(Int32.self), shares.count == phrases.count
        else { return nil }
        self.init(
            words: letters.indices.map { Word(letters: letters[$0], marks: marks[$0]) }, counts: counts,
            values: zip(phrases, shares).flatMap { Array(repeating: $0.value, count: Int($1)) })
    }

    /// Tells other patterns from these.
    private static func signature(of phrases: KeyValuePairs<String, Value>) -> UInt64 {
        CompiledBytes.signature(of: phrases.map(\.key))
    }
}
