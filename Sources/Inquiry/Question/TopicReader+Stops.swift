import Linguistics
import Recognition

/// The words that are no topic: ways of asking, talk around it, numbers of what is no topic.
extension TopicReader {
    /// A capital in the midst of a line starts a name, which is no stop word: the `Nam` of `Việt Nam`.
    func stopEnd(_ text: Text, _ index: Int) -> Int? {
        if let end = countEnd(text, index) { return end }
        if index > 0, text.tokens[index].isCapitalized, text.tokens[index].isSpaced,
            text.tokens[0].kind == .word,
            !text.tokens[index].flags.contains(.allCapitals)
        {
            return nil
        }
        if text.isAcronym(index) { return nil }
        // the "m" of "I'm", the "re" of "we're"
        if index > 0, !text.tokens[index].isSpaced, text.tokens[index].range.count < 3,
            Self.apostrophes.contains(text.string(index - 1..<index))
        {
            return index + 1
        }
        if let end = stops.end(in: text, at: index) { return end }
        // "touching", "required"
        if EnglishInflection.bases(text, index).contains(where: isStop) { return index + 1 }
        // "đòi" is passed over when it is spelled so: in a line without accents "doi" may be "đổi".
        guard isAccented(text) else { return nil }
        return fillers.end(in: text, at: index)
    }

    private func isStop(_ word: Word) -> Bool { stops.contains([word]) }

    /// Behind "sáu nhiệm vụ", "ba vấn đề", "three things", "No.": a small number of what is no topic, a number's sign.
    private func countEnd(_ text: Text, _ index: Int) -> Int? {
        if text.matches(index, Self.number), index + 2 < text.tokens.count,
            text.tokens[index + 1].sign == 0x2E,
            text.tokens[index + 2].kind == .number
        {
            return index + 2
        }
        guard
            text.matches(index, anyOf: Self.smallNumbers)
                || text.tokens[index].number.map({ $0 < 10 }) ?? false
        else { return nil }
        if let end = Self.counted.end(in: text, at: index + 1) { return end }
        // "six general tasks"
        return Self.counted.end(in: text, at: index + 2) == nil ? nil : index + 1
    }

    private static let apostrophes: Set<String> = ["'", "’"]
    private static let number = Word("no")
    private static let smallNumbers = WordChoice(
        "một hai ba bốn năm sáu bảy tám chín mười one two three four five six seven eight nine ten")
    private static let counted = PhraseList([
        "nhiệm vụ", "việc", "vấn đề", "điều", "điểm", "nội dung", "yêu cầu", "ý", "thứ", "lĩnh vực", "things",
        "tasks",
        "points", "demands", "items", "issues", "requests", "areas", "aspects", "topics",
    ])
}
