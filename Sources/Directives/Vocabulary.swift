/// The words of the field, as data: who there is, and the lists that the rules go by.
package struct Vocabulary: Hashable, Codable, Sendable {
    /// Sorted by id.
    package var agencies: [Agency]
    /// Named lists of words and phrases that the rules go by (`directiveVerbs`, `pastMarkers` …).
    package var phrases: [String: [String]]

    package init(agencies: [Agency] = [], phrases: [String: [String]] = [:]) {
        self.agencies = agencies
        self.phrases = phrases
    }
}

/// Words and phrases of the field that mean the same, for looking a topic up.
package struct Wordings: Hashable, Sendable {
    /// `KHCN` → `khoa học công nghệ`
    package var abbreviations: [String: String]
    /// The first of a group is its head.
    package var synonyms: [[String]]
    /// English term → Vietnamese terms.
    package var glossary: [String: [String]]

    package init(
        abbreviations: [String: String] = [:], synonyms: [[String]] = [], glossary: [String: [String]] = [:]
    ) {
        self.abbreviations = abbreviations
        self.synonyms = synonyms
        self.glossary = glossary
    }
}
