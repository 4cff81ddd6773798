import Directives

/// A directive as the JSON contract has it.
struct DirectiveJSON: Encodable {
    struct ActorJSON: Encodable {
        let id: String
        let name: String
        let implied: Bool

        init(_ actor: Actor) {
            id = actor.id
            name = actor.name
            implied = actor.isImplied
        }
    }

    struct DeadlineJSON: Encodable {
        @Nullable var start: Day?
        @Nullable var end: Day?
        let grain: Grain
        let relation: TimeRelation
        let text: String
        let implied: Bool

        init(_ deadline: Deadline) {
            start = deadline.period.start
            end = deadline.period.end
            grain = deadline.grain
            relation = deadline.relation
            text = deadline.text
            implied = deadline.isImplied
        }
    }

    struct TargetJSON: Encodable {
        let number: Double
        let unit: String
        let of: String

        init(_ figure: Figure) {
            number = figure.number
            unit = figure.unit
            of = figure.of
        }
    }

    let id: String
    let text: String
    let lead: [ActorJSON]
    let cooperating: [ActorJSON]
    @Nullable var deadline: DeadlineJSON?
    @Nullable var role: String?
    @Nullable var issuer: String?
    @Nullable var event: String?
    @Nullable var product: String?
    @Nullable var authority: String?
    let targets: [TargetJSON]
    let sixClear: Directive.SixClear
    let citations: [CitationJSON]
    /// Unicode scalars of the decoded document; only where one document is read.
    var start: Int?
    var end: Int?

    init(_ directive: Directive, span: Range<Int>? = nil) {
        id = directive.id
        text = directive.text
        lead = directive.lead.map(ActorJSON.init)
        cooperating = directive.cooperating.map(ActorJSON.init)
        deadline = directive.deadline.map(DeadlineJSON.init)
        role = directive.role
        issuer = directive.issuer
        event = directive.event
        product = directive.product
        authority = directive.authority
        targets = directive.targets.map(TargetJSON.init)
        sixClear = directive.sixClear
        citations = directive.citations.map(CitationJSON.init)
        start = span?.lowerBound
        end = span?.upperBound
    }
}

/// A citation as the JSON contract has it.
struct CitationJSON: Encodable {
    let document: String
    let title: String
    @Nullable var date: Day?
    let paragraph: Int
    let quote: String

    init(_ citation: Citation) {
        document = citation.document
        title = citation.title
        date = citation.date
        paragraph = citation.paragraph
        quote = citation.quote
    }
}

/// A figure as the JSON contract has it.
struct FigureJSON: Encodable {
    let number: Double
    let unit: String
    let of: String
    @Nullable var outOf: Double?
    let standing: Figure.Standing
    @Nullable var date: Day?
    let text: String
    @Nullable var citation: CitationJSON?

    init(_ figure: Figure) {
        number = figure.number
        unit = figure.unit
        of = figure.of
        outOf = figure.outOf
        standing = figure.standing
        date = figure.period?.end ?? figure.citation?.date
        text = figure.text
        citation = figure.citation.map(CitationJSON.init)
    }
}
