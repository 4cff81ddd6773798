import Directives
import Linguistics

extension StatedTime {
    /// Whether it is a time for sure: its rule needs no more, or something beside it says so.
    func isCertain(in text: Text, range: Range<Int>, context: TimeContext) -> Bool {
        if need == .range { return context.isQuestion }
        guard need == .support, !isSupported else { return true }
        let rest = text.tokens[tokens.upperBound..<range.upperBound]
        return tokens.lowerBound == range.lowerBound && rest.allSatisfy { $0.kind == .sign }
    }

    /// The mention it makes; nil when no calendar has such a day.
    func mention(in context: TimeContext) -> TimeMention? {
        var mention = TimeMention(
            tokens: tokens, period: Period(start: nil, end: nil), grain: .day, relation: relation,
            isRecurring: isRecurring || frame == .recurring,
            isAnchored: anchor == .signing || frame == .signing,
            hasStatedYear: frame.hasStatedYear)
        if mention.isRecurring { return mention }
        guard !isLunar, case .days(let period, let grain)? = days(in: context, &mention) else {
            guard isLunar || TimeResolver(context: context).days(of: frame) != nil else { return nil }
            mention.isUnresolved = true
            return mention
        }
        mention.period = bounded(period)
        mention.grain = grain
        return mention
    }

    private func days(in context: TimeContext, _ mention: inout TimeMention) -> TimeResolver.Resolution? {
        let resolver = TimeResolver(context: context)
        guard case .term(let count, let unit) = frame else { return resolver.days(of: frame) }
        let start: Day?
        switch anchor {
        case .base, .next:
            mention.isAnchored = !context.isQuestion
            start = context.isQuestion ? context.reference : context.signed
        case .signing: start = context.signed
        case .event: start = nil
        case .frame(let frame):
            if case .days(let period, _)? = resolver.days(of: frame) {
                start = period.end
            } else {
                start = nil
            }
        }
        return start.map { .days(resolver.term(count, unit, after: $0), unit.grain) }
    }

    private var relation: TimeRelation {
        switch bound {
        case .by: .by
        case .before: isBeforeIncluded ? .by : .before
        case .from, .after: .from
        case .between: .between
        case .duration: .duration
        case .in, nil:
            switch frame {
            case .years, .span, .schoolYear: .between
            case .run, .term: .duration
            case .overdue: .before
            default: .in
            }
        }
    }

    /// Whether `trước` leaves the time itself in: before an hour of a day, before the end of a year.
    private var isBeforeIncluded: Bool {
        if case .part(.end, _) = frame { return true }
        return hasClock
    }

    private func bounded(_ period: Period) -> Period {
        switch bound {
        case .by: Period(start: nil, end: period.end)
        case .before:
            Period(start: nil, end: isBeforeIncluded ? period.end : period.start.map { $0 - 1 })
        case .from: Period(start: period.start, end: nil)
        case .after: Period(start: period.end.map { $0 + 1 }, end: nil)
        default: period
        }
    }
}
