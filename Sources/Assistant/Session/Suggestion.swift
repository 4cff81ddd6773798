/// What may stand in place of a stretch of the line before the cursor.
package struct Suggestion: Equatable, Sendable {
    package struct Candidate: Hashable, Sendable {
        package var text: String
        package var description: String
        /// Whether a space follows once this is the only candidate.
        package var endsWord: Bool

        init(_ text: String, _ description: String = "", endsWord: Bool = true) {
            self.text = text
            self.description = description
            self.endsWord = endsWord
        }
    }

    /// The stretch that a candidate replaces, in Unicode scalars of the line.
    package var replace: Range<Int>
    package var candidates: [Candidate]

    init(replace: Range<Int>, candidates: [Candidate]) {
        self.replace = replace
        self.candidates = candidates
    }
}
