import Directives

extension Day {
    /// The first day of the month that lies `offset` months from this day's own.
    func monthStart(offset: Int) -> Day {
        let (year, month, _) = components
        let months = year * 12 + month - 1 + offset
        return Day(months / 12, months % 12 + 1, 1) ?? self
    }

    /// The day that lies `count` units from this one; the last day of the month where it has no such day.
    func moved(by count: Int, _ unit: Unit) -> Day {
        switch unit {
        case .hour: self + (count / 24)
        case .day: self + count
        case .workingDay: count > 0 ? WorkingDays.last(of: count, after: self) : self + count
        case .week: self + count * 7
        case .month: movedByMonths(count)
        case .quarter: movedByMonths(count * 3)
        case .year: movedByMonths(count * 12)
        }
    }

    private func movedByMonths(_ count: Int) -> Day {
        let start = monthStart(offset: count)
        let length = Day.length(ofMonth: start.month, year: start.year)
        return start + (min(components.day, length) - 1)
    }
}
