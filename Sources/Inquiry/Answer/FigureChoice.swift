import Directives
import Linguistics
import Recognition

/// What kind of figure a question wants, and how well one fits.
struct FigureChoice {
    private let period: AskedPeriod?
    private let wantsTarget: Bool
    private let wantsCurrent: Bool
    /// How many are done: no number of those that were given.
    private let wantsCompleted: Bool
    private let wantsShare: Bool
    private let wantsChange: Bool
    /// "dân số Việt Nam là bao nhiêu": how large it is, no share of it
    private let wantsQuantity: Bool
    /// "thứ mấy", "hạng mấy": a place among others.
    private let wantsRank: Bool
    /// The numbers that the question says itself.
    private let said: Set<Double>
    private let topic: TopicMatcher
    /// The words directly behind "bao nhiêu", "how many": what the number must be a number of.
    private let counted: TopicMatcher?
    private let countedWords: [Word]

    init(question: Question, topic: Topic) {
        period = question.filters.period
        let text = Text(question.read.text, lenient: true)
        wantsTarget = question.asksTarget
        wantsCurrent = question.asksCurrent
        wantsCompleted = question.countsCompleted
        wantsShare = Self.shareWords.first(in: text, range: text.tokens.indices) != nil
        said = Set(topic.terms.compactMap { Double($0.text) })
        wantsChange = Self.changeWords.first(in: text, range: text.tokens.indices) != nil
        wantsRank = Self.asksRank.first(in: text, range: text.tokens.indices) != nil
        self.topic = TopicMatcher(topic)
        // A topic of the question before has its places in that line.
        let isOwn = !question.carried.contains(.topic)
        let quantity = isOwn && !wantsChange ? Self.quantity(topic, in: text) : nil
        let behind = isOwn ? Self.counted(question.topicWithNames ?? topic, in: text) : nil
        let part = wantsRank ? nil : quantity ?? behind
        counted = part.map { TopicMatcher($0) }
        countedWords =
            part?.terms.filter { !$0.isPart }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
            .flatMap { Word.all(in: $0.text) } ?? []
        wantsQuantity = quantity != nil
    }

    /// Nil when the figure is of another period than the one asked, or stands in the question itself.
    func score(_ figure: Figure) -> Double? {
        if said.contains(figure.number) { return nil }
        var score = 0.0
        if let period {
            guard let own = figure.period ?? figure.citation?.date.map({ Period.day($0) }),
                meets(own, period, isStated: figure.period != nil)
            else { return nil }
            // What is reached today, or is to be by next year, says nothing of 2030.
            if period.relation == .by, let end = period.period.end, let told = own.end, end > told + 366 {
                return nil
            }
            if own == period.period { score += 0.4 }
        }
        // A target of next year is not told later than it is told.
        let told = [figure.period?.end, figure.citation?.date].compactMap { $0 }.min()
        if let day = told, wantsCurrent || period?.period.start == nil {
            // The later one tells more of the day asked.
            score += (wantsCurrent || period != nil ? 1 : 0.6) * Double(day.number - 18_000) / 365
        }
        if wantsTarget { score += figure.standing == .target ? 0.5 : -0.3 }
        // A target says nothing of today.
        if wantsCurrent, !wantsTarget, figure.standing == .target { score -= 2 }
        // What is asked without a word of targets is how much there is.
        if wantsCurrent || !wantsTarget { score += figure.standing == .reached ? 0.25 : -0.25 }
        if wantsShare { score += figure.unit == "%" ? 0.3 : -1 }
        if wantsQuantity, !wantsShare, figure.unit == "%" { return nil }
        let clause = FigureClause(figure)
        let tells = Text(figure.of, lenient: false)
        if !wantsChange, Self.changeWords.end(in: tells, at: 0) != nil { score -= 0.4 }
        let around = Text(clause.around, lenient: false)
        if wantsRank, Self.rankWords.first(in: around, range: around.tokens.indices) == nil { return nil }
        if wantsCompleted, !Self.tellsCompletion(around) { return nil }
        if let counted, !wantsShare {
            let told = [clause.behind, clause.around, figure.of, figure.unit].joined(separator: "\n")
            // "how many people use the Internet": another number that tells of the Internet is none of people.
            if counted.share(of: told) <= (wantsQuantity ? Evidence.sufficient : 0) { return nil }
            score += counted.share(of: clause.behind) + 0.3 * followed(by: clause.behind)
        }
        return score + 0.5 * topic.share(of: clause.behind) + 0.5 * topic.share(of: clause.around)
    }

