/// What a question is about, when that is no agency and no period.
package struct Topic: Hashable, Sendable {
    /// The words, as read.
    package var text: String
    package var terms: [Term]
    /// How much each word of the line says of the topic, by its place: a rare word more, a verb of orders little.
    var weights: [Int: Double]
    /// Places of names and of numbers that name something: what lacks one of them is about something else.
    var required: Set<Int> = []

    package init(text: String, terms: [Term]) {
        self.init(text: text, terms: terms, weights: [:])
    }

    init(text: String, terms: [Term], weights: [Int: Double]) {
        self.text = text
        self.terms = terms
        self.weights = weights
    }

    /// A word or phrase of the topic with whatever else may stand for it.
    package struct Term: Hashable, Sendable {
        package var text: String
        /// Other wordings: synonyms, expansions of an abbreviation, translations.
        package var alternatives: [String]
        package var weight: Double
        /// The places in the line of the words it is made of.
        var tokens: Range<Int>
        /// Whether it is but a syllable of what was typed, which says half as much as the whole.
        var isPart: Bool

        init(
            _ text: String, alternatives: [String] = [], weight: Double = 1, tokens: Range<Int>,
            isPart: Bool = false
        ) {
            self.text = text
            self.alternatives = alternatives
            self.weight = weight
            self.tokens = tokens
            self.isPart = isPart
        }
    }

    /// This topic narrowed by another line's: `bệnh án điện tử` and then "còn bệnh viện tuyến tỉnh?".
    func narrowed(by other: Topic) -> Topic {
        let shift = (weights.keys.max() ?? 0) + 2
        var both = self
        both.text += ", " + other.text
        both.terms += other.terms.map { term in
            var moved = term
            moved.tokens = term.tokens.lowerBound + shift..<term.tokens.upperBound + shift
            return moved
        }
        both.required.formUnion(other.required.map { $0 + shift })
        for (place, weight) in other.weights { both.weights[place + shift] = weight }
        return both
    }
}
