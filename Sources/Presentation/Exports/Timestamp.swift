package import Directives

/// A moment in universal time, to the second. Nothing here reads a clock: it is passed in.
package struct Timestamp: Hashable, Sendable {
    package let secondsSince1970: Int

    package init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// Midnight of a day.
    package init(_ day: Day) { self.init(secondsSince1970: day.number * 86_400) }

    /// `20251122T070000Z`
    var basic: String { formatted(dateSeparator: "", timeSeparator: "") }

    /// `2025-11-22T07:00:00Z`
    var extended: String { formatted(dateSeparator: "-", timeSeparator: ":") }

    private func formatted(dateSeparator: String, timeSeparator: String) -> String {
        let (days, seconds) = secondsSince1970.quotientAndRemainder(dividingBy: 86_400)
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let date = Day(number: days).description.split(separator: "-").joined(separator: dateSeparator)
        return "\(date)T\(time.joined(separator: timeSeparator))Z"
    }
}
