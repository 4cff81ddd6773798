import Directives
import Indexing
import Linguistics
import Recognition

extension Answerer {
    /// Who must do it, or whoever else of it is asked after.
    func who(_ question: Question, _ retriever: Retriever) -> Answer {
        if question.asksIdle { return plain(question, .idle, status: .none) }
        if question.asksMost { return most(question, retriever) }
        guard question.filters.topic != nil else { return whoIn(question, retriever) }
        let candidates = candidates(question, retriever)
        guard let best = candidates.first else { return nothing(question) }
        if question.asked == .guidance, let guiding = guiding(question, retriever) {
            var leading = question
            leading.asked = .lead
            return Answer(
                question: leading, status: .answered, statement: .actors(.lead, guiding.lead, guiding),
                value: .agencies(guiding.lead), groups: grouped(guiding, candidates))
        }
        guard let told = candidates.first(where: { !self.actors(question.asked, of: $0).isEmpty }) else {
            return unstated(question, question.asked, best, candidates)
        }
        let actors = self.actors(question.asked, of: told)
        return Answer(
            question: question, status: .answered, statement: .actors(question.asked, actors, told),
            value: .agencies(actors), groups: grouped(told, candidates))
    }

    /// "bộ nào hướng dẫn số hóa văn bằng": the task that is itself to guide others in it.
    private func guiding(_ question: Question, _ retriever: Retriever) -> Directive? {
        guard let topic = question.filters.topic else { return nil }
        return retriever.evidence(topic, retriever.filter(question.filters)).first { evidence in
            evidence.share >= Evidence.sufficient
                && (evidence.hit.directive.map { directive in
                    Text(directive.text, lenient: false).end(of: Self.guiding, at: 0) != nil
                        && !directive.lead.isEmpty
                } ?? false)
        }?.hit.directive
    }

    private static let guiding = Word.all(in: "hướng dẫn")

    /// Those whom a directive names in a field.
    func actors(_ slot: Slot, of directive: Directive) -> [Actor] {
        switch slot {
        case .lead: directive.lead
        case .cooperating: directive.cooperating
        case .issuer: directive.issuer.map { [Actor(id: Slug.of($0), name: $0)] } ?? []
        case .authority: directive.authority.map(recipients) ?? []
        case .guidance: guides(in: directive.wording)
        case .deadline, .figure, .product, .outcome: []
        }
    }

    /// "trình Thủ tướng Chính phủ": to whom; an authority that nobody knows by name as it is written.
    private func recipients(_ authority: String) -> [Actor] {
        let text = Text(authority, lenient: false)
        let known = recognizer.agencies.mentions(in: text).map { Actor(id: $0.id, name: $0.name) }
        guard known.isEmpty else { return known }
        let verbs = recognizer.phrases("recipientVerbs")
        let start = verbs.first(in: text, range: text.tokens.indices)?.end ?? 0
        guard start < text.tokens.count else { return [] }
        let name = text.string(start..<text.tokens.count)
        return [Actor(id: Slug.of(name), name: name)]
    }

    /// "theo hướng dẫn của Bộ Công an"
    private func guides(in wording: String) -> [Actor] {
        let text = Text(wording, lenient: false)
        for index in text.tokens.indices {
            guard let end = Reporting.guidance.end(in: text, at: index) else { continue }
            let named = recognizer.agencies.mentionList(in: text, at: end)
            if !named.isEmpty { return named.map { Actor(id: $0.id, name: $0.name) } }
        }
        return []
    }

    /// "bộ nào có việc đến hạn tháng 12": everyone who leads under the filters.
    private func whoIn(_ question: Question, _ retriever: Retriever) -> Answer {
        if question.asked != .lead, let told = others(question, retriever) { return told }
        var answer = list(question, retriever)
        guard answer.status == .answered else { return answer }
        var actors: [Actor] = []
        for directive in answer.groups.filter({ $0.role == .primary }).flatMap(\.directives) {
            for actor in directive.lead where !actors.contains(where: { $0.id == actor.id }) {
                actors.append(actor)
            }
        }
        if let kind = question.askedKind {
            actors = actors.filter { kind.fits($0.name) }
            guard !actors.isEmpty else { return nothing(question) }
            answer = answer.limited { $0.lead.contains { kind.fits($0.name) } }
        }
        answer.value = .agencies(actors)
        return answer
    }

    /// "ai phối hợp với Bộ Nội vụ", "các bộ phải báo cáo ai": everyone whom the directives that the agency leads name.
    private func others(_ question: Question, _ retriever: Retriever) -> Answer? {
        let roles = question.filters.agencies.map(roles)
        let shared = selection(question, retriever).primary.filter { directive in
            !actors(question.asked, of: directive).isEmpty && roles.contains { $0.leads(directive) }
        }
        guard let first = shared.first else { return nil }
        var named: [Actor] = []
        for actor in shared.flatMap({ actors(question.asked, of: $0) })
        where !named.contains(where: { $0.id == actor.id }) {
            named.append(actor)
        }
        return Answer(
            question: question, status: .answered, statement: .actors(question.asked, named, first),
            value: .agencies(named),
            groups: [Group(role: .primary, title: .asked, directives: byDeadline(shared))])
    }

