extension TimeRule {
    /// Days as Vietnamese names them.
    static let vietnameseDates: [TimeRule] = [
        // ngày 15 tháng sau
        TimeRule("ngày {day} tháng {shift} {stop}") { .day($0.day, .offset($0.shift), nil) },
        // ngày 01 tháng 7 năm 2025
        TimeRule("[ngày] (mùng|mồng) {day} tháng {month} [{ofYear}]|ngày {day} tháng {month} [{ofYear}]") {
            .day($0.day, .number($0.month), $0.year)
        },
        // đến 30 tháng 11 năm 2025
        TimeRule("{dayFigure} tháng {month} năm {year}") { .day($0.day, .number($0.month), $0.year) },
        // đến 30 tháng 11
        TimeRule("{dayFigure} tháng {month} {stop}", need: .relation) {
            .day($0.day, .number($0.month), nil)
        },
        // ngày 15/12/2025, ngày 1-7, mùng 2/9
        TimeRule("(ngày|ngày mùng|mùng|mồng) {day}{separator}{month} [{ofYear}]") {
            .day($0.day, .number($0.month), $0.year)
        },
        // ngày 15 tới
        TimeRule("ngày {day} (tới|sắp tới) {stop}") { .day($0.day, .coming, nil) },
        // trước ngày 15
        TimeRule("ngày [mùng|mồng] {day}", need: .support) { .day($0.day, nil, nil) },
        // từ 8 đến 10/11/2025
        TimeRule(
            "{day} (đến|tới) [ngày] {lastDay}/{month} [{ofYear}]|{day}-{lastDay}/{month} [{ofYear}]",
            need: .support
        ) {
            .span(.day($0.day, .number($0.month), $0.year), .day($0.lastDay, .number($0.month), $0.year))
        },
        // thứ Sáu tuần sau
        TimeRule("thứ {weekday} tuần {shift}") { .weekday($0.weekday, week: $0.shift) },
        // T6 tuần sau
        TimeRule("t{weekday} tuần {shift}") { .weekday($0.weekday, week: $0.shift) },
        // Chủ nhật tuần này
        TimeRule("(chủ nhật|cn) tuần {shift}") { .weekday(7, week: $0.shift) },
        // thứ Sáu này, thứ Sáu tới
        TimeRule("thứ {weekday} (này|tới|sắp tới) {stop}") { .weekday($0.weekday, week: nil) },
        // trước thứ Sáu
        TimeRule("thứ {weekday}", need: .support) { .weekday($0.weekday, week: nil) },
        // đến Chủ nhật
        TimeRule("chủ nhật [này|tới]", need: .support, .weekday(7, week: nil)),
    ]
}
