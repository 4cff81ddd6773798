import Directives
import Inquiry
import Linguistics

/// An answer as labelled texts in one language, ready to be laid out in any format.
///
/// Every text has passed the gate for control characters and stands on one line.
struct Report {
    struct Section {
        /// Nil when there is nothing to tell it apart from.
        let title: String?
        let entries: [Entry]
    }

    struct Statistic {
        let amount: String
        let of: String
        let standing: String
        let period: String
        let source: String
    }

    struct Passage {
        let text: String
        let source: String
    }

    struct Listing {
        let title: String
        let date: String
        let about: String
    }

    let title: String
    /// The question, how it was read, the day asked.
    let facts: [(label: String, text: String)]
    let sentence: String
    let sections: [Section]
    let statistics: [Statistic]
    let passages: [Passage]
    let documents: [Listing]

    var entries: [Entry] { sections.flatMap(\.entries) }

    init(_ answer: Answer, wording: Wording) {
        title = wording.reportTitle
        facts = Self.facts(answer.question, wording)
        sentence = Sentence(answer, wording: wording).opening.safe
        sections = Self.sections(answer, wording)
        statistics = answer.figures.map { Statistic($0, wording) }
        passages = answer.passages.map {
            Passage(text: $0.text.safe, source: wording.source($0.citation).safe)
        }
        if case .documents(let sources) = answer.statement {
            documents = sources.map { Listing($0, wording) }
        } else {
            documents = []
        }
    }

    private static func facts(_ question: Question, _ wording: Wording) -> [(label: String, text: String)] {
        var facts = [(wording.question, question.typed.safe)]
        if let reading = ReadingLine(question, wording: wording).reading {
            facts.append((wording.readAs.asSentenceStart, reading.safe))
        }
        let kept = wording.kept(question.filters, kinds: question.carried)
        if !kept.isEmpty { facts.append((wording.keptFromBefore.asSentenceStart, kept.safe)) }
        facts.append((wording.askedOn, wording.date(question.asOf)))
        return facts
    }

    private static func sections(_ answer: Answer, _ wording: Wording) -> [Section] {
        let groups = answer.groups.filter { !$0.directives.isEmpty }
        var number = 0
        return groups.enumerated().map { offset, group in
            let entries = group.directives.map { directive in
                number += 1
                return Entry(directive, number: number, asOf: answer.question.asOf, wording: wording)
            }
            let isAsked = offset == 0 && group.title == .asked
            return Section(title: isAsked ? nil : wording.title(group.title).safe, entries: entries)
        }
    }
}

extension Report.Statistic {
    init(_ figure: Figure, _ wording: Wording) {
        amount = wording.amount(figure).safe
        of = (figure.clause ?? figure.of).safe
        standing = wording.standing(figure) ?? ""
        period = figure.period.flatMap(wording.label) ?? ""
        source = figure.citation.map { wording.source($0).safe } ?? ""
    }
}

extension Report.Listing {
    init(_ source: Source, _ wording: Wording) {
        title = (source.title.isEmpty ? source.id : source.title).safe
        date = source.date.map(wording.date) ?? ""
        about =
            [source.kind, source.number, source.issuer, source.outlet].compactMap { $0 }
            .joined(separator: " · ").safe
    }
}

extension String {
    /// The text on one line, its control characters made visible.
    var safe: String { SafeText(evenlySpaced).description }
}