    /// "bộ nào có nhiều nhiệm vụ nhất": who leads the most under the filters; collectives are nobody in particular.
    private func most(_ question: Question, _ retriever: Retriever) -> Answer {
        let directives = selection(question, retriever).primary
        var shares: [String: Statement.Share] = [:]
        for actor in directives.flatMap(\.lead)
        where recognizer.agencies.agency(id: actor.id).map({ $0.kind != .collective }) ?? false
            && question.askedKind?.fits(actor.name) ?? true
        {
            shares[actor.id, default: Statement.Share(agency: actor, count: 0)].count += 1
        }
        let ranked = shares.values.sorted {
            ($1.count, $0.agency.name, $0.agency.id) < ($0.count, $1.agency.name, $1.agency.id)
        }
        guard let top = ranked.first else { return nothing(question) }
        let first = ranked.prefix { $0.count == top.count }.map(\.agency)
        return Answer(
            question: question, status: .answered,
            statement: .most(Array(ranked.prefix(max(4, first.count)))),
            value: .agencies(first),
            groups: first.map { agency in
                Group(
                    role: .primary, title: .leads(agency.name),
                    directives: byDeadline(directives.filter { $0.lead.contains { $0.id == agency.id } }))
            })
    }

    /// By when.
    func when(_ question: Question, _ retriever: Retriever) -> Answer {
        guard question.filters.topic != nil else {
            // "hạn của Bộ Y tế": where one task alone is meant, its day.
            let answer = list(question, retriever)
            let primary = answer.groups.filter { $0.role == .primary }.flatMap(\.directives)
            guard primary.count == 1, let deadline = primary[0].deadline else { return answer }
            return Answer(
                question: question, status: .answered, statement: .when(deadline, primary[0]),
                value: .period(deadline.period, text: deadline.text), groups: answer.groups)
        }
        let candidates = candidates(question, retriever)
        guard let best = candidates.first else { return nothing(question) }
        let dated = candidates.first { $0.deadline != nil } ?? sibling(of: best, question, retriever)
        guard let directive = dated, let deadline = directive.deadline else {
            return unstated(question, .deadline, best, candidates)
        }
        return Answer(
            question: question, status: .answered, statement: .when(deadline, directive),
            value: .period(deadline.period, text: deadline.text),
            groups: grouped(directive, candidates))
    }

    /// What must come out.
    func product(_ question: Question, _ retriever: Retriever) -> Answer {
        let candidates = candidates(question, retriever)
        guard let best = candidates.first else { return nothing(question) }
        guard let told = candidates.first(where: { $0.product != nil }), let product = told.product else {
            return unstated(question, .product, best, candidates)
        }
        return Answer(
            question: question, status: .answered, statement: .product(product, told),
            groups: grouped(told, candidates))
    }

    /// The dated directive of the same paragraph that fits the topic nearly as well: "kiểm tra …, báo cáo trước ngày …".
    private func sibling(of best: Directive, _ question: Question, _ retriever: Retriever) -> Directive? {
        guard let topic = question.filters.topic, let place = best.citations.first else { return nil }
        return retriever.evidence(topic, retriever.filter(question.filters))
            .first { evidence in
                guard let directive = evidence.hit.directive, directive.deadline != nil else { return false }
                return evidence.share >= Evidence.sufficient
                    && directive.citations.contains {
                        $0.document == place.document && $0.paragraph == place.paragraph
                    }
            }?.hit.directive
    }

    /// The directives that fit the topic as well as the best one does, best first.
    private func candidates(_ question: Question, _ retriever: Retriever) -> [Directive] {
        var filter = retriever.filter(question.filters)
        if !question.filters.agencies.isEmpty {
            filter.anyRoleAgencies = question.filters.agencies.reduce(into: []) {
                $0.formUnion(roles(of: $1).ids)
            }
        }
        var found = question.filters.topic.map { retriever.evidence($0, filter) } ?? []
        if (found.first?.share ?? 0) < Evidence.sufficient, question.filters.period?.isDescribing ?? false {
            // "ai điều chỉnh dự toán ngân sách năm 2025": whose budget it is, not when it is due.
            var question = question
            question.filters.period = nil
            return candidates(question, retriever)
        }
        if (found.first?.share ?? 0) < Evidence.sufficient, let topic = question.topicWithNames {
            // The agency named may be whom it is done to: "ai đôn đốc các nhà mạng …".
            filter.anyRoleAgencies = nil
            found = retriever.evidence(topic, filter)
        }
        guard let best = found.first, best.share >= Evidence.sufficient else { return [] }
        let fitting = found.filter { $0.share >= best.share * Evidence.equal }.compactMap(\.hit.directive)
        guard let period = question.filters.period, period.isOneDay else { return fitting }
        return fitting.filter { isOn(period, $0) }
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

extension Answer {
    /// With those of its primary directives alone that are meant, and their number told.
    fileprivate func limited(to isMeant: (Directive) -> Bool) -> Answer {
        var answer = self
        for index in answer.groups.indices where answer.groups[index].role == .primary {
            answer.groups[index].directives.removeAll { !isMeant($0) }
        }
        answer.groups.removeAll { $0.directives.isEmpty }
        let primary = answer.groups.filter { $0.role == .primary }.flatMap(\.directives)
        if case .listed(_, let related, _) = statement {
            let next = primary.nextDay(from: question.asOf)
            answer.statement = .listed(count: primary.count, related: related, next: next)
        }
        return answer
    }
}
