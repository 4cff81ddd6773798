import Directives
import Indexing

extension Answerer {
    /// Which directives: those under the filters, apart from those that only bear on the question.
    func list(_ question: Question, _ retriever: Retriever) -> Answer {
        let filters = question.filters
        if question.asksOutcome, filters.isEmpty { return plain(question, .outcomeUntold, status: .none) }
        let asksAll =
            question.isOfEverything || question.askedKind != nil && question.intent == .who
        guard !filters.isEmpty || asksAll else {
            return plain(question, .empty, status: .none)
        }
        if question.isComparing, question.comparedPeriods.count > 1 { return comparison(question, retriever) }
        if question.comparedIssuers.count > 1 { return givers(question, retriever) }
        if filters.agencies.count == 1, filters.agencies[0].agency.id == Self.anyAgencies,
            filters.period != nil
        {
            // "các cơ quan phải làm xong gì trong quý IV": everybody.
            var everybody = question
            everybody.filters.agencies = []
            return list(everybody, retriever)
        }
        if let received = received(question, retriever) { return received }
        if filters.agencies.isEmpty, let points = points(question, retriever) { return points }
        let found = selection(question, retriever)
        let groups = nearest(agencyGroups(found.primary, question), filters) + found.related
        let primary = groups.filter { $0.role == .primary }.flatMap(\.directives)
        guard !primary.isEmpty else {
            if filters.agencies.allSatisfy({ $0.agency.kind == .collective }), !filters.agencies.isEmpty {
                // "các cơ quan phải làm xong gì": everybody.
                var everybody = question
                everybody.filters.agencies = []
                guard !everybody.filters.isEmpty else { return nothing(question) }
                return list(everybody, retriever)
            }
            if let said = quoted(question, retriever) { return said }
            // "sáu nhiệm vụ tổng quát": what the documents themselves count so.
            if question.isEnumerating, let said = quotation(question, retriever) { return said }
            if let named = naming(question, retriever) { return named }
            if let others = givenByOthers(question, retriever) { return others }
            if let issuer = filters.issuer, issuer.agency.kind != .officeHolder, !issuer.isGiver,
                filters.agencies.isEmpty
            {
                // Nobody is told to be given anything by it: what it has to do itself.
                var own = question
                own.filters.issuer = nil
                own.filters.agencies = [issuer]
                return list(own, retriever)
            }
            return nothing(question, groups: groups.filter { !$0.directives.isEmpty })
        }
        if question.asksOutcome {
            // The documents order; what came of it they tell nowhere.
            return Answer(
                question: question, status: .unstated, statement: .unstated(.outcome, primary[0]),
                value: .unstated(.outcome), groups: groups.filter { !$0.directives.isEmpty })
        }
        let related = groups.filter { $0.role == .related }.reduce(0) { $0 + $1.directives.count }
        let next = primary.nextDay(from: question.asOf)
        let statement: Statement =
            if question.intent == .audit {
                .audit(count: primary.count, field: filters.field)
            } else if question.isComparing, filters.agencies.count > 1 {
                .compared(
                    filters.agencies.map { asked in
                        let roles = roles(of: asked)
                        return Statement.Part(
                            title: .leads(asked.agency.name), count: found.primary.count(where: roles.leads))
                    })
            } else {
                .listed(count: primary.count, related: related, next: next)
            }
        return Answer(
            question: question, status: .answered, statement: statement,
            groups: groups.filter { !$0.directives.isEmpty })
    }

    /// "việc nào gấp nhất": of what lies ahead only what is due first.
    private func nearest(_ groups: [Group], _ filters: Filters) -> [Group] {
        guard filters.clock == .next else { return groups }
        let primary = groups.filter { $0.role == .primary }
        let first = primary.flatMap(\.directives).compactMap { $0.deadline?.period.end }.min()
        return primary.compactMap { group in
            var group = group
            group.directives = group.directives.filter { $0.deadline?.period.end == first }
            return group.directives.isEmpty ? nil : group
        }
    }

