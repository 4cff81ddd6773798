import Linguistics

/// Finds the meeting that a question names: `phiên họp thứ 5`, `phiên họp thứ III`, `hội nghị sơ kết`.
struct EventMatcher {
    let events: [String]

    func match(in text: Text) -> (name: String, tokens: Range<Int>)? {
        for index in text.tokens.indices {
            guard let head = Self.heads.first(where: { text.end(of: $0, at: index) != nil }) else { continue }
            let start = index + head.count
            let number = Self.number(in: text, at: start)
            for event in events {
                let name = Text(event, lenient: false)
                guard let place = name.tokens.indices.first(where: { name.end(of: head, at: $0) != nil }) else { continue }
                if let number {
                    guard Self.number(in: name, at: place + head.count)?.value == number.value else { continue }
                    return (event, index..<number.end)
                }
                let tail = name.tokens[(place + head.count)...].prefix(2).map(\.word)
                if !tail.isEmpty, let end = text.end(of: Array(tail), at: start) { return (event, index..<end) }
            }
        }
        return nil
    }

    /// "thứ 5", "lần thứ năm", "thứ III", "5"
    private static func number(in text: Text, at index: Int) -> (value: Int, end: Int)? {
        var position = index
        for word in [Word("lần"), Word("thứ")] where text.matches(position, word) { position += 1 }
        guard position < text.tokens.count else { return nil }
        let token = text.tokens[position]
        if let value = token.number { return (value, position + 1) }
        if let value = romans[text[token.range].uppercased()] { return (value, position + 1) }
        if let value = words.first(where: { text.matches(position, $0.key) })?.value, position > index {
            return (value, position + 1)
        }
        return nil
    }

    private static let heads = ["phiên họp", "hội nghị", "cuộc họp", "kỳ họp", "session", "meeting"].map {
        $0.split(separator: " ").map { Word($0) }
    }
    private static let romans = ["I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10]
    private static let words: [Word: Int] = [
        Word("nhất"): 1, Word("hai"): 2, Word("ba"): 3, Word("tư"): 4, Word("năm"): 5, Word("sáu"): 6, Word("bảy"): 7,
    ]
}
