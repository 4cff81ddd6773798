import Directives

extension Wording {
    /// `30/11/2025` in Vietnamese, `30 Nov 2025` in English.
    func date(_ day: Day) -> String {
        let (year, month, number) = day.components
        return text(day.slashed, "\(number) \(Self.months[month - 1].prefix(3)) \(year)")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let roman = ["I", "II", "III", "IV"]
    private static let ordinals = ["first", "second", "third", "fourth"]

    /// A run of days that has a name: a month, a quarter, half a year, a year, a run of years.
    ///
    /// - Parameter isShort: `Nov 2025`, `Q2 2025` for a label; `November 2025`, `the second quarter of 2025` for
    ///   a sentence. Vietnamese has one form for both.
    func named(_ period: Period, isShort: Bool) -> String? {
        guard let start = period.start, let end = period.end else { return nil }
        let (year, month, _) = start.components
        if period == .month(month, year) {
            let name = Self.months[month - 1]
            return text("tháng \(month)/\(year)", "\(isShort ? String(name.prefix(3)) : name) \(year)")
        }
        for quarter in 1...4 where period == .quarter(quarter, year) {
            return text(
                "quý \(Self.roman[quarter - 1])/\(year)",
                isShort ? "Q\(quarter) \(year)" : "the \(Self.ordinals[quarter - 1]) quarter of \(year)")
        }
        for half in 1...2 where period == .half(half, year) {
            return text(
                "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)",
                isShort ? "H\(half) \(year)" : "the \(Self.ordinals[half - 1]) half of \(year)")
        }
        if period == .year(year) { return text("năm \(year)", "\(year)") }
        guard start == Day(year, 1, 1), end == Day(end.year, 12, 31), end > start else { return nil }
        return text("giai đoạn \(year)–\(end.year)", "\(year)–\(end.year)")
    }

    /// The period as a label, whatever it is; nil when neither end is known.
    func label(_ period: Period) -> String? {
        if let name = named(period, isShort: true) { return name }
        switch (period.start, period.end) {
        case (let start?, let end?):
            if start == end { return date(start) }
            return "\(date(start)) – \(date(end))"
        case (let start?, nil): return text("từ \(date(start))", "from \(date(start))")
        case (nil, let end?): return text("đến \(date(end))", "until \(date(end))")
        case (nil, nil): return nil
        }
    }

    /// The named period of a grain that ends on a day: quarter and 31/03/2026 give the first quarter of 2026.
    func period(of grain: Grain, endingOn end: Day) -> Period? {
        let (year, month, _) = end.components
        let period: Period? =
            switch grain {
            case .month: .month(month, year)
            case .quarter: .quarter((month + 2) / 3, year)
            case .half: .half(month <= 6 ? 1 : 2, year)
            case .year: .year(year)
            case .day, .week, .part, .span: nil
            }
        return period?.end == end ? period : nil
    }
}
