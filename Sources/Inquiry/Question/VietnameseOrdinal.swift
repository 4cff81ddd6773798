import Linguistics

/// `thứ tư`, `lần thứ bảy`: the words behind `thứ`, which has one of its own for the first and the fourth.
enum VietnameseOrdinal {
    static func value(in text: Text, at index: Int) -> Int? {
        words.first { text.matches(index, $0.word) }?.value
    }

    /// `V` of `phiên họp thứ V`
    static func romanValue(in text: Text, at index: Int) -> Int? {
        romans.firstIndex(of: text.string(index..<index + 1).uppercased()).map { $0 + 1 }
    }

    /// `5`, `năm`, `V`
    static func wordings(of value: Int) -> [String] {
        guard (1...romans.count).contains(value) else { return ["\(value)"] }
        return ["\(value)", spelled[value - 1], romans[value - 1]]
    }

    private static let spelled = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

    private static let words: [(word: Word, value: Int)] = [
        (Word("nhất"), 1), (Word("hai"), 2), (Word("nhì"), 2), (Word("ba"), 3), (Word("tư"), 4),
        (Word("bốn"), 4),
        (Word("năm"), 5), (Word("sáu"), 6), (Word("bảy"), 7), (Word("bẩy"), 7), (Word("tám"), 8),
        (Word("chín"), 9),
        (Word("mười"), 10),
    ]
}
