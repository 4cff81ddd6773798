/// What may stand in place of a stretch of the line before the cursor.
package struct Completion: Equatable, Sendable {
    package struct Candidate: Equatable, Sendable {
        package var text: String
        package var description: String
        /// Whether a space follows once this is the only candidate.
        package var endsWord: Bool

        package init(_ text: String, description: String = "", endsWord: Bool = true) {
            self.text = text
            self.description = description
            self.endsWord = endsWord
        }
    }

    /// The stretch that a candidate replaces, in Unicode scalars of the line.
    package var replace: Range<Int>
    package var candidates: [Candidate]

    package init(replace: Range<Int>, candidates: [Candidate]) {
        self.replace = replace
        self.candidates = candidates
    }

    package static let none = Completion(replace: 0..<0, candidates: [])
}

extension Completion {
    /// What all candidates begin with, in whole letters.
    var commonPrefix: String {
        guard var prefix = candidates.first?.text[...] else { return "" }
        for candidate in candidates.dropFirst() {
            var shared = prefix.startIndex
            for (letter, other) in zip(prefix.indices, candidate.text) {
                guard prefix[letter] == other else { break }
                shared = prefix.index(after: letter)
            }
            prefix = prefix[..<shared]
        }
        return String(prefix)
    }

    /// What one press of Tab puts in place of `typed`, or nil when there is nothing to add. Candidates may
    /// match otherwise than by their beginning, so what they share can be less than what is typed.
    func insertion(replacing typed: String) -> String? {
        guard let first = candidates.first else { return nil }
        if candidates.count == 1 { return first.text + (first.endsWord ? " " : "") }
        let prefix = commonPrefix
        let isProgress = prefix != typed && prefix.unicodeScalars.count >= typed.unicodeScalars.count
        return isProgress ? prefix : nil
    }
}
