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
        let about = [source.number, source.kind, source.issuer, source.date?.description].compactMap { $0 }
        if !about.isEmpty { lines += wrapped(about.joined(separator: " · "), indent: 0) }
        lines.append("")
        for (index, directive) in directives.enumerated() {
            let who = directive.lead.isEmpty ? "—" : directive.lead.map(\.name).joined(separator: "; ")
            let mark = directive.lead.allSatisfy(\.isImplied) && !directive.lead.isEmpty ? " (suy ra)" : ""
            lines += wrapped("\(index + 1). \(who)\(mark)", indent: 0)
            lines += wrapped(directive.text, indent: 3)
            if let deadline = directive.deadline { lines += wrapped(stated(deadline), indent: 3) }
            if let recurrence = directive.recurrence { lines += wrapped("Lặp lại: \(recurrence)", indent: 3) }
            if !directive.cooperating.isEmpty {
                lines += wrapped(
                    "Phối hợp: \(directive.cooperating.map(\.name).joined(separator: "; "))", indent: 3)
            }
            lines += wrapped("đ. \(directive.citations.first?.paragraph ?? 0)", indent: 3)
        }
        let dated = directives.count { $0.deadline != nil }
        lines += ["", "\(directives.count) nhiệm vụ, \(dated) có thời hạn."]
        for finding in findings { lines += wrapped("! \(finding.message)", indent: 0) }
        return lines.joined(separator: "\n")
    }

    /// "Hạn: trước ngày 20 tháng 12 → 20/12/2025": the words, and the last day they come to.
    private func stated(_ deadline: Deadline) -> String {
        let label = ["hạn", "thời hạn"].contains { deadline.text.lowercased().hasPrefix($0) } ? "" : "Hạn: "
        let end = deadline.period.end.map { " → \(wording.date($0))" } ?? ""
        return label + deadline.text + end + (deadline.isImplied ? " (suy ra)" : "")
    }

    private func wrapped(_ text: String, indent: Int) -> [String] {
        "\(SafeText(text))".wrapped(width: max(20, width), indent: indent)
    }
}
