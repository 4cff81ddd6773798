/// A strip between two columns.
///
/// Cells are mostly set flush left, so many lines start where the strip ends; where they are centred, the
/// strip is the widest that the fewest words cross.
enum ColumnGap {
    /// The middle of the best strip between the titles of two columns.
    static func place(from left: Double, to right: Double, _ words: [PageWord]) -> Double {
        let near = words.filter { $0.right > left && $0.left < right + 3 }
        var strips: [(crossings: Int, start: Double, end: Double)] = []
        var place = left
        while place <= right {
            let crossings = near.count { $0.left < place && $0.right > place }
            if let last = strips.indices.last, strips[last].crossings == crossings {
                strips[last].end = place
            } else {
                strips.append((crossings, place, place))
            }
            place += 1
        }
        let fewest = strips.map(\.crossings).min() ?? 0
        var best = (score: -1.0, place: (left + right) / 2)
        for strip in strips where strip.crossings == fewest {
            let starts = near.count { $0.left > strip.end - 1.5 && $0.left < strip.end + 3 }
            let score = strip.end - strip.start + 3 * Double(starts)
            if score > best.score { best = (score, (strip.start + strip.end) / 2) }
        }
        return best.place
    }
}
