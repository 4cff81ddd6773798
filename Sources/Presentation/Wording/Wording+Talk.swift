import Directives

/// What is said when there is nothing to list.
extension Wording {
    func unknown(_ words: [String], nearest: [String]) -> String {
        let subject = list(words.map(quoted))
        let sentence =
            words.isEmpty
            ? text("Tài liệu không nói đến điều này", "The documents say nothing of this")
            : text(
                "Tài liệu không nói đến \(subject)",
                "The documents do not mention \(subject)")
        guard !nearest.isEmpty else { return sentence + "." }
        return sentence
            + text("; gần nhất: ", "; nearest known: ") + nearest.joined(separator: ", ") + "."
    }

    func contradiction(_ first: String, _ second: String) -> String {
        text(
            "Hai điều kiện loại trừ nhau: \(quoted(first)) và \(quoted(second)).",
            "Two conditions exclude each other: \(quoted(first)) and \(quoted(second)).")
    }

    func impossibleTime(_ time: String) -> String {
        text(
            "Lịch không có \(quoted(time)); hãy xem lại thời gian cần hỏi.",
            "The calendar has no \(quoted(time)); check the time you ask about.")
    }

    func tooLong(_ length: Int, limit: Int) -> String {
        text(
            "Câu hỏi dài \(number(length)) ký tự, dài hơn mức \(number(limit)) đọc được; hãy rút gọn.",
            "The question has \(number(length)) characters, more than the \(number(limit)) that can be read; "
                + "please shorten it.")
    }

    var empty: String {
        text(
            "Chưa có gì để trả lời. Hãy thử: nhiệm vụ nào đến hạn tháng này?",
            "There is nothing to answer. Try: which tasks are due this month?")
    }

    var greeting: String {
        text(
            "Xin chào. Hãy hỏi ai phải làm gì, khi nào, theo tài liệu nào.",
            "Hello. Ask who must do what, by when, and which document says so.")
    }

    var thanks: String { text("Rất vui được giúp bạn.", "You are welcome.") }

    var help: String {
        text(
            """
            Tôi trả lời về các nhiệm vụ nêu trong tài liệu: ai làm, việc gì, hạn nào, nguồn ở đâu.
            Ví dụ: nhiệm vụ nào đến hạn tháng này? · Bộ Công an được giao gì? · ai làm bộ chỉ số?
            """,
            """
            I answer about the tasks in the documents: who does what, by when, and where it is said.
            Try: which tasks are due this month? · what must the Ministry of Public Security do?
            """)
    }

    func documents(_ sources: [Source]) -> String {
        guard !sources.isEmpty else { return text("Chưa có tài liệu nào.", "There are no documents yet.") }
        let count = text(
            "Có \(number(sources.count)) tài liệu",
            sources.count == 1 ? "There is 1 document" : "There are \(number(sources.count)) documents")
        let days = sources.compactMap(\.date)
        guard let first = days.min(), let last = days.max() else { return count + "." }
        if first == last { return count + text(", ngày \(date(first)).", ", dated \(date(first)).") }
        return count
            + text(
                ", từ \(date(first)) đến \(date(last)).", ", from \(date(first)) to \(date(last)).")
    }

    /// - Parameter others: how many more figures there are on the same thing.
    func stated(_ figure: Figure, others: Int) -> String {
        var sentence = figure.clause == nil && !figure.of.isEmpty ? figure.of.asSentenceStart + ": " : ""
        sentence += [standing(figure), amount(figure)].compactMap { $0 }.joined(separator: " ")
        let when = figure.period.flatMap(label) ?? figure.citation?.date.map(date)
        if let when { sentence += " (\(when))" }
        if let clause = figure.clause { sentence += ": " + quoted(clause) }
        if others > 0 {
            sentence += text(
                "; tài liệu còn \(number(others)) số liệu khác, xem dưới",
                "; \(number(others)) more \(others == 1 ? "figure" : "figures") below")
        }
        return sentence.asSentenceStart + "."
    }

    /// `Mục tiêu 90% (năm 2025), đã đạt 39,5% (15/11/2025)`
    func amounts(_ figures: [Figure]) -> String {
        figures.map { figure in
            let when = figure.period.flatMap(label) ?? figure.citation?.date.map(date)
            let standing = standing(figure) ?? text("đã đạt", "reached")
            return "\(standing) \(amount(figure))" + (when.map { " (\($0))" } ?? "")
        }.joined(separator: ", ").asSentenceStart
    }

    /// What a pager's last line says: in ASCII, for `less` shows nothing else there.
    package var pagerKeys: String {
        text(
            "q = tro lai, dau cach = trang sau, b = trang truoc",
            "q = back, space = next page, b = page before")
    }

    /// What introduces passages that are shown below.
    func passages(_ count: Int) -> String {
        count == 1
            ? text("Tài liệu trả lời ở đoạn sau.", "The documents answer in this passage.")
            : text("Tài liệu trả lời ở các đoạn sau.", "The documents answer in these passages.")
    }
}
