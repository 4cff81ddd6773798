package import Directives
import Linguistics

/// What was read out of one document, for a person: what it is, its directives in order, what to look at.
package struct ReadingText: Sendable {
    private let source: Source
    private let directives: [Directive]
    private let findings: [Finding]
    private let width: Int
    private let wording: Wording

    package init(source: Source, directives: [Directive], findings: [Finding], width: Int, wording: Wording) {
        self.source = source
        self.directives = directives
        self.findings = findings
        self.width = width
        self.wording = wording
    }

    package var text: String {
        var lines = wrapped(source.title, indent: 0)
        let about = [source.number, source.kind, source.issuer, source.date.map(wording.date)].compactMap {
            $0
        }
        if !about.isEmpty { lines += wrapped(about.joined(separator: " · "), indent: 0) }
        lines.append("")
        for (index, directive) in directives.enumerated() {
            let who = directive.lead.isEmpty ? "—" : directive.lead.map(wording.name).joined(separator: "; ")
            let isImplied = directive.lead.allSatisfy(\.isImplied) && !directive.lead.isEmpty
            lines += wrapped("\(index + 1). \(who)\(isImplied ? " \(wording.impliedMark)" : "")", indent: 0)
            lines += wrapped(directive.text, indent: 3)
            if let deadline = directive.deadline { lines += wrapped(stated(deadline), indent: 3) }
            if let recurrence = directive.recurrence {
                lines += wrapped("\(wording.recurs): \(recurrence)", indent: 3)
            }
            if !directive.cooperating.isEmpty {
                lines += wrapped(
                    "\(wording.cooperating): \(directive.cooperating.map(wording.name).joined(separator: "; "))",
                    indent: 3)
            }
            // What the text itself says need not be said again.
            for (label, value) in [
                (wording.product, directive.product), (wording.authority, directive.authority),
            ] {
                guard let value, !directive.text.holds(value) else { continue }
                lines += wrapped("\(label): \(value)", indent: 3)
            }
            lines += wrapped(wording.paragraph([directive.citations.first?.paragraph ?? 0]), indent: 3)
        }
        let dated = directives.count { $0.deadline != nil }
        lines += ["", wording.read(directives.count, dated: dated)]
        for finding in findings { lines += wrapped("! \(wording.message(finding))", indent: 0) }
        return lines.joined(separator: "\n")
    }

    /// `Thời hạn: trước ngày 20 tháng 12 → 20/12/2025`: the words, and the last day they come to.
    private func stated(_ deadline: Deadline) -> String {
        let label =
            ["hạn", "thời hạn"].contains { deadline.text.lowercased().hasPrefix($0) }
            ? "" : "\(wording.deadline): "
        let end = deadline.period.end.map { " → \(wording.date($0))" } ?? ""
        return label + deadline.text + end + (deadline.isImplied ? " \(wording.impliedMark)" : "")
    }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        "\(SafeText(text))".wrapped(width: max(20, width), indent: indent)
    }
}
