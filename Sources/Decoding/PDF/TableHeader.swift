import Linguistics

/// The head of a table of assignments on a page: "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm".
///
/// It is known by its words: its lines hold none that is not usual in such a head, and they name at least
/// three of the things such a table lists.
struct TableHeader {
    struct Column {
        var left: Double
        var right: Double
        var text: String
    }

    /// From left to right.
    let columns: [Column]
    /// The lines it takes up.
    let lines: Range<Int>
    let top: Double
    let bottom: Double

    var titles: [String] { columns.map(\.text) }
    /// Whether the first column numbers the rows.
    var isNumbered: Bool {
        columns.first.map { ["tt", "stt", "số tt"].contains($0.text.lowercased()) } ?? false
    }

    /// Whether the titles of another head stand where these do.
    func isPlaced(like other: TableHeader) -> Bool {
        titles == other.titles && zip(columns, other.columns).allSatisfy { abs($0.left - $1.left) < 6 }
    }

    /// The titles in a line. Narrow columns leave no more than a space between two, but a title starts with a
    /// capital.
    private static func titles(in line: PageLine) -> [PageLine] {
        line.segments().flatMap { segment in
            var parts: [PageLine] = []
            for word in segment.words {
                if let last = parts.indices.last, !isTitleCase(word.text) {
                    parts[last].append(word)
                } else {
                    parts.append(PageLine(word))
                }
            }
            return parts
        }
    }

    /// "Thời", but not "TT" or "THỜI"
    private static func isTitleCase(_ text: String) -> Bool {
        text.unicodeScalars.first?.properties.isUppercase == true
            && text.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// The first head in `lines`, at `start` or behind it.
    static func first(in lines: [PageLine], from start: Int) -> TableHeader? {
        for index in lines.indices.dropFirst(start) {
            guard isHeading(lines[index]), lines[index].segments().count >= 2 else { continue }
            var first = index
            while first > start, isHeading(lines[first - 1]), isNear(lines[first - 1], lines[first]),
                lines[first - 1].segments().allSatisfy({ $0.right - $0.left < 90 })
            {
                first -= 1
            }
            var end = index + 1
            while end < lines.count, end - first < 8, isHeading(lines[end]),
                isNear(lines[end - 1], lines[end])
            { end += 1 }
            if let header = TableHeader(lines, first..<end) { return header }
        }
        return nil
    }

    private init?(_ lines: [PageLine], _ range: Range<Int>) {
        let segments = lines[range].flatMap(Self.titles)
        var columns: [Column] = []
        // A narrow segment shows where a column is; a wide one may stand over several.
        for segment in segments.sorted(by: { $0.right - $0.left < $1.right - $1.left }) {
            let found = columns.indices.filter {
                columns[$0].left < segment.right && segment.left < columns[$0].right
            }
            if found.isEmpty { columns.append(Column(left: segment.left, right: segment.right, text: "")) }
            if found.count == 1 {
                columns[found[0]].left = min(columns[found[0]].left, segment.left)
                columns[found[0]].right = max(columns[found[0]].right, segment.right)
            }
        }
        columns.sort { $0.left < $1.left }
        for segment in segments {
            for index in columns.indices
            where columns[index].left < segment.right && segment.left < columns[index].right {
                columns[index].text += (columns[index].text.isEmpty ? "" : " ") + segment.text
            }
        }
        let titles = columns.map { Text($0.text) }
        let topics = Self.topics.filter { topic in
            titles.contains { title in topic.contains { $0.isIn(title) } }
        }
        guard columns.count >= 3, topics.count >= 3, let top = lines[range].map(\.top).min(),
            let bottom = lines[range].map(\.bottom).max()
        else { return nil }
        (self.columns, self.lines, self.top, self.bottom) = (columns, range, top, bottom)
    }

    /// Whether the line holds only words of such a head.
    static func isHeading(_ line: PageLine) -> Bool {
        guard !line.text.hasSuffix(".") else { return false }
        let text = Text(line.text)
        return text.tokens.allSatisfy {
            $0.kind == .sign || words.contains($0.word) || years.contains($0.number ?? 0)
        }
            && text.tokens.contains { $0.kind == .word }
    }

    private static func isNear(_ line: PageLine, _ next: PageLine) -> Bool {
        next.top - line.bottom < 0.9 * line.height
    }

    private static let years = 2000...2100

    private struct Phrase {
        let words: [Word]

        init(_ text: String) { words = text.split(separator: " ").map { Word($0) } }

        func isIn(_ text: Text) -> Bool {
            text.tokens.indices.contains { text.end(of: words, at: $0) != nil }
        }
    }

    /// What the columns of such a table are about; one entry a topic, its names in it.
    private static let topics: [[Phrase]] = [
        ["tt", "stt"],
        ["nhiệm vụ", "nội dung", "công việc", "hoạt động", "giải pháp", "tên văn bản", "đề án"],
        ["chủ trì", "thực hiện chính", "cơ quan", "đơn vị", "phụ trách"], ["phối hợp"],
        ["thời gian", "thời hạn", "tiến độ", "hoàn thành", "trình"], ["sản phẩm", "kết quả", "đầu ra"],
        ["ghi chú"],
    ].map { $0.map(Phrase.init) }

    private static let words = Set(
        """
        tt stt số thứ tự nhiệm vụ nội dung công việc cơ quan đơn vị chủ trì phối hợp thời gian hạn điểm tiến
        độ hoàn thành thực hiện sản phẩm kết quả đầu ra ghi chú dự kiến giải pháp cụ thể yêu cầu cấp trình
        người phụ trách lãnh đạo đạt được và của theo hình thức văn bản trách chỉ tiêu mục hoạt động lĩnh
        vực địa phương bộ ngành kinh phí nguồn vốn căn cứ tên danh ban hành năm tháng quý đề án chương dự
        nghị định quyền thẩm chính tổ chức triển khai báo cáo chịu giao đầu mối xây dựng phê duyệt giai đoạn
        bắt kết thúc trọng tâm về
        """.split(whereSeparator: \.isWhitespace).map { Word($0) })
}
