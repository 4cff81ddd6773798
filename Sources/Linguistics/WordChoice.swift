/// Words any of which may stand at a place of a text.
///
/// ```swift
/// let negations = WordChoice("chưa không")
/// Text("chưa có thời hạn").matches(0, anyOf: negations)  // true
/// ```
public struct WordChoice: Sendable {
    @usableFromInline let words: [Word]
    /// The bits of the words: what most words of a text fail at.
    @usableFromInline let filter: UInt64

    /// - Parameter words: parted by white space.
    package init(_ words: String) {
        self.words = Word.all(in: words)
        filter = self.words.reduce(0) { $0 | $1.bit }
    }
}

extension Text {
    /// Whether the token at `index` can be one of the words.
    @inlinable
    public func matches(_ index: Int, anyOf choice: WordChoice) -> Bool {
        guard tokens.indices.contains(index), choice.filter & tokens[index].word.bit != 0 else {
            return false
        }
        return choice.words.contains { tokens[index].word.matches($0, lenient: isLenient) }
    }
}
