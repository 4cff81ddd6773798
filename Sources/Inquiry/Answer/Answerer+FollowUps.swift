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
        case .who where question.asksIssuer:
            guard let issuer = directive.issuer else {
                return answer(.unstated(.issuer, directive), .unstated(.issuer), .unstated)
            }
            return answer(.issuer(issuer, directive), nil)
        case .who where question.asksCooperating:
            guard !directive.cooperating.isEmpty else {
                return answer(.unstated(.cooperating, directive), .unstated(.cooperating), .unstated)
            }
            return answer(.cooperating(directive.cooperating, directive), .agencies(directive.cooperating))
        case .who:
            guard !directive.lead.isEmpty else {
                return answer(.unstated(.lead, directive), .unstated(.lead), .unstated)
            }
            return answer(.who(directive.lead, directive), .agencies(directive.lead))
        case .when:
            guard let deadline = directive.deadline else {
                return answer(.unstated(.deadline, directive), .unstated(.deadline), .unstated)
            }
            return answer(.when(deadline, directive), .deadline(deadline))
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
        case .who(_, let directive), .cooperating(_, let directive), .issuer(_, let directive),
            .when(_, let directive),
            .unstated(_, let directive):
            directive
        default: nil
        }
    }
}
