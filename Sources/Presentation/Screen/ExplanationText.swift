import Directives

/// How a line was read, for a person: one step a line.
package struct ExplanationText: Sendable {
    private let explanation: Explanation

    package init(_ explanation: Explanation) { self.explanation = explanation }

    package var text: String {
        var lines = ["\(SafeText(explanation.text))", "  reads as  \(SafeText(explanation.read.text))"]
        for repair in explanation.read.repairs {
            lines.append("  \(repair.kind.rawValue)  \(SafeText(repair.from)) → \(SafeText(repair.to))")
        }
        for time in explanation.times {
            let start = time.period.start?.description ?? "…"
            let end = time.period.end?.description ?? "…"
            lines.append("  time  \(SafeText(time.text)) = \(start) to \(end) (\(time.relation.rawValue), \(time.grain.rawValue))")
        }
        for agency in explanation.agencies {
            lines.append("  agency  \(SafeText(agency.text)) = \(agency.name) (\(agency.id))")
        }
        for figure in explanation.figures { lines.append("  figure  \(SafeText(figure.text))") }
        lines.append("  asks  \(explanation.intent.rawValue)")
        if !explanation.terms.isEmpty {
            lines.append("  about  \(explanation.terms.map { "\(SafeText($0))" }.joined(separator: " · "))")
        }
        return lines.joined(separator: "\n")
    }
}
