import Linguistics

/// Joins what stands side by side: a weekday and its date, the items of a list that share a year.
enum NeighbourRefiner {
    static func refine(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        sharingYears(mergingWeekdays(times, in: text), in: text)
    }

    // thứ Hai, ngày 17/11/2025; thứ Sáu (21/11); sáng nay, 8/8
    private static func mergingWeekdays(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        var merged: [StatedTime] = []
        for time in times {
            guard let weekday = merged.last, weekday.frame.namesDay, case .day = time.frame,
                time.bound == nil,
                isJoined(weekday, time, in: text, by: weekdayLinks)
            else {
                merged.append(time)
                continue
            }
            var date = time
            date.tokens = text.closing(weekday.tokens.lowerBound..<time.tokens.upperBound)
            date.bound = weekday.bound ?? time.bound
            date.hasClock = weekday.hasClock || time.hasClock
            date.isSupported = true
            merged[merged.count - 1] = date
        }
        return merged
    }

    // ngày 15/11, 20/11 và 25/11/2025; quý I và quý II năm 2026
    private static func sharingYears(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        var times = times
        for index in times.indices.dropFirst() {
            let before = times[index - 1]
            guard before.frame.isSameKind(as: times[index].frame),
                isJoined(before, times[index], in: text, by: listLinks)
            else { continue }
            if before.need == .nothing || before.isSupported { times[index].isSupported = true }
            times[index].frame = times[index].frame.following(before.frame)
        }
        for index in times.indices.dropLast().reversed() {
            let after = times[index + 1]
            guard after.frame.isSameKind(as: times[index].frame),
                isJoined(times[index], after, in: text, by: listLinks)
            else { continue }
            if after.need == .nothing || after.isSupported { times[index].isSupported = true }
            times[index].frame = times[index].frame.preceding(after.frame)
        }
        return times
    }

    private static func isJoined(
        _ first: StatedTime, _ second: StatedTime, in text: Text, by links: PhraseTable<Void>
    ) -> Bool {
        let index = first.tokens.upperBound
        if index == second.tokens.lowerBound { return links.value(in: text, at: index) == nil }
        return links.value(in: text, at: index)?.end == second.tokens.lowerBound
    }

    private static let weekdayLinks = PhraseTable(#",|\(|, \(|-"#)
    private static let listLinks = PhraseTable(",|;|[,] và|&|[,] and|hoặc|or")
}

extension Frame {
    /// Whether it only gives a day another name: `thứ Hai`, `sáng nay`.
    fileprivate var namesDay: Bool {
        switch self {
        case .weekday(_, nil), .today(0): true
        default: false
        }
    }

    /// Whether two frames can be items of one list.
    fileprivate func isSameKind(as other: Frame) -> Bool {
        switch (self, other) {
        case (.day, .day), (.months, .months), (.years, .months): true
        case (.part(_, let frame), _): frame.isSameKind(as: other)
        case (_, .part(_, let frame)): isSameKind(as: frame)
        default: false
        }
    }

    /// The same frame with the year of a later one: `tháng 11` before `tháng 2/2026` is in 2025.
    func preceding(_ later: Frame) -> Frame {
        let completed = completed(from: later)
        guard completed != self, completed.hasNamedYear, let place = completed.placeInYear,
            let laterPlace = later.placeInYear, place > laterPlace
        else { return completed }
        return completed.moved(byYears: -1)
    }

    /// The same frame with the year of an earlier one: `tháng 2` behind `tháng 11/2025` is in 2026.
    func following(_ earlier: Frame) -> Frame {
        let completed = completed(from: earlier)
        guard completed != self, earlier.hasNamedYear, let place = completed.placeInYear,
            let earlierPlace = earlier.placeInYear,
            place < earlierPlace
        else { return completed }
        return completed.moved(byYears: 1)
    }
}
