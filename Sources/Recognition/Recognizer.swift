package import Directives

/// Everything the vocabulary and the grammar know to find in a text.
package struct Recognizer: Sendable {
    package let vocabulary: Vocabulary
    package let agencies: AgencyRecognizer
    package let times: TimeRecognizer
    package let figures: FigureRecognizer

    /// - Parameter compiled: what `agencies.compiled` gave for this vocabulary; made anew when it does not fit.
    package init(vocabulary: Vocabulary, compiled: [UInt8]? = nil) {
        self.vocabulary = vocabulary
        agencies =
            compiled.flatMap { AgencyRecognizer(vocabulary: vocabulary, compiled: $0) }
            ?? AgencyRecognizer(vocabulary: vocabulary)
        times = TimeRecognizer()
        figures = FigureRecognizer()
    }

    /// A named list of the vocabulary's phrases; empty when there is none of that name.
    package func phrases(_ name: String) -> PhraseList { PhraseList(vocabulary.phrases[name] ?? []) }
}
