import Directives
import Linguistics

/// The words of a sentence that belong to one of its figures.
///
/// In `66,7% bệnh viện trên toàn quốc và ở 74% bệnh viện công tuyến tỉnh` those of 74 are `bệnh viện công tuyến tỉnh`.
struct FigureClause {
    /// From the number to the next comma or number.
    let behind: String
    /// The same with what leads to the number from the comma before, and with what leads to all numbers of the sentence.
    let around: String

    init(_ figure: Figure) {
        let text = Text(figure.citation?.quote ?? "", lenient: false)
        let number = Text(figure.text, lenient: false).tokens
        guard let first = number.first,
            let start = text.tokens.indices.last(where: { index in
                text.tokens[index].word == first.word && index + number.count <= text.tokens.count
                    && zip(number, text.tokens[index...]).allSatisfy { $0.word == $1.word }
            })
        else {
            behind = figure.unit
            around = figure.of + " " + figure.unit
            return
        }
        func isNumber(_ index: Int) -> Bool {
            // The `5` of `5G` is part of a name.
            text.tokens[index].kind == .number
                && (index + 1 >= text.tokens.count || text.tokens[index + 1].isSpaced
                    || text.tokens[index + 1].kind != .word)
        }
        func isBoundary(_ index: Int) -> Bool {
            isNumber(index) || [0x2C, 0x3B, 0x2E, 0x3A].contains(text.tokens[index].sign)
        }
        let body = number.firstIndex { $0.kind == .word } ?? number.count
        let end =
            text.tokens.indices.dropFirst(start + max(1, body)).first(where: isBoundary) ?? text.tokens.count
        let mark = text.tokens.indices.prefix(start).last(where: isBoundary)
        let lead = mark.map { isNumber($0) ? start : $0 + 1 } ?? 0
        let shared = text.tokens.indices.first(where: isNumber) ?? 0
        behind = text.string(start..<max(end, start + number.count))
        around =
            text.string(0..<min(shared, lead)) + "\n" + text.string(lead..<max(end, start + number.count))
    }
}
