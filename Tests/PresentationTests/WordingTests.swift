import Directives
import Testing

@testable import Presentation

/// Numbers, dates and deadlines in few words.
@Suite struct WordingTests {
    private let vietnamese = Samples.vietnamese
    private let english = Samples.english

    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (1007, "1.007", "1,007"), (39.5, "39,5", "39.5"),
        (1_234_567.25, "1.234.567,25", "1,234,567.25"), (0.000001, "0,000001", "0.000001"),
        (0.1 + 0.2, "0,3", "0.3"), (-1234.5, "-1.234,5", "-1,234.5"), (.infinity, "–", "–"),
        (5e15, "5.000.000.000.000.000", "5,000,000,000,000,000"),
    ]) func numbers(_ value: Double, _ inVietnamese: String, _ inEnglish: String) {
        #expect(vietnamese.number(value) == inVietnamese)
        #expect(english.number(value) == inEnglish)
    }

    @Test func amounts() {
        #expect(vietnamese.amount(39.5, unit: "%") == "39,5%")
        #expect(vietnamese.amount(500, unit: "nghìn tỷ đồng") == "500 nghìn tỷ đồng")
        #expect(vietnamese.amount(370, unit: "nhiệm vụ", outOf: 944) == "370/944 nhiệm vụ")
    }

    private func check(
        _ relation: TimeRelation, _ grain: Grain, _ start: Day?, _ end: Day?, _ inVietnamese: String,
        _ inEnglish: String, at location: SourceLocation = #_sourceLocation
    ) {
        let deadline = Deadline(
            period: Period(start: start, end: end), grain: grain, relation: relation, text: "nguyên văn")
        #expect(vietnamese.label(deadline) == inVietnamese, sourceLocation: location)
        #expect(english.label(deadline) == inEnglish, sourceLocation: location)
    }

    @Test func deadlines() {
        let day = Samples.day
        check(.in, .month, day(2025, 11, 1), day(2025, 11, 30), "tháng 11/2025", "Nov 2025")
        check(.in, .day, day(2025, 3, 5), day(2025, 3, 5), "05/03/2025", "5 Mar 2025")
        check(.in, .quarter, day(2025, 4, 1), day(2025, 6, 30), "quý II/2025", "Q2 2025")
        check(.in, .half, day(2025, 7, 1), day(2025, 12, 31), "6 tháng cuối năm 2025", "H2 2025")
        check(.in, .year, day(2026, 1, 1), day(2026, 12, 31), "năm 2026", "2026")
        check(
            .between, .span, day(2026, 1, 1), day(2030, 12, 31), "giai đoạn 2026–2030", "2026–2030")
        check(
            .in, .part, day(2025, 12, 1), day(2025, 12, 10), "01/12/2025 – 10/12/2025",
            "1 Dec 2025 – 10 Dec 2025")
        check(.by, .day, nil, day(2025, 12, 31), "chậm nhất 31/12/2025", "by 31 Dec 2025")
        check(.by, .month, nil, day(2025, 11, 30), "hết tháng 11/2025", "by the end of Nov 2025")
        check(.by, .quarter, nil, day(2026, 3, 31), "hết quý I/2026", "by the end of Q1 2026")
        check(.before, .day, nil, day(2025, 12, 14), "trước 15/12/2025", "before 15 Dec 2025")
        check(.before, .month, nil, day(2025, 11, 30), "trước tháng 12/2025", "before Dec 2025")
        check(.before, .year, nil, day(2025, 12, 31), "trước năm 2026", "before 2026")
        check(.from, .day, day(2026, 1, 1), nil, "từ 01/01/2026", "from 1 Jan 2026")
        check(
            .duration, .span, day(2025, 11, 15), day(2025, 12, 15), "chậm nhất 15/12/2025", "by 15 Dec 2025")
        check(.duration, .span, nil, nil, "nguyên văn", "“nguyên văn”")
    }

    @Test func timeLeft() {
        func both(_ day: Day) -> [String] {
            [vietnamese, english].map { $0.timeLeft(until: day, asOf: Samples.asOf) }
        }
        #expect(both(Samples.asOf) == ["hôm nay", "today"])
        #expect(both(Samples.asOf + 1) == ["còn 1 ngày", "1 day left"])
        #expect(both(Samples.asOf + 1200) == ["còn 1.200 ngày", "1,200 days left"])
        #expect(
            both(Samples.asOf - 1) == [
                "quá 1 ngày theo lịch, chưa rõ kết quả", "1 day past, outcome not in the documents",
            ])
    }

    @Test func groupTitles() {
        #expect(vietnamese.title(.leads("bo-cong-an")) == "Bộ Công an chủ trì")
        #expect(english.title(.leads("bo-cong-an")) == "Led by the Ministry of Public Security")
        #expect(english.title(.cooperates("Bộ Công an")) == "The Ministry of Public Security cooperates")
        #expect(vietnamese.title(.due(Samples.asked(12, 2025))) == "Đến hạn trong tháng 12/2025")
        #expect(
            english.title(.coarser(Samples.asked(12, 2025)))
                == "Deadlines of a longer period that end in December 2025")
    }

    @Test func checksums() {
        #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.checksum([]) == 0)
    }

    @Test func foldedLinesCountOctets() {
        var lines = CalendarLines()
        lines.add(text: String(repeating: "ệ", count: 60) + ";,\\\n", to: "SUMMARY")
        let folded = lines.text.split(separator: "\r\n")
        #expect(folded.allSatisfy { $0.utf8.count <= 75 })
        // 8 octets of the name, then 22 letters of 3 octets; further lines hold a space and 24.
        #expect(folded.map(\.unicodeScalars.count) == [30, 25, 23])
        #expect(folded.last?.hasSuffix("\\;\\,\\\\\\n") == true)
    }
}
