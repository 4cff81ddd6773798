/// Tells Markdown from plain text by its marks: front matter, headings, the rule under a table's head.
enum Markdown {
    static func isMarkdown(_ utf8: [UInt8]) -> Bool {
        if utf8.starts(with: Array("---\n".utf8)) { return true }
        for line in utf8.prefix(1 << 16).split(separator: 0xA) {
            let hashes = line.prefix { $0 == 0x23 }.count
            if 1...6 ~= hashes, line.count > hashes + 1, line[line.startIndex + hashes] == 0x20 {
                return true
            }
            if line.first == 0x7C, line.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20].contains($0) }),
                line.contains(0x2D)
            {
                return true
            }
        }
        return false
    }
}
