import Directives
import Indexing
import Inquiry
import Presentation

/// The commands that lead from an entry of the last answer to the documents.
extension Session {
    /// `/source 2`: the paragraphs that say it, each between its neighbours.
    func source(_ argument: String, on stage: Stage) -> Reply {
        entry(.source, argument) { entry in
            let renderer = renderer(on: stage)
            let words = answer(for: .source).map { desk.words($0, in: entry) } ?? []
            return Reply(
                text: inDocuments(entry.citations).map { source, citations in
                    renderer.passages(
                        passages(of: source.id, citations, words: words, isWhole: false), of: source)
                }.joined(separator: "\n"))
        }
    }

    /// `/open 2`, `/open 2025-03-04-phien-hop`: the whole document, and where its file is.
    func open(_ argument: String, on stage: Stage) -> Reply {
        let sources = (try? desk.base.sources()) ?? []
        if let named = sources.first(where: { $0.id == argument }) { return whole(named, [], on: stage) }
        guard argument.isEmpty || Int(argument) != nil else { return .failure(wording.noDocument(argument)) }
        return entry(.open, argument) { entry in
            guard let citation = entry.citations.first,
                let source = sources.first(where: { $0.id == citation.document })
            else { return .failure(wording.noEntries) }
            return whole(source, entry.citations.filter { $0.document == source.id }, on: stage)
        }
    }

    private func whole(_ source: Source, _ citations: [Citation], on stage: Stage) -> Reply {
        Reply(
            text: renderer(on: stage).passages(
                passages(of: source.id, citations, isWhole: true), of: source,
                path: origin.file(of: source.id)))
    }

    /// Citations by document, in the order in which the documents come first.
    private func inDocuments(_ citations: [Citation]) -> [(source: Source, citations: [Citation])] {
        let sources = (try? desk.base.sources()) ?? []
        var order: [String] = []
        for citation in citations where !order.contains(citation.document) { order.append(citation.document) }
        return order.compactMap { document in
            sources.first { $0.id == document }.map { source in
                (source, citations.filter { $0.document == document })
            }
        }
    }

    /// The passages around each citation, or all of the document's, without repeating one.
    private func passages(
        of document: String, _ citations: [Citation], words: [String] = [], isWhole: Bool
    ) -> [ShownPassage] {
        let found: [Passage] =
            isWhole
            ? (try? desk.base.passages(document: document)) ?? []
            : citations.flatMap { (try? desk.base.passages(document: document, around: $0.paragraph)) ?? [] }
        var seen: Set<Passage> = []
        return found.filter { !$0.isTitle && seen.insert($0).inserted }
            .enumerated().sorted {
                isWhole
                    ? $0.offset < $1.offset
                    : ($0.element.paragraph, $0.offset) < ($1.element.paragraph, $1.offset)
            }
            .map(\.element).map { passage in
                let own = citations.filter { $0.paragraph == passage.paragraph }
                return ShownPassage(
                    paragraph: passage.paragraph, heading: passage.heading, text: passage.text,
                    isCited: !own.isEmpty, quotes: own.map(\.quote), words: own.isEmpty ? [] : words)
            }
    }
}
