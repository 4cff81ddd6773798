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
    ///
    /// - Parameter following: the line behind `typed`.
    /// - Returns: the text, and how many scalars of what follows it says itself: of `bo y| te lam gi` three.
    func insertion(replacing typed: String, before following: some Collection<Unicode.Scalar> = [])
        -> (text: String, overlap: Int)?
    {
        guard let first = candidates.first else { return nil }
        let text = candidates.count == 1 ? first.text : commonPrefix
        let overlap = Self.overlap(of: text, typed: typed, Array(following))
        if candidates.count == 1 {
            let needsSpace = first.endsWord && following.dropFirst(overlap).first != " "
            return (text + (needsSpace ? " " : ""), overlap)
        }
        let isProgress = text != typed && text.unicodeScalars.count >= typed.unicodeScalars.count
        return isProgress ? (text, overlap) : nil
    }

    /// How far what follows goes on as the text does behind what is typed, up to the end of a word.
    private static func overlap(of text: String, typed: String, _ following: [Unicode.Scalar]) -> Int {
        let text = text.unicodeScalars.map(LetterFolding.folded)
        let typed = typed.unicodeScalars.map(LetterFolding.folded)
        guard text.starts(with: typed) else { return 0 }
        let common = zip(text.dropFirst(typed.count), following).prefix {
            $0 == LetterFolding.folded($1)
        }.count
        let isInWord = common < following.count && following[common].properties.isAlphabetic
        return isInWord ? 0 : common
    }
}
