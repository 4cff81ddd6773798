import Directives
import Linguistics
import Recognition

/// Names that look like an agency's and are none: `Bộ Năng lượng`, `Ministry of Magic`.
struct UnknownNames: Sendable {
    let recognizer: Recognizer
    let stops: PhraseList

    /// The first such name among the words that are not understood otherwise.
    func first(in text: Text, covered: Set<Int>) -> String? {
        for index in text.tokens.indices where !covered.contains(index) {
            guard let start = Self.heads.end(in: text, at: index), isWritten(text, index, start) else {
                continue
            }
            var end = start + 1
            // "Năng lượng" has its capital on the first syllable alone.
            if isWord(text, end), !covered.contains(end), stops.end(in: text, at: end) == nil { end += 1 }
            while isWord(text, end), text.tokens[end].isCapitalized, !covered.contains(end) { end += 1 }
            guard !(start..<end).contains(where: covered.contains) else { continue }
            return text.string(index..<end)
        }
        return nil
    }

    /// A name is written with capitals, a whole line in capitals tells nothing.
    private func isWritten(_ text: Text, _ head: Int, _ start: Int) -> Bool {
        isWord(text, start) && text.tokens[start].isCapitalized && text.tokens[head].isCapitalized
            && !text.tokens[head].flags.contains(.allCapitals)
    }

    private func isWord(_ text: Text, _ index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].kind == .word
    }

    /// The known names that share most words with a name, or differ in fewest letters.
    func nearest(to name: String, count: Int = 3) -> [String] {
        let wanted = FoldedText.fold(name)
        let words = Set(wanted.split(separator: " ").dropFirst())
        let known = recognizer.vocabulary.agencies.filter { $0.until == nil && $0.kind != .collective }
        let scored = known.compactMap { agency -> (name: String, score: Double)? in
            let best =
                [agency.name, agency.english ?? ""].map { form -> Double in
                    let folded = FoldedText.fold(form)
                    guard folded.prefix(3) == wanted.prefix(3) else { return 0 }
                    let shared = Double(words.intersection(folded.split(separator: " ").dropFirst()).count)
                    let length = Double(max(folded.utf8.count, wanted.utf8.count))
                    return shared + 1 - Double(EditDistance.between(wanted.utf8, folded.utf8)) / length
                }.max() ?? 0
            return best > 0 ? (agency.name, best) : nil
        }
        return scored.sorted { ($1.score, $0.name) < ($0.score, $1.name) }.prefix(count).map(\.name)
    }

    private static let heads = PhraseList([
        "Bộ", "Tổng cục", "Ủy ban", "Tập đoàn", "Tổng công ty", "Tỉnh", "Ministry of",
    ])
}

/// In how many letters two words differ.
enum EditDistance {
    static func between(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (line, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in right.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(changed, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
