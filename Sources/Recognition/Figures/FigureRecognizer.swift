package import Linguistics

/// Finds quantities: a number in Vietnamese style with a unit behind it.
///
/// `1.007 thủ tục` is a thousand and seven, `39,5%` thirty-nine and a half, `370/944 nhiệm vụ` a ratio with both
/// parts, `4 triệu tỷ đồng` keeps its scale words in the unit. Dates, document numbers, ordinals ("Phiên họp thứ
/// 5", "cấp 2") and enumerators are no quantities.
package struct FigureRecognizer: Sendable {
    package init() {}

    /// - Parameter excluded: token ranges that are already something else, such as times.
    package func mentions(in text: Text, range: Range<Int>? = nil, excluding excluded: [Range<Int>] = [])
        -> [FigureMention]
    {
        let range = range ?? text.tokens.indices
        var mentions: [FigureMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard text.tokens[index].kind == .number else {
                index += 1
                continue
            }
            if let overlap = excluded.first(where: { $0.contains(index) }) {
                index = max(index + 1, overlap.upperBound)
                continue
            }
            let numeral = Numeral(text, at: index)
            let end = numeral?.end ?? index + 1
            if let numeral, end <= range.upperBound, !isOrdinal(text, index),
                let mention = mention(numeral, in: text, range)
            {
                mentions.append(mention)
                index = max(end, mention.tokens.upperBound)
            } else {
                index = end
            }
        }
        return mentions
    }

    private func mention(_ numeral: Numeral, in text: Text, _ range: Range<Int>) -> FigureMention? {
        var end = numeral.end
        let limit = range.upperBound
        guard end < limit else { return nil }
        if text.tokens[end].sign == 0x25 {
            return FigureMention(
                tokens: numeral.start..<end + 1, number: numeral.value, outOf: numeral.outOf, unit: "%",
                unitTokens: end..<end + 1)
        }
        let unitStart = end
        while end < limit, Self.scales.contains(text.tokens[end].word) { end += 1 }
        if end < limit, let behind = Self.measures.end(in: text, at: end) {
            end = behind
        } else {
            let most = end < limit ? nounLength(text.tokens[end].word) : 0
            let noun = end
            while end < limit, end < noun + most, isNoun(text, end) { end += 1 }
        }
        guard end > unitStart else { return nil }
        return FigureMention(
            tokens: numeral.start..<end, number: numeral.value, outOf: numeral.outOf,
            unit: text.string(unitStart..<end), unitTokens: unitStart..<end)
    }

    /// The most syllables of the noun that starts with a word: one of "tỉnh", two of "doanh nghiệp", three of "nhóm sản
    /// phẩm"; what follows says which they are and is no unit.
    private func nounLength(_ word: Word) -> Int {
        Self.singles.contains(word) ? 1 : Self.classifiers.contains(word) ? 3 : 2
    }

    private static let singles = Set(
        Word.all(in: "tỉnh xã huyện luật trạm máy hộ cây con tàu xe nhà đội ca trường cầu xóm thôn bản"))
    private static let classifiers = Set(Word.all(in: "nhóm gói cụm loại bộ khu hệ tổ cấp"))

    private func isNoun(_ text: Text, _ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isSpaced && Self.stops.end(in: text, at: index) == nil
    }

    /// "thứ 5", "số 57", "lần 3", "Điều 4", "cấp 2", "ngày 3"
    private func isOrdinal(_ text: Text, _ index: Int) -> Bool {
        guard index > 0 else {
            // "1. Rà soát", but "12.016 trạm"
            return index + 2 < text.tokens.count && isEnumeratorSign(text.tokens[index + 1])
                && text.tokens[index + 2].isSpaced
        }
        let previous = text.tokens[index - 1]
        if previous.kind == .sign, previous.sign == 0x2D || previous.sign == 0x2F,
            !text.tokens[index].isSpaced
        {
            return true
        }
        if previous.kind == .word, !text.tokens[index].isSpaced { return true }
        // "Danh mục 11 nhóm công nghệ"
        if index > 1, text.matches(index - 1, Self.item), text.matches(index - 2, Self.list) { return false }
        return Self.ordinals.contains(previous.word)
    }

    private static let (list, item) = (Word("danh"), Word("mục"))

    private func isEnumeratorSign(_ token: Token) -> Bool {
        token.sign == 0x2E || token.sign == 0x29
    }

    private static let scales = Set(
        ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "million", "billion", "trillion"].map {
            Word($0)
        })
    private static let ordinals = Set(
        [
            "thứ", "số", "lần", "điều", "khoản", "điểm", "mục", "cấp", "ngày", "tháng", "năm", "quý", "khóa",
            "tuổi",
            "phụ", "lục", "chương", "phần", "giai", "đoạn", "kỳ", "vùng", "nhóm", "quyết", "định", "nghị",
            "quyển", "trang", "tầng", "quận", "loại", "đề", "án", "kế", "hoạch", "resolution", "session",
            "no",
        ].map { Word($0) })
    private static let measures = PhraseList([
        "đồng", "đồng Việt Nam", "USD", "đô la", "đô la Mỹ", "euro", "km", "km2", "m", "m2", "m3", "ha",
        "héc ta", "kg",
        "tấn", "MW", "kWh", "lượt truy cập", "lượt người", "người", "ngày", "giờ", "tháng", "năm", "điểm",
        "lần",
        "thủ tục hành chính", "dịch vụ công trực tuyến", "điều kiện kinh doanh", "nhiệm vụ", "cơ sở dữ liệu",
        "dự án luật", "nghị quyết", "nghị định",
    ])
    /// Words that end a noun behind a number.
    private static let stops = PhraseList([
        "và", "của", "cho", "trong", "tại", "ở", "với", "được", "đã", "đang", "sẽ", "là", "có", "phải", "để",
        "nhằm",
        "trên", "từ", "đến", "theo", "do", "bởi", "về", "vào", "thuộc", "này", "so", "tăng", "giảm", "đạt",
        "mà", "hoặc",
        "trước", "sau", "hoàn thành", "triển khai", "cùng", "nhưng", "thì", "tới", "qua", "bằng", "hơn",
        "năm", "tháng",
        "ngày", "quý", "tham gia", "đi vào", "như", "mỗi", "nhờ", "khi", "giao", "the", "of", "in", "and",
        "to", "by", "hoạt động", "vận hành", "gồm", "trình", "trực thuộc", "ấy", "đó", "kia", "không thể",
        "không còn", "không được", "chưa",
        "còn", "cũng", "đều", "vẫn", "lên", "xuống", "ra", "bị", "thực hiện", "phục vụ", "xây dựng",
        "kết nối", "chia sẻ", "vượt", "thêm", "nữa", "cần", "nên", "rồi", "nêu", "các", "những", "nhằm", "vì",
    ])
}

