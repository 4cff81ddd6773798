import Directives
import Linguistics
import Recognition

/// A time of a sentence that bounds what is to be done.
struct StatedDeadline {
    /// Token indices of the time.
    var tokens: Range<Int>
    var deadline: Deadline
    /// Whether nothing but "hoàn thành" stands between the last comma and the time.
    var isCompletion: Bool
    /// Whether it stands before the act: `Trong quý I, xác định …`.
    var isAdjunct: Bool
    /// Whether it describes a noun: `các dự án phải hoàn thành trong năm 2025`.
    var isDescriptive: Bool
}

/// Tells deadlines from the other times of a sentence: dates of documents and events, periods of plans.
struct DeadlineFinder {
    let grammar: Grammar
    let text: Text
    let enclosures: Enclosures
    let times: [TimeMention]
    /// The document's day.
    let signed: Day?

    /// - Parameter start: where the act starts, its adjunct included.
    func deadlines(in range: Range<Int>, from start: Int) -> [StatedDeadline] {
        times.compactMap { mention in
            guard range.contains(mention.tokens.lowerBound), mention.tokens.upperBound <= range.upperBound,
                !mention.isRecurring, !mention.isUnresolved, isPlaced(mention), bounds(mention, from: start)
            else { return nil }
            return StatedDeadline(
                tokens: mention.tokens,
                deadline: Deadline(
                    period: mention.period, grain: mention.grain, relation: mention.relation,
                    text: words(of: mention), isImplied: mention.isAnchored),
                isCompletion: isCompletion(mention, from: start), isAdjunct: isAdjunct(mention, from: start),
                isDescriptive: isDescriptive(mention, from: start))
        }
    }

    /// In a document without a date "trước ngày 15/9" names a day of no year.
    private func isPlaced(_ mention: TimeMention) -> Bool { signed != nil || mention.hasStatedYear }

    private func isDescriptive(_ mention: TimeMention, from start: Int) -> Bool {
        let first = mention.tokens.lowerBound
        for length in 1...3 where first - length > start {
            guard let end = grammar.completionVerbs.end(in: text, at: first - length), end == first else {
                continue
            }
            let before = text.tokens[first - length - 1]
            return before.kind == .word
                && Self.obligations.contains {
                    text.matches(first - length - 1, $0) || text.matches(first - length, $0)
                }
                && text.tokens[max(start, first - length - 2)].kind == .word
        }
        return false
    }

    private func words(of mention: TimeMention) -> String {
        var start = mention.tokens.lowerBound
        if start > 0, Self.prepositions.end(in: text, at: start - 1) == start { start -= 1 }
        return text.line(start..<mention.tokens.upperBound)
    }

    private func bounds(_ mention: TimeMention, from start: Int) -> Bool {
        let first = mention.tokens.lowerBound
        if Self.spans.end(in: text, at: first) != nil
            || first > 0 && Self.spans.end(in: text, at: first - 1) != nil
        {
            return false
        }
        if mention.tokens.contains(where: { Self.spans.end(in: text, at: $0) != nil }) { return false }
        if mention.relation == .from, first > 1, Self.effects.end(in: text, at: first - 2) == first {
            return false
        }
        let last = mention.tokens.upperBound - 1
        // "đến nay", but not "quý IV năm nay"
        if Self.pastEnds.contains(where: { text.matches(last, $0) }),
            !text.matches(last, Self.pastEnds[0])
                || !Self.units.contains(where: { text.matches(last - 1, $0) })
        {
            return false
        }
        if isVision(mention) || isOccasion(mention) { return false }
        if isOfDocument(first), !isAhead(mention) { return false }
        if namesPlan(mention) { return false }
        if isForecast(mention) || isDone(before: first) || describes(mention) { return false }
        switch mention.relation {
        case .from:
            // "giá cả sau Tết" tells which; "Sau Tết, …" tells when.
            if text.matches(first - 1, Self.after) || text.matches(first, Self.after) {
                return isAdjunct(mention, from: start)
            }
            return isAdjunct(mention, from: start) || isAhead(mention)
                || mention.period.start.map { start in signed.map { start >= $0 } ?? false } ?? false
        case .between:
            return isAdjunct(mention, from: start) || !isBare(first) && !isOver(mention)
        case .by, .before, .duration:
            return true
        case .in:
            return !isBare(first) || isGoverned(first) || (mention.grain == .day && isAhead(mention))
                || isApart(mention)
        }
    }

