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
        if let event = filters.event { filter.events = [event] }
        if let period = filters.period { apply(period, to: &filter) }
        switch filters.clock {
        case .overdue: filter.endsOnOrBefore = asOf - 1
        case .dueSoon: filter.deadlineEnd = Period(start: asOf, end: asOf + 14)
        case .ahead: filter.endsOnOrAfter = asOf
        case .undated: filter.hasDeadline = false
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
            filter.deadlineEnd = asked.period
        }
    }

    /// Every way the documents name who orders: "Thủ tướng", "Thủ tướng Chính phủ Phạm Minh Chính".
    private func issuers(like agency: Agency) -> Set<String> {
        let known = (try? base.issuers().map(\.name)) ?? []
        let forms = ([agency.name] + agency.aliases).map { Slug.of($0) }
        return Set(
            known.filter { name in
                let slug = Slug.of(name)
                return forms.contains { slug == $0 || slug.hasPrefix($0 + "-") }
            }
        ).union([agency.name])
    }

    func directives(_ filter: DirectiveFilter) -> [Directive] { (try? base.directives(filter)) ?? [] }

    /// The directives about a topic among those that a filter lets through, best first.
    func hits(_ topic: Topic, _ filter: DirectiveFilter, limit: Int = 60) -> [Hit] {
        (try? base.search(query(topic), in: .directives(filter), limit: limit)) ?? []
    }

    func passages(_ topic: Topic, limit: Int = 12) -> [Hit] {
        (try? base.search(query(topic), in: .passages(), limit: limit)) ?? []
    }

    func figures(_ topic: Topic, limit: Int = 80) -> [Hit] {
        (try? base.search(query(topic), in: .figures(), limit: limit)) ?? []
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
