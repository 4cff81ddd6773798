/// A text cut into tokens: a paragraph of a document, or a line that somebody typed.
///
/// ```swift
/// let text = Text("hoàn thành trong tháng 11/2025")
/// text.tokens.count  // 7: hoàn thành trong tháng 11 / 2025
/// ```
public struct Text: Sendable {
    package let utf8: [UInt8]
    public let tokens: [Token]
    /// Whether words without marks are open to every reading.
    ///
    /// True for a line somebody typed, and for a document that was written without accents.
    public let isLenient: Bool

    /// - Parameter lenient: nil to decide by the text: a text in which fewer than one word in twelve carries a mark
    ///   was written without accents (in Vietnamese prose about three words in four carry one).
    package init(_ string: some StringProtocol, lenient: Bool? = nil) {
        self.init(utf8: Array(string.utf8), lenient: lenient)
    }

    package init(utf8: [UInt8], lenient: Bool? = nil) {
        self.utf8 = utf8
        tokens = Tokenizer.tokens(of: utf8)
        if let lenient {
            isLenient = lenient
        } else {
            let words = tokens.count { $0.kind == .word }
            let marked = tokens.count { $0.kind == .word && !$0.word.isPlain }
            isLenient = marked * 12 < words
        }
    }

    /// The text between two UTF-8 offsets.
    package subscript(range: Range<Int>) -> String {
        String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// The text of a run of tokens, from the start of the first to the end of the last.
    package func string(_ tokenRange: Range<Int>) -> String { self[byteRange(tokenRange)] }

    /// The text of a run of tokens on one line, as `onOneLine` makes it.
    package func line(_ tokenRange: Range<Int>) -> String {
        utf8.withUnsafeBufferPointer {
            String(onOneLine: UnsafeBufferPointer(rebasing: $0[byteRange(tokenRange)]))
        }
    }

    /// The UTF-8 offsets of a run of tokens.
    package func byteRange(_ tokenRange: Range<Int>) -> Range<Int> {
        guard let first = tokens[tokenRange].first, let last = tokens[tokenRange].last else {
            let offset =
                tokenRange.lowerBound < tokens.count ? Int(tokens[tokenRange.lowerBound].start) : utf8.count
            return offset..<offset
        }
        return Int(first.start)..<Int(last.end)
    }

    /// Whether the token at `index` can be the word `pattern`.
    @inlinable
    public func matches(_ index: Int, _ pattern: Word) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].word.matches(pattern, lenient: isLenient)
    }

    /// The index behind the words of `pattern` when they stand at `index`.
    package func end(of pattern: [Word], at index: Int) -> Int? {
        guard index >= 0, index + pattern.count <= tokens.count else { return nil }
        for (offset, word) in pattern.enumerated() where !matches(index + offset, word) { return nil }
        return index + pattern.count
    }

    /// As `end(of:at:)`, a sign between the words, such as 0x2C, a comma, left out.
    package func end(of pattern: [Word], at index: Int, skipping sign: UInt8) -> Int? {
        var position = index
        for word in pattern {
            while position > index, position < tokens.count, tokens[position].sign == sign { position += 1 }
            guard matches(position, word) else { return nil }
            position += 1
        }
        return position
    }
}
