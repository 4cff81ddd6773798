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
    private(set) var passages: [ReadPassage] = []
    private var heading: String?
    private var isFirst = true

    mutating func collect(_ paragraph: ParagraphText) {
        defer { isFirst = false }
        let text = paragraph.text
        let number = paragraph.paragraph.number
        guard case .heading = paragraph.paragraph.kind else {
            for sentence in paragraph.sentences {
                let (content, cited) = StatementMarker.split(sentence, in: text)
                if !content.isEmpty { add(text.line(content), citedBy: cited ?? number) }
            }
            return
        }
        let words = text.line(text.tokens.indices)
        if isFirst {
            passages.append(ReadPassage(paragraph: number, heading: nil, text: words, isTitle: true))
        } else {
            heading = words
        }
    }

    /// Statements in a row that are cited by one number are one passage.
    private mutating func add(_ words: String, citedBy number: Int) {
        let last = passages.count - 1
        if last >= 0, passages[last].paragraph == number, !passages[last].isTitle,
            passages[last].heading == heading
        {
            passages[last].text += " "
            passages[last].text += words
        } else {
            passages.append(ReadPassage(paragraph: number, heading: heading, text: words, isTitle: false))
        }
    }
}
