extension TimeRule {
    /// Dates in figures, the same in both languages.
    static let dates: [TimeRule] = [
        // 15/12/2025, 15-12-2025, 15.12.2025
        TimeRule("{day}{separator}{month}{separator}{year}") { .day($0.day, .number($0.month), $0.year) },
        // 15/12/25
        TimeRule("{day}/{month}/{shortYear}") { .day($0.day, .number($0.month), $0.year) },
        // 2025-12-15
        TimeRule("{year}-{month}-{day}|{year}/{month}/{day}") { .day($0.day, .number($0.month), $0.year) },
        // 15/12 năm 2025
        TimeRule("{day}/{month} {ofYear}") {
            .day($0.day, .number($0.month), $0.year)
        },
        // chậm nhất 15/12
        TimeRule("{day}/{month}", need: .support) { .day($0.day, .number($0.month), nil) },
        // sáng 15-11
        TimeRule("{day}-{month}", need: .moment) { .day($0.day, .number($0.month), nil) },
        // 12/2025
        TimeRule("{month}/{year}") { .months($0.month...$0.month, $0.year) },
        // 2025-12
        TimeRule("{year}-{month}") { .months($0.month...$0.month, $0.year) },
        // trước 12-2025
        TimeRule("{month}-{year}", need: .support) { .months($0.month...$0.month, $0.year) },
        // 2025-2030
        TimeRule("{year} - {lastYear}") { .years(from: $0.firstYear, to: $0.lastYear) },
        // by 2030
        TimeRule("{year}", need: .support) { .months(1...12, $0.year) },
    ]
}
