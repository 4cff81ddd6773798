import Linguistics
import Recognition

/// What asks after meetings themselves.
extension Cues {
    /// When or where a meeting was held, who was there.
    static func asksOfMeeting(
        _ text: Text, _ grammar: QuestionGrammar, hasWho: Bool, hasWhen: Bool, _ covered: inout TokenSet
    ) -> Bool {
        guard let meeting = grammar.meetings.first(in: text, range: text.tokens.indices) else { return false }
        let place = places.first(in: text, range: text.tokens.indices)
        // "did the committee hold its first meeting"
        let isPast = text.tokens.indices.contains { text.matches($0, Word("did")) }
        if hasWhen || place != nil,
            let held = grammar.holding.first(
                in: text, range: (isPast ? 0 : meeting.end)..<text.tokens.count)
        {
            covered.formUnion(held.start..<held.end)
            if let place { covered.formUnion(place.start..<place.end) }
            return true
        }
        let attended = grammar.attending.first(in: text, range: text.tokens.indices)
        return hasWho && attended.map { (0...5).contains(meeting.start - $0.end) } ?? false
    }

    /// Which meetings there were, in a line that asks for nothing else.
    static func listsMeetings(_ text: Text, _ words: [Int], _ grammar: QuestionGrammar) -> Bool {
        guard text.tokens.count <= 9, grammar.tasks.first(in: text, range: text.tokens.indices) == nil,
            let meeting = grammar.meetings.first(in: text, range: text.tokens.indices)
        else { return false }
        return text.matches(meeting.end, Word("nào")) && meeting.end == words.last
            || counting.end(in: text, at: 0).map { counted in
                counted <= meeting.start
                    && words.allSatisfy {
                        $0 < counted || (meeting.start..<meeting.end).contains($0)
                            || idle.end(in: text, at: $0) != nil
                    }
            } ?? false
    }

    private static let places = PhraseList(["ở đâu", "tại đâu", "nơi nào", "where"])
    private static let counting = PhraseList([
        "có mấy", "có bao nhiêu", "có những", "có các", "bao nhiêu", "mấy", "danh sách", "liệt kê", "các",
        "những",
        "which", "what", "list", "how many", "list of",
    ])
    private static let idle = PhraseList([
        "nào", "được", "nhắc", "đến", "nêu", "đã", "diễn ra", "trong", "tài liệu", "văn bản", "đó", "rồi",
        "there",
        "are", "were", "do", "you", "have", "in", "the", "documents", "held",
    ])
}
