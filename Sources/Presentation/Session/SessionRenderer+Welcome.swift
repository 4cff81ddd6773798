package import Directives

/// What there is to ask about on a day.
package struct Welcome: Sendable {
    package var documents: Int
    package var directives: Int
    package var directivesWithDeadline: Int
    /// From the earliest to the latest date of a document.
    package var period: Period
    /// Falling due within two weeks, the nearest first.
    package var soon: [Directive]
    /// How many are past their deadline.
    package var past: Int
    /// Questions that the documents answer.
    package var questions: [String]
    package var asOf: Day

    package init(
        documents: Int, directives: Int, directivesWithDeadline: Int, period: Period, soon: [Directive],
        past: Int, questions: [String], asOf: Day
    ) {
        self.documents = documents
        self.directives = directives
        self.directivesWithDeadline = directivesWithDeadline
        self.period = period
        self.soon = soon
        self.past = past
        self.questions = questions
        self.asOf = asOf
    }
}

extension SessionRenderer {
    /// The first screen.
    package func welcome(_ welcome: Welcome) -> String {
        page { page in
            page.paragraph(wording.welcome, .strong)
            page.paragraph(
                wording.known(
                    documents: welcome.documents, directives: welcome.directives,
                    dated: welcome.directivesWithDeadline))
            page.paragraph(wording.covered(welcome.period))
            page.paragraph(
                wording.dueSoon(
                    welcome.soon.count, next: welcome.soon.first, past: welcome.past, asOf: welcome.asOf),
                welcome.soon.isEmpty ? .plain : .soon)
            page.blank()
            page.paragraph(wording.tryAsking)
            for question in welcome.questions { page.paragraph(question, indent: 2) }
            page.blank()
            page.paragraph(wording.welcomeHint, .quiet)
        }
    }
}
