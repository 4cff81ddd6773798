import Directives
package import Inquiry

/// What `ask --format json` prints.
package struct AnswerJSON: Encodable {
    private let question: QuestionJSON
    private let understood: UnderstandingJSON
    private let status: String
    private let answer: String
    @Nullable private var value: ValueJSON?
    private let groups: [GroupJSON]
    private let figures: [FigureJSON]
    private let passages: [PassageJSON]
    /// Only where the question was which documents there are.
    private let documents: [DocumentJSON]?

    package init(_ answer: Answer, wording: Wording) {
        question = QuestionJSON(answer.question)
        understood = UnderstandingJSON(answer.question)
        status = answer.status.rawValue
        self.answer = Sentence(answer, wording: wording).text
        value = answer.value.map(ValueJSON.init)
        groups = answer.groups.map { GroupJSON($0, wording) }
        figures = answer.figures.map(FigureJSON.init)
        passages = answer.passages.map(PassageJSON.init)
        if case .documents(let sources) = answer.statement {
            documents = sources.map(DocumentJSON.init)
        } else {
            documents = nil
        }
    }

    /// One object on one line, without the line's end.
    package func line() throws -> String { try JSONText.line(self) }
}

private struct GroupJSON: Encodable {
    let role: String
    let title: String
    let directives: [DirectiveJSON]

    init(_ group: Group, _ wording: Wording) {
        role = group.role.rawValue
        title = wording.title(group.title)
        directives = group.directives.map { DirectiveJSON($0) }
    }
}

private struct PassageJSON: Encodable {
    let text: String
    let citation: CitationJSON

    init(_ passage: Quotation) {
        text = passage.text
        citation = CitationJSON(passage.citation)
    }
}

/// The thing asked after, as the JSON contract has it.
private enum ValueJSON: Encodable {
    struct AgencyJSON: Encodable {
        let id: String
        let name: String
    }

    case agencies([AgencyJSON])
    case period(Period, text: String)
    case number(Double, unit: String, of: String, date: Day?)
    case unstated(Slot)

    init(_ value: Answer.Value) {
        switch value {
        case .agencies(let actors): self = .agencies(actors.map { AgencyJSON(id: $0.id, name: $0.name) })
        case .deadline(let deadline): self = .period(deadline.period, text: deadline.text)
        case .number(let number, let unit, let of, let date):
            self = .number(number, unit: unit, of: of, date: date)
        case .unstated(let slot): self = .unstated(slot)
        }
    }

    private enum Key: String, CodingKey {
        case kind, agencies, start, end, text, number, unit, of, date, slot
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .agencies(let agencies):
            try container.encode("agencies", forKey: .kind)
            try container.encode(agencies, forKey: .agencies)
        case .period(let period, let text):
            try container.encode("period", forKey: .kind)
            try container.encode(period.start, forKey: .start)
            try container.encode(period.end, forKey: .end)
            try container.encode(text, forKey: .text)
        case .number(let number, let unit, let of, let date):
            try container.encode("number", forKey: .kind)
            try container.encode(number, forKey: .number)
            try container.encode(unit, forKey: .unit)
            try container.encode(of, forKey: .of)
            try container.encode(date, forKey: .date)
        case .unstated(let slot):
            try container.encode("unstated", forKey: .kind)
            try container.encode(slot.rawValue, forKey: .slot)
        }
    }
}
