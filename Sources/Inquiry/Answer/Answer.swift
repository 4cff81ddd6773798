package import Directives

/// What the documents say to a question, as values; how it is said is the presentation's business.
package struct Answer: Sendable {
    package enum Status: String, Sendable {
        case answered
        /// The directive is there, the asked field is not.
        case unstated
        /// Nothing answers the question itself.
        case none
    }

    /// The thing itself that was asked after, where it is one.
    package enum Value: Hashable, Sendable {
        case agencies([Actor])
        case period(Period, text: String)
        case number(Double, unit: String, of: String, date: Day?)
        case unstated(Slot)
    }

    package var question: Question
    package var status: Status
    /// What the first sentence says.
    package var statement: Statement
    package var value: Value?
    package var groups: [Group]
    package var figures: [Figure]
    package var passages: [Quotation]

    package init(
        question: Question, status: Status, statement: Statement, value: Value? = nil, groups: [Group] = [],
        figures: [Figure] = [], passages: [Quotation] = []
    ) {
        self.question = question
        self.status = status
        self.statement = statement
        self.value = value
        self.groups = groups
        self.figures = figures
        self.passages = passages
    }

    /// The directives of all groups, in the order they are numbered on the screen.
    package var directives: [Directive] { groups.flatMap(\.directives) }
}

/// Directives that answer in the same way.
package struct Group: Hashable, Sendable {
    package enum Role: String, Sendable {
        /// They answer the question.
        case primary
        /// They bear on it: a coarser deadline, a shared duty.
        case related
    }

    package enum Title: Hashable, Sendable {
        /// What was asked.
        case asked
        /// led by an agency
        case leads(String)
        /// led by one of a collective
        case members(String)
        /// an agency works with others
        case cooperates(String)
        /// falls on an agency as one of a collective
        case collective(String)
        /// deadlines coarser than the period asked
        case coarser(AskedPeriod)
        /// near the topic
        case near
        /// due in one of several periods that are compared
        case due(AskedPeriod)
        /// ordered by one of several who are compared
        case given(String)
    }

    package var role: Role
    package var title: Title
    package var directives: [Directive]

    package init(role: Role, title: Title, directives: [Directive]) {
        self.role = role
        self.title = title
        self.directives = directives
    }
}

/// A passage of a document, word for word.
package struct Quotation: Hashable, Sendable {
    package var text: String
    package var citation: Citation

    package init(text: String, citation: Citation) {
        self.text = text
        self.citation = citation
    }
}
