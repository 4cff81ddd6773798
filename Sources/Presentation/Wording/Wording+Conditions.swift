import Directives
import Inquiry

extension Wording {
    /// What a question asked for, as it follows the noun: ` về thị thực do Thủ tướng giao đến hạn trong tháng 11/2025`.
    ///
    /// Agencies are the sentence's subject and not among these.
    func conditions(_ filters: Filters, count: Int) -> String {
        var phrase = ""
        if let topic = filters.topic { phrase += text(" về \(topic.text)", " about \(topic.text)") }
        if !filters.recipients.isEmpty {
            let names = list(filters.recipients.map { inSentence($0.id, written: $0.name) })
            phrase += text(" phải trình hoặc báo cáo \(names)", " to be submitted or reported to \(names)")
        }
        if let issuer = filters.issuer {
            phrase += text(" do \(inSentence(issuer.agency)) giao", " given by \(inSentence(issuer.agency))")
        }
        if let event = filters.event { phrase += text(" tại \(event)", " at \(quoted(event))") }
        if let number = filters.document { phrase += text(" trong văn bản \(number)", " in \(number)") }
        if let clock = filters.clock { phrase += " " + condition(clock, count: count) }
        if let period = filters.period {
            phrase += filters.clock == nil ? " " + due(period) : ", " + due(period)
        }
        return phrase
    }

    private func condition(_ clock: Clock, count: Int) -> String {
        let their = count == 1 ? "its deadline" : "their deadlines"
        return switch clock {
        case .overdue: text("đã quá hạn theo lịch", "past \(their)")
        case .dueSoon: text("sắp đến hạn (trong 14 ngày tới)", "due within 14 days")
        case .ahead: text("chưa đến hạn", "not yet due")
        case .next: text("đến hạn gần nhất", "due next")
        case .dated: text("có nêu thời hạn", "with a stated deadline")
        case .undated: text("không nêu thời hạn", "without a stated deadline")
        }
    }

    /// `đến hạn trong tháng 11/2025`, `due in November 2025`; `trong năm 2022` of what was given in it.
    func due(_ asked: AskedPeriod) -> String {
        if asked.isOfIssue { return within(asked) }
        let period = asked.period
        switch asked.relation {
        case .by:
            guard let end = period.end else { break }
            if let name = self.period(of: asked.grain, endingOn: end).flatMap({ named($0, isShort: false) }) {
                return text("có hạn đến hết \(name)", "due by the end of \(name)")
            }
            return text("có hạn chậm nhất ngày \(date(end))", "due by \(date(end))")
        case .before:
            guard let end = period.end else { break }
            return text("đến hạn trước ngày \(date(end + 1))", "due before \(date(end + 1))")
        case .from:
            guard let start = period.start, period.end == nil else { break }
            return text("đến hạn từ ngày \(date(start))", "due from \(date(start)) on")
        case .in, .between, .duration: break
        }
        return text("đến hạn ", "due ") + within(asked)
    }

    /// `trong tháng 11/2025`, `ngày 22/11/2025`, `từ 01/11/2025 đến 10/11/2025`.
    func within(_ asked: AskedPeriod) -> String {
        if let name = named(asked.period, isShort: false) { return text("trong \(name)", "in \(name)") }
        switch (asked.period.start, asked.period.end) {
        case (let start?, let end?):
            if start == end { return text("ngày \(date(start))", "on \(date(start))") }
            return text("từ \(date(start)) đến \(date(end))", "from \(date(start)) to \(date(end))")
        case (let start?, nil): return text("từ ngày \(date(start))", "from \(date(start)) on")
        case (nil, let end?): return text("đến ngày \(date(end))", "up to \(date(end))")
        case (nil, nil): return quoted(asked.text)
        }
    }

    /// The filters that a follow-up took over, named shortly: `Bộ Xây dựng, tháng 12/2025`.
    func kept(_ filters: Filters, kinds: Set<Filters.Kind>) -> String {
        Filters.Kind.allCases.filter(kinds.contains).compactMap { kind -> String? in
            switch kind {
            case .agencies:
                filters.agencies.isEmpty ? nil : list(filters.agencies.map { inSentence($0.agency) })
            case .period: filters.period.map { label($0.period) ?? $0.text }
            case .issuer: filters.issuer.map { inSentence($0.agency) }
            case .event: filters.event
            case .document: filters.document
            case .topic: filters.topic?.text
            case .clock: filters.clock.map { condition($0, count: 2) }
            case .field: filters.field.map(name)
            }
        }.joined(separator: ", ")
    }
}
