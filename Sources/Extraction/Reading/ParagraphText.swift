import Directives
import Linguistics
import Recognition

/// A paragraph cut into words and sentences and its times found: once, for all who read it.
struct ParagraphText {
    let paragraph: Paragraph
    let text: Text
    let enclosures: Enclosures
    let sentences: [Range<Int>]
    let times: TimeLine

    init(_ paragraph: Paragraph, of document: Document, times recognizer: TimeRecognizer) {
        self.paragraph = paragraph
        text = document.text(of: paragraph)
        enclosures = Enclosures(text)
        sentences = Sentences(text, enclosures: enclosures).ranges
        let date = document.source.date
        let found = recognizer.mentions(
            in: text, context: TimeContext(reference: date ?? Day(number: 0), kind: .document(signed: date)))
        times = TimeLine(TimeLine.recurring(TimeLine.joined(found, in: text), in: text, sentences))
    }
}
