package import Directives
package import Inquiry
package import Linguistics

/// Everything that was understood of a line, for `explain`.
package struct Explanation: Sendable {
    /// An agency that the line names, with the words that name it.
    package struct Mention: Sendable {
        package var text: String
        package var id: String
        package var name: String

        package init(text: String, id: String, name: String) {
            self.text = text
            self.id = id
            self.name = name
        }
    }

    /// The line as typed.
    package var text: String
    package var language: Language
    package var read: TypedLine
    package var times: [AskedPeriod]
    package var agencies: [Mention]
    package var figures: [Figure]
    package var intent: Intent
    /// The words that are looked up.
    package var terms: [String]

    package init(
        text: String, language: Language, read: TypedLine, times: [AskedPeriod] = [],
        agencies: [Mention] = [],
        figures: [Figure] = [], intent: Intent, terms: [String] = []
    ) {
        self.text = text
        self.language = language
        self.read = read
        self.times = times
        self.agencies = agencies
        self.figures = figures
        self.intent = intent
        self.terms = terms
    }
}
