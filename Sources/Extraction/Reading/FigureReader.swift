import Directives
import Linguistics
import Recognition

/// Reads what a figure counts and whether it is reached or to be reached.
enum FigureReader {
    /// The words around the figure within its clause, with "…" in the place of a number in their midst: `sóng 5G đã phủ …
    /// dân số`. What a copula joins needs no gap: `tỷ lệ … trong năm 2025`.
    static func subject(of mention: FigureMention, in text: Text, range: Range<Int>) -> String {
        var start = mention.tokens.lowerBound
        while start > range.lowerBound, !isBoundary(text, start - 1) { start -= 1 }
        var end = mention.tokens.upperBound
        while end < range.upperBound, !isBoundary(text, end) { end += 1 }
        var head = mention.tokens.lowerBound
        while head > start, copulas.contains(where: { text.matches(head - 1, $0) }) { head -= 1 }
        let before = start < mention.tokens.lowerBound ? text.string(start..<max(head, start + 1)) : ""
        guard mention.tokens.upperBound < end else {
            while head > start, joints.contains(where: { text.matches(head - 1, $0) }) { head -= 1 }
            return text.string(start..<head).onOneLine
        }
        let behind = text.string(mention.tokens.upperBound..<end)
        let isJoined =
            before.isEmpty
            || head < mention.tokens.lowerBound
                && circumstances.end(in: text, at: mention.tokens.upperBound) != nil
        return [before, behind].joined(separator: isJoined ? " " : " … ").onOneLine
    }

    /// `phải đạt`, `mục tiêu`, `phấn đấu`: to be reached.
    static func standing(of mention: FigureMention, in text: Text, range: Range<Int>) -> Figure.Standing {
        let end = mention.tokens.lowerBound
        let near = max(range.lowerBound, end - 14)..<end
        if targetCues.first(in: text, range: near) != nil { return .target }
        // "sẽ cắt giảm theo phương án là 3.071 thủ tục cùng | 2.269 điều kiện": the second of a pair
        let far = max(range.lowerBound, end - 26)..<near.lowerBound
        let isPaired = (max(near.lowerBound, end - 1)..<end).contains { text.matches($0, anyOf: pairing) }
        return isPaired && targetCues.first(in: text, range: far) != nil ? .target : .reached
    }

    private static let pairing = WordChoice("cùng và")

    /// Whether a sentence names what it counts by pointing to the one before: `mức chi này`, `tỷ lệ đó`.
    static func looksBack(_ range: Range<Int>, in text: Text) -> Bool {
        range.dropFirst().contains { index in
            pointers.contains { text.matches(index, $0) } && text.tokens[index - 1].kind == .word
                && pointed.contains { text.matches(index - 1, $0) || text.matches(index - 2, $0) }
        }
    }

    private static let pointers = Word.all(in: "này đó ấy trên")
    /// Nouns for quantities.
    private static let pointed = Word.all(in: "mức tỷ tỉ số chỉ lượng con khoản")

    private static func isBoundary(_ text: Text, _ index: Int) -> Bool {
        guard let sign = text.tokens[index].sign else { return false }
        guard sign == 0x2C || sign == 0x3B || sign == 0x3A || sign == 0x2E || sign == 0x28 || sign == 0x29
        else { return false }
        guard index > 0, index + 1 < text.tokens.count else { return true }
        return
            !(text.tokens[index - 1].kind == .number && text.tokens[index + 1].kind == .number
            && !text.tokens[index + 1].isSpaced)
    }

    /// Words that only join the figure to what it counts: `tỷ lệ … đã đạt gần 18%`.
    private static let copulas = [
        "đạt", "đã", "là", "mới", "chỉ", "phải", "hơn", "gần", "có", "khoảng", "trên",
    ].map { Word($0) }

    /// Words that lead up to the figure and mean nothing behind it: `19 luật và | 10 nghị quyết`.
    private static let joints = Word.all(in: "và cùng với từ")

    private static let circumstances = PhraseList([
        "trong", "vào", "năm", "tháng", "quý", "so", "tại", "ở", "từ", "theo", "của", "trên",
    ])

    private static let targetCues = PhraseList([
        "phải", "mục tiêu", "phấn đấu", "hướng tới", "cần đạt", "chỉ tiêu", "sẽ", "bố trí ít nhất", "ít nhất",
        "nâng lên", "nâng mức", "nâng tỷ lệ", "nâng tỉ lệ", "tiếp tục nâng",
        "đến năm", "vào cuối năm",
    ])
}
