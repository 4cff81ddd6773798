extension TimeRule {
    /// What comes round again and again: known to be a time, but no day of the calendar.
    static let recurrences: [TimeRule] = [
        // hằng tháng, mỗi tuần, định kỳ hàng quý
        TimeRule("[định kỳ] (hằng|hàng|mỗi|từng) (ngày|tuần|tháng|quý|năm)", .recurring),
        // định kỳ 6 tháng
        TimeRule("định kỳ [hằng|hàng] {count} {unit} [(một|1) lần]", .recurring),
        // 6 tháng họp 1 lần
        TimeRule("{count} {unit} [mới] [họp|báo cáo|sơ kết|kiểm tra|đánh giá] (một|1) lần", .recurring),
        // họp mỗi tháng 2 lần
        TimeRule("[mỗi|một] (ngày|tuần|tháng|quý|năm) [họp|báo cáo] {count} lần", .recurring),
        // monthly, quarterly
        TimeRule("daily|weekly|monthly|quarterly|yearly|annually|annual|biannual|biweekly", .recurring),
        // every month, every 6 months
        TimeRule("(every|each) [{count}] (day|week|month|quarter|year|days|weeks|months|years|{weekdayName})")
        { _ in
            .recurring
        },
        // once a month
        TimeRule("(once|twice|{count} times) (a|per|each|every) (day|week|month|quarter|year)", .recurring),
    ]
}
