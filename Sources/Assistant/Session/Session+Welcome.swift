import Directives
import Foundation
import Indexing
import Presentation

extension Session {
    /// The first screen: what is known, what falls due soon, what to try.
    package func welcome(on stage: Stage) -> String {
        guard let statistics = try? desk.base.statistics(), let directives = try? desk.base.directives()
        else { return "" }
        let dated = directives.filter { $0.deadline?.period.end != nil }
        let ahead = dated.filter { $0.deadline?.period.end.map { $0 >= stage.day } ?? false }
        let samples = wording.sampleQuestions(
            next: ahead.first?.deadline?.period, agency: busiest(directives))
        return renderer(on: stage).welcome(
            Welcome(
                documents: statistics.documents, directives: statistics.directives,
                directivesWithDeadline: statistics.directivesWithDeadline, period: statistics.period,
                soon: ahead.filter { $0.deadline?.period.end.map { $0 <= stage.day + 14 } ?? false },
                past: dated.count - ahead.count,
                questions: Array(samples.lazy.filter { isAnswered($0, on: stage.day) }.prefix(3)),
                asOf: stage.day))
    }

    private func isAnswered(_ question: String, on day: Day) -> Bool {
        var conversation = desk.conversation()
        return conversation.ask(question, asOf: day).status == .answered
    }

    /// The single agency that leads most.
    private func busiest(_ directives: [Directive]) -> Actor? {
        var counts: [String: (actor: Actor, count: Int)] = [:]
        for actor in directives.flatMap(\.lead) {
            guard let agency = desk.recognizer.agencies.agency(id: actor.id), agency.kind != .collective
            else { continue }
            counts[actor.id, default: (actor, 0)].count += 1
        }
        return counts.values.max { ($0.count, $1.actor.id) < ($1.count, $0.actor.id) }?.actor
    }
}
