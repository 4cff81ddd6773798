extension TimeRule {
    /// Months, quarters and years as English names them.
    static let englishPeriods: [TimeRule] = [
        // in November 2025
        TimeRule("{monthName} {ofYear}") { .months($0.month...$0.month, $0.year) },
        // November
        TimeRule("{clearMonthName}") { .months($0.month...$0.month, nil) },
        // in May
        TimeRule("{monthName}", need: .support) { .months($0.month...$0.month, nil) },
        // next December
        TimeRule("(next|this coming) {monthName}") { .months($0.month...$0.month, .coming) },
        // the fourth quarter of 2025, 4th quarter
        TimeRule("[the] {ordinal} quarter [{ofYear}]") { .quarter($0.count, $0.year) },
        // quarter 4, 2025
        TimeRule("quarter {quarter} [{ofYear}]") { .quarter($0.quarter, $0.year) },
        // H2 2025
        TimeRule("h{half} {ofYear}") { .half($0.half, $0.year) },
        // H2
        TimeRule("h{half}", need: .support, isForQuestions: true) { .half($0.half, nil) },
        // the first half of 2026
        TimeRule("[the] first half ({ofYear}|of the year)") { .half(1, $0.year) },
        // the second half of the year
        TimeRule("[the] (second|latter|last) half ({ofYear}|of the year)") { .half(2, $0.year) },
        // the first ten months of 2025
        TimeRule("[the] first {count} months [of the year|{ofYear}]") { .months(ofFirst: $0.count, $0.year) },
        // the last two months of 2025
        TimeRule("[the] (last|final) {count} months (of the year|{ofYear})") {
            .months(ofLast: $0.count, $0.year)
        },
        // fiscal year 2025, FY2025; the budget year of Viet Nam is the calendar year
        TimeRule("[the] [fiscal|calendar] year {year}|fiscal {year}|fy ({year}|{shortYear})") {
            .months(1...12, $0.year)
        },
        // the 2025-2026 school year
        TimeRule(
            "[the] {year}-{lastYear} (school|academic) year|[the] (school|academic) year {year}-{lastYear}"
        ) {
            $0.lastYear == $0.firstYear + 1 ? .schoolYear($0.firstYear) : nil
        },
        // the 2026-2030 period
        TimeRule("[the] [period] {year}-{lastYear} [period|term|tenure|phase|stage]") {
            .years(from: $0.firstYear, to: $0.lastYear)
        },
        // this week, next month, last quarter
        TimeRule("{shiftBefore} {englishPeriod}") { .relative($0.unit, $0.shift) },
        // within the year
        TimeRule("within the {englishPeriod}") { .relative($0.unit, 0) },
        // the end of the year
        TimeRule("[the] {englishPeriod}", need: .part) { .relative($0.unit, 0) },
        // year-end
        TimeRule("{englishPeriod} [-] end") { .part(.end, of: .relative($0.unit, 0)) },
    ]
}
