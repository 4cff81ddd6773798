import Directives
import Inquiry
import Linguistics

/// A question as it was typed and read, as the JSON contract has it.
struct QuestionJSON: Encodable {
    let text: String
    let language: String
    let readAs: String
    let repairs: [RepairJSON]

    init(_ question: Question) {
        text = question.typed
        language = question.language.rawValue
        readAs = question.read.text
        repairs = question.read.repairs.map(RepairJSON.init)
    }
}

/// A repair as the JSON contract has it.
struct RepairJSON: Encodable {
    let from: String
    let to: String
    let kind: String

    init(_ repair: TypedLine.Repair) {
        from = repair.from
        to = repair.to
        kind = repair.kind.rawValue
    }
}

/// What was understood of a question, as the JSON contract has it.
struct UnderstandingJSON: Encodable {
    let intent: String
    let agencies: [String]
    @Nullable var period: PeriodJSON?
    @Nullable var issuer: String?
    @Nullable var topic: String?
    let asOf: Day

    init(_ question: Question) {
        intent = question.intent.rawValue
        agencies = question.filters.agencies.map(\.agency.id)
        period = question.filters.period.map { PeriodJSON($0.period) }
        issuer = question.filters.issuer?.agency.id
        topic = question.filters.topic?.text
        asOf = question.asOf
    }
}

/// A run of days, both ends included, as the JSON contract has it.
struct PeriodJSON: Encodable {
    @Nullable var start: Day?
    @Nullable var end: Day?

    init(_ period: Period) {
        start = period.start
        end = period.end
    }
}
