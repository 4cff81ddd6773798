import Linguistics

/// Phrases with a value each, found forward from a token or backward from one; the longest wins.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let words: [Word]
        let value: Value
    }

    private var forward: [UInt64: [Entry]] = [:]
    private var backward: [UInt64: [Entry]] = [:]

    /// - Parameter phrases: patterns without slots.
    init(_ phrases: KeyValuePairs<String, Value>) {
        for (pattern, value) in phrases {
            for sequence in Pattern(pattern).sequences {
                let words = sequence.compactMap { if case .word(let word) = $0 { word } else { nil } }
                guard let first = words.first, let last = words.last else { continue }
                let entry = Entry(words: words, value: value)
                forward[first.letters, default: []].append(entry)
                backward[last.letters, default: []].append(entry)
            }
        }
        forward = forward.mapValues(Self.longestFirst)
        backward = backward.mapValues(Self.longestFirst)
    }

    /// The first words of all its phrases.
    var openers: [UInt64] { Array(forward.keys) }

    /// The longest phrase that starts at `index`, and the index behind it.
    func value(in text: Text, at index: Int) -> (value: Value, end: Int)? {
        guard index < text.tokens.count, let entries = forward[text.tokens[index].word.letters] else { return nil }
        for entry in entries {
            if let end = text.end(of: entry.words, at: index) { return (entry.value, end) }
        }
        return nil
    }

    /// The longest phrase that ends before `end` and does not start before `floor`, and where it starts.
    func value(in text: Text, endingAt end: Int, floor: Int) -> (value: Value, start: Int)? {
        guard end > floor, let entries = backward[text.tokens[end - 1].word.letters] else { return nil }
        for entry in entries where end - entry.words.count >= floor {
            let start = end - entry.words.count
            if text.end(of: entry.words, at: start) != nil { return (entry.value, start) }
        }
        return nil
    }

    private static func longestFirst(_ entries: [Entry]) -> [Entry] {
        entries.enumerated().sorted {
            ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
        }.map(\.element)
    }
}
