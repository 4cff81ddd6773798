import Directives

/// Places frames in the calendar: fills in what the words leave out, from the day they are read on.
struct TimeResolver {
    let context: TimeContext
    private var base: Day { context.base }

    /// What becomes of a frame: days and how coarse they are, or no place in the calendar.
    enum Resolution {
        case days(Period, Grain)
        case unresolved
    }

    /// The days of a frame; nil when there are none in any calendar (`31/11`).
    func days(of frame: Frame) -> Resolution? {
        switch frame {
        case .day(let day, let month, let year): self.day(day, month, year).map { .days(.day($0), .day) }
        case .weekday(let weekday, let week): .days(.day(self.weekday(weekday, week: week)), .day)
        case .months(let months, let named): self.months(months, in: year(named, months: months))
        case .years(let years):
            .days(Period(start: Day(years.lowerBound, 1, 1), end: Day(years.upperBound, 12, 31)), .span)
        case .schoolYear(let year): .days(Period(start: Day(year, 9, 1), end: Day(year + 1, 5, 31)), .year)
        case .relative(let unit, let offset): relative(unit, offset)
        case .today(let offset): .days(.day(base + offset), .day)
        case .distance(let count, let unit): .days(.day(base.moved(by: count, unit)), .day)
        case .run(let count, let unit): run(count, unit)
        case .term(let count, let unit): .days(term(count, unit, after: base), unit.grain)
        case .signing: context.signed.map { .days(.day($0), .day) } ?? .unresolved
        case .overdue: .days(Period(start: nil, end: base - 1), .span)
        case .dueSoon: .days(Period(start: base, end: base + 14), .span)
        case .lunarNewYear(let named): lunarNewYear(named)
        case .lunar, .recurring: .unresolved
        case .span(let first, let last): span(first, last)
        case .dayBefore(let frame): dayBefore(frame)
        case .part(let part, let frame): self.part(part, of: frame)
        case .nothing: nil
        }
    }

    /// A term counted from the day after `day`, which itself is not counted (Civil Code 2015, article 147).
    func term(_ count: Int, _ unit: Unit, after day: Day) -> Period {
        switch unit {
        case .hour: Period(start: day, end: day + max(0, (count + 23) / 24 - 1))
        case .workingDay:
            Period(start: WorkingDays.first(after: day), end: WorkingDays.last(of: count, after: day))
        default: Period(start: day + 1, end: day.moved(by: count, unit))
        }
    }

    private func day(_ day: Int, _ month: NamedMonth?, _ year: NamedYear?) -> Day? {
        switch month {
        case .number(let month): return Day(self.year(year, months: month...month), month, day)
        case .offset(let offset):
            let (year, month, _) = base.monthStart(offset: offset).components
            return Day(year, month, day)
        case .coming:
            return self.day(day, .offset(day > base.components.day ? 0 : 1), nil)
        case nil: return Day(base.year, base.month, day)
        }
    }

    private func year(_ named: NamedYear?, months: ClosedRange<Int>) -> Int {
        switch named {
        case nil: base.year
        case .number(let year): year
        case .offset(let offset): base.year + offset
        case .coming: months.lowerBound > base.month ? base.year : base.year + 1
        }
    }

    private func weekday(_ weekday: Int, week: Int?) -> Day {
        guard let week else { return base + (weekday - base.weekday + 7) % 7 }
        return base - (base.weekday - 1) + week * 7 + (weekday - 1)
    }

    private func months(_ months: ClosedRange<Int>, in year: Int) -> Resolution? {
        guard let start = Period.month(months.lowerBound, year)?.start,
            let end = Period.month(months.upperBound, year)?.end
        else { return nil }
        return .days(Period(start: start, end: end), Grain(months: months.count))
    }

    private func relative(_ unit: Unit, _ offset: Int) -> Resolution? {
        switch unit {
        case .week:
            let monday = weekday(1, week: offset)
            return .days(Period(start: monday, end: monday + 6), .week)
        case .month:
            let start = base.monthStart(offset: offset)
            return months(start.month...start.month, in: start.year)
        case .quarter:
            let start = base.monthStart(offset: offset * 3 - (base.month - 1) % 3)
            return months(start.month...start.month + 2, in: start.year)
        case .year: return months(1...12, in: base.year + offset)
        case .hour, .day, .workingDay: return nil
        }
    }

    /// Years and quarters run by the calendar (`trong 5 năm tới`: five whole years), the rest from the day
    /// itself.
    private func run(_ count: Int, _ unit: Unit) -> Resolution? {
        if unit == .year || unit == .quarter {
            let first = relative(unit, count > 0 ? 1 : count)
            let last = relative(unit, count > 0 ? count : -1)
            guard case .days(let start, _)? = first, case .days(let end, _)? = last else { return nil }
            return .days(Period(start: start.start, end: end.end), unit.grain)
        }
        if count > 0 { return .days(term(count, unit, after: base), unit.grain) }
        return .days(Period(start: base.moved(by: count, unit), end: base - 1), unit.grain)
    }

    private func lunarNewYear(_ named: NamedYear?) -> Resolution? {
        let years = named.map { [year($0, months: 1...1)] } ?? [base.year, base.year + 1]
        let newYears = years.compactMap(LunarCalendar.newYear)
        guard let start = newYears.first(where: { named != nil || $0 + 2 >= base }) else {
            return .unresolved
        }
        return .days(Period(start: start, end: start + 2), .part)
    }

    private func span(_ first: Frame, _ last: Frame) -> Resolution? {
        guard let start = days(of: first), let end = days(of: last) else { return nil }
        guard case .days(let from, _) = start, case .days(let until, let grain) = end else {
            return .unresolved
        }
        if let start = from.start, let end = until.end, end < start {
            guard last.year == nil, last.moved(byYears: 1) != last else { return nil }
            return span(first, last.moved(byYears: 1))
        }
        return .days(Period(start: from.start, end: until.end), grain)
    }

    private func dayBefore(_ frame: Frame) -> Resolution? {
        guard case .days(let period, let grain)? = days(of: frame) else { return days(of: frame) }
        return period.start.map { .days(.day($0 - 1), grain) }
    }
}

extension Grain {
    /// The finest grain that holds a number of months.
    init(months: Int) {
        switch months {
        case ...1: self = .month
        case ...3: self = .quarter
        case ...6: self = .half
        default: self = .year
        }
    }
}

extension Unit {
    var grain: Grain {
        switch self {
        case .hour, .day, .workingDay: .day
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        }
    }
}
