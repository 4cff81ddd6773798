import Inquiry

/// An answer as rows and columns: its directives; where it has none, its figures, passages or documents.
struct Table {
    let header: [String]
    let rows: [[String]]

    init(_ answer: Answer, wording: Wording) {
        let report = Report(answer, wording: wording)
        if report.entries.isEmpty, !report.statistics.isEmpty {
            header = [
                wording.figure, wording.counted, wording.standing, wording.period, wording.source,
            ]
            rows = report.statistics.map { [$0.amount, $0.of, $0.standing, $0.period, $0.source] }
        } else if report.entries.isEmpty, !report.passages.isEmpty {
            header = [wording.passage, wording.source]
            rows = report.passages.map { [$0.text, $0.source] }
        } else if report.entries.isEmpty, !report.documents.isEmpty {
            header = [wording.document, wording.date, wording.remarks]
            rows = report.documents.map { [$0.title, $0.date, $0.about] }
        } else {
            header = Self.directiveHeader(wording)
            rows = report.sections.flatMap { section in
                section.entries.map { Self.row($0, in: section.title ?? "", wording) }
            }
        }
    }

    private static func directiveHeader(_ wording: Wording) -> [String] {
        [
            wording.number, wording.group, wording.task, wording.lead, wording.cooperating, wording.deadline,
            wording.firstDay, wording.lastDay, wording.timeLeft, wording.statedDeadline, wording.product,
            wording.targets, wording.authority, wording.issuer, wording.event, wording.unclear,
            wording.impliedFields, wording.source,
            wording.quote, wording.identifier,
        ]
    }

    /// Days as ISO 8601, which spreadsheets of every country read as days. What is implied has a column of its own, so
    /// that rows of one agency or one period are alike.
    private static func row(_ entry: Entry, in group: String, _ wording: Wording) -> [String] {
        let period = entry.directive.deadline?.period
        let missing = entry.six.filter { $0.clarity == .missing }.map(\.name)
        let implied = entry.six.filter { $0.clarity == .implied }.map(\.name)
        let lead = entry.directive.lead.map { wording.name($0).safe }.joined(separator: "; ")
        let deadline = entry.directive.deadline.map { wording.label($0).safe } ?? entry.deadline
        return [
            String(entry.number), group, entry.text, lead, entry.cooperating, deadline,
            period?.start?.description ?? "", period?.end?.description ?? "", entry.timeLeft,
            entry.statedDeadline, entry.product, entry.targets, entry.authority, entry.issuer, entry.event,
            missing.joined(separator: "; "), implied.joined(separator: "; "),
            entry.places.map(\.source).joined(separator: "; "),
            entry.places.map(\.quote).filter { !$0.isEmpty }.joined(separator: " | "),
            entry.directive.id.safe,
        ]
    }
}
