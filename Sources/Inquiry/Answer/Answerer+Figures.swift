import Directives
import Indexing
import Linguistics

extension Answerer {
    /// How much: the figure whose own clause fits the topic, its standing and period the question.
    func figure(_ question: Question, _ retriever: Retriever) -> Answer {
        guard let topic = question.filters.topic else { return list(question, retriever) }
        let hits = retriever.figures(topic)
        guard let best = hits.first, best.coverage >= Evidence.sufficient else {
            return figureless(question, retriever)
        }
        let asked = FigureChoice(question: question)
        let ranked = hits.filter { $0.coverage >= max(Evidence.sufficient, best.coverage * Evidence.close) }
            .compactMap { hit -> (figure: Figure, score: Double)? in
                guard case .figure(let figure) = hit.match, let bonus = asked.score(figure) else {
                    return nil
                }
                return (figure, hit.coverage + bonus + asked.nearness(of: figure, to: topic))
            }
            .sorted { $0.score > $1.score }
        guard let chosen = ranked.first?.figure else { return figureless(question, retriever) }
        return Answer(
            question: question, status: .answered, statement: .figure(chosen),
            value: .number(
                chosen.number, unit: chosen.unit, of: chosen.of,
                date: chosen.period?.end ?? chosen.citation?.date),
            figures: ranked.prefix(6).map(\.figure))
    }

    /// The topic is there, a figure is not; or nothing is.
    private func figureless(_ question: Question, _ retriever: Retriever) -> Answer {
        guard let topic = question.filters.topic else { return nothing(question) }
        let hits = retriever.hits(topic, retriever.filter(Filters()))
        guard let best = hits.first, best.coverage >= Evidence.sufficient * 1.2,
            let directive = best.directive,
            question.filters.period == nil
        else { return nothing(question) }
        return Answer(
            question: question, status: .unstated, statement: .unstated(.figure, directive),
            value: .unstated(.figure),
            groups: [Group(role: .primary, title: .asked, directives: [directive])])
    }
}

/// What kind of figure a question wants, and how well one fits.
struct FigureChoice {
    let period: AskedPeriod?
    let wantsTarget: Bool
    let wantsCurrent: Bool
    let wantsShare: Bool
    let asOf: Day

    init(question: Question) {
        period = question.filters.period
        let text = Text(question.read.text, lenient: true)
        func says(_ phrases: [String]) -> Bool {
            phrases.contains { phrase in
                let words = phrase.split(separator: " ").map { Word($0) }
                return text.tokens.indices.contains { text.end(of: words, at: $0) != nil }
            }
        }
        wantsTarget = says([
            "mục tiêu", "chỉ tiêu", "phải đạt", "cần đạt", "phấn đấu", "target", "goal", "must reach",
        ])
        wantsCurrent = says([
            "hiện nay", "hiện tại", "đến nay", "mới nhất", "đã đạt", "bây giờ", "currently", "now", "so far",
            "latest", "current",
        ])
        wantsShare = says([
            "tỷ lệ", "tỉ lệ", "phần trăm", "percentage", "percent", "share", "rate", "proportion",
        ])
        asOf = question.asOf
    }

    /// Nil when the figure is of another period than the one asked.
    func score(_ figure: Figure) -> Double? {
        var score = 0.0
        if let period {
            guard let own = figure.period ?? figure.citation?.date.map({ Period.day($0) }), meets(own, period)
            else { return nil }
            if own == period.period { score += 0.4 }
        } else if let day = figure.period?.end ?? figure.citation?.date {
            // The later one tells more of today.
            score += 0.1 * Double(day.number - 18_000) / 3_000
        }
        if wantsTarget { score += figure.standing == .target ? 0.5 : -0.3 }
        if wantsCurrent || !wantsTarget { score += figure.standing == .reached ? 0.15 : -0.1 }
        if wantsShare { score += figure.unit == "%" ? 0.3 : -0.3 }
        return score
    }

    private func meets(_ own: Period, _ asked: AskedPeriod) -> Bool {
        guard let end = own.end ?? own.start else { return false }
        return asked.period.contains(end) || (own.start.map { asked.period.contains($0) } ?? false)
    }

    /// The share of the topic's words that stand in the figure's own clause.
    func nearness(of figure: Figure, to topic: Topic) -> Double {
        let clause = Text(figure.of + " " + figure.unit, lenient: false)
        var found = 0.0
        var all = 0.0
        for term in topic.terms {
            all += term.weight
            let wordings = [term.text] + term.alternatives
            let isThere = wordings.contains { wording in
                let words = Text(wording, lenient: true).tokens.filter { $0.kind != .sign }.map(
                    \.word.letters)
                return clause.tokens.indices.contains { index in
                    index + words.count <= clause.tokens.count
                        && zip(words, clause.tokens[index...]).allSatisfy { $0 == $1.word.letters }
                }
            }
            if isThere { found += term.weight }
        }
        return all == 0 ? 0 : 0.8 * found / all
    }
}
