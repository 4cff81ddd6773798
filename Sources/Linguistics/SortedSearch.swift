extension RandomAccessCollection where Element: Comparable {
    /// Where an element stands in a collection that is sorted; nil when it has none.
    @inlinable
    package func firstIndex(sorted element: Element) -> Index? {
        var range = startIndex..<endIndex
        while !range.isEmpty {
            let middle = index(
                range.lowerBound, offsetBy: distance(from: range.lowerBound, to: range.upperBound) / 2)
            if self[middle] < element {
                range = index(after: middle)..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound < endIndex && self[range.lowerBound] == element ? range.lowerBound : nil
    }
}
