import Directives
import Inquiry

extension Wording {
    /// A deadline in few words: `tháng 11/2025`, `trước 15/12/2025`, `hết quý I/2026`.
    func label(_ deadline: Deadline) -> String {
        let period = deadline.period
        switch deadline.relation {
        case .in, .between, .from:
            if deadline.relation == .from, let start = period.start {
                return text("từ \(date(start))", "from \(date(start))")
            }
            return label(period) ?? asStated(deadline)
        case .by, .duration:
            guard let end = period.end else { return asStated(deadline) }
            if let name = self.period(of: deadline.grain, endingOn: end).flatMap({ named($0, isShort: true) })
            {
                return text("hết \(name)", "by the end of \(name)")
            }
            return text("chậm nhất \(date(end))", "by \(date(end))")
        case .before:
            guard let end = period.end else { return asStated(deadline) }
            if deadline.grain > .part, let name = followingPeriod(of: deadline.grain, after: end) {
                return text("trước \(name)", "before \(name)")
            }
            return text("trước \(date(end + 1))", "before \(date(end + 1))")
        }
    }

    /// `trước tháng 12/2025` for what ends on 30/11/2025.
    private func followingPeriod(of grain: Grain, after end: Day) -> String? {
        let (year, month, day) = (end + 1).components
        guard day == 1 else { return nil }
        switch grain {
        case .month: return Period.month(month, year).flatMap { named($0, isShort: true) }
        case .quarter where month % 3 == 1:
            return Period.quarter(month / 3 + 1, year).flatMap { named($0, isShort: true) }
        case .year where month == 1: return Period.year(year).flatMap { named($0, isShort: true) }
        default: return nil
        }
    }

    private func asStated(_ deadline: Deadline) -> String {
        text(deadline.text, quoted(deadline.text))
    }

    /// Where a deadline's last day stands against the day asked; nil when it has none.
    func timeLeft(_ deadline: Deadline, asOf: Day) -> String? {
        deadline.period.end.map { timeLeft(until: $0, asOf: asOf) }
    }

    func timeLeft(until end: Day, asOf: Day) -> String {
        let days = end - asOf
        if days == 0 { return text("hôm nay", "today") }
        if days > 0 { return text("còn \(number(days)) ngày", "\(self.days(days)) left") }
        return text(
            "quá \(number(-days)) ngày theo lịch, chưa rõ kết quả",
            "\(self.days(-days)) past, outcome not in the documents")
    }

    /// `1 day`, `8 days`.
    private func days(_ count: Int) -> String { "\(number(count)) \(count == 1 ? "day" : "days")" }

    /// The nearest deadline ahead, at the end of a sentence.
    func nearest(_ day: Day, asOf: Day, isOnly: Bool) -> String {
        let days = day - asOf
        if isOnly {
            return days == 0 ? text("hạn là hôm nay", "it is due today") : timeLeft(until: day, asOf: asOf)
        }
        return text(
            "hạn gần nhất \(days == 0 ? "là hôm nay" : "còn \(number(days)) ngày")",
            "the nearest is due \(days == 0 ? "today" : "in \(self.days(days))")")
    }
}
