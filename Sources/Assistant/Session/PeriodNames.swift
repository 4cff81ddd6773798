import Directives
import Linguistics
import Presentation

/// Names of the periods a person is likely to ask about on a day, the nearest first.
struct PeriodNames {
    let day: Day
    /// Last days of deadlines; the months they lie in are worth asking about.
    let deadlines: [Day]

    func candidates(_ language: Language) -> [Suggestion.Candidate] {
        Self.relative.map { Suggestion.Candidate(language == .english ? $0.english : $0.vietnamese) }
            + named(language)
    }

    private static let relative: [(vietnamese: String, english: String)] = [
        ("tháng này", "this month"), ("tháng sau", "next month"), ("tuần này", "this week"),
        ("tuần sau", "next week"), ("quý này", "this quarter"), ("năm nay", "this year"),
        ("năm sau", "next year"), ("quá hạn", "overdue"), ("sắp đến hạn", "due soon"), ("hôm nay", "today"),
    ]

    private func named(_ language: Language) -> [Suggestion.Candidate] {
        let wording = Wording(language: language)
        return (months + quarters + years).compactMap { period in
            wording.period(period).map { Suggestion.Candidate($0, wording.dueCount(count(period))) }
        }
    }

    private func count(_ period: Period) -> Int { deadlines.count { period.contains($0) } }

    /// Three months back to a year ahead, and every month with a deadline.
    private var months: [Period] {
        let now = day.year * 12 + day.month - 1
        let due = deadlines.map { $0.year * 12 + $0.month - 1 }
        return sorted(Array(now - 3...now + 12) + due, around: now).compactMap {
            .month($0 % 12 + 1, $0 / 12)
        }
    }

    private var quarters: [Period] {
        let now = day.year * 4 + (day.month - 1) / 3
        let due = deadlines.map { $0.year * 4 + ($0.month - 1) / 3 }
        return sorted(Array(now - 1...now + 4) + due, around: now).compactMap { .quarter($0 % 4 + 1, $0 / 4) }
    }

    private var years: [Period] {
        sorted([day.year, day.year + 1] + deadlines.map(\.year), around: day.year).compactMap { .year($0) }
    }

    /// Each once, what lies ahead first.
    private func sorted(_ numbers: [Int], around now: Int) -> [Int] {
        Set(numbers).sorted { ($0 < now ? 1 : 0, abs($0 - now)) < ($1 < now ? 1 : 0, abs($1 - now)) }
    }
}
