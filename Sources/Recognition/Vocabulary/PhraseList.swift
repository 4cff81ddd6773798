package import Linguistics

/// Words and phrases to be found at a place of a text, the longest first.
package struct PhraseList: Sendable {
    private var phrases: [UInt64: [[Word]]] = [:]

    package init(_ phrases: some Sequence<String>) {
        for phrase in phrases {
            let words = Word.all(in: phrase)
            guard let first = words.first else { continue }
            self.phrases[first.letters, default: []].append(words)
        }
        for key in self.phrases.keys { self.phrases[key]?.sort { $0.count > $1.count } }
    }

    /// The index behind the longest phrase that starts at a token; nil when none does.
    package func end(in text: Text, at index: Int) -> Int? {
        guard text.tokens.indices.contains(index), let candidates = phrases[text.tokens[index].word.letters]
        else { return nil }
        for words in candidates {
            if let end = text.end(of: words, at: index) { return end }
        }
        return nil
    }

    package func contains(_ phrase: [Word]) -> Bool {
        phrase.first.flatMap { phrases[$0.letters] }?.contains(phrase) ?? false
    }

    /// The first place in a range where a phrase starts, and the index behind it.
    package func first(in text: Text, range: Range<Int>) -> (start: Int, end: Int)? {
        for index in range {
            if let end = end(in: text, at: index), end <= range.upperBound { return (index, end) }
        }
        return nil
    }
}
