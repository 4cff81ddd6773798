import Directives
import Inquiry

extension Wording {
    /// `4 nhiệm vụ đến hạn …`, `Bộ Công an có 2 nhiệm vụ …`, `Tài liệu có 35 nhiệm vụ`.
    func listed(_ count: Int, _ filters: Filters, suffix: String = "") -> String {
        let what = tasks(count) + conditions(filters, count: count) + suffix
        if !filters.agencies.isEmpty {
            return "\(subject(filters)) \(verb(filters)) \(what)".asSentenceStart
        }
        return isBare(filters, suffix) ? text("Tài liệu có \(what)", "The documents hold \(what)") : what
    }

    /// `Có 4 nhiệm vụ đến hạn …`, `There are 4 tasks due …`.
    func counted(_ count: Int, _ filters: Filters) -> String {
        guard filters.agencies.isEmpty, !isBare(filters, "") else { return listed(count, filters) }
        let what = tasks(count) + conditions(filters, count: count)
        return text("Có \(what)", "There \(count == 1 ? "is" : "are") \(what)")
    }

    /// `Bộ Ngoại giao không được giao nhiệm vụ nào về thị thực trong tài liệu`.
    ///
    /// - Parameter isOwn: whether others of its tasks follow, those that it shares: `không được giao riêng nhiệm vụ nào`.
    func nothing(_ filters: Filters, suffix: String = "", isOwn: Bool = false) -> String {
        let conditions = conditions(filters, count: 2) + suffix
        guard !filters.agencies.isEmpty else {
            return text(
                "Tài liệu không có nhiệm vụ nào\(conditions)", "The documents hold no tasks\(conditions)")
        }
        let share = filters.agencies.contains { $0.isCooperating }
        let manner = share ? "phối hợp " : isOwn ? "riêng " : ""
        let own = isOwn && !share ? filters.agencies.count > 1 ? " of their own" : " of its own" : ""
        return text(
            "\(subject(filters)) không được giao \(manner)nhiệm vụ nào\(conditions) trong tài liệu",
            "\(subject(filters)) \(verb(filters)) no tasks\(own)\(conditions) in the documents"
        ).asSentenceStart
    }

    /// `Tài liệu không có số liệu nào về dân số trong năm 2025`
    func noFigure(_ filters: Filters) -> String {
        let topic = filters.topic.map { text(" về \($0.text)", " on \($0.text)") } ?? ""
        let agencies =
            filters.agencies.isEmpty
            ? "" : text(" của ", " of ") + list(filters.agencies.map { inSentence($0.agency) })
        let period = filters.period.map { " " + within($0) } ?? ""
        var place = Filters()
        (place.event, place.document) = (filters.event, filters.document)
        return text("Tài liệu không có số liệu nào", "The documents hold no figure") + topic + agencies
            + period + conditions(place, count: 2)
    }

    private func isBare(_ filters: Filters, _ suffix: String) -> Bool {
        suffix.isEmpty && conditions(filters, count: 1).isEmpty
    }

    private func subject(_ filters: Filters) -> String {
        list(filters.agencies.map { inSentence($0.agency) })
    }

    private func verb(_ filters: Filters) -> String {
        let isPlural = filters.agencies.count > 1 || filters.agencies.contains { self.isPlural($0.agency) }
        if filters.agencies.contains(where: \.isCooperating) {
            return text("phối hợp thực hiện", isPlural ? "cooperate in" : "cooperates in")
        }
        return text("có", isPlural ? "have" : "has")
    }

    /// `Bộ Thông tin và Truyền thông nay là Bộ Khoa học và Công nghệ.`
    func succession(_ former: String, _ agency: Agency) -> String {
        text("\(former) nay là \(agency.name).", "\(former) is now \(inSentence(agency)).").asSentenceStart
    }

    func moreRelated(_ count: Int) -> String {
        text("có thêm \(tasks(count)) liên quan", "\(number(count)) more related")
    }

    func onlyRelated(_ count: Int) -> String {
        text("có \(tasks(count)) liên quan ở dưới", "\(tasks(count)) related, below")
    }

    func outcomeUnknown(_ count: Int) -> String {
        text(
            "tài liệu chưa cho biết kết quả",
            "the documents do not say what came of \(count == 1 ? "it" : "them")")
    }

    /// "Bộ Công an chủ trì nhiều nhất (5 nhiệm vụ); sau đó là Bộ Y tế (3)"
    func most(_ shares: [Statement.Share]) -> String {
        let top = shares.prefix { $0.count == shares[0].count }
        let names = list(top.map { inSentence($0.agency.id, written: $0.agency.name) })
        let others = shares.dropFirst(top.count).map {
            "\(inSentence($0.agency.id, written: $0.agency.name)) (\(number($0.count)))"
        }
        let first = text(
            "\(names) \(top.count == 1 ? "" : "cùng ")chủ trì nhiều nhất (\(tasks(shares[0].count)))",
            "\(names) \(top.count == 1 ? "leads" : "lead") the most (\(tasks(shares[0].count)))")
        return (first + (others.isEmpty ? "" : text("; sau đó là ", "; then ") + list(others)))
            .asSentenceStart
    }

