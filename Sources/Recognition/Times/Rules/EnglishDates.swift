extension TimeRule {
    /// Days as English names them.
    static let englishDates: [TimeRule] = [
        // December 31, 2025; Dec 15
        TimeRule("{monthName} [the] ({day}|{ordinal}) [{ofYear}]") {
            .day($0.day, .number($0.month), $0.year)
        },
        // 15 December 2025; the 15th of December
        TimeRule("[the] ({day}|{ordinal}) [of] {monthName} ({ofYear}|{stop})") {
            .day($0.day, .number($0.month), $0.year)
        },
        // from 15 to 20 November 2025
        TimeRule("[from|between] {day} (to|-|until|through|and) {lastDay} [of] {monthName} [{ofYear}]") {
            .span(.day($0.day, .number($0.month), $0.year), .day($0.lastDay, .number($0.month), $0.year))
        },
        // November 15-20, 2025
        TimeRule("[from|between] {monthName} {day} (to|-|until|through) {lastDay} [{ofYear}]") {
            .span(.day($0.day, .number($0.month), $0.year), .day($0.lastDay, .number($0.month), $0.year))
        },
        // the 15th of next month
        TimeRule("[the] {ordinal} of {shiftBefore} month") { .day($0.count, .offset($0.shift), nil) },
        // by the 15th
        TimeRule("the {ordinal}", need: .support) { .day($0.count, nil, nil) },
        // next Friday
        TimeRule("next {weekdayName}") { .weekday($0.weekday, week: 1) },
        // this Friday
        TimeRule("this [coming] {weekdayName}") { .weekday($0.weekday, week: nil) },
        // last Friday
        TimeRule("last {weekdayName}") { .weekday($0.weekday, week: -1) },
        // Friday next week
        TimeRule("{weekdayName} [of] {shiftBefore} week") { .weekday($0.weekday, week: $0.shift) },
        // by Friday
        TimeRule("{weekdayName}", need: .support) { .weekday($0.weekday, week: nil) },
    ]
}
