package import Directives

/// The first screen: what is known, what falls due, what to try.
extension Wording {
    var welcome: String {
        text(
            "Sáu Rõ: hỏi văn bản xem ai phải làm gì, khi nào, nguồn ở đâu.",
            "Sáu Rõ: ask the documents who must do what by when.")
    }

    func known(documents: Int, directives: Int, dated: Int) -> String {
        text(
            "Đã đọc \(number(documents)) tài liệu: \(number(directives)) nhiệm vụ, \(number(dated)) có thời hạn.",
            "Read \(number(documents)) \(documents == 1 ? "document" : "documents"): "
                + "\(tasks(directives)), \(number(dated)) with a deadline.")
    }

    /// What a document holds.
    func read(_ directives: Int, dated: Int) -> String {
        tasks(directives) + text(", \(number(dated)) có thời hạn.", ", \(number(dated)) with a deadline.")
    }

    func covered(_ period: Period) -> String {
        switch (period.start, period.end) {
        case (let start?, let end?) where start != end:
            text(
                "Văn bản từ \(date(start)) đến \(date(end)).",
                "Documents from \(date(start)) to \(date(end)).")
        case (let day?, _), (_, let day?):
            text("Văn bản ngày \(date(day)).", "Documents of \(date(day)).")
        case (nil, nil): text("Văn bản không ghi ngày.", "The documents bear no date.")
        }
    }

    /// What falls due within two weeks, the nearest of it, and how many are past.
    func dueSoon(_ count: Int, next: Directive?, past: Int, asOf: Day) -> String {
        let (days, last) = (Welcome.daysAhead, date(asOf + Welcome.daysAhead))
        let span = text("\(days) ngày tới (đến \(last))", "The next \(days) days (to \(last))")
        let overdue =
            past == 0
            ? ""
            : text(
                "; \(tasks(past)) đã quá hạn theo lịch", "; \(tasks(past)) past the deadline by the calendar")
        guard count > 0, let next, let end = next.deadline?.period.end else {
            return span + text(": không có nhiệm vụ nào đến hạn", ": nothing falls due") + overdue + "."
        }
        let who = next.lead.first.map { " (\(shortName($0)))" } ?? ""
        let nearest = count == 1 ? "" : text("gần nhất ", "the nearest ")
        return span + text(": \(tasks(count)) đến hạn, ", ": \(tasks(count)) due, ")
            + nearest + date(end) + who + overdue + "."
    }

    var tryAsking: String { text("Thử hỏi:", "Try:") }

    var welcomeHint: String {
        text(
            "\(name(.help)) xem các lệnh · Tab gợi ý · Ctrl-D thoát",
            "\(name(.help)) for the commands · Tab completes · Ctrl-D leaves")
    }

    /// Questions that what is known answers, the most telling first.
    func sampleQuestions(_ welcome: Welcome) -> [String] {
        let due = welcome.next?.deadline.flatMap { named($0.period, isShort: false) }
        let undated = welcome.directives - welcome.directivesWithDeadline
        return [
            due.map { text("Nhiệm vụ nào đến hạn trong \($0)?", "Which tasks are due in \($0)?") },
            welcome.busiest.map {
                text("\($0.name) được giao những gì?", "What must the \(shortName($0)) do?")
            },
            undated > 0 ? text("Nhiệm vụ nào chưa rõ thời hạn?", "Which tasks have no deadline?") : nil,
            welcome.past > 0 ? text("Nhiệm vụ nào đã quá hạn?", "Which tasks are overdue?") : nil,
            welcome.documents > 0 ? text("Có những tài liệu nào?", "Which documents are there?") : nil,
        ].compactMap { $0 }
    }
}

/// Periods as a person would type them.
extension Wording {
    /// `tháng 11/2025`, `quý IV/2025`; `November 2025`, `Q4 2025`.
    package func period(_ period: Period) -> String? {
        guard language == .english, let name = named(period, isShort: false), name.hasPrefix("the ") else {
            return named(period, isShort: false)
        }
        return named(period, isShort: true)
    }

    package func dueCount(_ count: Int) -> String {
        count == 0
            ? text("không có hạn nào", "nothing due") : text("\(tasks(count)) đến hạn", "\(tasks(count)) due")
    }
}
