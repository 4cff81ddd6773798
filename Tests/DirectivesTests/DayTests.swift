import Directives
import Foundation
import Testing

@Suite struct DayTests {
    @Test(arguments: ["2025-11-30", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1969-12-31"])
    func isoIsReadAndWritten(iso: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.description == iso)
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-1-1",
        "25-01-01",
        "2025-01-01T00:00", "2025/01/01", "２０２５-01-01", "2025-01-0a", "+025-01-01", "2025--1-01",
        "0000-01-01", "",
        "today",
    ])
    func whatIsNoDayIsRefused(iso: String) {
        #expect(Day(iso: iso) == nil)
    }

    @Test func theEpochIsDayZero() {
        #expect(Day(1970, 1, 1)?.number == 0)
        #expect(Day(2025, 11, 22)?.number == 20414)
    }

    /// A whole cycle of the calendar, before and after the epoch.
    @Test func componentsRoundTripOverFourHundredYears() throws {
        let first = try #require(Day(1800, 1, 1))
        let last = try #require(Day(2200, 1, 1))
        #expect(last - first == 146_097)
        var previous = (first - 1).components
        for number in first.number..<last.number {
            let day = Day(number: number)
            let (year, month, date) = day.components
            guard Day(year, month, date) == day, (year, month, date) > previous else {
                Issue.record("\(number) is taken for \(year)-\(month)-\(date)")
                return
            }
            previous = (year, month, date)
        }
    }

    @Test func lengthsOfMonths() {
        let lengths = (1...12).map { Day.length(ofMonth: $0, year: 2025) }
        #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
        #expect([1900, 2000, 2024, 2100].map { Day.length(ofMonth: 2, year: $0) } == [28, 29, 29, 28])
    }

    @Test(arguments: [
        ("1970-01-01", 4), ("2025-11-22", 6), ("2025-11-23", 7), ("2025-11-24", 1), ("1969-12-28", 7),
        ("1900-01-01", 1),
    ])
    func weekdays(iso: String, weekday: Int) throws {
        #expect(try #require(Day(iso: iso)).weekday == weekday)
    }

    @Test func daysAreCounted() throws {
        let day = try #require(Day(2024, 2, 28))
        #expect((day + 2).description == "2024-03-01")
        #expect((day - 59).description == "2023-12-31")
        #expect(day + 2 - day == 2)
        #expect(day < day + 1)
    }

    @Test func jsonIsTheISOForm() throws {
        let day = try #require(Day(2025, 11, 30))
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2025-11-30"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2025-11-30"]"#.utf8)) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2025-02-30"]"#.utf8))
        }
    }
}
