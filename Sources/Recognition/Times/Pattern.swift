import Linguistics

/// A phrase with choices, written out as the plain sequences it stands for.
///
/// `[ngày] {day} tháng (này|sau)`: brackets hold what may be left out, parentheses hold choices, braces hold
/// slots. A word stands for itself and a sign for itself, a parenthesis or a bracket behind a backslash.
struct Pattern: Sendable {
    enum Element: Sendable {
        case word(Word)
        case slot(Slot)
    }

    let sequences: [[Element]]

    init(_ source: String) {
        var reader = PatternReader<Element>(
            source, word: { .word(Word(Substring($0))) },
            name: { Slot(rawValue: String($0)).map { .slot($0) } })
        guard let sequences = reader.sequences() else { preconditionFailure("no pattern: \(source)") }
        self.sequences = sequences
    }
}

extension Pattern {
    /// The index behind the tokens that the longest of its sequences takes from `index` on.
    func read(_ text: Text, at index: Int, into captures: inout Captures) -> Int? {
        var longest: (end: Int, captures: Captures)?
        for sequence in sequences {
            var trial = captures
            guard let end = Self.end(of: sequence, in: text, at: index, into: &trial) else { continue }
            if end > longest?.end ?? index { longest = (end, trial) }
        }
        guard let longest else { return nil }
        captures = longest.captures
        return longest.end
    }

    private static func end(
        of sequence: [Element], in text: Text, at index: Int, into captures: inout Captures
    ) -> Int? {
        var index = index
        for element in sequence {
            switch element {
            case .word(let word):
                guard text.matches(index, word) else { return nil }
                index += 1
            case .slot(let slot):
                guard let end = slot.read(text, at: index, into: &captures) else { return nil }
                index = end
            }
        }
        return index
    }
}
