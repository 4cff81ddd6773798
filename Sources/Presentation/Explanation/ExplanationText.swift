/// Everything that was understood of a line, for a person to read.
package struct ExplanationText {
    /// Lines without the last one's end.
    package let text: String

    /// - Parameter wording: nil for the language of the line.
    package init(_ explanation: Explanation, wording: Wording? = nil) {
        let wording = wording ?? Wording(language: explanation.language)
        var page = Page(width: 100)
        page.field(wording.question, explanation.text)
        page.field(wording.readAs.asSentenceStart, explanation.read.text, indent: 2)
        for repair in explanation.read.repairs {
            page.field(wording.repaired(repair.kind), "\(repair.from) → \(repair.to)", indent: 4)
        }
        page.field(wording.intent, wording.asked(explanation.intent), indent: 2)
        for time in explanation.times {
            page.field(
                wording.time, "\(wording.quoted(time.text)) → \(wording.days(time.period))", indent: 2)
        }
        for agency in explanation.agencies {
            page.field(wording.agency, "\(wording.quoted(agency.text)) → \(agency.name)", indent: 2)
        }
        for figure in explanation.figures {
            page.field(wording.figure, "\(wording.amount(figure)) \(figure.of)", indent: 2)
        }
        if !explanation.terms.isEmpty {
            page.field(wording.terms, explanation.terms.joined(separator: " · "), indent: 2)
        }
        text = String(page.text(colour: false).unicodeScalars.dropLast())
    }
}
