/// A terminal of the xterm family as far as line editors use it: what a person sees, and where the cursor is.
///
/// It does not break lines anew when resized.
package struct VirtualScreen: Sendable {
    /// A letter with its marks; the right half of a wide letter is empty.
    struct Cell: ExpressibleByStringLiteral, Sendable {
        var text: String
        var isFaint = false

        init(_ text: String, isFaint: Bool = false) {
            self.text = text
            self.isFaint = isFaint
        }

        init(stringLiteral text: String) { self.init(text) }
    }

    typealias Row = [Cell]

    package private(set) var columns: Int
    package private(set) var rows: Int
    /// The cursor, counted from 0. Behind a full row it stands on the last column.
    package var cursor: (column: Int, row: Int) { (min(column, columns - 1), row) }
    /// How often the bell rang.
    package private(set) var bells = 0

    var cells: [Row]
    var column = 0
    var row = 0
    var insertsLetters = false
    var isFaint = false
    private var replies: [String] = []
    private var pending: [UInt8] = []
    private var sequence: String.UnicodeScalarView?

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows without trailing spaces.
    package var lines: [String] {
        cells.map(Self.line)
    }

    private static func line(_ row: some Sequence<Cell>) -> String {
        var line = row.map(\.text).joined()
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The rows, the empty ones at the end left out.
    package var text: String {
        var lines = lines
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// The row the cursor is in, without what is faint.
    package var currentLine: String { Self.line(cells[row].filter { !$0.isFaint }) }

    /// What is faint in the row the cursor is in.
    package var hint: String { cells[row].filter(\.isFaint).map(\.text).joined() }

    package mutating func draw(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        let tail = pending.incompleteTail
        for scalar in String(decoding: pending.dropLast(tail.count), as: UTF8.self).unicodeScalars {
            draw(scalar)
        }
        pending = tail
    }

    package mutating func resize(columns: Int, rows: Int) {
        cells = cells.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
        if rows < cells.count {
            let above = max(0, row - rows + 1)
            cells = Array(cells[above...].prefix(rows))
            row -= above
        }
        cells += Array(repeating: Array(repeating: " ", count: columns), count: rows - cells.count)
        self.columns = columns
        self.rows = rows
        column = min(column, columns - 1)
    }

    /// What the terminal has to answer to reports asked of it.
    package mutating func takeReplies() -> [String] {
        defer { replies = [] }
        return replies
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
        if var begun = sequence {
            begun.append(scalar)
            sequence = begun
            finishSequence(begun)
            return
        }
        switch scalar {
        case "\u{1B}": sequence = "".unicodeScalars
        case "\r": column = 0
        case "\n": lineFeed()
        case "\u{08}": column = max(0, min(column, columns - 1) - 1)
        case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
        case "\u{07}": bells += 1
        case ..<" ", "\u{7F}": break
        default: put(scalar)
        }
    }

    private mutating func finishSequence(_ begun: String.UnicodeScalarView) {
        guard let first = begun.first, let last = begun.last else { return }
        switch first {
        case "[":
            guard begun.count > 1, "@"..."~" ~= last else { return }
            let parameters = String(begun.dropFirst().dropLast())
            if last == "n", parameters == "6" { replies.append("\u{1B}[\(row + 1);\(cursor.column + 1)R") }
            control(last, parameters)
        case "]":
            guard last == "\u{07}" else { return }
        case "(", ")":
            guard begun.count > 1 else { return }
        case "M":
            row = max(0, row - 1)
        default: break
        }
        sequence = nil
    }

    mutating func lineFeed() {
        if row + 1 < rows {
            row += 1
        } else {
            cells.removeFirst()
            cells.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = scalar.columns
        guard width > 0 else {
            let before = max(0, min(column, columns) - 1)
            cells[row][before].text.unicodeScalars.append(scalar)
            return
        }
        if column + width > columns {
            column = 0
            lineFeed()
        }
        let letters =
            [Cell(String(scalar), isFaint: isFaint)]
            + Array(repeating: Cell("", isFaint: isFaint), count: width - 1)
        if insertsLetters {
            cells[row].insert(contentsOf: letters, at: column)
            cells[row].removeLast(width)
        } else {
            cells[row].replaceSubrange(column..<(column + width), with: letters)
        }
        column += width
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension [UInt8] {
    /// The first bytes of a letter whose others are still to come.
    fileprivate var incompleteTail: [UInt8] {
        for length in 1...3 where length <= count {
            let byte = self[count - length]
            if byte & 0xC0 == 0x80 { continue }
            let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return wanted > length ? Array(suffix(length)) : []
        }
        return []
    }
}
