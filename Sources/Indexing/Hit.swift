package import Directives

/// A row that was found, and why.
package struct Hit: Sendable {
    package enum Match: Sendable {
        case passage(Passage)
        case directive(Directive)
        case figure(Figure)
    }

    /// Why a row stands where it stands: what a term added to its score.
    package struct Reason: Sendable {
        package enum Family: String, Sendable {
            /// A single syllable or word.
            case syllable
            /// A run of syllables.
            case phrase
            /// Either in the title or the heading.
            case title
            /// The best paragraph of a row, for what it holds by itself.
            case paragraph
        }

        package var family: Family
        package var term: String
        /// Whether it stands there with the accents asked for.
        package var isExact: Bool
        package var contribution: Double
    }

    package var match: Match
    package var score: Double
    /// The share of the query's weight, rarity counted, that was found: 1 when every concept was.
    package var coverage: Double
    /// The places in the query of the concepts that were found.
    package var concepts: [Int]
    package var reasons: [Reason]

    package var document: String? {
        switch match {
        case .passage(let passage): passage.document
        case .directive(let directive): directive.citations.first?.document
        case .figure(let figure): figure.citation?.document
        }
    }

    package var paragraph: Int? {
        switch match {
        case .passage(let passage): passage.paragraph
        case .directive(let directive): directive.citations.first?.paragraph
        case .figure(let figure): figure.citation?.paragraph
        }
    }

    package var text: String {
        switch match {
        case .passage(let passage): passage.text
        case .directive(let directive): directive.text
        case .figure(let figure): figure.text
        }
    }

    package var directive: Directive? {
        if case .directive(let directive) = match { directive } else { nil }
    }
}
