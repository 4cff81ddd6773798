/// The sentences of a text, as ranges of its tokens that cover all of them.
///
/// ```swift
/// let text = Text("Đạt 1.007 tỷ. TP. Huế làm trước.")
/// Sentences(text).ranges.map(text.string)  // ["Đạt 1.007 tỷ.", "TP. Huế làm trước."]
/// ```
package struct Sentences: Sendable {
    package let ranges: [Range<Int>]

    package init(_ text: Text) {
        self.init(text, enclosures: Enclosures(text))
    }

    package init(_ text: Text, enclosures: Enclosures) {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        let walk = Walk(text: text, enclosures: enclosures)
        while index < text.tokens.count {
            let end = walk.sentenceEnd(at: index, from: start)
            if let end {
                ranges.append(start..<end)
                start = end
            }
            index = end ?? index + 1
        }
        if start < text.tokens.count { ranges.append(start..<text.tokens.count) }
        self.ranges = ranges
    }

    private struct Walk {
        let text: Text
        let enclosures: Enclosures

        private var tokens: [Token] { text.tokens }

        /// The index behind the sentence that starts at `start`, when the token at `index` ends it.
        func sentenceEnd(at index: Int, from start: Int) -> Int? {
            let token = tokens[index]
            if index + 1 < tokens.count, breaksLine(behind: index) { return index + 1 }
            guard isTerminator(token), !enclosures.isBracketed(index), !continuesRun(index) else {
                return nil
            }
            var end = index + 1
            while end < tokens.count, isTerminator(tokens[end]), !tokens[end].isSpaced { end += 1 }
            let isRun = end > index + 1
            let stop = end
            while end < tokens.count, isClosing(end) || (end > stop && isTerminator(tokens[end])) { end += 1 }
            let closes = end > stop
            end = citationEnd(at: end)
            guard end < tokens.count, !tokens[end].flags.contains(.startsLine) else { return end }
            let next = tokens[end]
            let isLower = next.kind == .word && !next.isCapitalized
            let isEllipsis = isRun || token.sign == nil
            if closes || isEllipsis {
                return isLower || isPause(next) ? nil : end
            }
            guard token.sign == UInt8(ascii: ".") else { return isPause(next) ? nil : end }
            return isFullStop(index, from: start, before: next) ? end : nil
        }

        /// Whether one full stop ends the sentence, with `next` behind it on the same line.
        private func isFullStop(_ index: Int, from start: Int, before next: Token) -> Bool {
            guard next.isSpaced else {
                // "hoàn thành.Bộ Y tế", but "TP.HCM", "1.007", "chinhphu.vn"
                return index > 0 && !tokens[index - 1].isCapitalized && next.isCapitalized
                    && !next.flags.contains(.allCapitals)
            }
            if isPause(next) || isEnumerator(start..<index) { return false }
            switch Abbreviation(before: index, in: text) {
            case .title: return false
            case .counter: return next.kind != .number
            case .closing: return next.kind != .word || next.isCapitalized
            case .initial: return next.kind == .word && Self.openers.contains(next.word)
            case nil: return true
            }
        }

        /// "1. ", "2.1. ", "a. ", "II. ", "Điều 5. " at the head of a sentence
        private func isEnumerator(_ range: Range<Int>) -> Bool {
            let index = range.upperBound
            var head = range.lowerBound
            while head < index, let sign = tokens[head].sign, sign != UInt8(ascii: ".") { head += 1 }
            if head + 1 < index, Self.divisions.contains(tokens[head].word) { head += 1 }
            guard head < index, index - head <= 5 else { return false }
            return tokens[head..<index].allSatisfy { token in
                switch token.kind {
                case .number: token.range.count <= 3
                case .sign: token.sign == UInt8(ascii: ".")
                case .word:
                    token.range.count == 1 || token.word == Word("đ")
                        || text.utf8[token.range].allSatisfy { Self.romanDigits.contains($0) }
                }
            }
        }

        /// Whether a paragraph, or a list item, starts behind the token at `index`.
        private func breaksLine(behind index: Int) -> Bool {
            let next = tokens[index + 1]
            guard next.flags.contains(.startsLine) else { return false }
            if tokens[index].sign == UInt8(ascii: ":") { return true }
            let gap = text.utf8[Int(tokens[index].end)..<Int(next.start)]
            if gap.count(where: { $0 == 0xA }) > 1 {
                // A page may end in the midst of a sentence.
                return tokens[index].kind != .word || next.kind != .word || next.isCapitalized
            }
            guard index + 2 < tokens.count else { return false }
            let second = tokens[index + 2]
            if next.kind == .sign { return second.isSpaced && Self.bullets.contains(next.word.letters) }
            return next.range.count <= 2 && !second.isSpaced
                && (second.sign == UInt8(ascii: ".") || second.sign == UInt8(ascii: ")"))
                && index + 3 < tokens.count && tokens[index + 3].isSpaced
        }

        private func isTerminator(_ token: Token) -> Bool {
            guard token.kind == .sign else { return false }
            switch token.word.letters {
            case 0x2E, 0x21, 0x3F, 0x2026: return true
            default: return false
            }
        }

        /// Whether the token is one of the later signs of "..." or "?!".
        private func continuesRun(_ index: Int) -> Bool {
            index > 0 && !tokens[index].isSpaced && isTerminator(tokens[index - 1])
        }

        /// Whether the token closes brackets or a quotation, and so still belongs to the sentence.
        private func isClosing(_ index: Int) -> Bool {
            guard !tokens[index].isSpaced, let sign = tokens[index].sign else { return false }
            return Self.closers.contains(sign)
        }

        /// The index behind "[đ. 41]" or "[3]" at `index`: it is the source of the sentence before it.
        private func citationEnd(at index: Int) -> Int {
            guard index < tokens.count, tokens[index].sign == UInt8(ascii: "["),
                enclosures.isBracketed(index),
                let close = tokens[index...].firstIndex(where: { $0.sign == UInt8(ascii: "]") }),
                tokens[index..<close].contains(where: { $0.kind == .number }),
                tokens[index..<close].allSatisfy({ $0.kind != .word || $0.range.count <= 2 })
            else { return index }
            return close + 1
        }

        private func isPause(_ token: Token) -> Bool {
            token.sign.map { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
                ?? false
        }

        private static let bullets = Set("-+*#|>•◦▪".unicodeScalars.map { UInt64($0.value) })
        private static let closers = Set("\"')]".utf8)
        private static let romanDigits = Set("IVXLC".utf8)
        private static let divisions: Set<Word> = [
            Word("điều"), Word("chương"), Word("mục"), Word("phần"), Word("khoản"),
        ]
        /// Words a sentence starts with far more often than a name.
        private static let openers = Set(
            """
            ông bà anh chị các những theo tại trong khi nhưng tuy về việc đây đó bộ thủ tổng chính đồng sau trước \
            ngày đối để với nếu do từ the he she it they in on at this that by
            """.split(separator: " ").map { Word($0) })
    }
}
