import Directives
import Linguistics
package import Recognition

/// The story of a document: decoded text → paragraphs → header → directives, figures and findings.
package struct DocumentReader: Sendable {
    private let grammar: Grammar

    package init(recognizer: Recognizer) { grammar = Grammar(recognizer: recognizer) }

    /// - Parameter id: the file name without its ending.
    package func read(id: String, text: String) -> Reading {
        let utf8 = Array(text.utf8)
        let frontMatter = FrontMatter(utf8)
        let paragraphs = ParagraphReader().paragraphs(of: utf8, from: frontMatter.end)
        let sample = Text(utf8: Array(utf8[frontMatter.end...].prefix(20_000)))
        let source = HeaderReader(grammar: grammar).source(
            id: id, utf8: utf8, frontMatter: frontMatter, paragraphs: paragraphs, isUnaccented: sample.isLenient)
        let document = Document(
            source: source, utf8: utf8, paragraphs: paragraphs, isUnaccented: sample.isLenient)
        let directives = DirectiveReader.directives(of: document, grammar: grammar)
        return Reading(document: document, directives: directives)
    }
}

/// What was read out of a document.
package struct Reading: Sendable {
    package var document: Document
    package var directives: [LocatedDirective]
}
