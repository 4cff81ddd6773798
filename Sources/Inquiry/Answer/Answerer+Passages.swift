import Directives
import Indexing
import Linguistics

extension Answerer {
    /// What the documents say of it, word for word.
    func passage(_ question: Question, _ retriever: Retriever) -> Answer {
        quotation(question, retriever) ?? list(question, retriever)
    }

    /// Nil when no passage holds enough of the topic; one of the meeting, the time or the speaker asked comes first.
    func quotation(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard let topic = question.filters.topic else { return nil }
        for documents in Self.places(question.filters, retriever) {
            let passages = preferred(retriever.passages(topic, documents: documents), question)
            guard let best = passages.first, best.share >= Evidence.sufficient else { continue }
            let quotations = quotations(passages.filter { $0.share >= best.share * Evidence.close }.prefix(3))
            return Answer(question: question, status: .answered, statement: .passage, passages: quotations)
        }
        return nil
    }

    /// Where to look, the likeliest place first; a meeting that is named is the only place.
    private static func places(_ filters: Filters, _ retriever: Retriever) -> [Set<String>?] {
        guard let documents = retriever.documents(filters) else { return [nil] }
        return filters.event == nil ? [documents, nil] : [documents]
    }

    /// Those that say themselves to be what is asked for come first: "nguyên nhân …", "phương châm …".
    private func preferred(_ passages: [Evidence], _ question: Question) -> [Evidence] {
        guard let subject = question.subject, let topic = question.filters.topic else { return passages }
        var asked = topic
        asked.terms = topic.terms.filter { subject.hasPrefix($0.text) || $0.text.hasPrefix(subject) }
        asked.weights = topic.weights.filter { place in asked.terms.contains { $0.tokens.contains(place.key) }
        }
        let matcher = TopicMatcher(asked)
        return passages.map { evidence in
            var evidence = evidence
            if matcher.share(of: evidence.hit.text) == 1 { evidence.share = min(1, evidence.share + 0.3) }
            return evidence
        }.sorted { $0.share > $1.share }
    }

    private func quotations(_ passages: some Sequence<Evidence>) -> [Quotation] {
        let sources = Dictionary(
            (try? base.sources())?.map { ($0.id, $0) } ?? [], uniquingKeysWith: { one, _ in one })
        return passages.compactMap { evidence in
            guard case .passage(let passage) = evidence.hit.match else { return nil }
            let source = sources[passage.document]
            return Quotation(
                text: passage.text,
                citation: Citation(
                    document: passage.document, title: source?.title ?? passage.document, date: source?.date,
                    paragraph: passage.paragraph, quote: passage.text))
        }
    }
}
