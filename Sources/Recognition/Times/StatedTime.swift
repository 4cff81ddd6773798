/// A time as its words state it, before the context fills in what they leave out.
struct StatedTime: Hashable, Sendable {
    var tokens: Range<Int>
    /// Where the frame itself starts, behind the words in front of it.
    var core: Int
    var frame: Frame
    var bound: Bound?
    var anchor: Anchor = .base
    var need: Need = .nothing
    /// Whether words around it make sure that it is a time: `15/12` behind `trước` is one, in `15/12 số xã`
    /// it is not.
    var isSupported = false
    var isRecurring = false
    var isLunar = false
    /// Whether an hour is given: `trước 17h ngày 30/6` still leaves most of that day.
    var hasClock = false

    /// How a time bounds what is to be done; `after` becomes a `from` on the next day.
    enum Bound: Hashable, Sendable { case `in`, by, before, from, after, between, duration }

    /// What must stand around the words of a rule before they count as a time.
    enum Need: Hashable, Sendable {
        case nothing
        /// A relation, a weekday, an hour or another time beside it, or nothing else in the text.
        case support
        /// An hour or a relation right in front, but not `từ`: `sáng 15-11`, `trước 31-12`, not `từ 5-7`.
        case moment
        /// A relation right in front, and one that tells more than `trong`: `đến 30 tháng 11`, not `trong 2
        /// tháng 11, 12`.
        case relation
        /// A part: `năm` alone is no time, `cuối năm` is one.
        case part
        /// What it is counted from: `kể từ ngày ký`.
        case anchor
        /// In a document, the start of a range: `đến nay` alone tells the day of a figure.
        case range
    }

    /// Whether what must stand right beside the words is there; what may follow further on is left to
    /// `isCertain`.
    mutating func settleNeed(isForQuestions: Bool) -> Bool {
        switch need {
        case .nothing, .support, .range: return true
        case .moment: guard isSupported, bound != .from else { return false }
        case .relation: guard bound != nil, bound != .in else { return false }
        case .part: guard frame.isPart || (isForQuestions && bound == .in) else { return false }
        case .anchor: return anchor != .base
        }
        need = .nothing
        return true
    }

    /// What a term is counted from.
    enum Anchor: Hashable, Sendable {
        /// The day of the question, or the document's own date.
        case base
        /// `kể từ ngày ký`
        case signing
        /// `kể từ ngày nhận đủ hồ sơ`: nobody knows when that is.
        case event
        /// `kể từ` and a time that has yet to be read
        case next
        /// `kể từ ngày 01/10/2025`
        case frame(Frame)
    }
}

/// A stretch of the calendar as it is named; a year or month left out is nil.
indirect enum Frame: Hashable, Sendable {
    /// `ngày 15 tháng 12 năm 2025`
    case day(Int, NamedMonth?, NamedYear?)
    /// `thứ Sáu`, `thứ Sáu tuần sau`; 1 is Monday, the week is counted from this one
    case weekday(Int, week: Int?)
    /// `tháng 12/2025`, `quý I`, `năm 2025`: months of one year, first to last
    case months(ClosedRange<Int>, NamedYear?)
    /// `giai đoạn 2026-2030`
    case years(ClosedRange<Int>)
    /// `năm học 2025-2026`, by the year it begins in
    case schoolYear(Int)
    /// `tuần này`, `tháng sau`, `quý trước`
    case relative(Unit, Int)
    /// `hôm nay`, `ngày mai`: days from today
    case today(Int)
    /// `2 tuần nữa`, `3 days ago`: one day
    case distance(Int, Unit)
    /// `5 năm tới`, `3 tháng qua`: a run that ends or begins today
    case run(Int, Unit)
    /// `trong 30 ngày`
    case term(Int, Unit)
    /// `kể từ ngày ký`
    case signing
    /// `quá hạn`
    case overdue
    /// `sắp đến hạn`
    case dueSoon
    /// `Tết Nguyên đán 2026`
    case lunarNewYear(NamedYear?)
    /// `tháng Chạp`, `mùng 5 Tết`: no day without a lunar calendar
    case lunar
    /// `hằng tháng`
    case recurring
    /// `từ quý III/2025 đến quý I/2026`
    case span(Frame, Frame)
    /// The end of `từ ngày 01/11 đến trước ngày 15/12`
    case dayBefore(Frame)
    /// `cuối năm 2025`
    case part(Part, of: Frame)
    /// What only looks like a time: `lần thứ năm`, `24/7`, `2/3 số đại biểu`
    case nothing
}

enum NamedMonth: Hashable, Sendable {
    case number(Int)
    /// `tháng này`, `tháng sau`
    case offset(Int)
    /// `ngày 15 tới`: the first one still ahead
    case coming
}

enum NamedYear: Hashable, Sendable {
    case number(Int)
    /// `năm nay`, `năm sau`
    case offset(Int)
    /// `tháng 3 tới`: the first one still ahead
    case coming
}

/// A unit of time, from fine to coarse.
enum Unit: Hashable, Comparable, Sendable {
    case hour, day, workingDay, week, month, quarter, year
}

/// A part of a week, a month, a quarter or a year.
enum Part: Hashable, Sendable {
    case beginning, middle, end, firstHalf, secondHalf
    /// `ngày đầu tiên của tháng`, `the last day of 2025`
    case firstDay, lastDay
    /// `tuần thứ hai của tháng 12`, `the last week of November`
    case week(Int), lastWeek
    /// `những tháng còn lại của năm`
    case rest
}
