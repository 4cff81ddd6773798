/// The name that was meant by a mistyped one.
package enum NearestName {
    /// The name that starts with what was typed, or lies the fewest mistakes from it: a third of its letters, two at
    /// most. Accents and capitals are left out of account.
    package static func of(_ typed: String, among names: [String]) -> String? {
        let wanted = Slug.of(typed)
        guard !wanted.isEmpty else { return nil }
        if let begun = names.first(where: { Slug.of($0).hasPrefix(wanted) }) { return begun }
        let distances = names.map { ($0, distance(Array(Slug.of($0).utf8), Array(wanted.utf8))) }
        let best = distances.min { $0.1 < $1.1 }
        return best.flatMap { $0.1 <= min(2, wanted.utf8.count / 3) ? $0.0 : nil }
    }

    /// Letters to insert, remove, replace or swap with their neighbour.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var rows = [Array(0...right.count)]
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    cost = min(cost, rows[i - 1][j - 1] + 1)
                }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
