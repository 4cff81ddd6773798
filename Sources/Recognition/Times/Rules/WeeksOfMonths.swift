extension TimeRule {
    /// Weeks of a month, counted in sevens from its first day; the last one back from its last.
    static let weeksOfMonths: [TimeRule] = [
        // tuần đầu tháng sau
        TimeRule("tuần (đầu|đầu tiên) [của] tháng {shift} {stop}") {
            .part(.week(1), of: .relative(.month, $0.shift))
        },
        // tuần cuối tháng này
        TimeRule("tuần (cuối|cuối cùng) [của] tháng {shift} {stop}") {
            .part(.lastWeek, of: .relative(.month, $0.shift))
        },
        // tuần đầu tháng 12, tuần đầu tiên của tháng 12/2025
        TimeRule("tuần (đầu|đầu tiên|thứ nhất) [của] tháng {month} [{ofYear}]") {
            .part(.week(1), of: .months($0.month...$0.month, $0.year))
        },
        // tuần thứ hai của tháng 12
        TimeRule("tuần [thứ] {count} [của] tháng {month} [{ofYear}]") {
            $0.count < 5 ? .part(.week($0.count), of: .months($0.month...$0.month, $0.year)) : nil
        },
        // tuần cuối tháng 11
        TimeRule("tuần (cuối|cuối cùng) [của] tháng {month} [{ofYear}]") {
            .part(.lastWeek, of: .months($0.month...$0.month, $0.year))
        },
        // the first week of December 2025
        TimeRule("[the] {ordinal} week of {monthName} [{ofYear}]") {
            $0.count < 5 ? .part(.week($0.count), of: .months($0.month...$0.month, $0.year)) : nil
        },
        // the last week of November
        TimeRule("[the] last week of {monthName} [{ofYear}]") {
            .part(.lastWeek, of: .months($0.month...$0.month, $0.year))
        },
        // the first week of next month
        TimeRule("[the] {ordinal} week of {shiftBefore} month") {
            $0.count < 5 ? .part(.week($0.count), of: .relative(.month, $0.shift)) : nil
        },
    ]
}
