package import Inquiry

/// An answer as one web page: no script, nothing loaded, dark or light as the reader has it.
///
/// The page is well-formed XML too, so that any parser reads it.
package struct HTMLExport: Sendable {
    private let wording: Wording

    package init(wording: Wording) { self.wording = wording }

    package func text(_ answer: Answer) -> String {
        let report = Report(answer, wording: wording)
        var body = "<h1>\(report.title.xml)</h1>\n<dl class=\"facts\">\n"
        for fact in report.facts { body += "<dt>\(fact.label.xml)</dt><dd>\(fact.text.xml)</dd>\n" }
        body += "</dl>\n<p class=\"answer\">\(report.sentence.xml)</p>\n"
        for passage in report.passages {
            body += "<blockquote><p>\(passage.text.xml)</p><cite>\(passage.source.xml)</cite></blockquote>\n"
        }
        body += figures(report)
        if let timeline = Timeline(report.entries, asOf: answer.question.asOf, wording: wording) {
            body += "<h2>\(wording.timeline.xml)</h2>\n\(timeline.svg)\n"
        }
        for section in report.sections { body += table(section) }
        body += documents(report) + citations(report)
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="\(wording.language.rawValue)">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'"/>
            <title>\(report.sentence.xml)</title>
            <style>
            \(StyleSheet.text)
            </style>
            </head>
            <body>
            \(body)</body>
            </html>

            """
    }

    private func table(_ section: Report.Section) -> String {
        let title = section.title.map { "<h2>\($0.xml)</h2>\n" } ?? ""
        let header = [wording.number, wording.lead, wording.task, wording.deadline, wording.source]
        return title
            + Self.table(
                header,
                section.entries.map { entry in
                    let tone = entry.isPast ? " class=\"past\"" : ""
                    return [
                        "<td>\(entry.number)</td>",
                        "<td>\((entry.lead.isEmpty ? wording.none : entry.lead).xml)</td>",
                        "<td><p>\(entry.text.xml)</p>\(details(entry))</td>",
                        "<td><strong>\((entry.deadline.isEmpty ? wording.none : entry.deadline).xml)</strong>"
                            + "<br/><span\(tone)>\(entry.timeLeft.xml)</span></td>",
                        "<td>\(entry.places.map { $0.source.xml }.joined(separator: "<br/>"))</td>",
                    ].joined()
                }, kind: " class=\"tasks\"")
    }

    private func details(_ entry: Entry) -> String {
        let fields = [
            (wording.cooperating, entry.cooperating), (wording.product, entry.product),
            (wording.targets, entry.targets), (wording.authority, entry.authority),
            (wording.sixClear, entry.unclear(wording)),
        ]
        return fields.filter { !$0.1.isEmpty }
            .map { "<p class=\"quiet\">\($0.0.xml): \($0.1.xml)</p>" }.joined()
    }

    private func figures(_ report: Report) -> String {
        guard !report.statistics.isEmpty else { return "" }
        let header = [wording.figure, wording.counted, wording.standing, wording.period, wording.source]
        return "<h2>\(wording.figures.xml)</h2>\n"
            + Self.table(
                header,
                report.statistics.map { figure in
                    [figure.amount, figure.of, figure.standing, figure.period, figure.source]
                        .map { "<td>\($0.xml)</td>" }.joined()
                })
    }

    private func documents(_ report: Report) -> String {
        guard !report.documents.isEmpty else { return "" }
        return Self.table(
            [wording.document, wording.date, wording.remarks],
            report.documents.map {
                "<td>\($0.title.xml)</td><td>\($0.date.xml)</td><td>\($0.about.xml)</td>"
            })
    }

    private func citations(_ report: Report) -> String {
        let quotes = report.entries.flatMap { entry in
            entry.places.filter { !$0.quote.isEmpty }.map { place in
                "<li value=\"\(entry.number)\"><q>\(place.quote.xml)</q> <cite>\(place.source.xml)</cite></li>\n"
            }
        }
        return quotes.isEmpty ? "" : "<h2>\(wording.passages.xml)</h2>\n<ol>\n\(quotes.joined())</ol>\n"
    }

    private static func table(_ header: [String], _ rows: [String], kind: String = "") -> String {
        let head = header.map { "<th scope=\"col\">\($0.xml)</th>" }.joined()
        return "<div class=\"wide\"><table\(kind)>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
            + rows.map { "<tr>\($0)</tr>\n" }.joined() + "</tbody>\n</table></div>\n"
    }
}
