/// A line of a document without the white space around it.
struct Line {
    /// UTF-8 offsets.
    let range: Range<Int>
    /// Unicode scalars.
    let width: Int

    var isBlank: Bool { range.isEmpty }

    /// The lines of a text, blank ones included.
    static func all(in utf8: [UInt8], from start: Int = 0) -> [Line] {
        var lines: [Line] = []
        var begin = start
        var index = start
        while index <= utf8.count {
            if index == utf8.count || utf8[index] == 0xA {
                lines.append(trimmed(utf8, begin..<index))
                begin = index + 1
            }
            index += 1
        }
        return lines
    }

    private static func trimmed(_ utf8: [UInt8], _ range: Range<Int>) -> Line {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(utf8, start) || isNoBreakSpace(utf8, start, end) {
            start += isBlank(utf8, start) ? 1 : 2
        }
        while end > start {
            if isBlank(utf8, end - 1) {
                end -= 1
            } else if end - start >= 2, isNoBreakSpace(utf8, end - 2, end) {
                end -= 2
            } else {
                break
            }
        }
        return Line(range: start..<end, width: utf8[start..<end].count { $0 & 0xC0 != 0x80 })
    }

    private static func isBlank(_ utf8: [UInt8], _ index: Int) -> Bool {
        utf8[index] == 0x20 || (utf8[index] >= 0x9 && utf8[index] <= 0xD)
    }

    private static func isNoBreakSpace(_ utf8: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index + 1 < end && utf8[index] == 0xC2 && utf8[index + 1] == 0xA0
    }
}
