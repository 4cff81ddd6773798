/// Finds where rows begin whose numbers stand in the middle of them.
///
/// Each number is as far from the top of its row as from the bottom, and no line of text is cut in two: of
/// all ways to draw the lines between the rows of a page, the one is taken that comes nearest to both.
struct CenteredRows {
    /// From top to bottom; never empty.
    let numbers: [PageLine]
    /// The words of the other columns.
    let words: [PageWord]

    /// What a cut through a word costs, in points of distance from the middle.
    private static let crossing = 12.0

    private struct Cut {
        let place: Double
        var cost: Double
        /// The best cut above it, by its index.
        var above: Int
    }

    /// Where the row of each number begins.
    ///
    /// - Parameters:
    ///   - top: where the first row begins; nil when a row of the page before may go on above it.
    ///   - bottom: where the last row ends.
    func starts(top: Double?, bottom: Double) -> [Double] {
        guard let first = numbers.first, let last = numbers.last else { return [] }
        let head = (words.map(\.top) + [first.top]).min() ?? first.top
        var stages = [top.map { [Cut(place: $0, cost: 0, above: 0)] } ?? cuts(from: head, to: first.top)]
        for (number, next) in zip(numbers, numbers.dropFirst()) {
            stages.append(
                joined(cuts(from: number.bottom, to: next.top), stages[stages.count - 1], number.middle))
        }
        let end = joined(
            [Cut(place: max(bottom, last.bottom), cost: 0, above: 0)], stages[stages.count - 1], last.middle)
        var index = end[0].above
        var starts: [Double] = []
        for stage in stages.reversed() {
            starts.append(stage[index].place)
            index = stage[index].above
        }
        return starts.reversed()
    }

    /// The places between two heights a line can be drawn at.
    private func cuts(from low: Double, to high: Double) -> [Cut] {
        let step = max(1, (high - low) / 200)
        let places = low < high ? Array(stride(from: low, through: high, by: step)) : [(low + high) / 2]
        let near = words.filter { $0.bottom > low && $0.top < high }
        return places.map { place in
            let crossings = near.count { $0.top + 1 < place && $0.bottom - 1 > place }
            return Cut(place: place, cost: Self.crossing * Double(crossings), above: 0)
        }
    }

    /// `cuts` with the cost of the best way from above, past a number in the middle.
    private func joined(_ cuts: [Cut], _ above: [Cut], _ middle: Double) -> [Cut] {
        cuts.map { cut in
            var best = Cut(place: cut.place, cost: .infinity, above: 0)
            for (index, start) in above.enumerated() {
                let cost = cut.cost + start.cost + abs((start.place + cut.place) / 2 - middle)
                if cost < best.cost { (best.cost, best.above) = (cost, index) }
            }
            return best
        }
    }
}
