import Directives
import Testing

@Suite struct PeriodTests {
    private func text(_ period: Period?) -> String {
        guard let period else { return "none" }
        return "\(period.start?.description ?? "")..\(period.end?.description ?? "")"
    }

    @Test func namedPeriodsHaveTheirEnds() {
        #expect(text(.year(2025)) == "2025-01-01..2025-12-31")
        #expect(text(.half(1, 2025)) == "2025-01-01..2025-06-30")
        #expect(text(.half(2, 2025)) == "2025-07-01..2025-12-31")
        #expect(text(.quarter(1, 2024)) == "2024-01-01..2024-03-31")
        #expect(text(.quarter(4, 2025)) == "2025-10-01..2025-12-31")
        #expect(text(.month(2, 2024)) == "2024-02-01..2024-02-29")
        #expect(text(.month(11, 2025)) == "2025-11-01..2025-11-30")
    }

    @Test func impossiblePeriodsAreNone() {
        let impossible: [Period?] = [
            .month(0, 2025), .month(13, 2025), .quarter(5, 2025), .half(0, 2025), .year(0), .year(10_000),
        ]
        #expect(impossible.map(text) == Array(repeating: "none", count: 6))
    }

    @Test func bothEndsAreInside() throws {
        let november = try #require(Period.month(11, 2025))
        let first = try #require(Day(2025, 11, 1))
        let last = try #require(Day(2025, 11, 30))
        #expect(november.contains(first) && november.contains(last))
        #expect(!november.contains(first - 1) && !november.contains(last + 1))
        #expect(Period.day(first).contains(first) && !Period.day(first).contains(first + 1))
    }

    @Test func anOpenEndHoldsEverythingOnItsSide() throws {
        let day = try #require(Day(2025, 11, 1))
        let until = Period(start: nil, end: day)
        #expect(until.contains(day - 100_000) && !until.contains(day + 1))
        let from = Period(start: day, end: nil)
        #expect(from.contains(day + 100_000) && !from.contains(day - 1))
    }

    @Test func grainsGoFromFineToCoarse() {
        #expect(Grain.allCases.sorted() == [.day, .week, .part, .month, .quarter, .half, .year, .span])
        #expect(Grain.month < .quarter && !(Grain.year < .month))
    }
}
