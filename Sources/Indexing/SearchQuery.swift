package import Linguistics

/// What is looked for, as concepts each of which makes a row more fitting.
package struct SearchQuery: Sendable {
    package var concepts: [Concept]

    package init(_ concepts: [Concept]) { self.concepts = concepts }
}

/// One thing that is looked for, in any of several wordings.
///
/// ```swift
/// Concept([Alternative("trung tâm dữ liệu"), Alternative("data center", weight: 0.8)])
/// ```
package struct Concept: Sendable {
    package var alternatives: [Alternative]
    /// How much it counts beside the other concepts, before rarity.
    package var weight: Double

    package init(_ alternatives: [Alternative], weight: Double = 1) {
        self.alternatives = alternatives
        self.weight = weight
    }
}

/// A wording: words that stand directly behind one another.
package struct Alternative: Sendable {
    package var words: [Word]
    /// The wording as it is shown in an explanation.
    package var text: String
    /// Whether words without marks are open to every reading, as in a line typed without accents.
    package var isLenient: Bool
    /// 1 for what was asked; less for a synonym.
    package var weight: Double

    package init(words: [Word], text: String, isLenient: Bool = false, weight: Double = 1) {
        self.words = words
        self.text = text
        self.isLenient = isLenient
        self.weight = weight
    }

    /// A wording out of text; a text without any accent is read leniently.
    package init(_ text: String, isLenient: Bool? = nil, weight: Double = 1) {
        let cut = Text(text, lenient: isLenient)
        self.init(
            words: LinkedWord.all(in: cut).map(\.word), text: text, isLenient: cut.isLenient, weight: weight)
    }
}

/// Where to look.
package enum SearchScope: Sendable {
    /// Paragraphs, of all or of the named documents.
    case passages(documents: Set<String>? = nil)
    /// Stretches of documents (see `Hit.paragraph` for the best paragraph of one).
    case sections(documents: Set<String>? = nil)
    /// Directives that pass a filter; its limit and order do not count here.
    case directives(DirectiveFilter = DirectiveFilter())
    case figures(documents: Set<String>? = nil)
}
