/// What the assistant has to say to a line.
package struct Reply: Equatable, Sendable {
    package enum Outcome: Sendable {
        case answered
        /// Nothing answers the question.
        case nothing
        /// A command could not be carried out; the note says why.
        case failed
    }

    /// For standard output.
    package var text: String
    /// For standard error: what went wrong, what was written.
    package var notes: [String]
    package var outcome: Outcome
    /// Whether the person wants to leave.
    package var isFarewell: Bool

    package init(
        text: String = "", notes: [String] = [], outcome: Outcome = .answered, isFarewell: Bool = false
    ) {
        self.text = text
        self.notes = notes
        self.outcome = outcome
        self.isFarewell = isFarewell
    }

    static func failure(_ note: String) -> Reply { Reply(notes: [note], outcome: .failed) }
}
