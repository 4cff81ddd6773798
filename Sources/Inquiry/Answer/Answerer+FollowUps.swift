import Directives

extension Answerer {
    /// A follow-up about one directive of the answer before: "ai làm?", "việc thứ hai hạn khi nào?", "vì sao?".
    func answer(_ question: Question, about directive: Directive) -> Answer {
        let groups = [Group(role: .primary, title: .asked, directives: [directive])]
        func answer(_ statement: Statement, _ value: Answer.Value?, _ status: Answer.Status = .answered)
            -> Answer
        {
            Answer(question: question, status: status, statement: statement, value: value, groups: groups)
        }
        switch question.intent {
        case .who:
            let actors = self.actors(question.asked, of: directive)
            guard !actors.isEmpty else {
                return answer(.unstated(question.asked, directive), .unstated(question.asked), .unstated)
            }
            return answer(.actors(question.asked, actors, directive), .agencies(actors))
        case .product:
            guard let product = directive.product else {
                return answer(.unstated(.product, directive), .unstated(.product), .unstated)
            }
            return answer(.product(product, directive), nil)
        case .when:
            guard let deadline = directive.deadline else {
                return answer(.unstated(.deadline, directive), .unstated(.deadline), .unstated)
            }
            return answer(.when(deadline, directive), .period(deadline.period, text: deadline.text))
        case .passage, .documents:
            var told = answer(.passage, nil)
            told.passages = directive.citations.map { Quotation(text: $0.quote, citation: $0) }
            return told
        default:
            let next = directive.deadline?.period.end.flatMap { $0 >= question.asOf ? $0 : nil }
            return answer(.listed(count: 1, related: 0, next: next), nil)
        }
    }
}

extension Statement {
    /// The one directive that it speaks of.
    var directive: Directive? {
        switch self {
        case .actors(_, _, let directive), .when(_, let directive), .product(_, let directive),
            .unstated(_, let directive):
            directive
        default: nil
        }
    }
}