    /// "tầm nhìn đến năm 2050", "đến năm 2030 và có tính đến năm 2050"
    private func isVision(_ mention: TimeMention) -> Bool {
        let first = mention.tokens.lowerBound
        return (max(0, first - 2)...first).contains { index in
            Self.visions.end(in: text, at: index).map { $0 >= first } ?? false
        }
            || text.matches(mention.tokens.upperBound, Self.and)
                && (Self.visions.end(in: text, at: mention.tokens.upperBound + 1).map { end in
                    (end..<min(text.tokens.count, end + 3)).contains { text.tokens[$0].kind == .number }
                } ?? false)
    }

    /// "kỷ niệm Quốc khánh 2/9", "dịp lễ Noel và Tết Dương lịch": what something is done for, not by when.
    private func isOccasion(_ mention: TimeMention) -> Bool {
        guard mention.relation == .in, mention.grain <= .part else { return false }
        for index in stride(
            from: mention.tokens.lowerBound, to: max(-1, mention.tokens.lowerBound - 16), by: -1)
        {
            if text.tokens[index].kind == .sign || grammar.completionVerbs.end(in: text, at: index) != nil
                || grammar.recipientVerbs.end(in: text, at: index) != nil
            {
                return false
            }
            if Self.occasions.end(in: text, at: index) != nil { return true }
        }
        return false
    }

    private static let occasions = PhraseList([
        "kỷ niệm", "chào mừng", "dịp", "nhân dịp", "mừng", "dịp lễ", "đón",
    ])

    /// "trong 24 giờ tới": what the weather will do
    private func isForecast(_ mention: TimeMention) -> Bool {
        let last = mention.tokens.upperBound - 1
        guard text.matches(last, Self.ahead), text.matches(last - 1, Self.hour) else { return false }
        // "hoàn thành sơ tán trong 24 giờ tới" is an order all the same.
        return !(max(0, mention.tokens.lowerBound - 12)..<mention.tokens.lowerBound).contains {
            grammar.completionVerbs.end(in: text, at: $0) != nil
        }
    }

    /// "các dự án đã báo cáo trước ngày 25/3/2025": when what the clause tells was done
    private func isDone(before first: Int) -> Bool {
        for index in stride(from: first - 1, to: max(-1, first - 8), by: -1) {
            if text.tokens[index].kind == .sign { return false }
            if grammar.completionVerbs.end(in: text, at: index) != nil { return false }
            if text.matches(index, Self.past) { return Self.deeds.end(in: text, at: index + 1) != nil }
        }
        return false
    }

    /// Whether it tells which things are meant: "đối với các nhiệm vụ giao trong năm 2025, …", "nhiệm vụ trọng tâm từ nay
    /// đến cuối năm", "các dự án có kế hoạch hoàn thành năm 2025", "kỳ họp diễn ra vào tháng 11",
    /// "nhằm đạt mức tăng 8% trong năm 2025".
    private func describes(_ mention: TimeMention) -> Bool {
        let first = mention.tokens.lowerBound
        func stands(_ phrases: PhraseList, before end: Int) -> Bool {
            end > 0 && (max(0, end - 3)..<end).contains { phrases.end(in: text, at: $0) == end }
        }
        if mention.relation == .between, stands(Self.duties, before: first) { return true }
        if stands(Self.happening, before: first) || stands(Self.happening, before: first - 1) { return true }
        // Back to the last sign, or to the last completion, which the time belongs to rather.
        var clause = first
        while clause > max(0, first - Self.longestClause), !isClauseEnd(clause - 1) { clause -= 1 }
        let completion = (clause..<first).last { grammar.completionVerbs.end(in: text, at: $0) != nil }
        if completion == nil, Self.matter.end(in: text, at: clause) != nil { return true }
        if completion == nil, mention.relation == .in,
            (clause..<first).contains(where: { text.matches($0, Self.aim) })
        {
            return true
        }
        return completion.map { place in
            place > clause
                && (max(clause, place - 3)..<place).contains { plan in
                    plan > clause && Self.planned.end(in: text, at: plan) == place
                }
        } ?? false
    }

