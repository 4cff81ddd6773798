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
        var entries: [Entry] = []
        for (pattern, value) in phrases {
            for sequence in Pattern(pattern).sequences {
                let words = sequence.compactMap { if case .word(let word) = $0 { word } else { nil } }
                entries.append(Entry(words: words, value: value))
            }
        }
        entries = entries.enumerated().sorted {
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
        for entry in forward[text.tokens[index].word.letters] {
            if let end = text.end(of: entry.words, at: index) { return (entry.value, end) }
        }
        return nil
    }

    /// The longest phrase that ends before `end` and does not start before `floor`, and where it starts.
    func value(in text: Text, endingAt end: Int, floor: Int) -> (value: Value, start: Int)? {
        guard end > floor else { return nil }
        for entry in backward[text.tokens[end - 1].word.letters] where end - entry.words.count >= floor {
            let start = end - entry.words.count
            if text.end(of: entry.words, at: start) != nil { return (entry.value, start) }
        }
        return nil
    }
}

extension PhraseTable where Value == Void {
    /// Phrases that are only to be found.
    init(_ pattern: String) { self.init([pattern: ()]) }
}
