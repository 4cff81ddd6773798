import Linguistics

/// Phrases with a value each, found forward from a token or backward from one; the longest wins.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let words: [Word]
        let value: Value
    }

    private let forward: LetterTable<Entry>
    private let backward: LetterTable<Entry>

    /// - Parameter phrases: patterns without slots.
    init(_ phrases: KeyValuePairs<String, Value>) {
        self.init(
            phrases.flatMap { pattern, value in
                Pattern(pattern).sequences.map { sequence in
                    (sequence.compactMap { if case .word(let word) = $0 { word } else { nil } }, value)
                }
            })
    }

    init(_ phrases: [(words: [Word], value: Value)]) {
        let entries = phrases.map { Entry(words: $0.words, value: $0.value) }.enumerated().sorted {
            ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
        }.map(\.element)
        forward = LetterTable(entries.compactMap { entry in entry.words.first.map { ($0.letters, entry) } })
        backward = LetterTable(entries.compactMap { entry in entry.words.last.map { ($0.letters, entry) } })
    }

    /// The letters its phrases may begin with.
    var openers: [UInt64] { forward.letters }

    /// The longest phrase that starts at `index`, and the index behind it.
    func value(in text: Text, at index: Int) -> (value: Value, end: Int)? {
        guard index < text.tokens.count else { return nil }
        return forward.first(text.tokens[index].word.letters) { entry in
            text.end(of: entry.words, at: index).map { (entry.value, $0) }
        }
    }

    /// The longest phrase that ends before `end` and does not start before `floor`, and where it starts.
    func value(in text: Text, endingAt end: Int, floor: Int) -> (value: Value, start: Int)? {
        guard end > floor else { return nil }
        return backward.first(text.tokens[end - 1].word.letters) { entry in
            let start = end - entry.words.count
            guard start >= floor, text.end(of: entry.words, at: start) != nil else { return nil }
            return (entry.value, start)
        }
    }
}

extension PhraseTable where Value == Void {
    /// Phrases that are only to be found.
    init(_ pattern: String) { self.init([pattern: ()]) }
}