    /// `Bộ Y tế chủ trì: 1 nhiệm vụ`, `đến hạn trong tháng 11/2025: 4 nhiệm vụ`; no start of a sentence.
    func compared(_ part: Statement.Part) -> String {
        let what =
            switch part.title {
            case .leads(let agency): text("\(inSentence(agency)) chủ trì", "led by \(inSentence(agency))")
            case .due(let period): due(period)
            case .given(let issuer): text("\(inSentence(issuer)) giao", "given by \(inSentence(issuer))")
            default: title(part.title)
            }
        return "\(what): \(tasks(part.count))"
    }

    /// Who takes a part in a task: `Bộ Y tế chịu trách nhiệm nhiệm vụ này`.
    func taking(_ slot: Slot, _ actors: [Actor]) -> String {
        let names = list(actors.map { inSentence($0.id, written: $0.name) })
        let isOne = actors.count == 1
        switch slot {
        case .cooperating:
            return text(
                "\(names) phối hợp thực hiện nhiệm vụ này",
                "\(names) \(isOne ? "cooperates" : "cooperate") on this task"
            ).asSentenceStart
        case .issuer: return text("Nhiệm vụ này do \(names) giao", "This task was given by \(names)")
        case .authority:
            return text(
                "Nhiệm vụ này trình hoặc báo cáo \(names)", "This task is submitted or reported to \(names)")
        case .guidance:
            return text("Nhiệm vụ này theo hướng dẫn của \(names)", "This task is guided by \(names)")
        case .lead, .deadline, .figure, .product, .outcome:
            let implied = actors.allSatisfy(\.isImplied) ? " \(impliedMark)" : ""
            return text(
                "\(names)\(implied) chịu trách nhiệm nhiệm vụ này",
                "\(names)\(implied) \(isOne ? "is" : "are") responsible for this task"
            ).asSentenceStart
        }
    }

    func yields(_ product: String) -> String {
        text("Sản phẩm của nhiệm vụ này: ", "The product of this task: ") + product
    }

    /// `Phiên họp thứ nhất: ngày 20/01/2025`
    func dated(_ name: String, _ period: Period) -> String {
        let days = [period.start, period.end].compactMap { $0 }.map(date)
        return name.asSentenceStart + ": " + text("ngày ", "")
            + Array(Set(days)).sorted().joined(separator: " – ")
    }

    var outcomeUntold: String {
        text(
            "Tài liệu cho biết việc được giao, không cho biết việc nào đã xong.",
            "The documents say which tasks were given, not which of them are done.")
    }

    var idle: String {
        text(
            "Tài liệu cho biết ai được giao việc, không cho biết ai không được giao.",
            "The documents say who was given tasks, not who was given none.")
    }

    func unnamed(_ office: String) -> String {
        text(
            "Tài liệu không nêu ai là \(quoted(office)).",
            "The documents do not name who is \(quoted(office))."
        )
    }

    /// `Nhiệm vụ này đến hạn trong tháng 11/2025`.
    func dueSentence(_ deadline: Deadline) -> String {
        text("Nhiệm vụ này ", "This task is ") + due(deadline) + (deadline.isImplied ? " \(impliedMark)" : "")
    }

    /// `, đến hạn trong tháng 11/2025 (còn 8 ngày)` behind another clause.
    func dueClause(_ deadline: Deadline, asOf: Day) -> String {
        ", " + due(deadline) + (timeLeft(deadline, asOf: asOf).map { " (\($0))" } ?? "")
    }

    private func due(_ deadline: Deadline) -> String {
        due(
            AskedPeriod(
                period: deadline.period, grain: deadline.grain, relation: deadline.relation,
                text: deadline.text))
    }

    func lacking(_ field: Slot?) -> String {
        guard let field else {
            return text(" chưa đủ 6 rõ", " with at least one of the “six clear” missing")
        }
        return text(" chưa rõ \(name(field))", " with no \(name(field)) stated")
    }

    /// `Nhiệm vụ này làm theo kỳ: trước ngày 30/6 hằng năm.`
    func recurring(_ recurrence: String) -> String {
        text("Nhiệm vụ này làm theo kỳ: \(recurrence).", "This task recurs: \(recurrence).")
    }

    func unstated(_ slot: Slot) -> String {
        text("Tài liệu có nhiệm vụ này nhưng không nêu ", "The documents hold this task but do not state ")
            + missing(slot) + "."
    }

    private func missing(_ slot: Slot) -> String {
        switch slot {
        case .lead: text("ai chịu trách nhiệm", "who is responsible")
        case .cooperating: text("ai phối hợp", "who cooperates")
        case .deadline: text("thời hạn", "a deadline")
        case .figure: text("con số", "a figure")
        case .product: text("sản phẩm", "a product")
        case .authority: text("nơi trình, báo cáo", "to whom it is submitted or reported")
        case .issuer: text("ai giao", "who gave it")
        case .guidance: text("ai hướng dẫn", "who guides it")
        case .outcome: text("kết quả thực hiện", "whether it is done")
        }
    }

    /// One of the six as a noun.
    func name(_ slot: Slot) -> String {
        switch slot {
        case .lead: text("người chịu trách nhiệm", "responsible agency")
        case .cooperating: text("người phối hợp", "who cooperates")
        case .deadline: text("thời hạn", "deadline")
        case .figure: text("con số", "figure")
        case .product: text("sản phẩm", "product")
        case .authority: text("thẩm quyền", "authority")
        case .issuer: text("người giao", "issuer")
        case .guidance: text("người hướng dẫn", "guidance")
        case .outcome: text("kết quả thực hiện", "outcome")
        }
    }
}