    /// 0 to 1: how much of what is counted stands right behind a number in the same words: "11 nhóm công nghệ chiến lược",
    /// not "35 nhóm sản phẩm công nghệ chiến lược".
    private func followed(by behind: String) -> Double {
        guard !countedWords.isEmpty else { return 0 }
        let words = Text(behind, lenient: false).tokens.drop { $0.kind != .word }.map(\.word)
        let common = zip(countedWords, words).prefix { $0.letters == $1.letters }.count
        return Double(common) / Double(countedWords.count)
    }

    /// "đã cơ bản hoàn thành"; not "còn chưa hoàn thành"
    private static func tellsCompletion(_ text: Text) -> Bool {
        guard let done = completed.first(in: text, range: text.tokens.indices) else { return false }
        return !(max(0, done.start - 2)..<done.start).contains { index in
            negations.contains { text.matches(index, $0) }
        }
    }

    /// - Parameter isStated: whether the figure's own words say when; else a document tells of the month before it.
    private func meets(_ own: Period, _ asked: AskedPeriod, isStated: Bool) -> Bool {
        guard let end = own.end ?? own.start else { return false }
        if !isStated, let last = asked.period.end, let first = asked.period.start, first <= end,
            end <= last + 31
        {
            return true
        }
        return asked.period.contains(end) || (own.start.map { asked.period.contains($0) } ?? false)
    }

    /// The part of the topic that names what is measured: "dân số" at the head of the line.
    private static func quantity(_ topic: Topic, in text: Text) -> Topic? {
        let heads = (0...4).lazy.compactMap { start in quantities.end(in: text, at: start).map { start..<$0 }
        }
        guard let head = heads.first,
            text.tokens[..<head.lowerBound].allSatisfy({ openers.contains($0.word) })
        else { return nil }
        var part = topic
        part.weights = topic.weights.filter { head.contains($0.key) }
        part.terms = topic.terms.filter { $0.tokens.overlaps(head) }
        return part.weights.isEmpty ? nil : part
    }

    private static let quantities = PhraseList([
        "dân số", "diện tích", "kim ngạch", "sản lượng", "thu nhập", "population", "area", "exports",
        "output", "income",
    ])
    private static let openers = Set(Word.all(in: "what is was are were the of total"))

    /// The part of the topic that stands right behind the words that ask for a number.
    private static func counted(_ topic: Topic, in text: Text) -> Topic? {
        let places = topic.weights.keys.sorted()
        func counted(behind words: PhraseList) -> Topic? {
            for index in text.tokens.indices {
                guard let start = words.end(in: text, at: index) else { continue }
                let end = places.reduce(start) { end, place in
                    place == end && place < start + 5 ? place + 1 : end
                }
                guard end > start else { continue }
                var part = topic
                part.weights = topic.weights.filter { (start..<end).contains($0.key) }
                part.terms = topic.terms.filter { $0.tokens.overlaps(start..<end) }
                return part
            }
            return nil
        }
        return counted(behind: countWords) ?? counted(behind: numberWords)
    }

    private static let asksRank = PhraseList([
        "thứ mấy", "thứ bao nhiêu", "hạng mấy", "hạng bao nhiêu", "vị trí nào", "thứ hạng", "rank", "ranks",
        "ranked", "ranking", "which place", "what place", "what position",
    ])
    private static let rankWords = PhraseList([
        "thứ hạng", "hạng", "xếp", "xếp thứ", "đứng thứ", "vị trí", "top", "nhóm", "quốc gia",
    ])
    private static let completed = PhraseList(["hoàn thành", "xong", "hoàn tất"])
    private static let negations = Word.all(in: "chưa không")
    private static let changeWords = PhraseList([
        "tăng", "giảm", "increase", "increased", "decrease", "decreased", "growth", "grow", "grown", "rise",
        "risen", "reduced",
    ])
    private static let countWords = PhraseList([
        "bao nhiêu", "mấy", "how many", "how much",
    ])
    /// The "số" of "bình dân học vụ số" counts nothing, when a "bao nhiêu" follows.
    private static let numberWords = PhraseList(["số", "number of"])
    private static let shareWords = PhraseList([
        "tỷ lệ", "tỉ lệ", "phần trăm", "percentage", "percent", "share", "rate", "proportion",
    ])
}