/// A number as written: thousands apart by full stops, decimals behind a comma, perhaps a ratio.
struct Numeral {
    let start: Int
    let end: Int
    let value: Double
    let outOf: Double?

    init?(_ text: Text, at index: Int) {
        guard let (value, end) = Self.plain(text, at: index) else { return nil }
        start = index
        if end + 1 < text.tokens.count, text.tokens[end].sign == 0x2F, !text.tokens[end].isSpaced,
            !text.tokens[end + 1].isSpaced, let (whole, behind) = Self.plain(text, at: end + 1),
            whole >= value
        {
            guard behind >= text.tokens.count || text.tokens[behind].sign != 0x2F else { return nil }
            self.value = value
            self.end = behind
            outOf = whole
        } else {
            self.value = value
            self.end = end
            outOf = nil
        }
    }

    private static func plain(_ text: Text, at index: Int) -> (value: Double, end: Int)? {
        guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
        var digits = text.string(index..<index + 1)
        var end = index + 1
        while end + 1 < text.tokens.count, text.tokens[end].sign == 0x2E, isGlued(text, end),
            text.tokens[end + 1].range.count == 3
        {
            digits += text.string(end + 1..<end + 2)
            end += 2
        }
        if end + 1 < text.tokens.count,
            text.tokens[end].sign == 0x2C || (text.tokens[end].sign == 0x2E && digits.utf8.count <= 3),
            isGlued(text, end)
        {
            digits += "." + text.string(end + 1..<end + 2)
            end += 2
        }
        return Double(digits).map { ($0, end) }
    }

    /// Whether a sign and the number behind it stand without spaces.
    private static func isGlued(_ text: Text, _ index: Int) -> Bool {
        !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced
            && text.tokens[index + 1].kind == .number
    }
}
