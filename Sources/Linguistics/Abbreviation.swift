/// A written abbreviation that ends in a full stop which need not end the sentence: `TP.`, `PGS.`, `v.v.`, `No.`
enum Abbreviation {
    /// Stands before a name, so the sentence always goes on: "TP. Hồ Chí Minh".
    case title
    /// Stands before a number, and only then does the sentence go on: "đ. 41", "No. 5", "Nov. 15".
    case counter
    /// May close a sentence, and does when a capital follows: "v.v."
    case closing
    /// The initial of a name: "Nguyễn V. A."
    case initial

    /// What the full stop at `index` abbreviates; nil when it is no abbreviation.
    init?(before index: Int, in text: Text) {
        guard index > 0, text.tokens[index - 1].kind == .word else { return nil }
        let token = text.tokens[index - 1]
        let isChained = index > 1 && text.tokens[index - 2].sign == UInt8(ascii: ".") && !token.isSpaced
        if isChained, index > 2, Self.pairs.contains([text.tokens[index - 3].word, token.word]) {
            self = Self.leading.contains(token.word) ? .title : .closing
        } else if token.isCapitalized, Self.titles.contains(token.word) {
            self = .title
        } else if Self.counters.contains(token.word) {
            self = .counter
        } else if Self.closings.contains(token.word) {
            self = .closing
        } else if token.flags.contains(.allCapitals), token.word.letters < 0x80 || token.word == Self.stroke,
            isChained || Self.isName(index - 2, in: text)
        {
            self = .initial
        } else {
            return nil
        }
    }

    /// Whether a name stands at `index`, and no word that a single letter numbers ("Quý I", "Nhóm A").
    private static func isName(_ index: Int, in text: Text) -> Bool {
        guard index >= 0 else { return false }
        let token = text.tokens[index]
        if token.sign == UInt8(ascii: ".") { return Self(before: index, in: text) != nil }
        return token.kind == .word && token.isCapitalized && !numbered.contains(token.word)
    }

    private static func words(_ list: String) -> Set<Word> {
        Set(Word.all(in: list))
    }

    private static let stroke = Word("Đ")
    private static let titles = words(
        "TP TX PGS GS TS ThS BS KS LS NXB St Mr Mrs Ms Dr Prof Gen Sen Gov Rep Hon")
    private static let counters = words(
        "đ tr No Nos Fig Art Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec pp vol para")
    private static let closings = words("etc Inc Ltd Corp Co Jr vs")
    private static let numbered = words(
        "quý khoá khóa kỳ chương phần mục nhóm hạng loại bảng phụ lục vitamin tổ khối lớp khu lô điểm")
    /// "e.g.", "i.e." and the closing "v.v.", "a.m.", "p.m."
    private static let pairs = Set(
        ["e g", "i e", "v v", "a m", "p m"].map { Word.all(in: $0) })
    private static let leading = words("g e")
}
