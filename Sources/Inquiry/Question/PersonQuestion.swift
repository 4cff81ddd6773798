import Linguistics
import Recognition

/// Questions after a person: who holds an office, what office somebody holds.
enum PersonQuestion {
    /// A name of two words or more, all of them with a capital, that is all but the words that ask.
    static func person(_ text: Text) -> Range<Int>? {
        let words = text.tokens.indices.filter { text.tokens[$0].kind != .sign }
        guard words.count > 3, let first = words.first else { return nil }
        let name: ArraySlice<Int>
        if text.matches(words[words.count - 2], Word("là")), text.matches(words[words.count - 1], Word("ai"))
        {
            name = words.dropLast(2)[...]
        } else if text.matches(first, Word("who")), text.matches(words[1], Word("is")) {
            name = words.dropFirst(2)
        } else {
            return nil
        }
        let titles = name.prefix { index in personTitles.contains { text.matches(index, $0) } }.count
        let own = name.dropFirst(titles)
        guard let start = own.first, let end = own.last, (2...5).contains(own.count),
            own.allSatisfy({ text.tokens[$0].isCapitalized && !text.tokens[$0].flags.contains(.allCapitals) }
            ),
            offices.first(in: text, range: start..<end + 1) == nil
        else { return nil }
        return start..<end + 1
    }

    private static let personTitles = Word.all(in: "ông bà đồng chí mr mrs ms")

    /// "ai là Bộ trưởng …", "Bộ trưởng … là ai", "who is the minister of …"
    static func asksHolder(_ text: Text) -> Bool {
        guard let office = offices.first(in: text, range: text.tokens.indices) else { return false }
        let words = text.tokens.indices.filter { text.tokens[$0].kind != .sign }
        let endsWithWho =
            words.count > 1 && text.matches(words[words.count - 1], Word("ai"))
            && text.matches(words[words.count - 2], Word("là"))
        return endsWithWho || identity.end(in: text, at: 0) == office.start
    }

    private static let identity = PhraseList([
        "ai là", "ai đang là", "ai giữ chức", "tên của", "tên", "who is", "who is the", "who was",
        "who was the",
        "name of the", "what is the name of the",
    ])
    private static let offices = PhraseList([
        "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng", "tổng bí thư", "chủ tịch", "phó chủ tịch",
        "bí thư", "giám đốc", "tổng giám đốc", "trưởng ban", "thống đốc", "cục trưởng", "vụ trưởng",
        "chánh văn phòng",
        "minister", "deputy minister", "prime minister", "deputy prime minister", "general secretary",
        "chairman",
        "chairperson", "director", "governor", "head",
    ])
}
