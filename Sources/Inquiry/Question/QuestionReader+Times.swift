import Directives
import Linguistics
import Recognition

/// When: the period asked, the state of the clock, and what only looks like a time.
extension QuestionReader {
    /// "due in November before October": two times no day lies in, joined by nothing that lists them.
    func contradiction(among times: [TimeMention], in text: Text) -> Contradiction? {
        guard times.count == 2, times.contains(where: { [.by, .before, .from].contains($0.relation) }) else {
            return nil
        }
        let start = times.compactMap(\.period.start).max()
        let end = times.compactMap(\.period.end).min()
        guard let start, let end, start > end else { return nil }
        return Contradiction(first: text.string(times[0].tokens), second: text.string(times[1].tokens))
    }

    /// The "năm" of "hạn năm nào" is no year.
    func asksWhen(_ time: TimeMention, in text: Text) -> Bool {
        let near = max(0, time.tokens.lowerBound - 2)..<min(text.tokens.count, time.tokens.upperBound + 1)
        return near.contains { start in
            grammar.when.end(in: text, at: start).map {
                $0 > time.tokens.upperBound && $0 - start > 1 && time.tokens.overlaps(start..<$0)
            } ?? false
        }
    }

    /// The year of "phiên họp thứ III … năm 2022" is the meeting's, no deadline.
    func belongs(_ time: TimeMention, to event: EventMatcher.Match) -> Bool {
        if event.tokens.overlaps(time.tokens) { return true }
        guard (0...1).contains(time.tokens.lowerBound - event.tokens.upperBound),
            let day = events.first(where: { $0.name == event.name })?.day
        else { return false }
        return time.period.contains(day)
    }

    /// "the ninth session" is no ninth of a month.
    func isOrdinal(_ time: TimeMention, in text: Text) -> Bool {
        EnglishOrdinal.value(in: text, before: time.tokens.upperBound) != nil
            && ["session", "meeting", "plenum", "congress", "time", "assembly"].contains {
                text.matches(time.tokens.upperBound, Word($0))
            }
    }

    func clock(_ cues: Cues) -> Clock? {
        if cues.isUndated { return .undated }
        if cues.isOverdue { return .overdue }
        return cues.isSoon ? .dueSoon : nil
    }

    /// The period asked: the only time, or from the first to the last of several.
    func period(_ times: [TimeMention], in text: Text, asOf: Day) -> AskedPeriod? {
        guard let first = times.first else { return nil }
        var period = first.period
        if first.grain == .day, first.relation == .in, let day = period.start, day > asOf,
            remains(first, in: text)
        {
            period.start = asOf
        }
        // "từ giờ đến hết năm"
        let start = first.tokens.lowerBound
        let isFromNow = text.matches(start - 1, Word("giờ")) && text.matches(start - 2, Word("từ"))
        if isFromNow, first.relation == .by { period.start = asOf }
        return AskedPeriod(
            period: period, grain: first.grain, relation: isFromNow ? .between : first.relation,
            text: text.string(first.tokens))
    }

    /// "còn chưa đầy 30 ngày nữa": from today to that day.
    func remains(_ time: TimeMention, in text: Text) -> Bool {
        (max(0, time.tokens.lowerBound - 4)...time.tokens.lowerBound).contains {
            text.matches($0, Word("còn"))
        }
    }
}