    /// "so sánh nhiệm vụ đến hạn tháng 11 và tháng 12": what each of the periods holds, side by side.
    private func comparison(_ question: Question, _ retriever: Retriever) -> Answer {
        let groups = question.comparedPeriods.map { period in
            var one = question
            one.filters.period = period
            let found = agencyGroups(selection(one, retriever).primary, one).filter { $0.role == .primary }
            return Group(role: .primary, title: .due(period), directives: found.flatMap(\.directives))
        }
        let parts = groups.map { Statement.Part(title: $0.title, count: $0.directives.count) }
        return Answer(
            question: question, status: .answered, statement: .compared(parts),
            groups: groups.filter { !$0.directives.isEmpty })
    }

    private static let anyAgencies = "cac-co-quan-don-vi"

    /// "so sánh Thủ tướng và Tổng Bí thư yêu cầu gì về 5G": what each of them ordered, side by side.
    private func givers(_ question: Question, _ retriever: Retriever) -> Answer {
        let groups = question.comparedIssuers.map { issuer in
            var one = question
            one.comparedIssuers = []
            one.filters.issuer = issuer
            return Group(
                role: .primary, title: .given(issuer.agency.name),
                directives: selection(one, retriever).primary)
        }
        guard groups.contains(where: { !$0.directives.isEmpty }) else { return nothing(question) }
        let parts = groups.map { Statement.Part(title: $0.title, count: $0.directives.count) }
        return Answer(
            question: question, status: .answered, statement: .compared(parts),
            groups: groups.filter { !$0.directives.isEmpty })
    }

    /// "Ban Chỉ đạo giao gì cho Bộ X", where others gave Bộ X its tasks: none of those asked for, these beside.
    private func givenByOthers(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard question.filters.issuer != nil, !question.filters.agencies.isEmpty else { return nil }
        var anyone = question
        anyone.filters.issuer = nil
        let groups = agencyGroups(selection(anyone, retriever).primary, anyone).filter { $0.role == .primary }
        guard !groups.isEmpty else { return nil }
        return nothing(
            question, groups: groups.map { Group(role: .related, title: $0.title, directives: $0.directives) }
        )
    }

    /// The agency named may be what the directives are about: "nhiệm vụ về Kỳ họp thứ 10 của Quốc hội".
    private func naming(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard question.intent == .list, !question.filters.agencies.isEmpty,
            let topic = question.topicWithNames
        else { return nil }
        let found = retriever.evidence(topic, retriever.filter(question.filters)).filter {
            $0.share >= Evidence.whole
        }
        let directives = byDeadline(found.compactMap(\.hit.directive))
        guard !directives.isEmpty else { return nil }
        var meant = question
        meant.filters.agencies = []
        meant.filters.topic = topic
        let next = directives.nextDay(from: question.asOf)
        return Answer(
            question: meant, status: .answered,
            statement: .listed(count: directives.count, related: 0, next: next),
            groups: [Group(role: .primary, title: .asked, directives: directives)])
    }

    /// A bare topic that no directive is about may still stand in a passage.
    private func quoted(_ question: Question, _ retriever: Retriever) -> Answer? {
        var topicOnly = Filters()
        topicOnly.topic = question.filters.topic
        guard question.intent == .list, question.filters == topicOnly, !question.asksForTasks else {
            return nil
        }
        return quotation(question, retriever)
    }

    /// How many directives, under the same filters as a list.
    func count(_ question: Question, _ retriever: Retriever) -> Answer {
        var answer = list(question, retriever)
        let count = answer.groups.filter { $0.role == .primary }.reduce(0) { $0 + $1.directives.count }
        answer.value = .number(Double(count), unit: "nhiệm vụ", of: "", date: question.asOf)
        answer.statement = .count(count)
        if count == 0 || question.countsCompleted, question.filters.agencies.isEmpty,
            let topic = question.counted
        {
            // "trong 27 nhiệm vụ … có bao nhiêu nhiệm vụ hoàn thành": a figure of the documents.
            var counted = question
            counted.filters.topic = topic
            let told = figure(counted, retriever)
            if told.status == .answered { return told }
        }
        if question.countsCompleted { return plain(question, .outcomeUntold, status: .none) }
        if count == 0, question.filters.topic == nil { answer.status = .answered }
        return answer
    }

