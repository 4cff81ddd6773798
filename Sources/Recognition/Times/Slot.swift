import Linguistics

/// A hole in a pattern that takes a number or a name.
enum Slot: String, CaseIterable, Sendable {
    /// 1–31
    case day
    /// 1–31 in figures: `tu thang 7`, typed without accents, is no 4 July
    case dayFigure
    /// The last day of a range.
    case lastDay
    /// 1–12, `giêng`, `mười một`
    case month
    /// `December`, `Dec`
    case monthName
    /// `December` but not `May`, `March` or `Dec`, which are words as well
    case clearMonthName
    /// 1900–2199, `hai nghìn không trăm hai mươi lăm`
    case year
    /// The last year of a range.
    case lastYear
    /// `25` for 2025
    case shortYear
    /// `/2025`, `năm 2025`, `năm sau`, `of 2025`, `next year`
    case ofYear
    /// `2025`, `nay`, `sau` behind `năm`
    case yearOrShift
    /// `I`, `2`, `ba`
    case quarter
    /// 1 or 2
    case half
    /// `Hai`, `2`, `tư` behind `thứ`
    case weekday
    /// `Friday`
    case weekdayName
    case count
    /// `15th`, `fourth`
    case ordinal
    /// `ngày`, `weeks`
    case unit
    /// `tuần`, `tháng`, `quý`, `năm`
    case period
    /// `week`, `month`, `quarter`, `year`
    case englishPeriod
    /// `này`, `sau`, `trước`
    case shift
    /// `this`, `next`, `last`
    case shiftBefore
    /// `/`, `-`, `.` between the figures of a date
    case separator
    /// Takes nothing, and fits where no other time begins: `tháng 3 tới`, but not `tháng 3 tới tháng 5`.
    case stop
}

/// What the slots of a pattern took.
struct Captures: Sendable {
    var day = 0
    var lastDay = 0
    var month = 0
    var year: NamedYear?
    var firstYear = 0
    var lastYear = 0
    var quarter = 0
    var half = 0
    var weekday = 0
    var count = 0
    var unit = Unit.day
    var shift = 0
}
