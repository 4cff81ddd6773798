import Linguistics
import Recognition

/// What an actor is told to do, from the first modal, adverb or verb on: `cần khẩn trương rà soát …`.
struct Predicate {
    /// The index of the first token.
    var start: Int
    /// The index behind modals and adverbs, where the verb stands.
    var verb: Int
    /// `phải`, `cần`, `có trách nhiệm`
    var hasModal = false
    /// `khẩn trương`, `tiếp tục`, `tập trung`
    var hasAdverb = false
    /// `khẩn trương`
    var isUrgent = false
    /// `chủ trì`, `phối hợp với`
    var isCoordination = false
    /// `đã`, `đang`, `chưa`: the past or the present of what is, not an order
    var isPast = false
    /// `được phân công`: something is done to it
    var isPassive = false

    /// The predicate that starts at a token; nil when none does.
    init?(_ text: Text, at index: Int, limit: Int, grammar: Grammar) {
        start = index
        verb = index
        var position = index
        while position < limit {
            if let end = grammar.pastMarkers.end(in: text, at: position), end <= limit {
                isPast = true
                position = end
            } else if let end = grammar.modals.end(in: text, at: position), end <= limit {
                hasModal = true
                position = end
            } else if let end = grammar.adverbs.end(in: text, at: position), end <= limit {
                hasAdverb = true
                isUrgent = isUrgent || Self.urgent.end(in: text, at: position) != nil
                position = end
            } else if position > index, Self.joins(text, position) {
                position += 1
            } else {
                break
            }
        }
        verb = position
        // "Bộ Tư pháp sẽ chủ trì …" is how a report tells the tasks of a plan.
        if isPast, text.matches(index, Self.future), Self.leads(text, at: position) { isPast = false }
        if text.matches(position, Self.passive) { isPassive = true }
        isCoordination =
            Self.leads(text, at: position)
            || (grammar.cooperation.end(in: text, at: position) != nil
                && !text.matches(position, Self.together))
        // "không phải báo cáo", "chưa cần": what need not be done
        if (start..<max(start, verb)).contains(where: { place in
            Self.negations.contains { text.matches(place, $0) } && place + 1 < text.tokens.count
                && Self.obligations.contains { text.matches(place + 1, $0) }
        }) || index > 0 && Self.negations.contains(where: { text.matches(index - 1, $0) }) && hasModal {
            return nil
        }
        // "Cơ quan thuế không yêu cầu …": what nobody asks for
        if Self.negations.contains(where: { text.matches(verb, $0) }),
            PhraseSource.ordering.end(in: text, at: verb + 1) != nil
        {
            return nil
        }
        let hasVerb =
            isCoordination
            || grammar.directiveVerbs.end(in: text, at: position) != nil
                && text.end(of: Self.traffic, at: position) == nil
        guard hasVerb || hasModal || isPast || (hasAdverb && position < limit) else { return nil }
    }

    /// "giao" hands over, "giao thông" is traffic.
    private static let traffic = Word.all(in: "giao thông")
    private static let negations = Word.all(in: "không chưa")
    private static let obligations = Word.all(in: "phải cần nhất")

    private static func joins(_ text: Text, _ index: Int) -> Bool {
        text.tokens[index].sign == 0x2C || text.matches(index, and) || text.matches(index, more)
    }

    /// "cùng" alone names company, no act: `TP Cần Thơ cùng hai tỉnh …`
    private static let together = Word("cùng")
    private static let and = Word("và")
    private static let more = Word("hơn")
    private static let passive = Word("được")
    private static let future = Word("sẽ")
    private static let urgent = PhraseList(["khẩn trương", "kịp thời", "khẩn cấp", "gấp rút"])
    static let gatherings = PhraseList([
        "phiên họp", "hội nghị", "cuộc họp", "buổi làm việc", "buổi họp", "lễ", "hội thảo", "phiên",
        "tọa đàm", "buổi",
    ])

    /// "chủ trì, phối hợp", but not "chủ trì Phiên họp"
    private static func leads(_ text: Text, at index: Int) -> Bool {
        guard let end = PhraseSource.coordinating.end(in: text, at: index) else { return false }
        return gatherings.end(in: text, at: end) == nil
    }
}
