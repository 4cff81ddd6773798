import Directives
package import Inquiry
import Linguistics

/// What `ask --format json` prints.
package struct AnswerJSON {
    private let answer: Answer
    private let wording: Wording

    package init(_ answer: Answer, wording: Wording) {
        self.answer = answer
        self.wording = wording
    }

    /// One object on one line, without the line's end.
    package func line() -> String {
        var writer = JSONWriter()
        writer.object {
            $0.field("question", writeQuestion)
            $0.field("understood", writeUnderstanding)
            $0.field("status", answer.status.rawValue)
            $0.field("answer", Sentence(answer, wording: wording).text)
            $0.field("value", answer.value)
            $0.field("groups", writeGroups)
            $0.field("figures", answer.figures)
            $0.field("passages", answer.passages)
            // Beyond the contract, and only where the question was which documents there are.
            if case .documents(let sources) = answer.statement { $0.field("documents", sources) }
        }
        return writer.line
    }

    private func writeQuestion(to writer: inout JSONWriter) {
        let question = answer.question
        writer.object {
            $0.field("text", question.typed)
            $0.field("language", question.language.rawValue)
            $0.field("readAs", question.read.text)
            $0.field("repairs", question.read.repairs)
        }
    }

    private func writeUnderstanding(to writer: inout JSONWriter) {
        let filters = answer.question.filters
        writer.object {
            $0.field("intent", answer.question.intent.rawValue)
            $0.field("agencies", filters.agencies.map(\.agency.id))
            $0.field("period", filters.period?.period)
            $0.field("issuer", filters.issuer?.agency.id)
            $0.field("topic", filters.topic?.text)
            $0.field("asOf", answer.question.asOf)
        }
    }

    private func writeGroups(to writer: inout JSONWriter) {
        writer.array(answer.groups) { writer, group in
            writer.object {
                $0.field("role", group.role.rawValue)
                $0.field("title", wording.title(group.title))
                $0.field("directives", group.directives)
            }
        }
    }
}

extension Answer.Value: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            switch self {
            case .agencies(let actors):
                writer.field("kind", "agencies")
                writer.field("agencies") { writer in
                    writer.array(actors) { writer, actor in
                        writer.object {
                            $0.field("id", actor.id)
                            $0.field("name", actor.name)
                        }
                    }
                }
            case .period(let period, let text):
                writer.field("kind", "period")
                writer.field("start", period.start)
                writer.field("end", period.end)
                writer.field("text", text)
            case .number(let number, let unit, let of, let date):
                writer.field("kind", "number")
                writer.field("number", number)
                writer.field("unit", unit)
                writer.field("of", of)
                writer.field("date", date)
            case .unstated(let slot):
                writer.field("kind", "unstated")
                writer.field("slot", slot.rawValue)
            }
        }
    }
}

extension Quotation: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("text", text)
            $0.field("citation", citation)
        }
    }
}

extension TypedLine.Repair: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("from", from)
            $0.field("to", to)
            $0.field("kind", kind.rawValue)
        }
    }
}
