import Directives
import Indexing
package import Inquiry
package import Presentation

extension Desk {
    /// Why each entry of an answer is in it, as a page.
    package func reasons(_ answer: Answer, wording: Wording, width: Int, colour: Bool) -> String {
        let renderer = SessionRenderer(width: width, colour: colour, wording: wording)
        return answer.entries.prefix(Self.explained).enumerated().map { place, entry in
            renderer.reasons(entry: place + 1, reasons(for: entry, of: answer, wording: wording))
        }.joined(separator: "\n")
    }

    private static let explained = 50

    /// The conditions that let an entry in, and the words of the topic that were found in it.
    func reasons(for entry: Entry, of answer: Answer, wording: Wording) -> [SessionRenderer.Fact] {
        guard let citation = entry.citations.first else { return [] }
        let filters = answer.question.filters
        var facts: [SessionRenderer.Fact] = []
        func say(_ label: String, _ text: String) { facts.append(.init(label, text)) }
        if case .directive(let directive, let group) = entry {
            say(wording.placeInAnswer, wording.groupReason(group))
            say(wording.agencyAsked, wording.actorsReason(directive))
            if let deadline = directive.deadline {
                let asked = filters.period
                say(
                    wording.deadlineAsked,
                    wording.deadlineReason(deadline, asked: asked, asOf: answer.question.asOf))
            }
            if filters.issuer != nil { say(wording.issuerAsked, wording.issuerReason(directive.issuer)) }
            if let event = directive.event, filters.event != nil { say(wording.eventAsked, event) }
        }
        if let topic = filters.topic, let hit = hit(topic, entry) {
            say(
                wording.topicAsked,
                wording.topicReason(topic, found: Array(hit.words.prefix(6)), share: hit.coverage))
        }
        say(wording.sourceAsked, wording.place(citation, event: entry.event))
        return facts
    }

    /// How the index finds the topic in just this entry.
    private func hit(_ topic: Topic, _ entry: Entry) -> Hit? {
        let query = SearchQuery(
            topic.terms.map { term in
                let others = term.alternatives.map { Alternative($0, isLenient: false, weight: 0.9) }
                return Concept([Alternative(term.text)] + others, weight: term.weight)
            })
        switch entry {
        case .directive(let directive, _):
            var filter = DirectiveFilter()
            filter.ids = [directive.id]
            return try? base.search(query, in: .directives(filter), limit: 1).first
        case .place(let citation):
            let hits = try? base.search(query, in: .passages(documents: [citation.document]), limit: 50)
            return hits?.first { $0.paragraph == citation.paragraph }
        }
    }

    /// The words of an answer's topic that were found in one of its entries.
    func words(_ answer: Answer, in entry: Entry) -> [String] {
        answer.question.filters.topic.flatMap { hit($0, entry) }?.words ?? []
    }
}

extension Hit {
    /// The words that were found, what counts most first; parts of longer ones are left out.
    var words: [String] {
        var seen: Set<String> = []
        let terms = reasons.sorted { $0.contribution > $1.contribution }.map(\.term)
            .filter { $0.contains(where: \.isLetter) || $0.contains(where: \.isNumber) }
            .filter { seen.insert($0).inserted }
        return terms.filter { term in
            !terms.contains { $0.count > term.count && " \($0) ".contains(" \(term) ") }
        }
    }
}
