extension TimeRule {
    /// Times counted from today, as English names them.
    static let englishRelative: [TimeRule] = [
        // today, tonight
        TimeRule("today|tonight|this (morning|afternoon|evening)", .today(0)),
        // tomorrow
        TimeRule("tomorrow", .today(1)),
        // the day after tomorrow
        TimeRule("[the] day after tomorrow", .today(2)),
        // yesterday
        TimeRule("yesterday", .today(-1)),
        // from now until the end of the year
        TimeRule("from (now|today) [on]", bound: .from, .today(0)),
        // until now
        TimeRule("(until|up to|to|till) (now|date)", bound: .by, .today(0)),
        // year to date
        TimeRule(
            "[the] year [-] to [-] date|ytd|so far this year", bound: .between,
            .span(.months(1...12, nil), .today(0))),
        // month to date
        TimeRule(
            "month [-] to [-] date|so far this month", bound: .between, .span(.relative(.month, 0), .today(0))
        ),
        // this weekend
        TimeRule("[the|this] weekend", .part(.end, of: .relative(.week, 0))),
        // next weekend
        TimeRule("next weekend", .part(.end, of: .relative(.week, 1))),
        // in 3 days, two weeks from now
        TimeRule("in {count} {unit}|{count} {unit} from (now|today)") { .distance($0.count, $0.unit) },
        // in a week, a month from now
        TimeRule("in (a|one) {unit}|(a|one) {unit} from (now|today)") { .distance(1, $0.unit) },
        // a week ago
        TimeRule("(a|one) {unit} ago") { .distance(-1, $0.unit) },
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
            isForQuestions: true, .overdue),
        // due soon
        TimeRule("due soon|upcoming deadlines|about to be due", isForQuestions: true, .dueSoon),
    ]
}
