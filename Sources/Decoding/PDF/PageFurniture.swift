/// Takes out what is printed on every page around the text: running heads, footers, page numbers.
struct PageFurniture {
    /// The share of the page at its top and at its bottom where furniture stands.
    private static let margin = 0.12

    /// What stands in the margin of how many pages, its digits left out.
    private var counts: [String: Int] = [:]
    private let pages: Int

    init(_ pages: [[PageLine]], heights: [Double]) {
        self.pages = pages.count
        for (lines, height) in zip(pages, heights) {
            for key in Set(lines.filter { Self.isInMargin($0, height) }.map(Self.key)) {
                counts[key, default: 0] += 1
            }
        }
    }

    /// - Parameter isHeader: whether a line belongs to the head of a table, which is repeated and no
    ///   furniture.
    func text(of lines: [PageLine], height: Double, isHeader: (PageLine) -> Bool) -> [PageLine] {
        lines.filter { line in
            guard Self.isInMargin(line, height), !isHeader(line) else { return true }
            if Self.isPageNumber(line.text) { return false }
            let count = counts[Self.key(line)] ?? 0
            return count < 2 || count * 2 < pages
        }
    }

    private static func isInMargin(_ line: PageLine, _ height: Double) -> Bool {
        line.bottom < height * margin || line.top > height * (1 - margin)
    }

    private static func key(_ line: PageLine) -> String {
        line.text.filter { !$0.isNumber }
    }

    /// "2", "- 2 -", "Trang 2/10", "Page 2"
    private static func isPageNumber(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (1...4).contains(words.count), words.contains(where: { $0.allSatisfy(\.isNumber) }) else {
            return false
        }
        return words.allSatisfy {
            ["trang", "page", "of"].contains($0) || ($0.allSatisfy(\.isNumber) && $0.count <= 4)
        }
    }
}
