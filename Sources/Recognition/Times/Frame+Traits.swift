/// What refiners need to know of a frame.
extension Frame {
    /// Whether it is one day, so that an hour or a weekday may stand before it.
    var isDay: Bool {
        switch self {
        case .day, .weekday, .today: true
        case .span(let first, _): first.isDay
        default: false
        }
    }

    /// Whether `đầu`, `giữa`, `cuối` may stand before it.
    var hasParts: Bool {
        switch self {
        case .months, .years, .schoolYear: true
        case .relative(let unit, _): unit >= .week
        default: false
        }
    }

    var isPart: Bool { if case .part = self { true } else { false } }

    /// The year it names; nil when it leaves the year out, or has no place for one.
    var year: NamedYear? {
        switch self {
        case .day(_, _, let year), .months(_, let year), .lunarNewYear(let year): year
        case .part(_, let frame): frame.year
        default: nil
        }
    }

    /// Whether its year is known, by its number or from today.
    var hasNamedYear: Bool { year != nil && year != .coming }

    /// Whether it runs from one time to another by itself.
    var isRange: Bool {
        switch self {
        case .span, .years: true
        default: false
        }
    }

    /// Whether its words give the year in figures.
    var hasStatedYear: Bool {
        switch self {
        case .years, .schoolYear: true
        case .part(_, let frame): frame.hasStatedYear
        case .span(let first, let last): first.hasStatedYear || last.hasStatedYear
        default: if case .number = year { true } else { false }
        }
    }

    /// The same frame with the month and the year that it lacks taken from another.
    func completed(from other: Frame) -> Frame {
        switch (self, other) {
        case (.part(let part, let frame), _): return .part(part, of: frame.completed(from: other))
        case (_, .part(_, let frame)): return completed(from: frame)
        case (_, .span(let first, _)): return completed(from: first)
        case (.day(let day, nil, nil), .day(_, let month, let year)): return .day(day, month, year)
        case (.day(let day, let month, nil), _): return .day(day, month, other.year)
        case (.months(let months, nil), _): return .months(months, other.year)
        default: return self
        }
    }

    /// Its first month within the year, and the day where there is one: what comes earlier in a year is
    /// smaller.
    var placeInYear: (month: Int, day: Int)? {
        switch self {
        case .day(let day, .number(let month), _): (month, day)
        case .months(let months, _): (months.lowerBound, 1)
        case .part(_, let frame): frame.placeInYear
        default: nil
        }
    }

    /// The same frame some years later.
    func moved(byYears years: Int) -> Frame {
        func moved(_ year: NamedYear?) -> NamedYear? {
            switch year {
            case nil: .offset(years)
            case .number(let number): .number(number + years)
            case .offset(let offset): .offset(offset + years)
            case .coming: .coming
            }
        }
        switch self {
        case .day(let day, let month, let year): return .day(day, month, moved(year))
        case .months(let months, let year): return .months(months, moved(year))
        case .part(let part, let frame): return .part(part, of: frame.moved(byYears: years))
        default: return self
        }
    }

    // Rules give these numbers as they are read; what no calendar has is no frame.

    static func quarter(_ quarter: Int, _ year: NamedYear?) -> Frame? {
        (1...4).contains(quarter) ? .months(quarter * 3 - 2...quarter * 3, year) : nil
    }

    static func half(_ half: Int, _ year: NamedYear?) -> Frame {
        .months(half == 1 ? 1...6 : 7...12, year)
    }

    static func months(ofFirst count: Int, _ year: NamedYear?) -> Frame? {
        (1...12).contains(count) ? .months(1...count, year) : nil
    }

    static func months(ofLast count: Int, _ year: NamedYear?) -> Frame? {
        (1...12).contains(count) ? .months(13 - count...12, year) : nil
    }

    static func years(from first: Int, to last: Int) -> Frame? {
        first < last && last - first <= 100 ? .years(first...last) : nil
    }
}
