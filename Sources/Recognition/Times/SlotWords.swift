/// The words that may stand in slots.
extension Slot {
    static let monthWords = PhraseTable(["giêng": 1])
    static let clearMonthNames = PhraseTable([
        "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10,
        "november": 11, "december": 12,
    ])
    static let monthNames = PhraseTable([
        "january|jan [.]": 1, "february|feb [.]": 2, "march|mar [.]": 3, "april|apr [.]": 4, "may": 5,
        "june|jun [.]": 6, "july|jul [.]": 7, "august|aug [.]": 8, "september|(sept|sep) [.]": 9,
        "october|oct [.]": 10, "november|nov [.]": 11, "december|dec [.]": 12,
    ])
    static let romanQuarters = PhraseTable(["i": 1, "ii": 2, "iii": 3, "iv": 4])
    static let weekdays = PhraseTable([
        "hai|2": 1, "ba|3": 2, "tư|bốn|4": 3, "năm|5": 4, "sáu|6": 5, "bảy|bẩy|7": 6,
    ])
    static let weekdayNames = PhraseTable([
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    ])
    static let units = PhraseTable<Unit>([
        "giờ|tiếng|hour|hours": .hour, "ngày|day|days": .day, "tuần [lễ]|week|weeks": .week,
        "tháng|month|months": .month, "quý|quarter|quarters": .quarter, "năm|year|years": .year,
        "(working|business) (day|days)|ngày làm việc": .workingDay,
    ])
    static let periods = PhraseTable<Unit>(["tuần": .week, "tháng": .month, "quý": .quarter, "năm": .year])
    static let englishPeriods = PhraseTable<Unit>([
        "week": .week, "month": .month, "quarter": .quarter, "year": .year,
    ])
    static let shifts = PhraseTable([
        "này|nay|hiện tại": 0, "sau|tới|[tiếp] theo|kế tiếp|sắp tới": 1,
        "trước|ngoái|[vừa] qua|vừa rồi|rồi": -1,
    ])
    static let shiftsBefore = PhraseTable([
        "this|the current|current": 0, "[the] next|[the] following|[the] coming|the upcoming": 1,
        "[the] last|[the] previous|[the|this] past": -1,
    ])
    static let separators = PhraseTable("/|-|.")
    /// Words that begin a time, so that the `tới` before them is a relation.
    static let timeOpeners = PhraseTable(
        "ngày|tháng|quý|năm|tuần|thứ|hết|đầu|giữa|cuối|nay|còn|hôm|mùng|mồng")
    static let yearSigns = PhraseTable("/|-|.")
    static let yearWords = PhraseTable([
        "[,] [của] năm": true, "[,] of|in|,|of the year|, năm|fy|fiscal year": true,
    ])
    static let shiftedYears = PhraseTable([
        "[của] năm (nay|này)|[of] this year": 0, "[của] năm (sau|tới)|[of] next year": 1,
        "[của] năm (ngoái|trước)|[of] last year": -1,
    ])
}
