extension TimeRule {
    /// Times counted from today, as English names them.
    static let englishRelative: [TimeRule] = [
        // today, tonight
        TimeRule("today|tonight") { _ in .today(0) },
        // tomorrow
        TimeRule("tomorrow") { _ in .today(1) },
        // the day after tomorrow
        TimeRule("[the] day after tomorrow") { _ in .today(2) },
        // yesterday
        TimeRule("yesterday") { _ in .today(-1) },
        // from now until the end of the year
        TimeRule("from (now|today) [on]", bound: .from) { _ in .today(0) },
        // until now
        TimeRule("(until|up to|to|till) (now|date)", bound: .by) { _ in .today(0) },
        // year to date
        TimeRule("[the] year [-] to [-] date|ytd|so far this year", bound: .between) { _ in
            .span(.months(1...12, nil), .today(0))
        },
        // month to date
        TimeRule("month [-] to [-] date|so far this month", bound: .between) { _ in
            .span(.relative(.month, 0), .today(0))
        },
        // this weekend
        TimeRule("[the|this] weekend") { _ in .part(.end, of: .relative(.week, 0)) },
        // next weekend
        TimeRule("next weekend") { _ in .part(.end, of: .relative(.week, 1)) },
        // in 3 days, two weeks from now
        TimeRule("in {count} {unit}|{count} {unit} from (now|today)") { .distance($0.count, $0.unit) },
        // 3 days ago
        TimeRule("{count} {unit} ago") { .distance(-$0.count, $0.unit) },
        // in the next 3 months
        TimeRule("[in|within|over|during|for] [the] (next|coming|following) {count} {unit}") {
            .run($0.count, $0.unit)
        },
        // over the past 5 years
        TimeRule("[in|within|over|during|for] [the] (last|past|previous) {count} {unit}") {
            .run(-$0.count, $0.unit)
        },
        // overdue
        TimeRule(
            "overdue|past [their|its|the] due [date|dates]|past [their|its|the] (deadline|deadlines)",
            isForQuestions: true
        ) { _ in
            .overdue
        },
        // due soon
        TimeRule("due soon|upcoming deadlines|coming due|about to be due", isForQuestions: true) { _ in
            .dueSoon
        },
    ]
}
