import Linguistics

/// A text with some of its words marked: in bold, or between `«` and `»` where there is no colour.
struct MarkedText {
    private let text: String
    /// The marked stretches, as ranges of the characters that are no white space.
    private var marks: [Range<Int>] = []

    /// - Parameter marks: the words to mark; those that do not stand in the text are passed over.
    init(_ text: String, marks: [String], hasColour: Bool) {
        let safe = SafeText(text.evenlySpaced).description.unglued
        // A mark over the whole text would mark nothing.
        let found = marks.compactMap { safe.firstRange(of: SafeText($0.evenlySpaced).description.unglued) }
            .filter { range in !safe.indices.allSatisfy { range.contains($0) || !safe[$0].isLetter } }
            .sorted { $0.lowerBound < $1.lowerBound }
        guard hasColour else {
            self.text = Self.bracketed(safe, found)
            return
        }
        self.text = safe
        self.marks = found.map { range in
            safe[..<range.lowerBound].inked..<safe[..<range.upperBound].inked
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

    private static func bracketed(_ text: String, _ ranges: [Range<String.Index>]) -> String {
        var result = ""
        var end = text.startIndex
        for range in ranges where range.lowerBound >= end {
            result += text[end..<range.lowerBound] + "«" + text[range] + "»"
            end = range.upperBound
        }
        return result + text[end...]
    }
}

extension Substring {
    /// How many characters are no white space.
    fileprivate var inked: Int { count { !$0.isWhitespace } }
}
