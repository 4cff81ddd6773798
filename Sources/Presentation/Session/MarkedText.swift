import Linguistics

/// A text with some of its words marked: in bold, or between `«` and `»` where there is no colour.
struct MarkedText {
    private let text: String
    /// The marked stretches, as ranges of the characters that are no white space.
    private var marks: [Range<Int>] = []

    /// - Parameters:
    ///   - quotes: stretches to mark as they stand; those that are not in the text are passed over.
    ///   - words: what was looked for, to mark wherever it stands; where one does, quotes are not marked.
    init(_ text: String, quotes: [String] = [], words: [String] = [], hasColour: Bool) {
        let safe = SafeText(text.evenlySpaced).description.unglued
        let letters = Array(safe)
        let found = Self.places(of: words, in: letters)
        let ranges = found.isEmpty ? Self.places(ofQuotes: quotes, in: safe) : found
        guard hasColour else {
            self.text = Self.bracketed(letters, ranges)
            return
        }
        self.text = safe
        marks = ranges.map { range in
            letters[..<range.lowerBound].inked..<letters[..<range.upperBound].inked
        }
    }

    func lines(width: Int) -> [[Piece]] {
        var position = 0
        return text.wrapped(width: width).map { line in
            var pieces: [Piece] = []
            var run = ""
            var isMarked = marks.contains { $0.contains(position) }
            for character in line {
                if !character.isWhitespace {
                    let isInside = marks.contains { $0.contains(position) }
                    if isInside != isMarked {
                        pieces.append(Piece(run, isMarked ? .strong : .plain))
                        run = ""
                        isMarked = isInside
                    }
                    position += 1
                }
                run.append(character)
            }
            return pieces + [Piece(run, isMarked ? .strong : .plain)]
        }
    }

    /// Where quotes stand. A mark over the whole text would mark nothing.
    private static func places(ofQuotes quotes: [String], in text: String) -> [Range<Int>] {
        united(
            quotes.compactMap { text.firstRange(of: SafeText($0.evenlySpaced).description.unglued) }
                .filter { range in
                    !text.indices.allSatisfy { range.contains($0) || !text[$0].isLetter }
                }
                .map {
                    text.distance(
                        from: text.startIndex, to: $0.lowerBound)..<text.distance(
                            from: text.startIndex, to: $0.upperBound)
                })
    }

    /// Where words stand by themselves, capitals left out of account, and accents where the word has none.
    private static func places(of words: [String], in letters: [Character]) -> [Range<Int>] {
        let exact = letters.map { $0.lowercased() }
        let folded = letters.map { FoldedText.fold(String($0)) }
        return united(
            words.flatMap { word -> [Range<Int>] in
                let wanted = word.evenlySpaced.map { $0.lowercased() }
                let isPlain = wanted == word.evenlySpaced.map { FoldedText.fold(String($0)) }
                let text = isPlain ? folded : exact
                guard let first = wanted.first, wanted.count <= text.count else { return [] }
                return (0...(text.count - wanted.count)).compactMap { start in
                    let range = start..<(start + wanted.count)
                    guard text[start] == first, text[range].elementsEqual(wanted),
                        start == 0 || !letters[start - 1].isWord,
                        range.upperBound == letters.count || !letters[range.upperBound].isWord
                    else { return nil }
                    return range
                }
            })
    }

    /// The ranges in order, those that touch or overlap as one.
    private static func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, range in
            if let last = united.last, range.lowerBound <= last.upperBound {
                united[united.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                united.append(range)
            }
        }
    }

    private static func bracketed(_ letters: [Character], _ ranges: [Range<Int>]) -> String {
        var result = ""
        var end = 0
        for range in ranges {
            result += String(letters[end..<range.lowerBound]) + "«" + String(letters[range]) + "»"
            end = range.upperBound
        }
        return result + String(letters[end...])
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber }
}

extension ArraySlice<Character> {
    /// How many are no white space.
    fileprivate var inked: Int { count { !$0.isWhitespace } }
}
