import Directives

/// The days on which offices work: Monday to Friday without the public holidays of the Labour Code 2019,
/// article 112.
///
/// Holidays that fall on a weekend are not moved to the next working day, and the days that the government
/// swaps each year are not known here.
enum WorkingDays {
    /// The first working day behind `day`.
    static func first(after day: Day) -> Day { last(of: 1, after: day) }

    /// The last of `count` working days behind `day`.
    static func last(of count: Int, after day: Day) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day + 1
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    static func isWorking(_ day: Day) -> Bool { day.weekday <= 5 && !isHoliday(day) }

    /// New Year, Tết (the last day of the old lunar year and the first four of the new one), the Hùng Kings,
    /// 30 April, 1 May, 2 September and the day before it.
    private static func isHoliday(_ day: Day) -> Bool {
        let (year, month, dayOfMonth) = day.components
        switch (month, dayOfMonth) {
        case (1, 1), (4, 30), (5, 1), (9, 1), (9, 2): return true
        default: break
        }
        if let newYear = LunarCalendar.newYear(year), (-1...3).contains(day - newYear) { return true }
        return LunarCalendar.hungKings(year) == day
    }
}
