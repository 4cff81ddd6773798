import GRDB
import Linguistics

/// Gathers the rows that are worth a closer look, the rarest concepts first.
///
/// `bm25()` would read every row of every term. Here each concept adds its weight to the rows that hold it, and
/// frequent concepts are not read at all once enough has been: they hardly tell rows apart, and are counted when
/// the candidates are scored.
struct CandidateFinder {
    let database: Database
    let table: SearchTable
    /// How many bits of a row number are below the unit that is ranked: a section is found by any of its passages.
    let shift: Int
    /// The highest unit.
    let last: Int
    /// The rows that are allowed; nil for all.
    let allowed: RowSet?

    /// How many rows of the index a query may read.
    static let budget = 30_000

    /// At most about `count` units, those with the highest sums of weights.
    func candidates(for concepts: [WeighedConcept], count: Int) throws -> [Int] {
        var sums = [Float](repeating: 0, count: last + 1)
        var touched: [Int] = []
        var budget = Self.budget
        for concept in concepts.sorted(by: { $0.rarity > $1.rarity }) {
            guard let (expression, rows) = concept.expression(within: budget, isFirst: touched.isEmpty) else {
                continue
            }
            budget -= rows
            let weight = Float(concept.weight)
            let statement = try database.cachedStatement(
                sql: "SELECT rowid FROM \(table.index) WHERE \(table.index) MATCH ?")
            let cursor = try Int.fetchCursor(statement, arguments: [expression])
            var previous = -1
            while let row = try cursor.next() {
                let unit = row >> shift
                guard unit != previous, unit <= last, allowed?.contains(row) ?? true else { continue }
                previous = unit
                if sums[unit] == 0 { touched.append(unit) }
                sums[unit] += weight
            }
        }
        return Self.highest(count, of: touched, by: sums)
    }

    /// The units with the highest sums, by counting how many lie in each of 256 bands.
    private static func highest(_ count: Int, of units: [Int], by sums: [Float]) -> [Int] {
        guard units.count > count, let top = units.lazy.map({ sums[$0] }).max() else { return units }
        func band(_ unit: Int) -> Int { Int(sums[unit] / top * 255) }
        var sizes = [Int](repeating: 0, count: 256)
        for unit in units { sizes[band(unit)] += 1 }
        var threshold = 255
        var size = sizes[255]
        while threshold > 0, size + sizes[threshold - 1] <= count {
            threshold -= 1
            size += sizes[threshold]
        }
        let above = units.filter { band($0) >= threshold }
        guard above.count < count, threshold > 0 else { return Array(above.prefix(2 * count)) }
        return above + units.filter { band($0) == threshold - 1 }.prefix(count - above.count)
    }
}

/// A set of row numbers, a bit each.
struct RowSet {
    private var words: [UInt64]

    init(last: Int) { words = [UInt64](repeating: 0, count: last / 64 + 1) }

    mutating func insert(_ row: Int) {
        guard row >= 0, row >> 6 < words.count else { return }
        words[row >> 6] |= 1 << UInt64(row & 63)
    }

    func contains(_ row: Int) -> Bool {
        row >= 0 && row >> 6 < words.count && words[row >> 6] >> UInt64(row & 63) & 1 == 1
    }
}
