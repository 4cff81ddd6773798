import Directives
import Indexing
import Linguistics

extension Answerer {
    /// What the documents say of it, word for word.
    func passage(_ question: Question, _ retriever: Retriever) -> Answer {
        quotation(question, retriever) ?? list(question, retriever)
    }

    /// Nil when no passage holds enough of the topic.
    func quotation(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard let topic = question.filters.topic else { return nil }
        let hits = retriever.passages(topic)
        guard let best = hits.first, best.coverage >= Evidence.sufficient else { return nil }
        let sources = Dictionary(
            (try? base.sources())?.map { ($0.id, $0) } ?? [], uniquingKeysWith: { one, _ in one })
        let quotations = hits.filter { $0.coverage >= best.coverage * Evidence.close }.prefix(3).compactMap {
            hit -> Quotation? in
            guard case .passage(let passage) = hit.match else { return nil }
            let source = sources[passage.document]
            return Quotation(
                text: passage.text,
                citation: Citation(
                    document: passage.document, title: source?.title ?? passage.document, date: source?.date,
                    paragraph: passage.paragraph, quote: passage.text))
        }
        return Answer(question: question, status: .answered, statement: .passage, passages: quotations)
    }
}
