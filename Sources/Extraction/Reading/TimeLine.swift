import Recognition

/// The times of a paragraph in their order, so that those of one sentence are found without walking through all.
struct TimeLine {
    let all: [TimeMention]

    init(_ times: [TimeMention]) { all = times }

    /// The times that start in a range of tokens.
    func within(_ range: Range<Int>) -> [TimeMention] {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(all[low...].prefix { $0.tokens.lowerBound < range.upperBound })
    }
}
