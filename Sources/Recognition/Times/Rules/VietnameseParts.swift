extension TimeRule {
    /// Runs of months and quarters of a year; the simple parts (`đầu`, `giữa`, `cuối`) are words in front of
    /// a frame.
    static let vietnameseParts: [TimeRule] = [
        // 9 tháng năm 2025, 10 tháng của năm 2025
        TimeRule("{count} tháng [của] năm {year}") {
            .months(ofFirst: $0.count, $0.year)
        },
        // 6 tháng đầu năm, 9 tháng đầu năm 2025
        TimeRule("{count} tháng đầu [của] năm [{yearOrShift}]") { .months(ofFirst: $0.count, $0.year) },
        // 02 tháng cuối năm 2025
        TimeRule("{count} tháng (cuối|cuối cùng|còn lại) [của] năm [{yearOrShift}]") {
            .months(ofLast: $0.count, $0.year)
        },
        // hai quý đầu năm 2025
        TimeRule("{count} quý (đầu|đầu tiên) [của] năm [{yearOrShift}]") {
            .months(ofFirst: $0.count * 3, $0.year)
        },
        // hai quý cuối năm
        TimeRule("{count} quý (cuối|còn lại) [của] năm [{yearOrShift}]") {
            .months(ofLast: $0.count * 3, $0.year)
        },
        // quý đầu năm 2026
        TimeRule("quý (đầu|đầu tiên) [của] năm [{yearOrShift}]") { .quarter(1, $0.year) },
        // quý cuối năm 2025
        TimeRule("quý (cuối|cuối cùng) [của] năm [{yearOrShift}]") { .quarter(4, $0.year) },
        // tháng cuối năm
        TimeRule("tháng (cuối|cuối cùng) [của] năm [{yearOrShift}]") { .months(12...12, $0.year) },
        // tháng đầu năm
        TimeRule("tháng (đầu|đầu tiên) [của] năm [{yearOrShift}]") { .months(1...1, $0.year) },
        // những tháng đầu năm 2026
        TimeRule("(những|các|mấy) (tháng|ngày) đầu [của] năm [{yearOrShift}]") { .months(1...3, $0.year) },
        // các tháng cuối năm
        TimeRule("(những|các|mấy) (tháng|ngày) cuối [của] năm [{yearOrShift}]") { .months(10...12, $0.year) },
        // những tháng còn lại của năm 2025
        TimeRule("[những|các] (tháng|thời gian) còn lại [của] năm [{yearOrShift}]") {
            .part(.rest, of: .months(1...12, $0.year))
        },
    ]
}
