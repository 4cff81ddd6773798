import GRDB
import Linguistics

/// Gathers the units that are worth a closer look, the rarest concepts first.
///
/// `bm25()` would read every row of every term. Here each concept adds its weight to the units that hold it,
/// and frequent concepts are not read at all once enough has been: they hardly tell rows apart, and are
/// counted when the candidates are scored.
struct CandidateFinder {
    let database: Database
    let rows: TopicRows
    /// The rows that may be found; nil when that is asked of the candidates afterwards.
    let allowed: RowSet?

    /// At most about `count` units, those with the highest sums of weights.
    func candidates(for concepts: [WeighedConcept], count: Int) throws -> [Int] {
        if let allowed, allowed.count <= count {
            return Array(Set(allowed.rows.map { $0 >> rows.shift })).sorted()
        }
        var sums = UnitSums(last: rows.size.last >> rows.shift)
        var budget = rows.budget
        let concepts = concepts.filter { $0.weight > 0 }.sorted { $0.rarity > $1.rarity }
        for concept in concepts {
            guard let (expression, cost) = concept.expression(within: budget, isFirst: sums.isEmpty) else {
                continue
            }
            budget -= cost
            let enough = concepts.count == 1 ? 8 * count : Int.max
            try add(Float(concept.weight), matching: expression, to: &sums, enough: enough)
        }
        guard allowed == nil else { return sums.highest(count) }
        return Array(try rows.allowed(among: sums.highest(8 * count)).prefix(count))
    }

    private func add(_ weight: Float, matching expression: String, to sums: inout UnitSums, enough: Int)
        throws
    {
        let statement = try database.cachedStatement(
            sql: "SELECT rowid FROM \(rows.table.index) WHERE \(rows.table.index) MATCH ?")
        let cursor = try Int.fetchCursor(statement, arguments: [expression])
        var previous = -1
        while let row = try cursor.next() {
            let unit = row >> rows.shift
            guard unit != previous, allowed?.contains(row) ?? true else { continue }
            previous = unit
            sums.add(weight, to: unit)
            if sums.count >= enough { return }
        }
    }
}

/// What has been added to each unit.
private struct UnitSums {
    private var sums: [Float]
    private var touched: [Int] = []

    init(last: Int) { sums = [Float](repeating: 0, count: last + 1) }

    var count: Int { touched.count }
    var isEmpty: Bool { touched.isEmpty }

    mutating func add(_ weight: Float, to unit: Int) {
        guard unit < sums.count else { return }
        if sums[unit] == 0 { touched.append(unit) }
        sums[unit] += weight
    }

    /// The units with the highest sums, highest first.
    func highest(_ count: Int) -> [Int] {
        var best = touched
        if touched.count > 2 * count {
            let threshold = threshold(count)
            best = touched.filter { sums[$0] >= threshold }
        }
        best.sort { (sums[$1], $0) < (sums[$0], $1) }
        return Array(best.prefix(count))
    }

    /// A sum that at least `count` units reach, and not many more: by counting how many lie in each of 256
    /// bands.
    private func threshold(_ count: Int) -> Float {
        let top = touched.lazy.map { sums[$0] }.max() ?? 1
        var sizes = [Int](repeating: 0, count: 256)
        for unit in touched { sizes[Int(sums[unit] / top * 255)] += 1 }
        var band = 255
        var above = sizes[255]
        while band > 0, above < count {
            band -= 1
            above += sizes[band]
        }
        return Float(band) / 255 * top * 0.9999
    }
}
