import Directives
package import Inquiry

/// The first sentence of an answer.
package struct Sentence {
    /// The sentence, complete in itself.
    package let text: String
    /// The sentence where what it speaks of follows it: a passage is introduced and not repeated.
    package let opening: String

    package init(_ answer: Answer, wording: Wording) {
        let notes = answer.question.filters.agencies.compactMap { asked in
            asked.formerName.map { wording.succession($0, asked.agency) + " " }
        }.joined()
        let statement = Self.statement(answer, wording)
        opening = notes + statement
        if case .passage = answer.statement, let passage = answer.passages.first {
            text = notes + passage.text
        } else {
            text = notes + statement
        }
    }

    private static func statement(_ answer: Answer, _ wording: Wording) -> String {
        let filters = answer.question.filters
        switch answer.statement {
        case .listed(let count, let related, let next):
            var parts = [wording.listed(count, filters)]
            if filters.clock == .overdue { parts.append(wording.outcomeUnknown(count)) }
            if let next {
                parts.append(
                    wording.nearest(
                        next, asOf: answer.question.asOf, isOnly: count == 1 || filters.clock == .next))
            }
            if related > 0 { parts.append(wording.moreRelated(related)) }
            return closed(parts)
        case .nothing(let related):
            let none =
                answer.question.intent == .figure
                ? wording.noFigure(filters)
                : wording.nothing(filters, isOwn: related > 0)
            return closed([none] + (related > 0 ? [wording.onlyRelated(related)] : []))
        case .actors(let slot, let actors, let directive):
            guard !actors.isEmpty else { return wording.unstated(slot) }
            let due =
                slot == .lead
                ? directive.deadline.map { wording.dueClause($0, asOf: answer.question.asOf) } : nil
            return closed([wording.taking(slot, actors) + (due ?? "")])
        case .most(let shares): return closed([wording.most(shares)])
        case .compared(let parts): return closed(parts.map(wording.compared)).asSentenceStart
        case .product(let product, _): return closed([wording.yields(product)])
        case .dated(let name, let period): return closed([wording.dated(name, period)])
        case .when(let deadline, _):
            return closed(
                [wording.dueSentence(deadline)]
                    + [wording.timeLeft(deadline, asOf: answer.question.asOf)].compactMap { $0 })
        case .figure(let figure): return wording.stated(figure, others: max(0, answer.figures.count - 1))
        case .figures(let figures): return closed([wording.amounts(figures)])
        case .count(let count):
            return closed([count == 0 ? wording.nothing(filters) : wording.counted(count, filters)])
        case .passage: return wording.passages(answer.passages.count)
        case .unstated(let slot, let directive):
            if slot == .deadline, let recurrence = directive.recurrence {
                return wording.recurring(recurrence)
            }
            return wording.unstated(slot)
        case .outcomeUntold: return wording.outcomeUntold
        case .idle: return wording.idle
        case .unnamed(let office): return wording.unnamed(office)
        case .unknown(let words, let nearest): return wording.unknown(words, nearest: nearest)
        case .audit(let count, let field):
            let lacking = wording.lacking(field)
            var others = filters
            if field == .deadline, others.clock == .undated { others.clock = nil }
            return closed([
                count == 0
                    ? wording.nothing(others, suffix: lacking)
                    : wording.listed(count, others, suffix: lacking)
            ])
        case .documents(let sources): return wording.documents(sources)
        case .greeting: return wording.greeting
        case .thanks: return wording.thanks
        case .help: return wording.help
        case .empty: return wording.empty
        case .tooLong(let length, let limit): return wording.tooLong(length, limit: limit)
        case .impossibleTime(let time): return wording.impossibleTime(time)
        case .contradiction(let first, let second): return wording.contradiction(first, second)
        }
    }

    private static func closed(_ parts: [String]) -> String { parts.joined(separator: "; ") + "." }
}
