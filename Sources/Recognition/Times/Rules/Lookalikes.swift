extension TimeRule {
    /// What only looks like a time: its words are passed over.
    static let lookalikes: [TimeRule] = [
        // Phiên họp lần thứ năm
        TimeRule(
            """
            (lần|họp|hội nghị|đại hội|kỳ|khóa|đứng|xếp|hạng|vị trí|phần|bên|điểm|nước|người|tập|quyển|chương|\
            mục) thứ ({weekday}|{count})
            """, .nothing),
        // Cách mạng Tháng Tám
        TimeRule("cách mạng tháng {month}|tháng mười nga", .nothing),
        // rút ngắn còn 3 ngày
        TimeRule("(giảm|ngắn|xuống|tối đa) còn {count}", .nothing),
        // trực 24/7
        TimeRule("24/7|24/24", .nothing),
        // 2/3 số đại biểu
        TimeRule(
            """
            {count}/{count} (số|tổng|diện tích|dân số|đại biểu|thành viên|quân số|phiếu|mức|chỉ tiêu|tiêu chí|\
            trở lên|trở xuống|of)
            """, .nothing),
        // từ trước đến nay
        TimeRule("[từ] (trước|xưa) (đến|tới) nay", .nothing),
        // sắp hết tháng
        TimeRule("(sắp|gần|chưa) hết {period} [rồi]", .nothing),
        // năm học mới
        TimeRule("năm học", .nothing),
        // quý khách
        TimeRule("quý (khách|cơ quan|đơn vị|vị|báu|ông|bà|công ty|độc giả|bạn|giá|hiếm|đại biểu)", .nothing),
        // miền Nam 2030, typed without accents
        TimeRule("(việt|miền|phía|đông|tây|quảng|hà|phương|hướng|bờ|bắc|bắc -) nam", .nothing),
        // số 24/2025, Nghị định 24/2025/NĐ-CP
        TimeRule(
            """
            (số|luật|nghị định|nghị quyết|quyết định|thông tư|thông báo|chỉ thị|công điện|công văn|văn bản|\
            tờ trình|pháp lệnh|điều|khoản|decree|resolution|decision|circular|directive|no [.]) [số] [:] {count}/{year}
            """, .nothing),
    ]

    /// Names of times that no calendar has; last of all rules, so that they take only what is left.
    static let impossibles: [TimeRule] = [
        // quý 5/2025, tháng 13 năm 2025
        TimeRule("(quý|tháng|q|t) {count} [{ofYear}]", .nothing),
        // ngày 32/1/2025
        TimeRule("ngày {count}{separator}{count} [{ofYear}]", .nothing),
    ]
}
