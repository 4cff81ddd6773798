package import Directives

/// What the first sentence of an answer says, before it is put into a language.
package enum Statement: Hashable, Sendable {
    /// So many directives under the question's filters, with so many more that bear on it, and the next deadline
    /// ahead of the day asked.
    case listed(count: Int, related: Int, next: Day?)
    /// Nothing under the question's filters; so many that bear on it.
    case nothing(related: Int)
    /// Who must do it, works with those who do, ordered it, receives it, guides it.
    case actors(Slot, [Actor], Directive)
    /// Who leads the most directives, the first before the others.
    case most([Share])
    /// How much each of several has that are compared.
    case compared([Part])
    /// By when.
    case when(Deadline, Directive)
    /// With what product.
    case product(String, Directive)
    /// When a meeting was held or a document issued, as the documents name it.
    case dated(String, Period)
    /// A figure, the best first; others on the same thing behind it.
    case figure(Figure)
    /// Figures side by side: what is to be reached and what has been, then and now.
    case figures([Figure])
    /// How many directives.
    case count(Int)
    /// A passage answers.
    case passage
    /// The directive is there, the field asked is not in the documents.
    case unstated(Slot, Directive)
    /// The documents say nothing of it: the words nobody knows, and the nearest that are known.
    case unknown(words: [String], nearest: [String])
    /// What came of the tasks no document says.
    case outcomeUntold
    /// Who was given nothing no document says.
    case idle
    /// The documents do not name the person who holds an office.
    case unnamed(String)
    /// So many directives lack one of the six.
    case audit(count: Int, field: Slot?)
    /// The documents of the knowledge base.
    case documents([Source])
    case greeting
    case thanks
    case help
    /// The line holds nothing to answer.
    case empty
    /// The line is longer than a question can be: its length and the limit, in characters.
    case tooLong(Int, limit: Int)
    /// Two conditions that exclude each other.
    case contradiction(String, String)
    /// A time that no calendar has.
    case impossibleTime(String)

    /// What is compared, as its group is titled, and how many directives it has.
    package struct Part: Hashable, Sendable {
        package var title: Group.Title
        package var count: Int
    }

    /// An agency and how many directives it leads.
    package struct Share: Hashable, Sendable {
        package var agency: Actor
        package var count: Int

        package init(agency: Actor, count: Int) {
            self.agency = agency
            self.count = count
        }
    }
}
