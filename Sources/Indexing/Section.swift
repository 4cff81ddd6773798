import Linguistics

/// A stretch of a document that is found as one: a short document, or what stands under one heading of a long
/// one.
struct Section {
    let document: String
    /// The document's title and the headings below it, a line each.
    let heading: String
    let passages: [Passage]

    init(document: String, title: String, passages: [Passage]) {
        self.document = document
        self.passages = passages
        var lines = [title]
        for heading in passages.compactMap(\.heading) where !lines.contains(heading) { lines.append(heading) }
        heading = lines.joined(separator: "\n")
    }

    /// Documents of at most so many words are not cut at their headings: an article of a law with its clauses
    /// is asked for as a whole.
    static let wholeDocumentWords = 800

    /// Cuts passages into sections, in their order.
    static func cut(_ passages: [Passage], titles: [String: String]) -> [Section] {
        passages.chunked { $0.document == $1.document }.flatMap { document in
            let words = document.reduce(0) { $0 + Text($1.text, lenient: false).tokens.count }
            let parts =
                words <= wholeDocumentWords
                ? [document] : document.chunked { $0.heading == $1.heading || $0.isTitle }
            return parts.flatMap { part in
                stride(from: part.startIndex, to: part.endIndex, by: Schema.passagesPerSection).map { start in
                    let piece = Array(part[start..<min(part.endIndex, start + Schema.passagesPerSection)])
                    return Section(
                        document: piece[0].document, title: titles[piece[0].document] ?? "", passages: piece)
                }
            }
        }
    }
}

extension Array {
    /// Runs of neighbours that belong together.
    fileprivate func chunked(_ belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        self[...].chunked(belongTogether)
    }
}

extension ArraySlice {
    fileprivate func chunked(_ belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var chunks: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices.dropFirst() where !belongTogether(self[index - 1], self[index]) {
            chunks.append(self[start..<index])
            start = index
        }
        if start < endIndex { chunks.append(self[start...]) }
        return chunks
    }
}
