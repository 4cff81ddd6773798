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
    /// The paragraph to cite: that of the original, when a sentence says so.
    var number: Int

    init(
        paragraph: Paragraph, text: Text, enclosures: Enclosures, times: [TimeMention], leads: [Actor]?,
        count: Int
    ) {
        self.paragraph = paragraph
        self.text = text
        self.enclosures = enclosures
        self.times = times
        timeLine = TimeLine(times)
        self.leads = leads
        self.count = count
        number = paragraph.number
    }

    /// Narrows the times to those of a sentence, so that a paragraph of any length is read in one walk.
    mutating func enter(_ sentence: Range<Int>) { times = timeLine.within(sentence) }
}
