import Directives
import Indexing
import Linguistics

extension Answerer {
    /// How much: the figure whose own clause fits the topic, its standing and period the question.
    func figure(_ question: Question, _ retriever: Retriever) -> Answer {
        guard let topic = question.filters.topic else { return list(question, retriever) }
        if let several = compared(question, retriever) { return several }
        // "kim ngạch xuất khẩu gạo": a figure of anything else is none of rice.
        // Names and English words may be written otherwise.
        let unknown = question.topicDetails?.unknownWords ?? []
        guard !unknown.contains(where: { !Word($0).isPlain && Syllable.isSyllable($0) }) else {
            return nothing(question)
        }
        let choice = FigureChoice(question: question, topic: topic)
        let fitting = retriever.figures(topic).compactMap {
            evidence -> (share: Double, figure: Figure, fit: Double)? in
            guard evidence.share >= Evidence.sufficient, names(evidence, question.filters.agencies),
                case .figure(let figure) = evidence.hit.match, let fit = choice.score(figure)
            else { return nil }
            return (evidence.share, figure, fit)
        }
        let best = fitting.first?.share ?? 0
        let ranked = fitting.filter { $0.share >= best * Evidence.close }
            .map { (figure: $0.figure, score: $0.share + $0.fit) }
            .sorted { $0.score > $1.score }
        guard let chosen = ranked.first?.figure else {
            // "the tenth session of the National Assembly": whose it is may belong to what is counted.
            var whole = question
            (whole.filters.topic, whole.topicWithNames) = (question.topicWithNames, nil)
            whole.filters.agencies = []
            if !question.filters.agencies.isEmpty, whole.filters.topic != nil {
                let answer = figure(whole, retriever)
                if answer.status == .answered { return answer }
            }
            return figureless(question, retriever)
        }
        if question.isComparing || question.asksTarget && question.asksCurrent,
            let target = ranked.first(where: { $0.figure.standing == .target })?.figure,
            let reached = ranked.first(where: {
                $0.figure.standing == .reached && $0.figure.unit == target.unit
            })
        {
            return Answer(
                question: question, status: .answered,
                statement: .figures([target, reached.figure]),
                value: value(of: reached.figure), figures: ranked.prefix(6).map(\.figure))
        }
        return Answer(
            question: question, status: .answered, statement: .figure(chosen),
            value: value(of: chosen), figures: ranked.prefix(6).map(\.figure))
    }

    /// "So sánh tỷ lệ phủ sóng 5G tháng 7 và tháng 11": the figure of each period, when there are two at least.
    private func compared(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard question.comparedPeriods.count > 1 else { return nil }
        let figures = question.comparedPeriods.compactMap { period -> Figure? in
            var one = question
            one.filters.period = period
            one.comparedPeriods = []
            guard case .figure(let figure) = figure(one, retriever).statement else { return nil }
            return figure
        }
        guard figures.count > 1, let last = figures.last else { return nil }
        return Answer(
            question: question, status: .answered, statement: .figures(figures), value: value(of: last),
            figures: figures)
    }

    private func value(of figure: Figure) -> Answer.Value {
        .number(
            figure.number, unit: figure.unit, of: figure.of, date: figure.period?.end ?? figure.citation?.date
        )
    }

    /// Whether a figure's sentence names an agency that is asked after: what "Viettel" covers another's figure does not say.
    private func names(_ evidence: Evidence, _ agencies: [AskedAgency]) -> Bool {
        let asked = agencies.filter { $0.agency.kind != .collective }
        guard !asked.isEmpty, case .figure(let figure) = evidence.hit.match else { return true }
        let ids = Set(recognizer.agencies.mentions(in: Text(figure.wording)).map(\.id))
        return asked.contains { !roles(of: $0).ids.isDisjoint(with: ids) }
    }

    /// The topic is there, a figure is not; or nothing is.
    private func figureless(_ question: Question, _ retriever: Retriever) -> Answer {
        guard let topic = question.filters.topic else { return nothing(question) }
        guard let best = retriever.evidence(topic, retriever.filter(Filters())).first,
            best.share >= Evidence.sufficient * 1.2, let directive = best.hit.directive,
            question.filters.period == nil
        else { return nothing(question) }
        return Answer(
            question: question, status: .unstated, statement: .unstated(.figure, directive),
            value: .unstated(.figure),
            groups: [Group(role: .primary, title: .asked, directives: [directive])])
    }
}
