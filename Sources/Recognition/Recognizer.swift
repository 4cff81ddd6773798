package import Directives

/// Everything the vocabulary and the grammar know to find in a text.
package struct Recognizer: Sendable {
    package let vocabulary: Vocabulary
    package let agencies: AgencyRecognizer
    package let times: TimeRecognizer
    package let figures: FigureRecognizer

    package init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        agencies = AgencyRecognizer(vocabulary: vocabulary)
        times = TimeRecognizer()
        figures = FigureRecognizer()
    }

    /// A named list of the vocabulary's phrases; empty when there is none of that name.
    package func phrases(_ name: String) -> PhraseList { PhraseList(vocabulary.phrases[name] ?? []) }
}
