import Linguistics
import Recognition

/// Questions after a person: who holds an office, what office somebody holds.
enum PersonQuestion {
    /// A name of two words or more, all of them with a capital, that is all but the words that ask.
    ///
    /// - Parameter words: the tokens that are no signs.
    static func person(_ text: Text, _ words: [Int]) -> Range<Int>? {
        guard words.count > 3 else { return nil }
        let name: ArraySlice<Int>
        if are(words.suffix(2), isWho, in: text) {
            name = words.dropLast(2)[...]
        } else if are(words.prefix(2), whoIs, in: text) {
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
    static func asksHolder(_ text: Text, _ words: [Int]) -> Bool {
        guard let office = offices.first(in: text, range: text.tokens.indices) else { return false }
        return are(words.suffix(2), isWho, in: text) || identity.end(in: text, at: 0) == office.start
    }

    private static func are(_ tokens: ArraySlice<Int>, _ words: [Word], in text: Text) -> Bool {
        tokens.count == words.count && zip(tokens, words).allSatisfy { text.matches($0, $1) }
    }

    private static let isWho = Word.all(in: "là ai")
    private static let whoIs = Word.all(in: "who is")

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
