import Directives
import Foundation
import Linguistics
import Testing

@testable import Recognition

@Suite struct TimeRecognizerTests {
    let recognizer = TimeRecognizer()
    let reference = Day(number: 20407)

    /// The one mention of a sentence of a document signed on the day, which is `2025-10-01` unless told.
    func mention(_ sentence: String, signed: Day? = Day(2025, 10, 1)) throws -> TimeMention {
        let context = TimeContext(reference: reference, kind: .document(signed: signed))
        let mentions = recognizer.mentions(in: Text(sentence), context: context)
        #expect(mentions.count == 1, "\(sentence)")
        return try #require(mentions.first)
    }

    @Test func aMentionCoversItsRelation() throws {
        let text = Text("các bộ báo cáo chậm nhất trong ngày 13 tháng 8 năm 2025 để tổng hợp")
        let mentions = recognizer.mentions(
            in: text, context: TimeContext(reference: reference, kind: .question))
        let mention = try #require(mentions.first)
        #expect(text.string(mention.tokens) == "chậm nhất trong ngày 13 tháng 8 năm 2025")
        #expect(mention.relation == .by)
        #expect(mention.grain == .day)
        #expect(mention.hasStatedYear)
    }

    @Test func aTermOfADocumentIsCountedFromItsDate() throws {
        let term = try mention("hoàn thành trong 30 ngày kể từ ngày ký")
        #expect(term.period == Period(start: Day(2025, 10, 2), end: Day(2025, 10, 31)))
        #expect(term.relation == .duration)
        #expect(term.isAnchored)
        let later = try mention("có hiệu lực sau 45 ngày kể từ ngày ký ban hành")
        #expect(later.period == Period(start: Day(2025, 11, 16), end: nil))
        #expect(later.relation == .from)
        let named = try mention("gửi về Bộ trong vòng 30 ngày kể từ ngày Kế hoạch được ban hành")
        #expect(named.period == term.period)
    }

    @Test func aTermWithoutItsFirstDayStaysUnresolved() throws {
        #expect(try mention("xong trong 30 ngày kể từ ngày ký", signed: nil).isUnresolved)
        #expect(try mention("trả lời trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ").isUnresolved)
    }

    @Test func aMissingYearIsTheDocuments() throws {
        let month = try mention("họp vào tháng 3", signed: Day(2024, 2, 1))
        #expect(month.period == Period.month(3, 2024))
        #expect(!month.hasStatedYear)
    }

    @Test func aRecurrenceHasNoDays() throws {
        let monthly = try mention("gửi báo cáo trước ngày 20 hằng tháng")
        #expect(monthly.isRecurring)
        #expect(monthly.period == Period(start: nil, end: nil))
    }

    @Test func onlyTheRangeIsRead() {
        let text = Text("từ tháng 7/2025 và trong tháng 12/2025")
        let context = TimeContext(reference: reference, kind: .question)
        let found = recognizer.mentions(in: text, range: 6..<text.tokens.count, context: context)
        #expect(found.map(\.period) == [Period.month(12, 2025)])
    }

    @Test func workingDaysSkipWeekendsAndHolidays() throws {
        let wednesday = try #require(Day(2025, 12, 31))
        #expect(WorkingDays.first(after: wednesday) == Day(2026, 1, 2))
        #expect(WorkingDays.last(of: 10, after: reference) == Day(2025, 11, 28))
        let beforeNewYear = try #require(Day(2026, 2, 13))
        #expect(WorkingDays.first(after: beforeNewYear) == Day(2026, 2, 23))
    }

    /// Words of the corpora in any order: mentions stay in the text, in order, apart, with their ends in order.
    @Test func shuffledWordsAreReadInOrder() throws {
        let corpora = try ["times-vi", "times-en", "times-none"].flatMap { try TimeCorpus.sentences($0) }
        let words = corpora.joined(separator: " ").split(separator: " ")
        var state: UInt64 = 42
        for _ in 0..<2000 {
            let sentence = (0..<12).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return words[Int(state >> 33) % words.count]
            }
            let text = Text(sentence.joined(separator: " "), lenient: true)
            var end = 0
            for mention in recognizer.mentions(
                in: text, context: TimeContext(reference: reference, kind: .question))
            {
                #expect(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty, "\(sentence)")
                end = mention.tokens.upperBound
                #expect(end <= text.tokens.count)
                if let first = mention.period.start, let last = mention.period.end {
                    #expect(first <= last, "\(sentence)")
                }
            }
        }
    }

    /// Every rule has a sample phrase above it, and some rule reads each sample.
    @Test func samplesAboveRulesAreRead() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let folder = tests.appending(path: "../../Sources/Recognition/Times/Rules").standardized
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            var previous = ""
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            {
                let trimmed = line.trimmingCharacters(in: .whitespaces)
                if trimmed.hasPrefix("TimeRule(") {
                    #expect(previous.hasPrefix("// "), "\(file.lastPathComponent): \(trimmed)")
                    let isLookalike = file.lastPathComponent.hasPrefix("Lookalikes")
                    for sample in previous.dropFirst(3).split(separator: ";")[0].components(separatedBy: ", ")
                    {
                        let found = TimeCorpusTests.days(in: Text(sample, lenient: true), on: reference)
                        #expect(found.isEmpty == isLookalike, "\(file.lastPathComponent): \(sample)")
                    }
                }
                previous = trimmed
            }
        }
    }
}
