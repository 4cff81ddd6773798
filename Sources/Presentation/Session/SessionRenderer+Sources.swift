package import Directives
import Linguistics

/// A paragraph of a document as it is shown among its neighbours.
package struct ShownPassage: Hashable, Sendable {
    package var paragraph: Int
    package var heading: String?
    package var text: String
    /// Whether it is the one that is cited.
    package var isCited: Bool
    /// The cited words.
    package var quotes: [String]
    /// The words of the question that were found in it.
    package var words: [String]

    package init(
        paragraph: Int, heading: String? = nil, text: String, isCited: Bool = false, quotes: [String] = [],
        words: [String] = []
    ) {
        self.paragraph = paragraph
        self.heading = heading
        self.text = text
        self.isCited = isCited
        self.quotes = quotes
        self.words = words
    }
}

extension SessionRenderer {
    /// Passages of a document in their order, those that are cited marked in the margin and their words in the text.
    ///
    /// - Parameter path: where the document lies, when it is to be said.
    package func passages(_ passages: [ShownPassage], of source: Source, path: String? = nil) -> String {
        var result = page { page in
            page.paragraph(source.title.isEmpty ? source.id : source.title.evenlySpaced, .strong)
            let about = [
                source.number, source.kind, source.issuer, source.date.map(wording.date), source.outlet,
            ]
            page.paragraph(about.compactMap { $0?.evenlySpaced }.joined(separator: " · "), .quiet)
            if let origin = source.origin { page.field(wording.original, origin, .quiet) }
        }
        // Not wrapped, so that it can be copied.
        if let path { result += Piece("\(wording.file): \(path)", .quiet).shown(colour: colour) + "\n" }
        var heading: String?
        for passage in passages {
            result += "\n"
            if let title = passage.heading, title != heading {
                result += page { $0.paragraph(title.evenlySpaced, .strong, indent: 2) } + "\n"
            }
            heading = passage.heading
            result += shown(passage)
        }
        return result
    }

    private func shown(_ passage: ShownPassage) -> String {
        let number = wording.paragraph([passage.paragraph])
        let head = (passage.isCited ? "▸ " : "  ") + number
        let indent = max(10, head.displayWidth + 2)
        let marked = MarkedText(
            passage.text, quotes: passage.quotes, words: passage.words, hasColour: colour)
        let lines = marked.lines(width: max(24, width) - indent)
        return lines.enumerated().map { offset, pieces in
            let margin = (offset == 0 ? head : "").padded(to: indent)
            return ([Piece(margin, passage.isCited ? .strong : .quiet)] + pieces)
                .map { $0.shown(colour: colour) }.joined() + "\n"
        }.joined()
    }

    /// Passages that were searched for, the words found marked, each under the title of its document.
    package func found(_ hits: [(hit: SearchJSON.Hit, source: Source?)]) -> String {
        hits.map { hit, source in
            let title = source.flatMap { $0.title.isEmpty ? nil : $0.title } ?? hit.document
            let place = [source?.date.map(wording.date), wording.paragraph([hit.paragraph])]
            let text = MarkedText(hit.text, words: hit.words, hasColour: colour)
            return page {
                $0.paragraph(title.evenlySpaced, .strong)
                $0.paragraph(place.compactMap { $0 }.joined(separator: ", "), .quiet)
            }
                + text.lines(width: max(24, width) - 2).map { pieces in
                    "  " + pieces.map { $0.shown(colour: colour) }.joined() + "\n"
                }.joined()
        }.joined(separator: "\n")
    }
}
