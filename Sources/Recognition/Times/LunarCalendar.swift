import Directives

/// The few days of the lunar calendar that count in the solar one, computed for UTC+7 (Hồ Ngọc Đức's
/// algorithm), as Việt Nam does; in 2030 the new year is a day before China's.
enum LunarCalendar {
    /// The first day of the lunar year, Tết Nguyên đán; nil for a year that is not in the table.
    static func newYear(_ year: Int) -> Day? {
        row(year).flatMap { Day(year, $0.newYear.month, $0.newYear.day) }
    }

    /// The tenth day of the third lunar month, commemoration of the Hùng Kings.
    static func hungKings(_ year: Int) -> Day? { row(year).flatMap { Day(year, 4, $0.hungKings) } }

    private static func row(_ year: Int) -> (newYear: (month: Int, day: Int), hungKings: Int)? {
        rows.indices.contains(year - firstYear) ? rows[year - firstYear] : nil
    }

    private static let firstYear = 2024
    /// The new year, and the day of April of the Hùng Kings, from 2024 to 2035.
    private static let rows: [(newYear: (month: Int, day: Int), hungKings: Int)] = [
        ((2, 10), 18), ((1, 29), 7), ((2, 17), 26), ((2, 6), 16), ((1, 26), 4), ((2, 13), 23),
        ((2, 2), 12), ((1, 23), 1), ((2, 11), 19), ((1, 31), 9), ((2, 19), 28), ((2, 8), 17),
    ]
}
