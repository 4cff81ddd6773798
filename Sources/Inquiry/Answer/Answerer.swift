import Directives
package import Indexing
package import Recognition

/// A `Question` → an `Answer`, out of what the knowledge base holds and nothing else.
package struct Answerer: Sendable {
    let base: KnowledgeBase
    let recognizer: Recognizer

    package init(base: KnowledgeBase, recognizer: Recognizer) {
        self.base = base
        self.recognizer = recognizer
    }

    package func answer(_ question: Question) -> Answer {
        if let both = question.contradiction {
            return plain(question, .contradiction(both.first, both.second), status: .none)
        }
        if let time = question.impossibleTime {
            return plain(question, .impossibleTime(time), status: .none)
        }
        let retriever = Retriever(base: base, asOf: question.asOf)
        if let name = question.unknownAgency {
            let nearest = UnknownNames(recognizer: recognizer, stops: PhraseList([])).nearest(to: name)
            return plain(question, .unknown(words: [name], nearest: nearest), status: .none)
        }
        return answer(question, retriever)
    }

    private func answer(_ question: Question, _ retriever: Retriever) -> Answer {
        switch question.intent {
        case .greeting: return plain(question, question.isThanks ? .thanks : .greeting)
        case .help: return plain(question, .help)
        case .documents: return documents(question, retriever)
        case .list, .audit: return list(question, retriever)
        case .count: return count(question, retriever)
        case .who: return who(question, retriever)
        case .when: return when(question, retriever)
        case .product: return product(question, retriever)
        case .figure: return figure(question, retriever)
        case .passage: return passage(question, retriever)
        }
    }

    func plain(_ question: Question, _ statement: Statement, status: Answer.Status = .answered) -> Answer {
        Answer(question: question, status: status, statement: statement)
    }

    /// Which documents there are; those that speak of the topic, each with the passage that says most of it.
    private func documents(_ question: Question, _ retriever: Retriever) -> Answer {
        let filters = question.filters
        var givers = Filters()
        (givers.issuer, givers.event) = (filters.issuer, filters.event)
        let told = retriever.documents(givers)
        let sources = ((try? base.sources()) ?? []).filter { source in
            (told?.contains(source.id) ?? true)
                && (filters.document == nil || source.number == filters.document)
                && (filters.period.map { period in source.date.map(period.period.contains) ?? false } ?? true)
        }
        guard let topic = filters.topic, !question.listsMeetings, filters.document == nil else {
            let named = question.listsMeetings ? sources.filter { $0.event != nil } : sources
            return named.isEmpty ? nothing(question) : plain(question, .documents(named))
        }
        let found = retriever.passages(topic).filter { $0.share >= Evidence.sufficient }
        var best: [String: Evidence] = [:]
        for evidence in found {
            guard case .passage(let passage) = evidence.hit.match, best[passage.document] == nil else {
                continue
            }
            best[passage.document] = evidence
        }
        guard !best.isEmpty else { return nothing(question) }
        let telling = sources.filter { best[$0.id] != nil }
        return Answer(
            question: question, status: .answered, statement: .documents(telling),
            passages: quotations(telling.compactMap { best[$0.id] }))
    }

    /// The documents' numbers that share the digits or the code of one that none has, three at most.
    private func numbers(like number: String) -> [String] {
        let parts = Set(number.split { $0 == "/" || $0 == "-" }.map { $0.lowercased() })
        let known = Set(((try? base.sources()) ?? []).compactMap(\.number)).sorted()
        return Array(
            known.filter { own in
                own.split { $0 == "/" || $0 == "-" }.contains { parts.contains($0.lowercased()) }
            }
            .prefix(3))
    }

    /// Nothing answers: the words that no document has, and the nearest names that are known.
    func nothing(_ question: Question, groups: [Group] = []) -> Answer {
        let related = groups.reduce(0) { $0 + $1.directives.count }
        if let number = question.unknownDocument {
            return Answer(
                question: question, status: .none,
                statement: .unknown(words: [number], nearest: numbers(like: number)), groups: groups)
        }
        let unknown = question.topicDetails?.unknownWords ?? []
        let statement: Statement =
            unknown.isEmpty
            ? .nothing(related: related) : .unknown(words: Array(unknown.prefix(5)), nearest: [])
        return Answer(question: question, status: .none, statement: statement, groups: groups)
    }
}
