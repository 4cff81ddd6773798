import Directives
import Linguistics
import Recognition

/// The times of a paragraph in their order, so that those of one sentence are found without walking through all.
struct TimeLine {
    let all: [TimeMention]

    init(_ times: [TimeMention]) { all = times }

    /// The times that start in a range of tokens.
    func within(_ range: Range<Int>) -> [TimeMention] {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(all[low...].prefix { $0.tokens.lowerBound < range.upperBound })
    }

    /// Months and quarters that follow each other, named one by one, are one time: "trong quý III và IV năm 2025".
    static func joined(_ times: [TimeMention], in text: Text) -> [TimeMention] {
        var joined: [TimeMention] = []
        for time in times {
            if let last = joined.last, follows(time, last),
                time.tokens.lowerBound == last.tokens.upperBound + 1,
                text.tokens[last.tokens.upperBound].sign == 0x2C || text.matches(last.tokens.upperBound, and)
            {
                joined[joined.count - 1].tokens = last.tokens.lowerBound..<time.tokens.upperBound
                joined[joined.count - 1].period = Period(start: last.period.start, end: time.period.end)
                joined[joined.count - 1].hasStatedYear = last.hasStatedYear || time.hasStatedYear
            } else {
                joined.append(time)
            }
        }
        return joined
    }

    /// "Hằng tuần, … báo cáo … vào thứ Sáu": a day of every week.
    static func recurring(_ times: [TimeMention], in text: Text, _ sentences: [Range<Int>]) -> [TimeMention] {
        // "năm 2025 và các năm tiếp theo": work that goes on has no last day.
        let times = times.map { time in
            var time = time
            let last = time.tokens.upperBound - 1
            if time.period.end == nil, text.matches(last, following[1]), text.matches(last - 1, following[0])
            {
                time.isRecurring = true
            }
            return time
        }
        let weekly = times.filter { time in
            time.isRecurring && time.tokens.contains { text.matches($0, week) }
        }
        guard !weekly.isEmpty else { return times }
        return times.map { time in
            var time = time
            let sentence = sentences.first { $0.contains(time.tokens.lowerBound) }
            let isWeekday =
                time.grain == .day && time.tokens.allSatisfy { text.tokens[$0].kind != .number }
                && weekdays.first(in: text, range: time.tokens) != nil
            if isWeekday, let sentence, weekly.contains(where: { sentence.contains($0.tokens.lowerBound) }) {
                time.isRecurring = true
            }
            return time
        }
    }

    private static let following = Word.all(in: "tiếp theo")
    private static let week = Word("tuần")
    private static let weekdays = PhraseList([
        "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
    ])

    private static func follows(_ time: TimeMention, _ last: TimeMention) -> Bool {
        guard last.grain == time.grain, last.grain == .month || last.grain == .quarter,
            last.relation == .in, time.relation == .in, !last.isRecurring, !time.isRecurring,
            let end = last.period.end, let start = time.period.start
        else { return false }
        return start == end + 1
    }

    private static let and = Word("và")
}
