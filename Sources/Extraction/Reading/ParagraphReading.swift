import Directives
import Linguistics
import Recognition

/// A paragraph while it is being read.
struct ParagraphReading {
    let paragraph: Paragraph
    let text: Text
    let enclosures: Enclosures
    /// The times of the sentence being read.
    private(set) var times: [TimeMention]
    private let timeLine: TimeLine
    /// Whom the paragraph has told so far.
    var leads: [Actor]?
    /// The number of directives before it.
    let count: Int
    var isLeadIn = false
    /// Whether it answers a request that it has named: "2. Về đề nghị bổ sung vốn: …".
    var isAnswer = false
    /// The paragraph to cite: that of the original, when a sentence says so.
    var number: Int

    init(_ paragraph: ParagraphText, count: Int) {
        self.paragraph = paragraph.paragraph
        text = paragraph.text
        enclosures = paragraph.enclosures
        times = paragraph.times.all
        timeLine = paragraph.times
        self.count = count
        number = paragraph.paragraph.number
    }

    /// Narrows the times to those of a sentence, so that a paragraph of any length is read in one walk.
    mutating func enter(_ sentence: Range<Int>) { times = timeLine.within(sentence) }
}
