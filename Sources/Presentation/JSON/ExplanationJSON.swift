package import Directives
package import Inquiry
package import Linguistics

/// Everything that was understood of a line, for `explain`.
package struct Explanation: Sendable {
    /// A time that the line names.
    package struct Time: Sendable {
        package var text: String
        package var period: Period
        package var grain: Grain
        package var relation: TimeRelation

        package init(text: String, period: Period, grain: Grain, relation: TimeRelation) {
            self.text = text
            self.period = period
            self.grain = grain
            self.relation = relation
        }
    }

    /// An agency that the line names, with the words that name it.
    package struct Mention: Sendable {
        package var text: String
        package var id: String
        package var name: String

        package init(text: String, id: String, name: String) {
            self.text = text
            self.id = id
            self.name = name
        }
    }

    /// The line as typed.
    package var text: String
    package var language: Language
    package var read: TypedLine
    package var times: [Time]
    package var agencies: [Mention]
    package var figures: [Figure]
    package var intent: Intent
    /// The words that are looked up.
    package var terms: [String]

    package init(
        text: String, language: Language, read: TypedLine, times: [Time] = [], agencies: [Mention] = [],
        figures: [Figure] = [], intent: Intent, terms: [String] = []
    ) {
        self.text = text
        self.language = language
        self.read = read
        self.times = times
        self.agencies = agencies
        self.figures = figures
        self.intent = intent
        self.terms = terms
    }
}

/// What `explain --format json` prints for a line.
package struct ExplanationJSON: Encodable {
    private struct TimeJSON: Encodable {
        let text: String
        @Nullable var start: Day?
        @Nullable var endExclusive: Day?
        let grain: Grain
        let relation: TimeRelation
    }

    private struct MentionJSON: Encodable {
        let text: String
        let id: String
        let name: String
    }

    private let text: String
    private let language: String
    private let readAs: String
    private let repairs: [RepairJSON]
    private let times: [TimeJSON]
    private let agencies: [MentionJSON]
    private let figures: [FigureJSON]
    private let intent: String
    private let terms: [String]

    package init(_ explanation: Explanation) {
        text = explanation.text
        language = explanation.language.rawValue
        readAs = explanation.read.text
        repairs = explanation.read.repairs.map(RepairJSON.init)
        times = explanation.times.map {
            TimeJSON(
                text: $0.text, start: $0.period.start, endExclusive: $0.period.end.map { $0 + 1 },
                grain: $0.grain, relation: $0.relation)
        }
        agencies = explanation.agencies.map { MentionJSON(text: $0.text, id: $0.id, name: $0.name) }
        figures = explanation.figures.map(FigureJSON.init)
        intent = explanation.intent.rawValue
        terms = explanation.terms
    }

    /// One object on one line, without the line's end.
    package func line() throws -> String { try JSONText.line(self) }
}
