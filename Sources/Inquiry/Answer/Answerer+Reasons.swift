import Directives

extension Answerer {
    /// Why each directive is there: the conditions it met and the words of the topic it holds, as read.
    func reasoned(_ answer: Answer) -> Answer {
        let filters = answer.question.filters
        guard let topic = filters.topic else { return answer }
        let matcher = TopicMatcher(topic)
        var reasoned = answer
        for directive in answer.directives.prefix(Self.reasonLimit) {
            let terms = matcher.terms(in: directive.wording)
            if !terms.isEmpty { reasoned.reasons[directive.id] = [terms.joined(separator: " · ")] }
        }
        return reasoned
    }

    private static let reasonLimit = 100
}