    /// The directives that the period, the issuer and the topic let through, whatever the agency.
    func selection(_ question: Question, _ retriever: Retriever) -> (
        primary: [Directive], related: [Group]
    ) {
        let filters = question.filters
        var filter = retriever.filter(filters)
        restrictAgencies(&filter, question)
        let elsewhere = documents(outside: question.place)
        func isThere(_ directive: Directive) -> Bool {
            !directive.citations.allSatisfy { elsewhere.contains($0.document) }
        }
        guard let topic = filters.topic else {
            return apart(retriever.directives(filter).filter(isThere), question)
        }
        let found = retriever.evidence(topic, filter).filter { $0.hit.directive.map(isThere) ?? true }
        let best = found.first?.share ?? 0
        if best < Evidence.sufficient,
            let several = union(of: question.topicDetails?.parts ?? [], retriever, filter)
        {
            return apart(several, question)
        }
        let enough = max(Evidence.sufficient, best * Evidence.close)
        let primary = found.filter { $0.share >= enough }
        let near =
            best >= Evidence.sufficient ? found.filter { $0.share >= Evidence.near && $0.share < enough } : []
        let split = apart(byDeadline(primary.compactMap(\.hit.directive)), question)
        let nearby = byDeadline(near.prefix(6).compactMap(\.hit.directive))
        return (
            split.primary,
            split.related + (nearby.isEmpty ? [] : [Group(role: .related, title: .near, directives: nearby)])
        )
    }

    /// "việc nào phải trình Thủ tướng": what is to be submitted or reported to whom the question names; nil when it names nobody so.
    private func received(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard !question.recipients.isEmpty else { return nil }
        let ids = Set(question.recipients.map(\.id))
        var meant = question
        meant.recipients = []
        meant.filters.topic = nil
        meant.filters.recipients = question.recipients
        let told = selection(meant, retriever).primary.filter { directive in
            actors(.authority, of: directive).contains { ids.contains($0.id) }
        }
        let groups = agencyGroups(byDeadline(told), meant)
        let primary = groups.filter { $0.role == .primary }.flatMap(\.directives)
        guard !primary.isEmpty else { return nothing(meant) }
        return Answer(
            question: meant, status: .answered,
            statement: .listed(count: primary.count, related: 0, next: primary.nextDay(from: question.asOf)),
            groups: groups.filter { $0.role == .primary })
    }

    /// The documents that another province issued.
    private func documents(outside place: Locality?) -> Set<String> {
        guard let place else { return [] }
        let others = ((try? base.sources()) ?? []).filter { source in
            source.issuer.flatMap { Locality(name: $0) }.map { $0 != place } ?? false
        }
        return Set(others.map(\.id))
    }

    /// What is about any of several topics: "về ngân sách, quỹ đầu tư và gói tín dụng"; nil when fewer than two are known.
    private func union(of topics: [Topic], _ retriever: Retriever, _ filter: DirectiveFilter) -> [Directive]?
    {
        let found = topics.map { topic in
            let evidence = retriever.evidence(topic, filter)
            let enough = max(Evidence.sufficient, (evidence.first?.share ?? 0) * Evidence.close)
            return evidence.filter { $0.share >= enough }.compactMap(\.hit.directive)
        }
        guard found.count(where: { !$0.isEmpty }) > 1, found.count(where: \.isEmpty) < 2 else { return nil }
        var seen: Set<String> = []
        return byDeadline(found.flatMap { $0 }.filter { seen.insert($0.id).inserted })
    }

    func asked(_ actor: Actor) -> AskedAgency {
        AskedAgency(
            agency: recognizer.agencies.agency(id: actor.id).map(recognizer.agencies.current)
                ?? Agency(id: actor.id, name: actor.name, kind: .province))
    }

    private func restrictAgencies(_ filter: inout DirectiveFilter, _ question: Question) {
        guard !question.filters.agencies.isEmpty else { return }
        // What falls due for "các bộ" is each ministry's as well.
        let asksMembers =
            question.filters.period != nil
            && question.filters.agencies.contains { !$0.agency.members.isEmpty }
        guard !asksMembers else { return }
        filter.anyRoleAgencies = question.filters.agencies.reduce(into: []) { ids, asked in
            let roles = self.roles(of: asked)
            ids.formUnion(roles.ids)
            ids.formUnion(roles.collectives)
        }
    }

