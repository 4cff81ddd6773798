/// Who there is.
package struct Vocabulary: Hashable, Sendable {
    package var agencies: AgencyList

    package init(agencies: AgencyList = AgencyList()) { self.agencies = agencies }
    package init(agencies: [Agency]) { self.agencies = AgencyList(agencies) }
}

/// The words and phrases of the field: which mean the same, for looking a topic up, and which the rules go by.
package struct Wordings: Hashable, Sendable {
    /// `KHCN` → `khoa học công nghệ`
    package var abbreviations: [String: String]
    /// The first of a group is its head.
    package var synonyms: [[String]]
    /// English term → Vietnamese terms.
    package var glossary: [String: [String]]
    /// Named lists that the reading of documents goes by (`directiveVerbs`, `pastMarkers` …).
    package var documentLists: [String: [String]]
    /// Named lists that the reading of questions goes by (`askWho`, `thanks` …).
    package var questionLists: [String: [String]]

    package init(
        abbreviations: [String: String] = [:], synonyms: [[String]] = [], glossary: [String: [String]] = [:],
        documentLists: [String: [String]] = [:], questionLists: [String: [String]] = [:]
    ) {
        self.abbreviations = abbreviations
        self.synonyms = synonyms
        self.glossary = glossary
        self.documentLists = documentLists
        self.questionLists = questionLists
    }
}
