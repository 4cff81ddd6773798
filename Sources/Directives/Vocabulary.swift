/// The words of the field, as data.
package struct Vocabulary: Hashable, Codable, Sendable {
    /// Sorted by id.
    package var agencies: [Agency]
    /// `KHCN` → `khoa học công nghệ`
    package var abbreviations: [String: String]
    /// Words and phrases that mean the same when a topic is looked up; the first of a group is its head.
    package var synonyms: [[String]]
    /// English term → Vietnamese terms.
    package var glossary: [String: [String]]
    /// Named lists of words and phrases that the rules go by (`directiveVerbs`, `pastMarkers` …).
    package var phrases: [String: [String]]

    package init(
        agencies: [Agency] = [], abbreviations: [String: String] = [:], synonyms: [[String]] = [],
        glossary: [String: [String]] = [:], phrases: [String: [String]] = [:]
    ) {
        self.agencies = agencies
        self.abbreviations = abbreviations
        self.synonyms = synonyms
        self.glossary = glossary
        self.phrases = phrases
    }
}
