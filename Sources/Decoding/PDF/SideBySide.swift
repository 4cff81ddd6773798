import Linguistics

/// Two blocks of lines next to each other: the letterhead, and the recipients beside the signature.
///
/// ```
/// THỦ TƯỚNG CHÍNH PHỦ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
///  Số: 24/CT-TTg           Hà Nội, ngày 13 tháng 9 năm 2025
/// ```
struct SideBySide {
    let lines: Range<Int>
    let left: [PageLine]
    let right: [PageLine]

    /// The letterhead at the top of a first page.
    static func letterhead(of lines: [PageLine], width: Double) -> SideBySide? {
        let head = lines.prefix(14).prefix { line in
            line.segments(space: 1.2).count > 1
                || abs((line.left + line.right) / 2 - width / 2) > 0.07 * width
        }
        return SideBySide(lines, 0..<head.count, width: width, phrases: mottoes)
    }

    /// The recipients, from the line they start in to the end of the page.
    static func recipients(in lines: [PageLine], from start: Int, width: Double) -> SideBySide? {
        let index = lines.indices.dropFirst(start).first { index in
            lines[index].segments().contains { isOpening($0, receivers) }
        }
        return index.flatMap { SideBySide(lines, $0..<lines.count, width: width, phrases: receivers) }
    }

    private init?(_ lines: [PageLine], _ range: Range<Int>, width: Double, phrases: [[Word]]) {
        let words = lines[range].flatMap(\.words)
        let places = stride(from: 0.3 * width, through: 0.65 * width, by: 2)
        let free = places.filter { place in !words.contains { $0.left < place && $0.right > place } }
        guard !free.isEmpty else { return nil }
        // The widest run of free places.
        var best: (start: Double, count: Int) = (0, 0)
        var run: (start: Double, count: Int) = (0, 0)
        for place in free {
            run =
                abs(place - run.start - 2 * Double(run.count)) < 0.1 ? (run.start, run.count + 1) : (place, 1)
            if run.count > best.count { best = run }
        }
        let place = best.start + Double(best.count - 1)
        let left = PageLine.lines(of: words.filter { $0.center < place })
        let right = PageLine.lines(of: words.filter { $0.center >= place })
        guard !left.isEmpty, !right.isEmpty, (left + right).contains(where: { Self.isOpening($0, phrases) })
        else {
            return nil
        }
        (self.lines, self.left, self.right) = (range, left, right)
    }

    private static func isOpening(_ line: PageLine, _ phrases: [[Word]]) -> Bool {
        let text = Text(line.text)
        return phrases.contains { text.end(of: $0, at: 0) != nil }
    }

    private static let mottoes = ["cộng hòa xã hội", "cộng hòa", "đảng cộng sản việt nam"].map(words)
    private static let receivers = ["nơi nhận"].map(words)

    private static func words(_ phrase: String) -> [Word] { Word.all(in: phrase) }
}
