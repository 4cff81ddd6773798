/// A text whose `**strong**` words have lost their stars to blanks, so that offsets stay and words stand alone.
struct MarkdownEmphasis {
    let blanked: [UInt8]
    private let original: [UInt8]

    /// Only pairs that open and close on one line count; `**` alone may mean anything.
    init(_ utf8: [UInt8]) {
        var blanked = utf8
        var open: Int?
        var index = 0
        while index + 1 < utf8.count {
            if utf8[index] == 0xA { open = nil }
            guard Self.isMark(utf8, index) else {
                index += 1
                continue
            }
            if let start = open {
                for place in [start, start + 1, index, index + 1] { blanked[place] = 0x20 }
                open = nil
            } else {
                open = index
            }
            index += 2
        }
        self.blanked = blanked
        original = utf8
    }

    /// Whether all of a range, whose ends are no blanks, is strong.
    func isStrong(_ range: Range<Int>) -> Bool {
        guard range.lowerBound >= 2, range.upperBound + 1 < original.count,
            Self.isMark(original, range.lowerBound - 2), Self.isMark(original, range.upperBound)
        else { return false }
        return !range.dropLast().contains { Self.isMark(original, $0) }
    }

    private static func isMark(_ utf8: [UInt8], _ index: Int) -> Bool {
        utf8[index] == 0x2A && utf8[index + 1] == 0x2A
    }
}
