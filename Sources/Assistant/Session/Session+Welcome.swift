import Directives
import Indexing
import Presentation

extension Session {
    /// The first screen: what is known, what falls due soon, what to try.
    package func welcome(on stage: Stage) -> String {
        guard let welcome = try? welcome(on: stage.day) else { return "" }
        return renderer(on: stage).welcome(welcome)
    }

    /// Asks only for what is shown: a person waits for it, however large the base.
    private func welcome(on day: Day) throws -> Welcome {
        let statistics = try desk.base.statistics()
        var (past, ahead, soon) = (DirectiveFilter(), DirectiveFilter(), DirectiveFilter())
        past.endsOnOrBefore = day - 1
        ahead.endsOnOrAfter = day
        ahead.limit = 1
        soon.deadlineEnd = Period(start: day, end: day + Welcome.daysAhead)
        return Welcome(
            documents: statistics.documents, directives: statistics.directives,
            directivesWithDeadline: statistics.directivesWithDeadline, period: statistics.period,
            next: try desk.base.directives(ahead).first, soon: try desk.base.count(soon),
            past: try desk.base.count(past), busiest: try busiest(), asOf: day)
    }

    /// The single agency that leads most.
    private func busiest() throws -> Actor? {
        let agencies = try desk.base.leads().lazy.compactMap { desk.recognizer.agencies.agency(id: $0) }
        return agencies.first { $0.kind != .collective }.map { Actor(id: $0.id, name: $0.name) }
    }
}
