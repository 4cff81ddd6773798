package import Inquiry

/// An answer as Markdown with tables (GitHub's dialect), every text of a document escaped.
package struct MarkdownExport: Sendable {
    private let wording: Wording

    package init(wording: Wording) { self.wording = wording }

    package func text(_ answer: Answer) -> String {
        let report = Report(answer, wording: wording)
        var blocks = ["# \(Self.escaped(report.title))"]
        blocks.append(
            report.facts.map { "- **\($0.label):** \(Self.escaped($0.text))" }.joined(separator: "\n"))
        blocks.append(Self.escaped(report.sentence))
        for passage in report.passages {
            blocks.append("> \(Self.escaped(passage.text))\n>\n> — \(Self.escaped(passage.source))")
        }
        if !report.statistics.isEmpty {
            blocks.append("## \(wording.figures)")
            blocks.append(
                Self.table(
                    [wording.figure, wording.counted, wording.standing, wording.period, wording.source],
                    report.statistics.map { [$0.amount, $0.of, $0.standing, $0.period, $0.source] }))
        }
        for section in report.sections {
            if let title = section.title { blocks.append("## \(Self.escaped(title))") }
            blocks.append(directives(section.entries))
        }
        if !report.documents.isEmpty {
            blocks.append(
                Self.table(
                    [wording.document, wording.date, wording.remarks],
                    report.documents.map { [$0.title, $0.date, $0.about] }))
        }
        let quotes = report.entries.flatMap(quotations)
        if !quotes.isEmpty { blocks += ["## \(wording.passages)", quotes.joined(separator: "\n")] }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func directives(_ entries: [Entry]) -> String {
        Self.table(
            [
                wording.number, wording.lead, wording.task, wording.deadline, wording.cooperating,
                wording.product,
                wording.targets, wording.source,
            ],
            entries.map { entry in
                [
                    String(entry.number), entry.lead.isEmpty ? wording.none : entry.lead, entry.text,
                    entry.when(wording), entry.cooperating, entry.product, entry.targets,
                    entry.places.map(\.source).joined(separator: "; "),
                ]
            })
    }

    private func quotations(_ entry: Entry) -> [String] {
        entry.places.filter { !$0.quote.isEmpty }.map { place in
            "- **\(entry.number)** \(Self.escaped(wording.quoted(place.quote))) — \(Self.escaped(place.source))"
        }
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> String {
        let rule = header.map { _ in "---" }
        return ([header, rule] + rows.map { $0.map(escaped) })
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// The text with whatever Markdown would read as a mark behind a backslash.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isOnlyDigits = true
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            let opensBlock = offset == 0 && ["#", "+", "-", "=", ":"].contains(scalar)
            let closesNumber = offset > 0 && isOnlyDigits && [".", ")"].contains(scalar)
            if opensBlock || closesNumber || marks.contains(scalar) { result.append("\\") }
            result.append(scalar)
            isOnlyDigits = isOnlyDigits && "0"..."9" ~= scalar
        }
        return String(result)
    }

    private static let marks: [Unicode.Scalar] = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "!",
    ]
}
