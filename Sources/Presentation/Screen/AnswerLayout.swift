import Directives
import Inquiry

/// What follows the first sentence: passages, figures, groups of directives, documents.
struct AnswerLayout {
    let wording: Wording
    let answer: Answer
    /// What to look at in a document, by its id.
    let findings: [String: [Finding]]
    /// The documents whose id is shown.
    let named: Set<String>
    private let indent: Int

    init(
        wording: Wording, answer: Answer, findings: [String: [Finding]] = [:], named: Set<String> = []
    ) {
        self.wording = wording
        self.answer = answer
        self.findings = findings
        self.named = named
        indent = max(2, String(answer.directives.count).count) + 2
    }

    func lay(on page: inout Page) {
        for passage in answer.passages {
            page.blank()
            page.paragraph(passage.text, indent: indent)
            page.paragraph(wording.source(passage.citation, isGlued: true), .quiet, indent: indent)
        }
        layFigures(on: &page)
        layGroups(on: &page)
        if case .documents(let sources) = answer.statement { lay(sources, on: &page) }
    }

    private func layGroups(on page: inout Page) {
        let directives = DirectiveLayout(wording: wording, asOf: answer.question.asOf, indent: indent)
        let groups = answer.groups.filter { !$0.directives.isEmpty }
        var number = 0
        for (offset, group) in groups.enumerated() {
            page.blank()
            if offset > 0 || group.title != .asked {
                let title = Piece.inline(wording.title(group.title)).text
                page.paragraph("\(title) (\(wording.number(group.directives.count)))", .strong)
            }
            for directive in group.directives {
                number += 1
                directives.lay(directive, number: number, on: &page)
            }
        }
    }

    private func layFigures(on page: inout Page) {
        guard !answer.figures.isEmpty else { return }
        page.blank()
        if !answer.groups.isEmpty || !answer.passages.isEmpty { page.paragraph(wording.figures, .strong) }
        // What the first sentence of the answer has said is not said again.
        var told: String?
        if case .figure(let figure) = answer.statement { told = figure.clause }
        for figure in answer.figures {
            let clause = figure.clause == told ? nil : figure.clause
            told = figure.clause
            let own = figure.clause == nil && !figure.of.isEmpty ? figure.of : clause
            let what = [wording.amount(figure), own].compactMap { $0 }.joined(separator: "  ")
            let when = figure.period.flatMap(wording.label)
            let standing = [wording.standing(figure), when].compactMap { $0 }.joined(
                separator: " · ")
            page.sides(what, [Piece(standing)], head: "", indent: indent)
            if let citation = figure.citation {
                page.paragraph(wording.source(citation, isGlued: true), .quiet, indent: indent)
            }
        }
    }

    private func lay(_ sources: [Source], on page: inout Page) {
        page.blank()
        let indent = max(2, String(sources.count).count) + 2
        for (offset, source) in sources.enumerated() {
            let number = String(offset + 1)
            let head = String(repeating: " ", count: max(0, indent - 2 - number.count)) + number
            let title = source.title.isEmpty ? source.id : source.title
            let date = source.date.map { [Piece(wording.date($0))] } ?? []
            page.sides(title, date, head: head, indent: indent)
            let about = [
                source.kind, source.number, source.issuer, source.outlet,
                named.contains(source.id) ? source.id : nil,
            ].compactMap { $0 }
            if !about.isEmpty {
                page.paragraph(about.joined(separator: " · ").evenlySpaced, .quiet, indent: indent)
            }
            for finding in findings[source.id] ?? [] {
                page.paragraph("! \(wording.message(finding))", indent: indent, hanging: indent + 2)
            }
        }
    }
}
