extension RandomAccessCollection where Element: Comparable {
    /// Where an element stands in a collection that is sorted; nil when it has none.
    @inlinable
    package func firstIndex(sorted element: Element) -> Index? {
        let index = insertionIndex(sorted: element)
        return index < endIndex && self[index] == element ? index : nil
    }

    /// The first place of a sorted collection whose element is not below another; its end when all are.
    @inlinable
    package func insertionIndex(sorted element: Element) -> Index {
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
        return range.lowerBound
    }
}
