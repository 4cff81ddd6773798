/// Counts the paragraphs of numbered lists as Word does and gives their labels: "1.", "a)", "II.", "-".
struct WordNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }

    private struct List {
        var scheme: String
        /// Where the list starts anew.
        var starts: [Int: Int] = [:]
        var isUsed = false
    }

    private static let depth = 9

    private var schemes: [String: [Level]] = [:]
    private var lists: [String: List] = [:]
    private var counters: [String: [Int?]] = [:]

    init() {}

    init(_ xml: [UInt8]) throws {
        var scheme: String?
        var list: String?
        var level = 0
        try XMLCursor.read(xml) { cursor in
            while let event = try cursor.next() {
                guard event == .start else { continue }
                switch cursor.name {
                case "abstractNum":
                    scheme = cursor.attribute("abstractNumId")
                    if let scheme { schemes[scheme] = Array(repeating: Level(), count: Self.depth) }
                case "num":
                    scheme = nil
                    list = cursor.attribute("numId")
                case "abstractNumId":
                    if let list, let id = cursor.attribute("val") { lists[list] = List(scheme: id) }
                case "lvl", "lvlOverride":
                    level = min(
                        max(cursor.attribute("ilvl").flatMap { Int(bounded: $0) } ?? 0, 0), Self.depth - 1)
                case "startOverride":
                    if let list {
                        lists[list]?.starts[level] = cursor.attribute("val").flatMap { Int(bounded: $0) }
                    }
                case "start":
                    if let scheme {
                        schemes[scheme]?[level].start =
                            cursor.attribute("val").flatMap { Int(bounded: $0) } ?? 1
                    }
                case "numFmt":
                    if let scheme { schemes[scheme]?[level].format = cursor.attribute("val") ?? "decimal" }
                case "lvlText":
                    if let scheme { schemes[scheme]?[level].text = cursor.attribute("val") ?? "" }
                default: break
                }
            }
        }
    }

    /// The label of the next paragraph of a list; nil when it has none.
    mutating func label(list id: String, level: Int) -> String? {
        guard let list = lists[id], let levels = schemes[list.scheme] else { return nil }
        let level = min(max(level, 0), Self.depth - 1)
        var counts = counters[list.scheme] ?? Array(repeating: nil, count: Self.depth)
        if !list.isUsed {
            for (level, start) in list.starts { counts[level] = start - 1 }
            lists[id]?.isUsed = true
        }
        for above in 0..<level where counts[above] == nil { counts[above] = levels[above].start }
        counts[level] = (counts[level] ?? levels[level].start - 1) &+ 1
        for below in level + 1..<Self.depth { counts[below] = nil }
        counters[list.scheme] = counts
        return label(levels, level, counts)
    }

    private func label(_ levels: [Level], _ level: Int, _ counts: [Int?]) -> String? {
        switch levels[level].format {
        case "bullet": return "-"
        case "none": return nil
        default: break
        }
        var label = levels[level].text
        for index in 0...level {
            let number = Numeral.text(counts[index] ?? levels[index].start, levels[index].format)
            label = label.replacing("%\(index + 1)", with: number)
        }
        return label.isEmpty ? nil : label
    }
}

/// A number as a list writes it: 3, "c", "iii".
enum Numeral {
    static func text(_ number: Int, _ format: String) -> String {
        guard (1...4999).contains(number) else { return String(number) }
        switch format {
        case "lowerLetter": return letter(number)
        case "upperLetter": return letter(number).uppercased()
        case "lowerRoman": return roman(number).lowercased()
        case "upperRoman": return roman(number)
        case "decimalZero": return number < 10 ? "0\(number)" : String(number)
        default: return String(number)
        }
    }

    /// a … z, aa … zz
    private static func letter(_ number: Int) -> String {
        let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        let steps = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in steps {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