    private func isClauseEnd(_ index: Int) -> Bool {
        guard let sign = text.tokens[index].sign else { return false }
        return ![0x25, 0x2F, 0x2D].contains(sign) && !enclosures.isBracketed(index)
    }

    /// In tokens.
    private static let longestClause = 40
    private static let duties = PhraseList([
        "nhiệm vụ", "nhiệm vụ trọng tâm", "phương hướng", "công tác trọng tâm", "trọng tâm",
    ])
    private static let matter = PhraseList(["đối với"])
    private static let aim = Word("nhằm")
    private static let planned = PhraseList([
        "có kế hoạch", "dự kiến", "dự kiến sẽ", "theo kế hoạch", "trong danh mục",
    ])
    private static let happening = PhraseList(["diễn ra", "sẽ diễn ra"])

    /// "đợt mưa lũ từ ngày 16-22/11/2025" in a document of the 30th
    private func isOver(_ mention: TimeMention) -> Bool {
        guard let signed, let end = mention.period.end else { return false }
        return end < signed
    }

    /// "Chiến lược quốc gia về tăng trưởng xanh giai đoạn 2021 - 2030, tầm nhìn đến năm 2050", "Đề án … đến năm 2030":
    /// a year far ahead in the name of a plan.
    private func namesPlan(_ mention: TimeMention) -> Bool {
        guard mention.grain == .year, let end = mention.period.end,
            signed.map({ end.year > $0.year + 2 }) ?? true
        else {
            return false
        }
        let first = mention.tokens.lowerBound
        for index in stride(from: first - 1, to: max(-1, first - 40), by: -1) {
            if text.tokens[index].sign == 0x3B || text.tokens[index].sign == 0x3A { return false }
            if grammar.completionVerbs.end(in: text, at: index) != nil { return false }
            if Self.plans.end(in: text, at: index) != nil, text.tokens[index].isCapitalized { return true }
        }
        return false
    }

    private static let plans = PhraseList([
        "chiến lược", "quy hoạch", "kế hoạch", "đề án", "chương trình", "định hướng", "nghị quyết", "chỉ thị",
    ])

    /// Without "trong", "vào", "trước", "đến" the time describes the noun before it: `kế hoạch năm 2025`.
    private func isBare(_ first: Int) -> Bool {
        Self.prepositions.end(in: text, at: first) == nil
            && !(first > 0 && Self.prepositions.end(in: text, at: first - 1) == first)
    }

    /// "hoàn thành tháng 12/2025", "Thời gian hoàn thành: quý IV/2025"
    private func isGoverned(_ first: Int) -> Bool {
        var position = first - 1
        if position >= 0, let sign = text.tokens[position].sign, sign == 0x3A || sign == 0x28 {
            position -= 1
        }
        return (1...4).contains { length in
            position - length + 1 >= 0
                && grammar.completionVerbs.end(in: text, at: position - length + 1) == position + 1
        }
    }

    /// "số 57-NQ/TW ngày 22/12/2024", "Thông báo số 401/TB-VPCP ngày 06 tháng 6 năm 2025", "Hội nghị … ngày 07/11"
    private func isOfDocument(_ first: Int) -> Bool {
        guard text.matches(first, Self.day), first > 0 else { return false }
        let before = text.tokens[first - 1]
        return before.sign == nil && !Self.dayPrepositions.contains { text.matches(first - 1, $0) }
    }

