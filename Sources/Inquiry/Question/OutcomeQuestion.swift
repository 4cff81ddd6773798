import Linguistics
import Recognition

/// Questions after what came of a task.
enum OutcomeQuestion {
    /// "… đã hoàn thành chưa", "xong kế hoạch … chưa", "is … finished": the words that ask, which are no topic.
    ///
    /// - Parameter words: the tokens that are no signs.
    static func isAsked(_ text: Text, _ words: [Int], _ covered: inout TokenSet) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if text.matches(last, notYet),
            let done = finishing.first(in: text, range: text.tokens.indices)
        {
            covered.formUnion(done.start..<done.end)
            covered.insert(last)
            return true
        }
        if let open = unfinished.first(in: text, range: text.tokens.indices) {
            covered.formUnion(open.start..<open.end)
            return true
        }
        guard finished.contains(where: { text.matches(last, $0) }),
            auxiliaries.contains(where: { text.matches(first, $0) })
        else { return false }
        covered.insert(first)
        covered.insert(last)
        return true
    }

    private static let notYet = Word("chưa")
    private static let finishing = PhraseList([
        "xong", "đã xong", "làm xong", "hoàn thành", "đã hoàn thành", "hoàn tất", "đã làm", "đã thực hiện",
        "đã triển khai", "đã ban hành", "đã trình",
    ])
    private static let unfinished = PhraseList([
        "chưa xong", "chưa hoàn thành", "chưa hoàn tất", "chưa làm xong", "chưa thực hiện xong",
        "còn dở dang",
        "not finished", "not done", "not completed", "unfinished", "uncompleted", "still open",
    ])
    static let completed = PhraseList([
        "đã hoàn thành", "hoàn thành rồi", "đã xong", "xong rồi", "đã làm xong", "cơ bản hoàn thành",
        "completed", "finished",
        "were done", "have been done", "basically done", "mostly done", "already done",
    ])
    private static let finished = Word.all(in: "finished completed done complete ready implemented")
    private static let auxiliaries = Word.all(in: "is are was were has have")
}
