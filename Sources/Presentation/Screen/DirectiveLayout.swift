import Directives

/// How one directive stands on a page: who and by when, what, with whom, where it is said.
struct DirectiveLayout {
    let wording: Wording
    let asOf: Day
    /// Columns before the text, the number included.
    let indent: Int

    func lay(_ directive: Directive, number: Int, on page: inout Page) {
        layHead(directive, number: number, on: &page)
        page.paragraph(directive.text.evenlySpaced, indent: indent)
        if !directive.cooperating.isEmpty {
            let names = directive.cooperating.map(wording.name).joined(separator: ", ")
            page.field(wording.cooperating, names, indent: indent)
        }
        if let product = directive.product, !directive.text.holds(product) {
            page.field(wording.product, product, indent: indent)
        }
        let targets = directive.targets.filter { !directive.text.holds($0.text) }
        if !targets.isEmpty {
            let shown = targets.map { "\(wording.amount($0)) \($0.of)" }.joined(separator: "; ")
            page.field(wording.targets, shown, indent: indent)
        }
        for line in sources(directive) { page.paragraph(line, .quiet, indent: indent) }
    }

    /// Who, and by when at the other end of the line. Where both names of an agency and the deadline are too
    /// much for one line, the Vietnamese names go below.
    private func layHead(_ directive: Directive, number: Int, on page: inout Page) {
        let who = who(directive)
        let when = when(directive)
        let names = directive.lead.map(wording.names)
        if names.contains(where: { $0.other != nil }), !page.fits(who, when, indent: indent) {
            page.sides(self.who(directive, wording.shortName), when, head: head(number), indent: indent)
            let others = names.map { $0.other ?? $0.first }.joined(separator: ", ")
            page.paragraph(others, .quiet, indent: indent)
        } else {
            page.sides(who, when, head: head(number), indent: indent)
        }
    }

    /// The number before an entry, right-aligned two columns before the text.
    func head(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, indent - 2 - digits.count)) + digits
    }

    /// The agencies in the lead; the mark stands once when it holds for all of them.
    func who(_ directive: Directive) -> String { who(directive, wording.name) }

    private func who(_ directive: Directive, _ name: (Actor) -> String) -> String {
        guard !directive.lead.isEmpty else { return "(\(wording.noLead))" }
        if directive.lead.allSatisfy(\.isImplied) {
            return directive.lead.map(name).joined(separator: ", ") + " " + wording.impliedMark
        }
        return directive.lead.map { actor in
            name(actor) + (actor.isImplied ? " " + wording.impliedMark : "")
        }.joined(separator: ", ")
    }

    func when(_ directive: Directive) -> [Piece] {
        guard let deadline = directive.deadline else {
            return [directive.recurrence.map { Piece.inline($0) } ?? Piece(wording.noDeadline, .quiet)]
        }
        let mark = deadline.isImplied ? " " + wording.impliedMark : ""
        let label = Piece.inline(wording.label(deadline) + mark)
        guard let end = deadline.period.end else { return [label] }
        let days = end - asOf
        let tone: Piece.Tone = days < 0 ? .past : days <= 14 ? .soon : .plain
        return [label, .dot, Piece(wording.timeLeft(until: end, asOf: asOf), tone)]
    }

    /// The places that say it, a document a line.
    func sources(_ directive: Directive) -> [String] {
        var order: [String] = []
        var byDocument: [String: [Citation]] = [:]
        for citation in directive.citations {
            if byDocument[citation.document] == nil { order.append(citation.document) }
            byDocument[citation.document, default: []].append(citation)
        }
        return order.enumerated().compactMap { offset, document in
            guard let citations = byDocument[document], let first = citations.first else { return nil }
            let event = offset == 0 ? directive.event : nil
            return wording.source(
                first, event: event, paragraphs: citations.map(\.paragraph), isGlued: true)
        }
    }
}

extension Wording {
    /// `Phiên họp 5 Ban Chỉ đạo của Chính phủ, 15/11/2025, đ. 35`.
    func source(_ citation: Citation, event: String? = nil, paragraphs: [Int]? = nil, isGlued: Bool = false)
        -> String
    {
        let name = event ?? (citation.title.isEmpty ? citation.document : citation.title)
        var seen = Set<Int>()
        let numbers = (paragraphs ?? [citation.paragraph]).filter { seen.insert($0).inserted }
        let facts = [citation.date.map(date), paragraph(numbers)].compactMap { $0 }
        return ([name.evenlySpaced] + (isGlued ? facts.map(\.glued) : facts)).joined(separator: ", ")
    }
}

extension String {
    /// Whether the other words stand in this text; the first letter may be a capital in one of them.
    func holds(_ other: String) -> Bool {
        let words = Array(other.evenlySpaced.dropFirst().utf8)
        let text = Array(evenlySpaced.utf8)
        guard let first = words.first, words.count <= text.count else { return words.isEmpty }
        return (0...(text.count - words.count)).contains { start in
            text[start] == first && text[start..<(start + words.count)].elementsEqual(words)
        }
    }
}
