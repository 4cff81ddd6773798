package import Inquiry

/// An answer as a Word file (OOXML): A4 across, Times New Roman 13, a table whose header is repeated.
package struct WordExport: Sendable {
    private let wording: Wording
    private let stamp: Timestamp

    /// - Parameter stamp: the moment of writing.
    package init(wording: Wording, stamp: Timestamp) {
        self.wording = wording
        self.stamp = stamp
    }

    package func bytes(_ answer: Answer) -> [UInt8] {
        let report = Report(answer, wording: wording)
        var archive = ZipArchive()
        archive.add("[Content_Types].xml", WordParts.contentTypes)
        archive.add("_rels/.rels", WordParts.relations)
        archive.add("docProps/core.xml", WordParts.properties(title: report.title, written: stamp.extended))
        archive.add("word/document.xml", WordParts.document(body(report)))
        archive.add("word/_rels/document.xml.rels", WordParts.documentRelations)
        archive.add("word/styles.xml", WordParts.styles(language: wording.text("vi-VN", "en-GB")))
        archive.add("word/header1.xml", WordParts.pageNumber)
        return archive.bytes
    }

    private func body(_ report: Report) -> String {
        var body = WordBody()
        body.paragraph(report.title.uppercased(), style: "Title")
        for fact in report.facts { body.paragraph(fact.text, label: fact.label) }
        body.paragraph(report.sentence, style: "Answer")
        for passage in report.passages {
            body.paragraph(wording.quoted(passage.text))
            body.paragraph(passage.source, label: wording.source)
        }
        if !report.statistics.isEmpty {
            body.paragraph(wording.figures, style: "Heading1")
            body.table(
                [
                    (wording.figure, 2400), (wording.counted, 5086), (wording.standing, 1600),
                    (wording.period, 1900), (wording.source, 3300),
                ],
                report.statistics.map { .cells([$0.amount, $0.of, $0.standing, $0.period, $0.source]) })
        }
        if !report.entries.isEmpty {
            body.paragraph(wording.directives, style: "Heading1")
            body.table(columns, report.sections.flatMap(rows))
        }
        if !report.documents.isEmpty {
            body.table(
                [(wording.document, 8286), (wording.date, 2000), (wording.remarks, 4000)],
                report.documents.map { .cells([$0.title, $0.date, $0.about]) })
        }
        let quotes = report.entries.filter { $0.places.contains { !$0.quote.isEmpty } }
        if !quotes.isEmpty { body.paragraph(wording.passages, style: "Heading1") }
        for entry in quotes {
            for place in entry.places where !place.quote.isEmpty {
                body.paragraph(
                    "\(wording.quoted(place.quote)) – \(place.source)", label: String(entry.number))
            }
        }
        return body.xml
    }

    /// Columns with their widths in twentieths of a point, 14286 together.
    private var columns: [(String, Int)] {
        [
            (wording.number, 640), (wording.task, 4560), (wording.lead, 2000), (wording.cooperating, 1700),
            (wording.deadline, 1900), (wording.productAndTargets, 1786), (wording.source, 1700),
        ]
    }

    private func rows(_ section: Report.Section) -> [WordBody.Row] {
        (section.title.map { [.heading($0)] } ?? [])
            + section.entries.map { entry in
                let results = [entry.product, entry.targets].filter { !$0.isEmpty }.joined(separator: "; ")
                return .cells([
                    String(entry.number), entry.text, entry.lead.isEmpty ? wording.none : entry.lead,
                    entry.cooperating, entry.when(wording), results,
                    entry.places.map(\.source).joined(separator: "; "),
                ])
            }
    }
}
