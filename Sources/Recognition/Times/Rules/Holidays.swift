extension TimeRule {
    /// Holidays by name; `dịp`, `trước`, `sau` … must stand in front where the name also names what it
    /// remembers.
    static let holidays: [TimeRule] = [
        // dịp Quốc khánh 2/9/2025
        TimeRule("[ngày|lễ] quốc khánh [ngày] 2/9 [{ofYear}]") { .day(2, .number(9), $0.year) },
        // trước Quốc khánh
        TimeRule("[ngày|lễ] quốc khánh [năm {year}]|national day [{year}]", need: .support) {
            .day(2, .number(9), $0.year)
        },
        // dịp lễ 30/4
        TimeRule("[ngày] lễ {day}/{month}") { .day($0.day, .number($0.month), nil) },
        // Tết Dương lịch 2026
        TimeRule("tết dương lịch [{ofYear}]|new year ' s day [{year}]") {
            .day(1, .number(1), $0.year ?? .coming)
        },
        // before the new year
        TimeRule("[the] new year [of] [{year}]", need: .relation) { .day(1, .number(1), $0.year ?? .coming) },
        // trước Tết Nguyên đán 2026, trước Tết Bính Ngọ
        TimeRule(
            "tết [nguyên đán|âm lịch] [{ofYear}]|tet [holiday] [{year}]|lunar new year [{year}]",
            need: .support
        ) {
            .lunarNewYear($0.year)
        },
        // mùng 5 Tết, 28 Tết
        TimeRule(
            "(ngày|mùng|mồng) {day} tết|(23|25|26|27|28|29|30) tết|rằm tháng ({month}|chạp)|tháng chạp",
            .lunar),
        // ngày 23 tháng Chạp
        TimeRule("[ngày] [mùng|mồng] {day} tháng chạp [{ofYear}]", .lunar),
    ]
}
