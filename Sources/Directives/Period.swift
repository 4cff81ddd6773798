/// A run of days, both ends included; an open end is nil.
package struct Period: Hashable, Codable, Sendable {
    package var start: Day?
    package var end: Day?

    package init(start: Day?, end: Day?) {
        self.start = start
        self.end = end
    }

    package static func year(_ year: Int) -> Period? {
        Period(start: Day(year, 1, 1), end: Day(year, 12, 31)).whole
    }

    /// - Parameter month: 1–12.
    package static func month(_ month: Int, _ year: Int) -> Period? {
        guard (1...12).contains(month) else { return nil }
        return Period(
            start: Day(year, month, 1), end: Day(year, month, Day.length(ofMonth: month, year: year))
        ).whole
    }

    /// - Parameter quarter: 1–4.
    package static func quarter(_ quarter: Int, _ year: Int) -> Period? {
        guard (1...4).contains(quarter), let last = month(quarter * 3, year) else { return nil }
        return Period(start: Day(year, quarter * 3 - 2, 1), end: last.end).whole
    }

    /// - Parameter half: 1 or 2.
    package static func half(_ half: Int, _ year: Int) -> Period? {
        guard (1...2).contains(half) else { return nil }
        return Period(
            start: Day(year, half * 6 - 5, 1), end: half == 1 ? Day(year, 6, 30) : Day(year, 12, 31)
        ).whole
    }

    package static func day(_ day: Day) -> Period { Period(start: day, end: day) }

    /// Itself when both ends are known.
    private var whole: Period? { start == nil || end == nil ? nil : self }

    package func contains(_ day: Day) -> Bool {
        (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
    }

    /// Whether the two have a day in common.
    package func overlaps(_ other: Period) -> Bool {
        (other.end.map { end in start.map { $0 <= end } ?? true } ?? true)
            && (other.start.map { other in end.map { other <= $0 } ?? true } ?? true)
    }
}
