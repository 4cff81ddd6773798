package import Directives

/// What there is to ask about on a day.
package struct Welcome: Sendable {
    /// How far "soon" reaches.
    package static let daysAhead = 14

    package var documents: Int
    package var directives: Int
    package var directivesWithDeadline: Int
    /// From the earliest to the latest date of a document.
    package var period: Period
    /// Whose deadline comes next; nil when none lies ahead.
    package var next: Directive?
    /// How many fall due within `daysAhead`.
    package var soon: Int
    /// How many are past their deadline.
    package var past: Int
    /// The single agency that leads most.
    package var busiest: Actor?
    package var asOf: Day

    package init(
        documents: Int, directives: Int, directivesWithDeadline: Int, period: Period, next: Directive?,
        soon: Int, past: Int, busiest: Actor?, asOf: Day
    ) {
        self.documents = documents
        self.directives = directives
        self.directivesWithDeadline = directivesWithDeadline
        self.period = period
        self.next = next
        self.soon = soon
        self.past = past
        self.busiest = busiest
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
                    welcome.soon, next: welcome.next, past: welcome.past, asOf: welcome.asOf),
                welcome.soon == 0 ? .plain : .soon)
            page.blank()
            page.paragraph(wording.tryAsking)
            for question in wording.sampleQuestions(welcome).prefix(3) { page.paragraph(question, indent: 2) }
            page.blank()
            page.paragraph(wording.welcomeHint, .quiet)
        }
    }
}
