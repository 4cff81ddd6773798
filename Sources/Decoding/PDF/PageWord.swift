/// A word and its place on the page, in points from the upper left corner.
struct PageWord {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String
    /// Whether it is the title of a group of rows, which reaches over several columns.
    var isGroup = false

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    var center: Double { (left + right) / 2 }
}

struct Page {
    var width: Double
    var height: Double
    var words: [PageWord]
}

/// Words side by side.
struct PageLine {
    /// From left to right; never empty.
    private(set) var words: [PageWord]
    private(set) var left: Double
    private(set) var right: Double
    private(set) var top: Double
    private(set) var bottom: Double

    init(_ word: PageWord) {
        words = [word]
        (left, right, top, bottom) = (word.left, word.right, word.top, word.bottom)
    }

    init?(_ words: [PageWord]) {
        guard let first = words.first else { return nil }
        self.init(first)
        for word in words.dropFirst() { append(word) }
    }

    mutating func append(_ word: PageWord) {
        words.append(word)
        left = min(left, word.left)
        right = max(right, word.right)
        top = min(top, word.top)
        bottom = max(bottom, word.bottom)
    }

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    var text: String { words.map(\.text).joined(separator: " ") }

    /// The line cut where the space between two words is wider than `space` times its height.
    func segments(space: Double = 0.7) -> [PageLine] {
        var segments: [PageLine] = []
        for word in words {
            if let last = segments.indices.last, word.left - segments[last].right < space * word.height {
                segments[last].append(word)
            } else {
                segments.append(PageLine(word))
            }
        }
        return segments
    }

    /// Gathers words into lines, from top to bottom: words whose heights overlap by half stand in one line.
    static func lines(of words: [PageWord]) -> [PageLine] {
        var lines: [PageLine] = []
        for word in words.sorted(by: { $0.middle < $1.middle }) {
            if let last = lines.indices.last,
                abs(lines[last].words[0].middle - word.middle) < 0.4 * word.height
            {
                lines[last].append(word)
            } else {
                lines.append(PageLine(word))
            }
        }
        return lines.map { line in
            var line = line
            line.words.sort { $0.left < $1.left }
            return line
        }
    }
}
