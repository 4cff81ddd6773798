import Directives
import Linguistics
import Recognition

/// Collects the figures of a document: reached or to be reached, as of when, of what.
struct FigureCollector {
    private let source: Source
    private let recognizer: FigureRecognizer
    private(set) var figures: [Figure] = []

    init(source: Source, recognizer: FigureRecognizer) {
        self.source = source
        self.recognizer = recognizer
    }

    mutating func collect(_ paragraph: ParagraphText) {
        var previous: Range<Int>?
        for sentence in paragraph.sentences {
            let (content, number) = StatementMarker.split(sentence, in: paragraph.text)
            collect(content, behind: previous, number: number, of: paragraph)
            previous = content
        }
    }

    private mutating func collect(
        _ content: Range<Int>, behind previous: Range<Int>?, number: Int?, of paragraph: ParagraphText
    ) {
        let text = paragraph.text
        let times = paragraph.times.within(content)
        let mentions = recognizer.mentions(in: text, range: content, excluding: times.map(\.tokens))
            .filter { !isRowNumber($0, in: paragraph) }
        guard !mentions.isEmpty else { return }
        // "nâng mức chi này thành 2% GDP": what is counted stands in the sentence before.
        let context = previous.flatMap {
            FigureReader.looksBack(content, in: text) ? text.line($0) + " " : nil
        }
        let citation = Citation(
            document: source.id, title: source.reference, date: source.date,
            paragraph: number ?? paragraph.paragraph.number, quote: (context ?? "") + text.line(content))
        for mention in mentions {
            let period = period(of: mention, among: times, in: content, text: text)
            figures.append(
                Figure(
                    number: mention.number, unit: mention.unit,
                    of: FigureReader.subject(of: mention, in: text, range: content), outOf: mention.outOf,
                    standing: isAhead(period)
                        ? .target : FigureReader.standing(of: mention, in: text, range: content),
                    period: period, text: text.line(mention.tokens), citation: citation))
        }
    }

    /// The number of a table's row: "1 | Số hóa hồ sơ".
    private func isRowNumber(_ mention: FigureMention, in paragraph: ParagraphText) -> Bool {
        guard let first = paragraph.paragraph.cells.first else { return false }
        let start =
            paragraph.paragraph.content.lowerBound
            + Int(paragraph.text.tokens[mention.tokens.lowerBound].start)
        return start < first.upperBound
    }

    /// The time of the figure's own clause, `năm 2021 đạt 9,51%`, else the only time of its sentence.
    private func period(
        of mention: FigureMention, among times: [TimeMention], in sentence: Range<Int>, text: Text
    ) -> Period? {
        let near = times.filter {
            sentence.contains($0.tokens.lowerBound) && !$0.isUnresolved && !$0.isRecurring
        }
        let clause =
            near.last { time in
                time.tokens.upperBound <= mention.tokens.lowerBound
                    && !text.tokens[time.tokens.upperBound..<mention.tokens.lowerBound].contains {
                        isComma($0)
                    }
            }
            ?? near.first { time in
                time.tokens.lowerBound >= mention.tokens.upperBound
                    && !text.tokens[mention.tokens.upperBound..<time.tokens.lowerBound].contains {
                        isComma($0)
                    }
            }
        return (clause ?? (near.count == 1 ? near.first : nil))?.period
    }

    /// A figure of a time that was still to come has not been reached.
    private func isAhead(_ period: Period?) -> Bool {
        guard let start = period?.start, let date = source.date else { return false }
        return start > date
    }

    private func isComma(_ token: Token) -> Bool { token.sign == 0x2C || token.sign == 0x3B }
}

/// The marker that ends a statement of a restated document: `… tháng 12/2025. [đ. 41]` cites the original's paragraph.
enum StatementMarker {
    /// A sentence without its marker, and the paragraph the marker names.
    static func split(_ sentence: Range<Int>, in text: Text) -> (content: Range<Int>, paragraph: Int?) {
        guard let last = text.tokens[sentence].last, last.sign == 0x5D,
            let open = text.tokens[sentence].lastIndex(where: { $0.sign == 0x5B }),
            sentence.upperBound - open <= 6,
            let number = text.tokens[open..<sentence.upperBound].lazy.compactMap(\.number).first
        else { return (sentence, nil) }
        return (sentence.lowerBound..<open, number)
    }
}
