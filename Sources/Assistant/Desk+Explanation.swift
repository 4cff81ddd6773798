import Directives
package import Inquiry
import Linguistics
package import Presentation
import Recognition

extension Desk {
    /// How a line was read, with everything recognised in it.
    package func explanation(of read: ReadQuestion) -> Explanation {
        let text = read.text
        let figures = recognizer.figures.mentions(in: text, excluding: read.times.map(\.tokens))
        return Explanation(
            text: read.question.typed, language: read.question.language, read: read.question.read,
            times: read.times.map {
                AskedPeriod(
                    period: $0.period, grain: $0.grain, relation: $0.relation, text: text.string($0.tokens))
            },
            agencies: read.agencies.map {
                Explanation.Mention(text: text.string($0.tokens), id: $0.id, name: $0.name)
            },
            figures: figures.map {
                Figure(
                    number: $0.number, unit: $0.unit, of: "", outOf: $0.outOf, text: text.string($0.tokens))
            },
            intent: read.question.intent, terms: read.question.filters.topic?.terms.map(\.text) ?? [])
    }
}
