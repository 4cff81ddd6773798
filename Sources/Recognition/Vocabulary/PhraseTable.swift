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
    init(_ phrases: KeyValuePairs<String, Value>) {
        self.init(
            phrases.flatMap { pattern, value in
                Pattern(pattern).sequences.map { sequence in
                    (sequence.compactMap { if case .word(let word) = $0 { word } else { nil } }, value)
                }
            })
    }

    init(_ phrases: [(words: [Word], value: Value)]) {
        let phrases = phrases.enumerated().sorted {
            ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
        }.map(\.element).filter { !$0.words.isEmpty }
        var words: [Word] = []
        let entries = phrases.map { phrase, value in
            words += phrase
            return Entry(words: Int32(words.count - phrase.count)..<Int32(words.count), value: value)
        }
        self.words = words
        forward = LetterTable(zip(phrases, entries).map { ($0.words[0].letters, $1) })
        backward = LetterTable(zip(phrases, entries).map { ($0.words[$0.words.count - 1].letters, $1) })
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
