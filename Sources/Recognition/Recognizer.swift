package import Directives
package import Linguistics

/// Everything the vocabulary and the grammar know to find in a text.
package struct Recognizer: Sendable {
    package let vocabulary: Vocabulary
    package let thesaurus: Thesaurus
    package let agencies: AgencyRecognizer
    package let times: TimeRecognizer
    package let figures = FigureRecognizer()
    private let lists: PhraseLists

    package init(vocabulary: Vocabulary, wordings: Wordings = Wordings()) {
        self.vocabulary = vocabulary
        thesaurus = Thesaurus(wordings)
        agencies = AgencyRecognizer(vocabulary: vocabulary)
        times = TimeRecognizer()
        lists = PhraseLists(
            wordings.documentLists.merging(wordings.questionLists) { one, other in one + other })
    }

    /// - Parameter compiled: what `compiled` gave for this vocabulary; nil is returned when it does not fit.
    package init?(vocabulary: Vocabulary, compiled: CompiledBytes) {
        var bytes = compiled
        guard let agencies = AgencyRecognizer(vocabulary: vocabulary, compiled: &bytes),
            let times = TimeRecognizer(compiled: &bytes), let thesaurus = Thesaurus(compiled: &bytes),
            let lists = PhraseLists(compiled: &bytes)
        else { return nil }
        self.vocabulary = vocabulary
        self.thesaurus = thesaurus
        self.agencies = agencies
        self.times = times
        self.lists = lists
    }

    /// What takes time to make out of vocabulary and rules, for `init(vocabulary:compiled:)`.
    package var compiled: CompiledBytes {
        var bytes = CompiledBytes()
        agencies.compile(into: &bytes)
        times.compile(into: &bytes)
        thesaurus.compile(into: &bytes)
        lists.compile(into: &bytes)
        return bytes
    }

    /// A named list of phrases; empty when there is none of that name.
    package func phrases(_ name: String) -> PhraseList { lists[name] }
}
