package import Directives
import Linguistics
package import Recognition

/// The story of a document: decoded text → paragraphs → header → directives, figures, passages, findings.
package struct DocumentReader: Sendable {
    private let grammar: Grammar

    package init(recognizer: Recognizer) { grammar = Grammar(recognizer: recognizer) }

    /// - Parameter id: the file name without its ending.
    package func read(id: String, text: String) -> Reading {
        let emphasis = MarkdownEmphasis(Array(text.utf8))
        let utf8 = emphasis.blanked
        let frontMatter = FrontMatter(utf8)
        let start = frontMatter.end > 0 ? frontMatter.end : Letterhead.start(in: utf8)
        let paragraphs = ParagraphReader(emphasis: emphasis).paragraphs(from: start)
        let sample = Text(utf8: Array(utf8[start...].prefix(20_000)))
        let source = HeaderReader(grammar: grammar).source(
            id: id, utf8: utf8, from: start, frontMatter: frontMatter, paragraphs: paragraphs,
            isUnaccented: sample.isLenient)
        let document = Document(
            source: source, utf8: utf8, paragraphs: paragraphs, isUnaccented: sample.isLenient)
        var directives = DirectiveReader(document: document, grammar: grammar)
        var figures = FigureCollector(source: source, recognizer: grammar.recognizer.figures)
        var passages = PassageCollector()
        for paragraph in paragraphs where paragraph.kind != .aside {
            let text = ParagraphText(paragraph, of: document, times: grammar.recognizer.times)
            directives.read(text)
            if case .body = paragraph.kind { figures.collect(text) }
            passages.collect(text)
        }
        return Reading(
            document: document, directives: directives.directives, figures: figures.figures,
            passages: passages.passages,
            findings: FindingReporter(document: document, directives: directives.directives).findings())
    }
}

/// What was read out of a document.
package struct Reading: Sendable {
    package let document: Document
    package let directives: [LocatedDirective]
    package let figures: [Figure]
    package let passages: [ReadPassage]
    package let findings: [Finding]

    package var source: Source { document.source }

    /// Each directive with its span in Unicode scalars of the decoded text.
    package var spans: [(directive: Directive, span: Range<Int>)] {
        let offsets = directives.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        let scalars = ScalarOffsets(of: offsets, in: document.utf8)
        return directives.map { ($0.directive, scalars[$0.range.lowerBound]..<scalars[$0.range.upperBound]) }
    }
}

/// Unicode scalar offsets of some UTF-8 offsets, counted in one walk.
struct ScalarOffsets {
    private var scalars: [Int: Int] = [:]

    init(of offsets: [Int], in utf8: [UInt8]) {
        var position = 0
        var count = 0
        for offset in Set(offsets).sorted() {
            while position < min(offset, utf8.count) {
                if utf8[position] & 0xC0 != 0x80 { count += 1 }
                position += 1
            }
            scalars[offset] = count
        }
    }

    subscript(offset: Int) -> Int { scalars[offset] ?? 0 }
}
