import Directives

extension Figure {
    /// What the document says with it: its sentence, or of a long one what stands around it between commas; nil when the
    /// sentence is not known.
    var clause: String? {
        guard let quote = citation?.quote, !quote.isEmpty else { return nil }
        let sentence = String(quote.evenlySpaced.trimmingSuffix(while: { $0 == "." }))
        guard sentence.count > Self.longestSentence, let place = sentence.firstRange(of: text.evenlySpaced)
        else { return sentence }
        let ends = sentence.indices.filter { index in
            let next = sentence.index(after: index)
            return ",;".contains(sentence[index]) && next < sentence.endIndex && sentence[next] == " "
        }
        let end = ends.first { $0 >= place.upperBound } ?? sentence.endIndex
        let starts = ends.filter { $0 < place.lowerBound }.reversed().map { sentence.index(after: $0) }
        let start = starts.first { start in
            sentence.distance(from: start, to: end) > Self.shortestClause
                && !sentence[start..<end].prefix { $0 != "(" }.contains(")")
        }
        return String(sentence[(start ?? sentence.startIndex)..<end].trimmingPrefix(" "))
    }

    /// In characters: what is read at a glance.
    private static let longestSentence = 170
    /// In characters: "tăng 52,4% so với cùng kỳ" does not say what rose.
    private static let shortestClause = 45
}

extension StringProtocol {
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
        return self[startIndex..<end]
    }
}
