package import Inquiry
import Linguistics

/// An answer as plain text to hand in: eighty columns, every directive with all that is known of it.
package struct PlainTextExport: Sendable {
    private let wording: Wording

    package init(wording: Wording) { self.wording = wording }

    package func text(_ answer: Answer) -> String {
        let report = Report(answer, wording: wording)
        var page = Page(width: 80)
        heading(report.title.uppercased(), "=", on: &page)
        for fact in report.facts { page.field(fact.label, fact.text) }
        page.blank()
        page.paragraph(report.sentence)
        for passage in report.passages {
            page.blank()
            page.paragraph(wording.quoted(passage.text), indent: 2)
            page.field(wording.source, passage.source, indent: 2)
        }
        lay(report.statistics, on: &page)
        for section in report.sections {
            page.blank()
            if let title = section.title { heading(title, "-", on: &page) }
            for entry in section.entries {
                lay(entry, on: &page)
                page.blank()
            }
        }
        lay(report.documents, on: &page)
        page.trim()
        return page.text(colour: false)
    }

    private func heading(_ title: String, _ line: String, on page: inout Page) {
        page.paragraph(title)
        page.paragraph(String(repeating: line, count: min(80, title.displayWidth)))
        page.blank()
    }

    private func lay(_ entry: Entry, on page: inout Page) {
        let indent = "\(entry.number). ".count
        page.paragraph("\(entry.number). \(entry.text)", indent: 0, hanging: indent)
        for field in entry.fields(wording) { page.field(field.label, field.text, indent: indent) }
        for place in entry.places {
            page.field(wording.source, place.source, indent: indent)
            if !place.quote.isEmpty { page.paragraph(wording.quoted(place.quote), indent: indent + 2) }
        }
    }

    private func lay(_ statistics: [Report.Statistic], on page: inout Page) {
        guard !statistics.isEmpty else { return }
        page.blank()
        heading(wording.figures, "-", on: &page)
        for figure in statistics {
            let about = [figure.standing, figure.period].filter { !$0.isEmpty }.joined(separator: ", ")
            page.paragraph("- \(figure.amount) \(figure.of) (\(about))", indent: 0, hanging: 2)
            if !figure.source.isEmpty { page.field(wording.source, figure.source, indent: 2) }
        }
    }

    private func lay(_ documents: [Report.Listing], on page: inout Page) {
        guard !documents.isEmpty else { return }
        page.blank()
        for (offset, document) in documents.enumerated() {
            let about = [document.date, document.about].filter { !$0.isEmpty }.joined(separator: " · ")
            page.paragraph("\(offset + 1). \(document.title)", indent: 0, hanging: 4)
            if !about.isEmpty { page.paragraph(about, indent: 4) }
        }
    }
}
