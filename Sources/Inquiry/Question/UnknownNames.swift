import Directives
import Linguistics
import Recognition

/// Names that look like an agency's and are none known: `Bộ Năng lượng`, `Ministry of Magic`, `Sở Y tế` where no document
/// gives one a task.
struct UnknownNames: Sendable {
    let recognizer: Recognizer
    let stops: PhraseList

    /// The first such name among the words that are not understood otherwise.
    ///
    /// - Parameter asksForTasks: then a department's name asks about it; elsewhere it may be what a passage is about.
    func first(in text: Text, covered: TokenSet, asksForTasks: Bool) -> String? {
        for index in text.tokens.indices where !covered.contains(index) {
            let head =
                Self.heads.end(in: text, at: index)
                ?? (asksForTasks ? Self.departments.end(in: text, at: index) : nil)
            guard let start = head, isWritten(text, index, start) else { continue }
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
        let ending = wanted.split(separator: " ").dropFirst()
        let words = Set(ending)
        let known = recognizer.vocabulary.agencies.filter { $0.until == nil && $0.kind != .collective }
        let scored = known.compactMap { agency -> (name: String, score: Double)? in
            let best =
                [agency.name, agency.english ?? ""].map { form -> Double in
                    let folded = FoldedText.fold(form)
                    let parts = folded.split(separator: " ").dropFirst()
                    let shared = words.intersection(parts)
                    // "Sở Y tế" is near "Bộ Y tế", not near another "Sở" with which it shares nothing else.
                    guard folded.prefix(3) == wanted.prefix(3) || parts == ending else { return 0 }
                    let length = Double(max(folded.utf8.count, wanted.utf8.count))
                    let likeness = 1 - Double(EditDistance.between(wanted.utf8, folded.utf8)) / length
                    return shared.isEmpty && likeness < 0.5 ? 0 : Double(shared.count) + likeness
                }.max() ?? 0
            return best > 0 ? (agency.name, best) : nil
        }
        return scored.sorted { ($1.score, $0.name) < ($0.score, $1.name) }.prefix(count).map(\.name)
    }

    private static let heads = PhraseList([
        "Bộ", "Tổng cục", "Ủy ban", "Tập đoàn", "Tổng công ty", "Tỉnh", "Ministry of",
    ])
    private static let departments = PhraseList(["Sở", "Vụ", "Cục", "Chi cục"])
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
