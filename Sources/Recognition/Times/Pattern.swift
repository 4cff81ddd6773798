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
        var reader = PatternReader(rest: source.unicodeScalars[...])
        sequences = reader.choices().filter { !$0.isEmpty }
        precondition(reader.rest.isEmpty, "unbalanced pattern: \(source)")
    }
}

private struct PatternReader {
    var rest: Substring.UnicodeScalarView

    mutating func choices() -> [[Pattern.Element]] {
        var choices = sequence()
        while rest.first == "|" {
            rest.removeFirst()
            choices += sequence()
        }
        return choices
    }

    private mutating func sequence() -> [[Pattern.Element]] {
        var sequences: [[Pattern.Element]] = [[]]
        while let next = rest.first, next != "|", next != ")", next != "]" {
            let items: [[Pattern.Element]]
            switch next {
            case " ":
                rest.removeFirst()
                continue
            case "(": items = group()
            case "[": items = group() + [[]]
            case "{": items = [[.slot(slot())]]
            case "\\":
                rest.removeFirst()
                items = [[.word(word())]]
            default:
                // Most of a pattern is plain words.
                let word = Pattern.Element.word(word())
                for index in sequences.indices { sequences[index].append(word) }
                continue
            }
            sequences = sequences.flatMap { head in items.map { head + $0 } }
        }
        return sequences
    }

    private mutating func group() -> [[Pattern.Element]] {
        rest.removeFirst()
        let choices = choices()
        if !rest.isEmpty { rest.removeFirst() }
        return choices
    }

    private mutating func slot() -> Slot {
        let name = rest.dropFirst().prefix { $0 != "}" }
        rest = rest[name.endIndex...].dropFirst()
        guard let slot = Slot(rawValue: String(name)) else { preconditionFailure("unknown slot: \(name)") }
        return slot
    }

    private mutating func word() -> Word {
        var word = rest.prefix(while: Self.isPartOfWord)
        if word.isEmpty { word = rest.prefix(1) }
        rest = rest[word.endIndex...]
        return Word(Substring(word))
    }

    /// A letter or a digit; patterns have no other signs outside ASCII but letters.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: scalar.value >= 0xC0
        }
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
