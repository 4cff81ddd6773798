extension VirtualScreen {
    /// The control sequences that move, erase, insert and delete; of colours only what is faint counts.
    mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let first = numbers.first ?? nil
        let count = max(1, first ?? 1)
        let here = cursor.column
        switch final {
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, here + count)
        case "D": column = max(0, here - count)
        case "G": column = min(columns, count) - 1
        case "d": row = min(rows, count) - 1
        case "H", "f":
            row = min(rows, count) - 1
            column = min(columns, max(1, (numbers.count > 1 ? numbers[1] : nil) ?? 1)) - 1
        case "J": eraseScreen(first ?? 0)
        case "K": eraseLine(first ?? 0)
        case "X": blank(row, here..<min(columns, here + count))
        case "@":
            column = here
            cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: here)
            cells[row].removeLast(count)
        case "P":
            column = here
            let removed = min(count, columns - here)
            cells[row].removeSubrange(here..<(here + removed))
            cells[row] += Array(repeating: " ", count: removed)
        case "m": isFaint = numbers.contains(2)
        case "h" where parameters == "4": insertsLetters = true
        case "l" where parameters == "4": insertsLetters = false
        default: break
        }
    }

    private mutating func eraseLine(_ which: Int) {
        let here = cursor.column
        switch which {
        case 0: blank(row, here..<columns)
        case 1: blank(row, 0..<(here + 1))
        default: blank(row, 0..<columns)
        }
    }

    private mutating func eraseScreen(_ which: Int) {
        switch which {
        case 0:
            eraseLine(0)
            for below in (row + 1)..<max(row + 1, rows) { blank(below, 0..<columns) }
        case 1:
            eraseLine(1)
            for above in 0..<row { blank(above, 0..<columns) }
        default:
            for every in 0..<rows { blank(every, 0..<columns) }
        }
    }

    private mutating func blank(_ row: Int, _ range: Range<Int>) {
        cells[row].replaceSubrange(range, with: Array(repeating: " ", count: range.count))
    }
}
