package import Directives
package import Inquiry
import Linguistics

/// What the assistant shows besides answers, for a screen of a given width.
package struct SessionRenderer: Sendable {
    /// A label and what is said of it.
    package struct Fact: Hashable, Sendable {
        package var label: String
        package var text: String

        package init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }

    let width: Int
    let colour: Bool
    let wording: Wording

    package init(width: Int, colour: Bool, wording: Wording) {
        self.width = width
        self.colour = colour
        self.wording = wording
    }

    /// One sentence.
    package func sentence(_ text: String) -> String {
        page { $0.paragraph(text) }
    }

    /// Every command with what it does.
    package func help() -> String {
        page { page in
            page.paragraph(wording.help)
            page.blank()
            let names = Command.allCases.map { wording.name($0) + wording.parameter($0) }
            let widest = names.map(\.displayWidth).max() ?? 0
            let facts = zip(Command.allCases, names).map { command, name in
                Fact(name.padded(to: widest + 2) + wording.otherName(command), wording.meaning(command))
            }
            // Names on lines of their own where there is no room for two columns.
            guard (facts.map(\.label.displayWidth).max() ?? 0) > width / 2 else {
                return lay(facts, on: &page)
            }
            for fact in facts {
                let names = fact.label.split(separator: "  ").map { $0.trimmingPrefix(" ") }.joined(
                    separator: " · ")
                page.paragraph(names, indent: 2)
                page.paragraph(fact.text, indent: 4)
            }
        }
    }

    /// Why an entry of the last answer is in it.
    package func reasons(entry number: Int, _ facts: [Fact]) -> String {
        page { page in
            page.paragraph(wording.whyTitle(number), .strong)
            lay(facts, on: &page)
        }
    }

    /// The conditions that a follow-up takes over.
    package func filters(_ filters: Filters) -> String {
        let facts = Filters.Kind.allCases.compactMap { kind -> Fact? in
            let text = wording.kept(filters, kinds: [kind])
            return text.isEmpty ? nil : Fact(label(kind), text)
        }
        guard !facts.isEmpty else { return sentence(wording.noFilters) }
        return page { lay(facts, on: &$0) }
    }

    /// Agencies with how many directives each leads.
    package func agencies(_ counts: [(name: String, count: Int)]) -> String {
        page { page in
            let widest = counts.map { String($0.count).count }.max() ?? 1
            for (name, count) in counts {
                let digits = String(count)
                let head = String(repeating: " ", count: widest - digits.count + 2) + digits
                page.sides(wording.name(name), [], head: head, indent: widest + 4)
            }
        }
    }

    /// Agencies one of whose names fits some letters.
    package func agencies(_ agencies: [Agency]) -> String {
        page { page in
            for agency in agencies {
                page.paragraph(agency.name, indent: 2)
                let others = agency.abbreviations + [agency.english, wording.gone(agency)].compactMap { $0 }
                if !others.isEmpty { page.paragraph(others.joined(separator: " · "), .quiet, indent: 4) }
            }
        }
    }

    /// Lines entered before, oldest first.
    package func history(_ lines: [String]) -> String {
        guard !lines.isEmpty else { return sentence(wording.noHistory) }
        return page { page in
            for line in lines { page.paragraph(line, indent: 2, hanging: 4) }
        }
    }

    func page(_ fill: (inout Page) -> Void) -> String {
        var page = Page(width: width)
        fill(&page)
        return page.text(colour: colour)
    }

    /// Labels in a column of their own, what is said of them beside it.
    func lay(_ facts: [Fact], on page: inout Page) {
        let column = min(facts.map(\.label.displayWidth).max() ?? 0, width / 2)
        for fact in facts {
            let label = fact.label.padded(to: column).glued
            page.paragraph("\(label) \u{A0}\(fact.text.evenlySpaced)", indent: 2, hanging: column + 4)
        }
    }

    private func label(_ kind: Filters.Kind) -> String {
        switch kind {
        case .agencies: wording.agencyAsked
        case .period, .clock: wording.deadlineAsked
        case .issuer: wording.issuerAsked
        case .event: wording.eventAsked
        case .document: wording.documentAsked
        case .topic: wording.topicAsked
        case .field: wording.unclearField
        }
    }
}
