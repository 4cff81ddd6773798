/// What each typing mistake costs, in tenths of a plain one: those that fingers make most cost least.
enum TypingMistake {
    static let substitution = 10
    /// "mimistry": the key beside the right one
    static let adjacentKey = 7
    /// "taks"
    static let transposition = 6
    /// "tasok"
    static let insertion = 8
    /// "minstry"
    static let deletion = 8
    /// "commmittee", "comittee"
    static let doubling = 5
    /// On top of any other, since the first letter is seldom wrong.
    static let firstLetter = 3
    /// The cheapest mistake that changes the letters a word is made of.
    static let cheapest = 6

    /// Measures words against one typed word.
    struct Measure {
        private let typed: [UInt8]
        private let limit: Int
        private var rows: [Int]
        private let adjacent = TypingMistake.adjacent

        init(typed: [UInt8], limit: Int) {
            self.typed = typed
            self.limit = limit
            rows = Array(repeating: 0, count: 3 * (typed.count + 1))
        }

        /// The cost of the mistakes that make the typed word of `word`; nil when it exceeds the limit.
        mutating func cost(of word: ArraySlice<UInt8>) -> Int? {
            let width = typed.count + 1
            rows[0] = 0
            for column in 1..<width { rows[column] = rows[column - 1] + insertion(at: column - 1) }
            var previous: UInt8 = 0
            var leastAbove = 0
            for (row, letter) in word.enumerated() {
                let above = row % 3 * width
                let here = (row + 1) % 3 * width
                let twoAbove = (row + 2) % 3 * width
                rows[here] = rows[above] + deletion
                var least = rows[here]
                for column in 1..<width {
                    let key = typed[column - 1]
                    var cost = rows[above + column - 1] + substitution(letter, key)
                    cost = min(cost, rows[here + column - 1] + insertion(at: column - 1))
                    cost = min(cost, rows[above + column] + (letter == previous ? doubling : deletion))
                    if row > 0, column > 1, letter == typed[column - 2], previous == key, letter != previous {
                        cost = min(cost, rows[twoAbove + column - 2] + transposition)
                    }
                    rows[here + column] = cost
                    least = min(least, cost)
                }
                // A transposition reaches past one row.
                if least > limit, leastAbove + transposition > limit { return nil }
                leastAbove = least
                previous = letter
            }
            let cost =
                rows[word.count % 3 * width + typed.count] + (word.first == typed.first ? 0 : firstLetter)
            return cost <= limit ? cost : nil
        }

        private func insertion(at index: Int) -> Int {
            index > 0 && typed[index] == typed[index - 1] ? doubling : TypingMistake.insertion
        }

        private func substitution(_ letter: UInt8, _ key: UInt8) -> Int {
            if letter == key { return 0 }
            guard letter &- 0x61 < 26, key &- 0x61 < 26 else { return TypingMistake.substitution }
            let touches = adjacent[Int(letter - 0x61)] >> UInt32(key - 0x61) & 1 == 1
            return touches ? adjacentKey : TypingMistake.substitution
        }
    }

    /// For each letter the letters whose keys touch its key.
    private static let adjacent: [UInt32] = {
        var adjacent = [UInt32](repeating: 0, count: 26)
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
        func join(_ one: UInt8, _ other: UInt8) {
            adjacent[Int(one - 0x61)] |= 1 << UInt32(other - 0x61)
            adjacent[Int(other - 0x61)] |= 1 << UInt32(one - 0x61)
        }
        for (row, keys) in rows.enumerated() {
            for (column, key) in keys.enumerated() {
                if column + 1 < keys.count { join(key, keys[column + 1]) }
                guard row + 1 < rows.count else { continue }
                for below in [column - 1, column] where rows[row + 1].indices.contains(below) {
                    join(key, rows[row + 1][below])
                }
            }
        }
        return adjacent
    }()
}