    /// "…, tháng 5/2025." between signs of its own
    private func isApart(_ mention: TimeMention) -> Bool {
        guard mention.grain < .year, mention.tokens.lowerBound > 0,
            text.tokens[mention.tokens.lowerBound - 1].sign == 0x2C
        else { return false }
        return mention.tokens.upperBound >= text.tokens.count
            || text.tokens[mention.tokens.upperBound].kind == .sign
    }

    /// A day behind the signing can be no other document's date.
    private func isAhead(_ mention: TimeMention) -> Bool {
        guard let signed, let day = mention.period.start else { return false }
        return day > signed
    }

    private func isAdjunct(_ mention: TimeMention, from start: Int) -> Bool {
        let first = mention.tokens.lowerBound
        return first <= start + 2 && mention.tokens.upperBound < text.tokens.count
            && (first == start || Self.prepositions.end(in: text, at: start) != nil)
            && (text.tokens[mention.tokens.upperBound].sign == 0x2C
                || text.tokens[mention.tokens.upperBound].sign == 0x3A)
    }

    private func isCompletion(_ mention: TimeMention, from start: Int) -> Bool {
        guard mention.tokens.lowerBound > start else { return false }
        var position = mention.tokens.lowerBound - 1
        while position > start, text.tokens[position].kind != .sign || enclosures.isBracketed(position) {
            position -= 1
        }
        let clause = position > start || text.tokens[position].kind == .sign ? position + 1 : position
        var verb = clause
        while verb < mention.tokens.lowerBound, Self.fillers.end(in: text, at: verb) != nil {
            verb = Self.fillers.end(in: text, at: verb) ?? verb + 1
        }
        guard let end = grammar.completionVerbs.end(in: text, at: verb) else { return false }
        return mention.tokens.lowerBound - end <= 3
    }

    private static let (after, and) = (Word("sau"), Word("và"))
    private static let obligations = [Word("phải"), Word("cần")]
    private static let day = Word("ngày")
    private static let dayPrepositions = [
        "trước", "vào", "trong", "đến", "hết", "nhất", "từ", "quá", "là", "hơn", "chót",
    ].map { Word($0) }
    /// "đến nay", "trong 5 năm qua", "trong năm năm tiếp theo": no day that work is due by.
    private static let pastEnds = [Word("nay"), Word("qua"), Word("ngoái"), Word("theo")]
    private static let units = Word.all(in: "năm quý tháng tuần")
    private static let spans = PhraseList([
        "giai đoạn", "nhiệm kỳ", "thời kỳ", "năm học", "niên độ", "năm ngân sách", "dịp",
        "kỳ nghỉ",
    ])
    private static let ahead = Word("tới")
    private static let hour = Word("giờ")
    private static let past = Word("đã")
    private static let deeds = PhraseList([
        "báo cáo", "trình", "gửi", "nộp", "ban hành", "phê duyệt", "ký", "cấp", "đăng ký",
    ])
    private static let visions = PhraseList([
        "tầm nhìn", "định hướng", "tầm nhìn đến", "hướng đến", "có tính", "có tính đến", "có xét",
        "có xét đến",
    ])
    /// "Luật có hiệu lực từ ngày …" dates the law, not the work.
    private static let effects = PhraseList(["hiệu lực", "thi hành"])
    private static let fillers = PhraseList([
        "phải", "cần", "và", "để", "bảo đảm", "đảm bảo", "phấn đấu", "cơ bản",
    ])
    private static let prepositions = PhraseList([
        "trong", "ngay trong", "vào", "trước", "đến", "tới", "chậm nhất", "muộn nhất", "hạn chót", "hết",
        "đến hết",
        "không quá", "không muộn hơn", "từ", "kể từ", "sau", "xong trước", "ngay", "chậm nhất là", "thời hạn",
        "hạn",
    ])
}
