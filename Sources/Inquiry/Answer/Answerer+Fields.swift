import Directives
import Indexing

extension Answerer {
    /// Who must do it; who ordered it, when the question asks that.
    func who(_ question: Question, _ retriever: Retriever) -> Answer {
        guard question.filters.topic != nil else { return whoIn(question, retriever) }
        let candidates = candidates(question, retriever)
        guard let best = candidates.first else { return nothing(question) }
        let told = candidates.first { !$0.lead.isEmpty }
        guard let directive = told, !directive.lead.isEmpty else {
            return unstated(question, .lead, best, candidates)
        }
        return Answer(
            question: question, status: .answered, statement: .who(directive.lead, directive),
            value: .agencies(directive.lead), groups: grouped(directive, candidates))
    }

    /// "bộ nào có việc đến hạn tháng 12": everyone who leads under the filters.
    private func whoIn(_ question: Question, _ retriever: Retriever) -> Answer {
        var answer = list(question, retriever)
        guard answer.status == .answered else { return answer }
        var actors: [Actor] = []
        for directive in answer.groups.filter({ $0.role == .primary }).flatMap(\.directives) {
            for actor in directive.lead where !actors.contains(where: { $0.id == actor.id }) {
                actors.append(actor)
            }
        }
        answer.value = .agencies(actors)
        return answer
    }

    /// By when.
    func when(_ question: Question, _ retriever: Retriever) -> Answer {
        guard question.filters.topic != nil else { return list(question, retriever) }
        let candidates = candidates(question, retriever)
        guard let best = candidates.first else { return nothing(question) }
        guard let directive = candidates.first(where: { $0.deadline != nil }),
            let deadline = directive.deadline
        else {
            return unstated(question, .deadline, best, candidates)
        }
        return Answer(
            question: question, status: .answered, statement: .when(deadline, directive),
            value: .deadline(deadline),
            groups: grouped(directive, candidates))
    }

    /// The directives that fit the topic as well as the best one does, best first.
    private func candidates(_ question: Question, _ retriever: Retriever) -> [Directive] {
        guard let topic = question.filters.topic else { return [] }
        var filter = retriever.filter(question.filters)
        if !question.filters.agencies.isEmpty {
            filter.anyRoleAgencies = question.filters.agencies.reduce(into: []) {
                $0.formUnion(roles(of: $1).ids)
            }
        }
        var hits = retriever.hits(topic, filter)
        if (hits.first?.coverage ?? 0) < Evidence.sufficient, !question.filters.agencies.isEmpty {
            // The agency named may be whom it is done to: "ai đôn đốc các nhà mạng …".
            filter.anyRoleAgencies = nil
            hits = retriever.hits(topic, filter)
        }
        guard let best = hits.first, best.coverage >= Evidence.sufficient else { return [] }
        return hits.filter { $0.coverage >= best.coverage * Evidence.equal }.compactMap(\.directive)
    }

    private func grouped(_ directive: Directive, _ candidates: [Directive]) -> [Group] {
        let others = candidates.filter { $0.id != directive.id }
        return [Group(role: .primary, title: .asked, directives: [directive])]
            + (others.isEmpty ? [] : [Group(role: .related, title: .near, directives: byDeadline(others))])
    }

    private func unstated(_ question: Question, _ slot: Slot, _ directive: Directive, _ all: [Directive])
        -> Answer
    {
        Answer(
            question: question, status: .unstated, statement: .unstated(slot, directive),
            value: .unstated(slot),
            groups: grouped(directive, all))
    }
}
