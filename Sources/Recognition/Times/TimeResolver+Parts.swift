import Directives

/// Cuts parts out of weeks, months, quarters and years, by the policies for `đầu`, `giữa` and `cuối`.
extension TimeResolver {
    func part(_ part: Part, of frame: Frame) -> Resolution? {
        guard case .days(let whole, let grain)? = days(of: frame) else { return days(of: frame) }
        guard let start = whole.start, let end = whole.end else { return nil }
        if part == .firstDay { return .days(.day(start), .day) }
        if part == .lastDay { return .days(.day(end), .day) }
        if part == .rest { return .days(Period(start: min(max(start, context.base), end), end: end), grain) }
        switch grain {
        case .week: return days(weekPart(part), from: start, .week)
        case .month: return days(monthPart(part, length: end - start + 1), from: start, .part)
        case .quarter: return months(quarterPart(part), from: start)
        case .half: return months(halfPart(part), from: start)
        case .year where part == .end: return months(1...3, from: end.monthStart(offset: -2))
        case .span where part == .beginning || part == .end:
            return months(1...12, from: part == .beginning ? start : end.monthStart(offset: -11))
        default: return months(yearPart(part), from: start)
        }
    }

    private func weekPart(_ part: Part) -> ClosedRange<Int>? {
        switch part {
        case .beginning, .firstHalf: 1...2
        case .middle: 3...4
        case .end, .secondHalf: 6...7
        default: nil
        }
    }

    private func monthPart(_ part: Part, length: Int) -> ClosedRange<Int>? {
        switch part {
        case .beginning: 1...10
        case .middle: 11...20
        case .end: 21...length
        case .firstHalf: 1...15
        case .secondHalf: 16...length
        case .week(let week): week * 7 - 6...week * 7
        case .lastWeek: length - 6...length
        default: nil
        }
    }

    private func quarterPart(_ part: Part) -> ClosedRange<Int>? {
        switch part {
        case .beginning: 1...1
        case .middle: 2...2
        case .end: 3...3
        default: nil
        }
    }

    private func halfPart(_ part: Part) -> ClosedRange<Int>? {
        switch part {
        case .beginning, .firstHalf: 1...3
        case .end, .secondHalf: 4...6
        default: nil
        }
    }

    private func yearPart(_ part: Part) -> ClosedRange<Int>? {
        switch part {
        case .beginning: 1...3
        case .middle: 5...8
        case .firstHalf: 1...6
        case .secondHalf: 7...12
        default: nil
        }
    }

    private func days(_ days: ClosedRange<Int>?, from start: Day, _ grain: Grain) -> Resolution? {
        days.map {
            .days(Period(start: start + ($0.lowerBound - 1), end: start + ($0.upperBound - 1)), grain)
        }
    }

    private func months(_ months: ClosedRange<Int>?, from start: Day) -> Resolution? {
        months.map {
            let first = start.monthStart(offset: $0.lowerBound - 1)
            let next = start.monthStart(offset: $0.upperBound)
            return .days(Period(start: first, end: next - 1), Grain(months: $0.count))
        }
    }
}
