package import Directives

/// What a time leaves unsaid: the day it is read on, and whether somebody asks or a document states.
package struct TimeContext: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case question
        /// - Parameter signed: the document's date, from which its terms are counted.
        case document(signed: Day?)
    }

    package var reference: Day
    package var kind: Kind

    package init(reference: Day, kind: Kind) {
        self.reference = reference
        self.kind = kind
    }

    /// The day that gives a missing year or month, and from which `tuần sau` is counted.
    var base: Day {
        switch kind {
        case .question: reference
        case .document(let signed): signed ?? reference
        }
    }

    /// The day of signing; nil when it is unknown, and always in a question.
    var signed: Day? {
        switch kind {
        case .question: nil
        case .document(let signed): signed
        }
    }

    var isQuestion: Bool { kind == .question }
}
