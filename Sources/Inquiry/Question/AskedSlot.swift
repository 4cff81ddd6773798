import Linguistics
import Recognition

/// Which field of a directive a question asks after, where it is neither who leads nor by when.
enum AskedSlot {
    /// "ai chỉ đạo", "trình lên ai", "theo hướng dẫn của ai", "sản phẩm đầu ra": the field and the words that ask for it.
    static func find(in text: Text, grammar: QuestionGrammar) -> (slot: Slot, tokens: Range<Int>)? {
        if let product = products.first(in: text, range: text.tokens.indices) {
            return (.product, product.start..<product.end)
        }
        for start in text.tokens.indices {
            guard let end = grammar.who.end(in: text, at: start) else { continue }
            let verb = text.matches(end, already) ? end + 1 : end
            if grammar.commanding.end(in: text, at: verb) != nil { return (.issuer, start..<end) }
            if let end = guiding.end(in: text, at: verb) { return (.guidance, start..<end) }
            if let begin = self.start(of: Reporting.guidance, endingAt: start, in: text) {
                return (.guidance, begin..<end)
            }
            if let begin = self.start(of: Reporting.verbs, endingAt: start, in: text) {
                return (.authority, begin..<end)
            }
            // "to whom", "who is it submitted to?"; in "do bộ nào trình" it is they who submit
            let last = text.tokens.indices.last { text.tokens[$0].kind != .sign } ?? start
            let isDoer = text.matches(start, doer) || text.matches(start - 1, doer)
            if text.matches(start - 1, to)
                || start < last && !isDoer
                    && self.start(of: Reporting.verbs, endingAt: last + 1, in: text) != nil
            {
                return (.authority, start..<end)
            }
        }
        return nil
    }

    /// Where a phrase starts that ends right before a token.
    private static func start(of phrases: PhraseList, endingAt end: Int, in text: Text) -> Int? {
        (max(0, end - 4)..<end).first { phrases.end(in: text, at: $0) == end }
    }

    private static let already = Word("đã")
    private static let (to, doer) = (Word("to"), Word("do"))
    private static let guiding = PhraseList([
        "hướng dẫn", "có trách nhiệm hướng dẫn", "phải hướng dẫn", "guides", "guidance", "guidelines",
        "gives guidance", "provides guidance", "issues guidance", "gives guidelines",
    ])
    private static let products = PhraseList([
        "sản phẩm là gì", "sản phẩm đầu ra", "kết quả đầu ra", "đầu ra là gì", "sản phẩm bàn giao",
        "sản phẩm giao nộp", "sản phẩm của nhiệm vụ", "sản phẩm của việc", "sản phẩm phải có",
        "sản phẩm phải nộp", "sản phẩm cần nộp", "sản phẩm cần có", "ra sản phẩm gì", "nộp sản phẩm gì",
        "có sản phẩm gì", "deliverable", "deliverables", "expected output", "expected product",
        "what must be delivered", "what has to be delivered", "output of the task", "product of the task",
    ])
}

/// How a line says that something is handed to somebody, or done as somebody guides.
enum Reporting {
    /// "báo cáo", "trình lên", "report to"
    static let verbs = PhraseList([
        "báo cáo", "báo cáo lên", "báo cáo cho", "báo cáo với", "trình", "trình lên", "trình cho", "gửi",
        "gửi về", "gửi cho", "gửi lên", "gửi tới", "gửi đến", "nộp cho", "nộp về", "xin ý kiến",
        "xin ý kiến của", "report to", "reported to", "reporting to", "reports to", "submit to",
        "submitted to", "submitting to", "sent to", "send to", "handed to", "go to", "goes to", "put to",
        "put before",
    ])
    /// "theo hướng dẫn của", "guided by"
    static let guidance = PhraseList([
        "hướng dẫn của", "theo hướng dẫn", "theo hướng dẫn của", "dưới sự hướng dẫn của",
        "hướng dẫn chuyên môn của", "guided by", "guidance of", "guidance from", "guidelines of",
        "guidelines from",
    ])
}
