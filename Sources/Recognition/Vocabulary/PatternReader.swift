/// Writes a phrase with choices out as the plain sequences it stands for.
///
/// `[ngày] {day} tháng (này|sau)`: brackets hold what may be left out, parentheses hold choices, braces hold
/// names. A word stands for itself and a sign for itself, a parenthesis or a bracket behind a backslash.
struct PatternReader<Element> {
    private var rest: Substring.UnicodeScalarView
    private let word: (Substring.UnicodeScalarView) -> Element
    private let name: (Substring.UnicodeScalarView) -> Element?
    private var isBroken = false

    /// - Parameter name: what a name in braces stands for; nil for an unknown one.
    init(
        _ source: String, word: @escaping (Substring.UnicodeScalarView) -> Element,
        name: @escaping (Substring.UnicodeScalarView) -> Element?
    ) {
        rest = source.unicodeScalars[...]
        self.word = word
        self.name = name
    }

    /// Nil when brackets do not match or a name is unknown.
    mutating func sequences() -> [[Element]]? {
        let sequences = choices().filter { !$0.isEmpty }
        return isBroken || !rest.isEmpty ? nil : sequences
    }

    private mutating func choices() -> [[Element]] {
        var choices = sequence()
        while rest.first == "|" {
            rest.removeFirst()
            choices += sequence()
        }
        return choices
    }

    private mutating func sequence() -> [[Element]] {
        var sequences: [[Element]] = [[]]
        while let next = rest.first, next != "|", next != ")", next != "]" {
            let items: [[Element]]
            switch next {
            case " ":
                rest.removeFirst()
                continue
            case "(": items = group(endingWith: ")")
            case "[": items = group(endingWith: "]") + [[]]
            case "{": items = [slot()]
            case "\\":
                rest.removeFirst()
                items = [[word(letters())]]
            default:
                // Most of a pattern is plain words.
                let word = word(letters())
                for index in sequences.indices { sequences[index].append(word) }
                continue
            }
            sequences = sequences.flatMap { head in items.map { head + $0 } }
        }
        return sequences
    }

    private mutating func group(endingWith end: Unicode.Scalar) -> [[Element]] {
        rest.removeFirst()
        let choices = choices()
        if rest.first == end { rest.removeFirst() } else { isBroken = true }
        return choices
    }

    private mutating func slot() -> [Element] {
        let name = rest.dropFirst().prefix { $0 != "}" }
        rest = rest[name.endIndex...]
        guard rest.popFirst() == "}", let element = self.name(name) else {
            isBroken = true
            return []
        }
        return [element]
    }

    private mutating func letters() -> Substring.UnicodeScalarView {
        var word = rest.prefix(while: Self.isPartOfWord)
        if word.isEmpty { word = rest.prefix(1) }
        rest = rest[word.endIndex...]
        return word
    }

    /// A letter or a digit; patterns have no other signs outside ASCII but letters.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: scalar.value >= 0xC0
        }
    }
}
