/// A set of row numbers, a bit each.
struct RowSet {
    private var words: [UInt64]
    private(set) var count = 0

    init(last: Int) { words = [UInt64](repeating: 0, count: last / 64 + 1) }

    mutating func insert(_ row: Int) {
        guard row >= 0, row >> 6 < words.count, !contains(row) else { return }
        words[row >> 6] |= 1 << UInt64(row & 63)
        count += 1
    }

    func contains(_ row: Int) -> Bool {
        row >= 0 && row >> 6 < words.count && words[row >> 6] >> UInt64(row & 63) & 1 == 1
    }

    /// The rows, lowest first.
    var rows: [Int] {
        words.enumerated().flatMap { index, word in
            (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { index << 6 | $0 }
        }
    }
}
