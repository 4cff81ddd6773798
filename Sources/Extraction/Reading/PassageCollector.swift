import Directives
import Linguistics

/// A paragraph as it can be found and quoted: under its heading, without markers, by the number it is cited by.
package struct ReadPassage: Hashable, Sendable {
    package var paragraph: Int
    package var heading: String?
    package var text: String
    package var isTitle: Bool
}

/// Collects the passages of a document; statements of one original paragraph are one passage.
struct PassageCollector {
    let document: Document

    func passages() -> [ReadPassage] {
        var passages: [ReadPassage] = []
        var heading: String?
        var isFirst = true
        for paragraph in document.paragraphs where paragraph.kind != .aside {
            let text = document.text(of: paragraph)
            if case .heading = paragraph.kind {
                let words = text.string(text.tokens.indices).onOneLine
                if isFirst {
                    passages.append(
                        ReadPassage(paragraph: paragraph.number, heading: nil, text: words, isTitle: true))
                } else {
                    heading = words
                }
                isFirst = false
                continue
            }
            isFirst = false
            for (number, words) in statements(of: text, number: paragraph.number) {
                if let last = passages.last, last.paragraph == number, !last.isTitle, last.heading == heading
                {
                    passages[passages.count - 1].text += " " + words
                } else {
                    passages.append(
                        ReadPassage(paragraph: number, heading: heading, text: words, isTitle: false))
                }
            }
        }
        return passages
    }

    private func statements(of text: Text, number: Int) -> [(number: Int, words: String)] {
        var statements: [(number: Int, words: String)] = []
        for sentence in Sentences(text).ranges {
            let (content, cited) = StatementMarker.split(sentence, in: text)
            guard !content.isEmpty else { continue }
            let words = text.string(content).onOneLine
            let paragraph = cited ?? number
            if let last = statements.last, last.number == paragraph {
                statements[statements.count - 1].words += " " + words
            } else {
                statements.append((paragraph, words))
            }
        }
        return statements
    }

}
