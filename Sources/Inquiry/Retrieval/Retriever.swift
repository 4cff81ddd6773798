import Directives
import Indexing
import Linguistics

/// Fetches from the knowledge base what a question's filters let through.
struct Retriever {
    let base: KnowledgeBase
    let asOf: Day

    /// The conditions that hold whatever the role of the agency.
    func filter(_ filters: Filters) -> DirectiveFilter {
        var filter = DirectiveFilter()
        if let issuer = filters.issuer { filter.issuers = issuers(like: issuer.agency) }
        if let event = filters.event {
            // Told of by several documents, a directive keeps the meeting of the first alone.
            filter.documents = Set(((try? base.sources()) ?? []).filter { $0.event == event }.map(\.id))
        }
        if let number = filters.document {
            let numbered = Set(((try? base.sources()) ?? []).filter { $0.number == number }.map(\.id))
            filter.documents = filter.documents?.intersection(numbered) ?? numbered
        }
        if let period = filters.period {
            if period.isOfIssue {
                let told = documents(of: period.period)
                filter.documents = filter.documents?.intersection(told) ?? told
            } else {
                apply(period, to: &filter)
            }
        }
        switch filters.clock {
        case .overdue: filter.endsOnOrBefore = asOf - 1
        case .dueSoon: filter.deadlineEnd = Period(start: asOf, end: asOf + 14)
        case .ahead, .next: filter.endsOnOrAfter = asOf
        case .undated: filter.hasDeadline = false
        case .dated: filter.hasDeadline = true
        case nil: break
        }
        switch filters.field {
        case .lead: filter.missing = [.who]
        case .product: filter.missing = [.product]
        case .deadline where filters.clock == nil: filter.missing = [.when]
        default: break
        }
        return filter
    }

    /// The documents of a period.
    private func documents(of period: Period) -> Set<String> {
        Set(((try? base.sources()) ?? []).filter { $0.date.map(period.contains) ?? false }.map(\.id))
    }

    /// "trong tháng 11": the last day lies in it. "trước ngày D", "by D": it is over by then, and still lay ahead of the
    /// earliest document. "từ ngày D": it ends on D or later.
    private func apply(_ asked: AskedPeriod, to filter: inout DirectiveFilter) {
        switch asked.relation {
        case .by, .before:
            filter.endsOnOrBefore = asked.period.end
            filter.endsOnOrAfter = (try? base.statistics())?.period.start ?? nil
        case .from:
            filter.endsOnOrAfter = asked.period.start
        case .in, .between, .duration:
            // "trước ngày 30/8" ends on the day before, and is meant when 30/8 is asked.
            filter.deadlineEnd =
                asked.isOneDay
                ? Period(start: asked.period.start.map { $0 - 1 }, end: asked.period.end) : asked.period
        }
    }

    /// Every way the documents name who orders: "Thủ tướng", "Thủ tướng Chính phủ Phạm Minh Chính"; a body orders
    /// through its head.
    private func issuers(like agency: Agency) -> Set<String> {
        let known = (try? base.issuers().map(\.name)) ?? []
        let forms = ([agency.name] + agency.aliases).map { Slug.of($0) }
        return Set(
            known.filter { name in
                let slug = Slug.of(name)
                return forms.contains {
                    slug == $0 || slug.hasPrefix($0 + "-")
                        || agency.kind != .officeHolder && slug.hasSuffix("-" + $0)
                }
            }
        ).union([agency.name])
    }

    func directives(_ filter: DirectiveFilter) -> [Directive] { (try? base.directives(filter)) ?? [] }

    /// The directives about a topic among those that a filter lets through, best first.
    func evidence(_ topic: Topic, _ filter: DirectiveFilter) -> [Evidence] {
        evidence(topic, in: .directives(filter), limit: 80)
    }

    func passages(_ topic: Topic, documents: Set<String>? = nil, limit: Int = 24) -> [Evidence] {
        evidence(topic, in: .passages(documents: documents), limit: limit).filter { !$0.isTitle }
    }

    func figures(_ topic: Topic) -> [Evidence] { evidence(topic, in: .figures(), limit: 80) }

    private func evidence(_ topic: Topic, in scope: SearchScope, limit: Int) -> [Evidence] {
        let matcher = TopicMatcher(topic)
        return ((try? base.search(query(topic), in: scope, limit: limit)) ?? []).map { Evidence($0, matcher) }
            .sorted { ($1.share, $1.hit.score) < ($0.share, $0.hit.score) }
    }

    /// The documents of the meeting, the period and the issuer that a question names; nil when it names none.
    func documents(_ filters: Filters) -> Set<String>? {
        guard
            filters.event != nil || filters.document != nil || filters.period != nil || filters.issuer != nil
        else { return nil }
        let named = filters.issuer.map { issuers(like: $0.agency) } ?? []
        let sources = (try? base.sources()) ?? []
        let meant = sources.filter { source in
            if let event = filters.event, source.event != event { return false }
            if let number = filters.document, source.number != number { return false }
            if filters.issuer != nil, !named.contains(source.issuer ?? "") { return false }
            return filters.period.map { tells(source, of: $0.period) } ?? true
        }
        return Set(meant.map { $0.id })
    }

    /// A document tells of the days before it: a report on six months comes out in the month after them.
    private func tells(_ source: Source, of period: Period) -> Bool {
        guard let day = source.date else { return false }
        return (period.start.map { $0 <= day } ?? true) && (period.end.map { day <= $0 + 31 } ?? true)
    }

    func query(_ topic: Topic) -> SearchQuery {
        SearchQuery(
            topic.terms.map { term in
                let typed = Alternative(term.text)
                return Concept(
                    [typed] + term.alternatives.map { Alternative($0, isLenient: false, weight: 0.9) },
                    weight: term.weight)
            })
    }
}
