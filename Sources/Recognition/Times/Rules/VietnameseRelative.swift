extension TimeRule {
    /// Times counted from today, as Vietnamese names them.
    static let vietnameseRelative: [TimeRule] = [
        // hôm nay, chiều nay
        TimeRule("[ngày] hôm nay|(sáng|trưa|chiều|tối|đêm) nay", .today(0)),
        // ngày mai, sáng mai
        TimeRule("ngày mai|(sáng|trưa|chiều|tối|đêm|hôm) mai", .today(1)),
        // ngày kia
        TimeRule("ngày kia", .today(2)),
        // hôm qua
        TimeRule("[ngày] hôm qua|(chiều|tối|đêm) qua", .today(-1)),
        // hôm kia
        TimeRule("hôm kia", .today(-2)),
        // từ nay đến hết năm
        TimeRule("[kể|tính] từ (nay|bây giờ|hôm nay|lúc này|thời điểm này)", bound: .from, .today(0)),
        // từ đầu năm đến nay
        TimeRule(
            "[cho|tính] (đến|tới) (nay|hiện nay|thời điểm này|giờ|bây giờ)", need: .range, bound: .by,
            .today(0)),
        // 2 tuần nữa
        TimeRule("[sau|còn] {count} {unit} nữa") { .distance($0.count, $0.unit) },
        // còn 8 ngày
        TimeRule("còn {count} (ngày|tuần)", isForQuestions: true) { .distance($0.count, .day) },
        // cách đây 3 ngày
        TimeRule("cách đây {count} {unit}") { .distance(-$0.count, $0.unit) },
        // trong 2 tuần nữa, trong vòng 3 ngày tới
        TimeRule(
            """
            [trong] [vòng] {count} {unit} (tới|tiếp theo|sắp tới|kế tiếp|tới đây) {stop}|\
            trong [vòng] {count} {unit} nữa
            """
        ) {
            .run($0.count, $0.unit)
        },
        // trong 5 năm qua
        TimeRule("[trong] [vòng] {count} {unit} (qua|vừa qua|gần đây|trở lại đây|vừa rồi)") {
            .run(-$0.count, $0.unit)
        },
        // quá hạn
        TimeRule("quá [thời] hạn|(trễ|chậm) hạn|đã hết hạn", isForQuestions: true, .overdue),
        // sắp đến hạn
        TimeRule("(sắp|gần) [đến|tới|hết] hạn", isForQuestions: true, .dueSoon),
    ]
}
