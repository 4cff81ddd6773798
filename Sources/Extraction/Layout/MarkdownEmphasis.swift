/// Takes the stars of Markdown's `**strong**` words for blanks, so that offsets stay and words stand alone.
enum MarkdownEmphasis {
    /// Only pairs that open and close on one line count; `**` alone may mean anything.
    static func blanked(_ utf8: [UInt8]) -> [UInt8] {
        var blanked = utf8
        var open: Int?
        var index = 0
        while index + 1 < utf8.count {
            if utf8[index] == 0xA { open = nil }
            guard utf8[index] == 0x2A, utf8[index + 1] == 0x2A else {
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
        return blanked
    }
}
