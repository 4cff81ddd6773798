import Directives
import Linguistics

/// How much of a topic a text holds, weighed by what each word says.
struct TopicMatcher {
    private struct Pattern {
        var words: [Word]
        /// Whether it was typed, and so open to every reading where it has no marks.
        var isTyped: Bool
        var term: Topic.Term
    }

    private let topic: Topic
    private let patterns: [UInt64: [Pattern]]
    /// By place, so that the same shares are added up in the same order and come to the same sum.
    private let weights: [(place: Int, weight: Double)]
    private let whole: Double
    /// The most that a text without a name of the topic can hold of it.
    private static let lacking = 0.5
    /// What a phrase counts whose words stand apart.
    private static let parted = 0.8

    init(_ topic: Topic) {
        self.topic = topic
        let patterns = topic.terms.flatMap { term in
            ([term.text] + term.alternatives).enumerated().map { place, wording in
                Pattern(words: Self.words(of: Text(wording, lenient: false)), isTyped: place == 0, term: term)
            }
        }
        self.patterns = Dictionary(
            grouping: patterns.filter { !$0.words.isEmpty }, by: { $0.words[0].letters })
        weights = topic.weights.sorted { $0.key < $1.key }.map { (place: $0.key, weight: $0.value) }
        whole = weights.reduce(0) { $0 + $1.weight }
    }

    /// 0 to 1: the share of the topic's weight that the text holds.
    func share(of text: String) -> Double {
        guard whole > 0 else { return 0 }
        let credits = credits(in: text)
        let share = weights.reduce(0) { $0 + (credits[$1.place] ?? 0) * $1.weight } / whole
        return topic.required.allSatisfy { credits[$0] != nil } ? share : min(share, Self.lacking)
    }

    /// What each place of the topic gets: 1 where its phrase stands in the text, half for a lone syllable of it.
    private func credits(in text: String) -> [Int: Double] {
        let text = Text(text)
        let words = Self.words(of: text)
        var credits: [Int: Double] = [:]
        for index in words.indices {
            for pattern in patterns[words[index].letters] ?? [] {
                guard let gaps = gaps(of: pattern, in: words, at: index, text.isLenient) else { continue }
                // A lone "luong" may be "lương" or "lượng".
                let isVague = pattern.words.count == 1 && pattern.isTyped && words[index] != pattern.words[0]
                let credit = pattern.term.isPart ? 0.5 : isVague ? 0.55 : gaps == 0 ? 1 : Self.parted
                for place in pattern.term.tokens { credits[place] = max(credits[place] ?? 0, credit) }
            }
        }
        return credits
    }

    /// How many other words stand between those of a phrase: none for short ones, up to three for "dịch vụ công
    /// (trực tuyến) toàn trình"; nil when it does not stand here.
    private func gaps(of pattern: Pattern, in words: [Word], at index: Int, _ isPlainText: Bool) -> Int? {
        let most = pattern.words.count > 2 ? 3 : 0
        var gaps = 0
        var position = index
        for word in pattern.words {
            while position < words.count, !isSame(words[position], word, pattern, isPlainText), gaps < most,
                position > index
            {
                position += 1
                gaps += 1
            }
            guard position < words.count, isSame(words[position], word, pattern, isPlainText) else {
                return nil
            }
            position += 1
        }
        return gaps
    }

    private func isSame(_ other: Word, _ word: Word, _ pattern: Pattern, _ isPlainText: Bool) -> Bool {
        other.letters == word.letters
            && (other.marks == word.marks || pattern.isTyped && word.isPlain || isPlainText && other.isPlain)
    }

    private static func words(of text: Text) -> [Word] { text.tokens.filter { $0.kind != .sign }.map(\.word) }
}
