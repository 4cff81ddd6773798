import Directives
import Linguistics

/// The kind of body that "Sở nào", "những xã nào", "which provinces" ask for, by the word their names start with.
struct AskedKind: Hashable, Sendable {
    /// In Vietnamese, folded: `so`, `xa`.
    private let heads: Set<String>

    /// Nil when no such word stands before "nào" or behind "which".
    init?(_ text: Text) {
        for index in text.tokens.indices.dropLast() {
            if text.matches(index + 1, Self.which[0]),
                !Self.compounds.contains(where: { text.matches(index - 1, $0) }),
                let heads = Self.vietnamese.first(where: { text.matches(index, $0.word) })?.heads
            {
                self.heads = heads
                return
            }
            if Self.which.dropFirst().contains(where: { text.matches(index, $0) }),
                let heads = Self.english.first(where: { text.matches(index + 1, $0.word) })?.heads
            {
                self.heads = heads
                return
            }
        }
        return nil
    }

    func fits(_ name: String) -> Bool {
        let words = FoldedText.fold(name).split(separator: " ")
        guard let first = words.first else { return false }
        if words.count > 1, Self.others.contains(words.prefix(2).joined(separator: " ")) { return false }
        if heads.contains(String(first)) { return true }
        // "UBND xã Văn Chấn" for "xã nào"
        let committee =
            first == "ubnd" ? 1 : words.starts(with: ["uy", "ban", "nhan", "dan"]) ? 4 : words.count
        return words.dropFirst(committee).first.map { heads.contains(String($0)) } ?? false
    }

    private static let which = [Word("nào"), Word("which"), Word("what")]
    /// "cán bộ nào", "cơ sở nào", "hợp tác xã nào": another word.
    private static let compounds = Word.all(in: "cán nội đảng cơ tác thị toàn liên trụ")
    /// What starts alike and is no ministry, no city.
    private static let others: Set = [
        "bo chinh tri", "bo tu", "bo chi", "bo doi", "bo chinh", "thanh tra", "thanh uy", "thanh vien",
        "thanh doan",
    ]
    private static let vietnamese: [(word: Word, heads: Set<String>)] = [
        (Word("sở"), ["so"]), (Word("xã"), ["xa"]), (Word("phường"), ["phuong"]), (Word("huyện"), ["huyen"]),
        (Word("tỉnh"), ["tinh", "thanh"]), (Word("cục"), ["cuc"]), (Word("bộ"), ["bo"]),
    ]
    private static let english: [(word: Word, heads: Set<String>)] = [
        (Word("department"), ["so", "vu", "cuc"]), (Word("departments"), ["so", "vu", "cuc"]),
        (Word("province"), ["tinh", "thanh"]), (Word("provinces"), ["tinh", "thanh"]),
        (Word("commune"), ["xa"]), (Word("communes"), ["xa"]), (Word("ward"), ["phuong"]),
        (Word("wards"), ["phuong"]),
        (Word("ministry"), ["bo"]), (Word("ministries"), ["bo"]),
    ]
}
