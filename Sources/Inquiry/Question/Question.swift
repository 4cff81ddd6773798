package import Directives
package import Linguistics

/// A line that somebody typed, and everything that was understood of it.
package struct Question: Sendable {
    /// The line as typed.
    package var typed: String
    /// The line as read, and what was repaired to read it.
    package var read: TypedLine
    package var language: Language
    package var intent: Intent
    package var filters: Filters
    /// The day it is asked.
    package var asOf: Day
    /// What was taken over from the question before.
    package var carried: Set<Filters.Kind>
    /// Whether it says that directives are asked for: "nhiệm vụ về …", "tasks on …".
    package var asksForTasks = false
    /// The topic with the agencies named taken for a part of it: whom or what a directive is about, not who leads it.
    var topicWithNames: Topic?
    /// What is asked of the topic when nothing answers it as it stands.
    var topicDetails: TopicDetails?
    /// All words of a line that asks for a count, which may be a figure of the documents.
    var counted: Topic?
    /// The kind of statement asked for, as read: "nguyên nhân", "phương châm", "limitations".
    var subject: String?
    /// "6 rõ là gì", "what does it mean": what something is
    var asksMeaning = false
    /// "mấy tháng một lần", "how often"
    var asksFrequency = false
    /// "tất cả nhiệm vụ", "how many tasks in total"
    var isOfEverything = false
    /// A name like an agency's that nobody knows: "Bộ Năng lượng".
    var unknownAgency: String?
    /// Two conditions that exclude each other, as read.
    var contradiction: Contradiction?
    /// A time that no calendar has, as typed: "tháng 13", "30/2/2025".
    var impossibleTime: String?
    /// What is written like the number of a document and is that of none here: "31/CT-TTg".
    var unknownDocument: String?
    /// "Sở nào", "which provinces": of what kind those must be who are asked for.
    var askedKind: AskedKind?
    /// The periods that are to be compared, two at least.
    var comparedPeriods: [AskedPeriod] = []
    /// Those whose orders are to be compared, two at least.
    var comparedIssuers: [AskedAgency] = []
    /// Whether it asks for so many points: "sáu nhiệm vụ tổng quát", "three things".
    var isEnumerating = false
    /// Whether it compares: agencies, periods.
    var isComparing = false
    /// Whether it asks when a meeting was held or a document issued.
    var asksDate = false
    /// Whether it asks which meetings there were.
    var listsMeetings = false
    /// "mục tiêu", "phải đạt": a figure to be reached is wanted; "hiện nay", "so far": one of today.
    var asksTarget = false, asksCurrent = false
    /// Whether it thanks rather than greets.
    var isThanks = false
    /// Whether it asks who has no tasks.
    var asksIdle = false
    /// Whether it asks who has the most tasks.
    var asksMost = false
    /// The office whose holder's name is asked after: "ai là Bộ trưởng Bộ Công an".
    var askedOffice: Office?
    /// A person's name whose office is asked after.
    var askedPerson: String?
    /// Those to whom something is to be submitted or reported, when nothing else is asked of it: "việc nào phải trình Thủ tướng".
    var recipients: [Actor] = []
    /// "việc chung mà tất cả các bộ phải làm": what falls on all alike, not on one of them.
    var isOfAll = false
    /// Whether it counts tasks that are done, which only the documents can tell.
    var countsCompleted = false
    /// Whether it asks if something is done.
    var asksOutcome = false
    /// The province of "Sở Y tế tỉnh Thanh Hóa".
    var place: Locality?
    /// Who is asked after: those who lead, work with them, ordered it, receive it, guide it.
    var asked = Slot.lead
    /// "Bộ X phải phối hợp với các bộ khác ở những việc nào": with whomever, so what it leads with others as well.
    var worksWithAnyone = false

    package init(
        typed: String, read: TypedLine, language: Language, intent: Intent, filters: Filters, asOf: Day,
        carried: Set<Filters.Kind> = []
    ) {
        self.typed = typed
        self.read = read
        self.language = language
        self.intent = intent
        self.filters = filters
        self.asOf = asOf
        self.carried = carried
    }
}

extension Question {
    /// An office, as typed, and the agency that its holder stands for.
    package struct Office: Sendable {
        var name: String
        var agency: Agency
    }
}

