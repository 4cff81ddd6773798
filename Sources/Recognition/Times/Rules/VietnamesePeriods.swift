extension TimeRule {
    /// Months, quarters and years as Vietnamese names them.
    static let vietnamesePeriods: [TimeRule] = [
        // tuần này, tháng sau, quý trước, năm nay; typed without accents, `thang sau` is rather tháng sau
        // than tháng sáu
        TimeRule("{period} {shift} {stop}") { .relative($0.unit, $0.shift) },
        // tuần này hết hạn những gì
        TimeRule("{period} (này|nay)") { .relative($0.unit, 0) },
        // sang năm
        TimeRule("sang {period}") { .relative($0.unit, 1) },
        // sang tuần sau
        TimeRule("sang {period} {shift}") { .relative($0.unit, $0.shift) },
        // sang năm 2026
        TimeRule("sang năm {year}") { .months(1...12, $0.year) },
        // sang quý II/2026
        TimeRule("sang quý {quarter} [{ofYear}]") { .quarter($0.quarter, $0.year) },
        // sang tháng 12
        TimeRule("sang tháng {month} [{ofYear}]") { .months($0.month...$0.month, $0.year) },
        // tháng 12 năm 2025, tháng mười một
        TimeRule("tháng {month} [{ofYear}]") { .months($0.month...$0.month, $0.year) },
        // tháng 12/25
        TimeRule("tháng {month}/{shortYear}") { .months($0.month...$0.month, $0.year) },
        // tháng 3 tới
        TimeRule("tháng {month} (tới|sắp tới) {stop}") { .months($0.month...$0.month, .coming) },
        // T11/2025
        TimeRule("t{month} {ofYear}") { .months($0.month...$0.month, $0.year) },
        // T12
        TimeRule("t{month}", need: .support) { .months($0.month...$0.month, nil) },
        // quý II/2025
        TimeRule("quý {quarter} [{ofYear}]|q{quarter} {ofYear}") { .quarter($0.quarter, $0.year) },
        // Q4
        TimeRule("q{quarter}", isForQuestions: true) { .quarter($0.quarter, nil) },
        // Q4 in a document
        TimeRule("q{quarter}", need: .support) { .quarter($0.quarter, nil) },
        // năm 2025
        TimeRule("năm {year}") { .months(1...12, $0.year) },
        // trong tuần, trong tháng
        TimeRule("{period}", need: .part, isForQuestions: true) { .relative($0.unit, 0) },
        // cuối tuần, cuối tháng, cuối quý, cuối năm
        TimeRule("{period}", need: .part) { .relative($0.unit, 0) },
        // giai đoạn 2026-2030, kế hoạch 5 năm 2021-2025
        TimeRule(
            """
            (giai đoạn|thời kỳ|nhiệm kỳ|khóa|niên độ|năm) [từ] [năm] {year} (-|/|đến) [năm] {lastYear}|\
            {year} (-|đến) [năm] {lastYear}
            """
        ) {
            .years(from: $0.firstYear, to: $0.lastYear)
        },
        // năm học 2025-2026
        TimeRule("năm học {year} (-|/) {lastYear}") {
            $0.lastYear == $0.firstYear + 1 ? .schoolYear($0.firstYear) : nil
        },
    ]
}