    func roles(of asked: AskedAgency) -> AgencyRoles {
        AgencyRoles(agency: asked.agency, recognizer: recognizer.agencies)
    }

    /// What each asked agency leads; apart, where it works with others, and what falls on it with others.
    private func agencyGroups(_ directives: [Directive], _ question: Question) -> [Group] {
        let asked = question.filters.agencies
        guard !asked.isEmpty else { return [Group(role: .primary, title: .asked, directives: directives)] }
        let roles = asked.map(roles)
        if asked.count > 1, asked.allSatisfy(\.isCooperating) {
            // "Bộ X phối hợp với Bộ Y ở việc nào": where both take part.
            let shared = directives.filter { directive in
                roles.allSatisfy { $0.leads(directive) || $0.cooperates(in: directive) }
            }
            if !shared.isEmpty { return [Group(role: .primary, title: .asked, directives: shared)] }
        }
        var groups: [Group] = []
        var taken: Set<String> = []
        func take(_ role: Group.Role, _ title: Group.Title, _ isMeant: (Directive) -> Bool) {
            let chosen = directives.filter { !taken.contains($0.id) && isMeant($0) }
            taken.formUnion(chosen.map(\.id))
            if !chosen.isEmpty { groups.append(Group(role: role, title: title, directives: chosen)) }
        }
        for (agency, roles) in zip(asked, roles) {
            let name = agency.agency.name
            if agency.isCooperating {
                take(.primary, .cooperates(name)) { directive in
                    roles.cooperates(in: directive)
                        || question.worksWithAnyone && roles.leads(directive)
                            && !directive.cooperating.isEmpty
                }
            }
            take(agency.isCooperating ? .related : .primary, .leads(name), roles.leads)
            if question.filters.period != nil {
                take(question.isOfAll ? .related : .primary, .members(name), roles.memberLeads)
            }
            take(.related, .cooperates(name), roles.cooperates)
            take(.related, .collective(name), roles.isBound)
        }
        return groups.filter { $0.role == .primary } + groups.filter { $0.role == .related }
    }

    /// Of a day, what must be done on it and what must be done before it: "trước ngày 30/8" when 30/8 is asked.
    func isOn(_ asked: AskedPeriod, _ directive: Directive) -> Bool {
        guard let deadline = directive.deadline, let end = deadline.period.end, let day = asked.period.end
        else {
            return false
        }
        return end == day || end == day - 1 && deadline.relation == .before
    }

    /// Deadlines coarser than the period asked go apart: `trong năm 2025` when December is asked.
    private func apart(_ directives: [Directive], _ question: Question) -> (
        primary: [Directive], related: [Group]
    ) {
        guard let period = question.filters.period, !period.isOfIssue,
            period.relation == .in || period.relation == .between || period.relation == .duration
        else {
            return (directives, [])
        }
        let directives = period.isOneDay ? directives.filter { isOn(period, $0) } : directives
        // "từ nay đến hết năm": of what is due by then the start does not matter.
        let isRemainder = period.relation == .between && period.period.start == question.asOf
        let fine = directives.filter { isRemainder || isFine($0.deadline, period) }
        let coarse = directives.filter { !isRemainder && !isFine($0.deadline, period) }
        return (
            fine, coarse.isEmpty ? [] : [Group(role: .related, title: .coarser(period), directives: coarse)]
        )
    }

    private func isFine(_ deadline: Deadline?, _ period: AskedPeriod) -> Bool {
        guard let deadline else { return true }
        if deadline.grain <= max(period.grain, .month), deadline.grain != .span { return true }
        guard let start = deadline.period.start, let asked = period.period.start else { return false }
        return start >= asked
    }

    func byDeadline(_ directives: [Directive]) -> [Directive] {
        directives.enumerated().sorted { left, right in
            let one = left.element.deadline?.period.end ?? Day(number: .max / 2)
            let other = right.element.deadline?.period.end ?? Day(number: .max / 2)
            return (one, left.offset) < (other, right.offset)
        }.map(\.element)
    }
}

extension [Directive] {
    /// The first last day of a deadline on or after a day.
    func nextDay(from day: Day) -> Day? { compactMap { $0.deadline?.period.end }.filter { $0 >= day }.min() }
}