/// What a question wants to know.
package enum Intent: String, Hashable, Sendable, CaseIterable {
    /// which directives
    case list
    /// who must do it, or ordered it
    case who
    /// by when
    case when
    /// with what product
    case product
    /// how much: a figure or a target
    case figure
    /// how many directives
    case count
    /// what the documents say of something, what it is, why
    case passage
    /// which of the six are not clear
    case audit
    /// which documents there are
    case documents
    /// a greeting, thanks
    case greeting
    /// what the assistant can do
    case help
}

/// Two conditions that no day meets: "due in November", "before October".
struct Contradiction: Hashable, Sendable {
    var first: String
    var second: String
}

/// The conditions that a question sets; each stays in force for a follow-up until it is changed.
package struct Filters: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case agencies, period, issuer, event, document, topic, clock, field
    }

    package var agencies: [AskedAgency] = []
    package var period: AskedPeriod?
    package var issuer: AskedAgency?
    /// An event's name, as in the documents.
    package var event: String?
    /// A document's number: `62/TB-VPCP`.
    package var document: String?
    package var topic: Topic?
    package var clock: Clock?
    /// For an audit: which of the six is asked after.
    package var field: Slot?
    /// To whom what is listed is to be submitted or reported.
    package var recipients: [Actor] = []

    package init() {}

    package var isEmpty: Bool { self == Filters() }

    /// Whether nothing but a state of the clock is named.
    var isOnlyClock: Bool {
        var others = self
        others.clock = nil
        return clock != nil && others.isEmpty
    }

    /// Whether nothing but agencies are named.
    var isOnlyAgencies: Bool {
        var others = self
        others.agencies = []
        return !agencies.isEmpty && others.isEmpty
    }

    /// Whether nothing but a period is named.
    var isOnlyPeriod: Bool {
        var others = self
        others.period = nil
        return period != nil && others.isEmpty
    }
}

/// An agency that a question names.
package struct AskedAgency: Hashable, Sendable {
    /// The agency that answers: the successor where an old name was asked.
    package var agency: Agency
    /// The name of the body that is gone, when its successor answers.
    package var formerName: String?
    /// Whether it is asked after as one who works with others, not leads.
    package var isCooperating: Bool
    /// Whether it is named as the one who gives the tasks, and cannot be one who is given them.
    var isGiver: Bool

    package init(
        agency: Agency, formerName: String? = nil, isCooperating: Bool = false, isGiver: Bool = false
    ) {
        self.agency = agency
        self.formerName = formerName
        self.isCooperating = isCooperating
        self.isGiver = isGiver
    }
}

/// A period that a question names.
package struct AskedPeriod: Hashable, Sendable {
    package var period: Period
    package var grain: Grain
    package var relation: TimeRelation
    /// The words that name it, as read.
    package var text: String
    /// Whether tasks were given in it rather than fall due: "năm 2022 Thủ tướng yêu cầu gì".
    package var isOfIssue = false

    /// "năm 2025" without "trong", "trước": it may say which thing is meant rather than when.
    var isDescribing: Bool {
        relation == .in && Self.nouns.contains { text.lowercased().hasPrefix($0 + " ") }
    }

    private static let nouns = ["năm", "quý", "tháng", "giai đoạn"]

    /// The period of the same length so many months later, when it is whole months; nil for any other.
    func shifted(months: Int) -> AskedPeriod? {
        guard relation == .in, let start = period.start, let end = period.end, start.components.day == 1,
            (end + 1).components.day == 1
        else { return nil }
        func moved(_ day: Day) -> Day? {
            let month = day.components.year * 12 + day.components.month - 1 + months
            return Day(month / 12, month % 12 + 1, 1)
        }
        guard let first = moved(start), let behind = moved(end + 1) else { return nil }
        let period = Period(start: first, end: behind - 1)
        return AskedPeriod(period: period, grain: grain, relation: .in, text: "")
    }

    /// "ngày 30/8/2025"
    var isOneDay: Bool { grain == .day && relation == .in && period.start == period.end }

    package init(period: Period, grain: Grain, relation: TimeRelation, text: String) {
        self.period = period
        self.grain = grain
        self.relation = relation
        self.text = text
    }
}

/// Where a deadline stands against the day asked.
package enum Clock: String, Hashable, Sendable {
    /// past its last day; what came of it the documents do not say
    case overdue
    /// within the next fourteen days
    case dueSoon
    /// on or after the day asked
    case ahead
    /// the first on or after the day asked
    case next
    /// no deadline is stated
    case undated
    /// a deadline is stated, whenever it is
    case dated
}

/// A field of a directive that a question can ask after.
package enum Slot: String, Hashable, Sendable {
    case lead, cooperating, deadline, figure, product, authority, issuer, guidance, outcome
}
