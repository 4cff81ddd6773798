import Linguistics
import Recognition

/// Tells lines that lean on the question before from lines that stand alone.
enum FollowUps {
    /// "còn Bộ Nội vụ thì sao?", "tháng 12 thì sao", "hạn khi nào?", "ai làm?", "and in the second quarter?"
    static func isElliptic(
        _ text: Text, cues: Cues, filters: Filters, intent: Intent, grammar: QuestionGrammar
    ) -> Bool {
        guard intent != .greeting, intent != .help, intent != .documents, !text.tokens.isEmpty else {
            return false
        }
        if grammar.followUpHeads.end(in: text, at: 0) != nil { return true }
        if grammar.timePronouns.first(in: text, range: text.tokens.indices) != nil, filters.period == nil {
            return true
        }
        if position(in: text) != nil, text.tokens.count <= 9 { return true }
        if let last = cues.words.last,
            (max(0, last - 2)...last).contains(where: { index in
                grammar.followUpTails.end(in: text, at: index) == last + 1
            }), !cues.hasTask
        {
            return true
        }
        // "việc nào gấp nhất?": of those asked for before
        if filters.isOnlyClock, filters.clock == .next, cues.words.count <= 6 { return true }
        // "việc nào phải xong trong năm 2026?": of the tasks listed before
        if ones.end(in: text, at: 0) != nil, cues.words.count <= 10, filters.agencies.isEmpty,
            filters.topic == nil, filters.issuer == nil, filters.event == nil
        {
            return true
        }
        // "năm 2022?", "tháng sau?": another period for what was asked before.
        if filters.isOnlyPeriod, !cues.asksMore, cues.words.count <= 5 { return true }
        let hasPronoun = cues.words.contains { grammar.pronouns.end(in: text, at: $0) != nil }
        if filters.topic == nil, filters.agencies.isEmpty, filters.period == nil, filters.issuer == nil,
            filters.clock == nil, filters.event == nil, intent != .audit,
            intent != .count || cues.words.count <= 5
        {
            // "hạn khi nào?", "ai chủ trì?", "vì sao?", "bao nhiêu việc?", "kể ra xem nào"
            return cues.hasWho || cues.hasWhen || cues.hasReason || cues.hasCount || hasPronoun
                || cues.hasList && text.tokens.count <= 7
        }
        return hasPronoun && text.tokens.count <= 8
            || parts.first(in: text, range: text.tokens.indices) != nil
    }

    private static let ones = PhraseList([
        "việc nào", "vc nào", "cái nào", "những việc nào", "which one", "which ones",
    ])

    /// Of what was listed before.
    private static let parts = PhraseList(["of them", "of those", "of these", "trong số đó", "trong số này"])

    /// "and the month after?", "tháng liền trước thì sao": how many months lie between the period asked before and this one.
    static func shift(in text: Text) -> Int? {
        shifts.first { $0.phrases.first(in: text, range: text.tokens.indices) != nil }?.months
    }

    private static let shifts: [(months: Int, phrases: PhraseList)] = [
        (
            1,
            PhraseList([
                "month after", "following month", "tháng sau đó", "tháng kế tiếp", "tháng tiếp theo",
                "tháng liền sau",
            ])
        ),
        (
            3,
            PhraseList([
                "quarter after", "following quarter", "quý sau đó", "quý tiếp theo", "quý kế tiếp",
            ])
        ),
        (12, PhraseList(["year after", "following year", "năm sau đó", "năm tiếp theo"])),
        (-1, PhraseList(["month before", "preceding month", "tháng trước đó", "tháng liền trước"])),
        (-3, PhraseList(["quarter before", "preceding quarter", "quý trước đó", "quý liền trước"])),
        (-12, PhraseList(["year before", "năm trước đó"])),
    ]

    /// N of "việc thứ N", "task N", "the second one", and where it stands.
    static func position(in text: Text) -> (value: Int, tokens: Range<Int>)? {
        for index in text.tokens.indices {
            if text.matches(index, anyOf: heads), !startsPeriod(text, index + 1) {
                let isCounted = text.matches(index + 1, anyOf: marks)
                let next = index + (isCounted ? 2 : 1)
                if let value = value(in: text, at: next, isOrdinal: isCounted) {
                    return (value, index..<next + 1)
                }
            }
            if text.matches(index, anyOf: singles),
                let ordinal = EnglishOrdinal.value(in: text, before: index)
            {
                return (ordinal.value, ordinal.start..<index + 1)
            }
        }
        return nil
    }

    /// "6 tháng cuối năm" of "nhiệm vụ 6 tháng cuối năm": the number counts months; that of "nhiệm vụ 2 tháng nào xong" none.
    private static func startsPeriod(_ text: Text, _ index: Int) -> Bool {
        text.matches(index + 1, anyOf: units) && !text.matches(index + 2, anyOf: asking)
    }

    /// "2", "hai" behind "thứ"; the `5` of "nhiệm vụ 5G" is none.
    private static func value(in text: Text, at index: Int, isOrdinal: Bool) -> Int? {
        guard index < text.tokens.count else { return nil }
        let isGlued =
            index + 1 < text.tokens.count && !text.tokens[index + 1].isSpaced
            && text.tokens[index + 1].kind == .word
        if let number = text.tokens[index].number { return isGlued ? nil : number }
        return isOrdinal ? VietnameseOrdinal.value(in: text, at: index) : nil
    }

    private static let heads = WordChoice("việc vụ mục task")
    private static let asking = WordChoice("nào mấy gì")
    private static let units = WordChoice("ngày tuần tháng quý năm")
    private static let singles = WordChoice("one task")
    private static let marks = WordChoice("thứ số")
}
