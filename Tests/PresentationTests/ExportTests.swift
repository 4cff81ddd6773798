import Directives
import Inquiry
import Presentation
import Testing

/// Files read back by parsers of our own.
@Suite struct ExportTests {
    private func text(
        _ format: ExportFormat, _ answer: Answer = Samples.november, wording: Wording = Samples.vietnamese
    ) throws -> String {
        String(
            decoding: try render(answer, as: format, wording: wording, stamp: Timestamp(Samples.asOf)),
            as: UTF8.self)
    }

    @Test(arguments: [
        ("txt", ExportFormat.text), ("TEXT", .text), (".md", .markdown), ("markdown", .markdown),
        ("csv", .csv),
        ("json", .json), ("ics", .calendar), ("htm", .html), ("HTML", .html), ("docx", .word),
    ]) func formatsByName(_ name: String, _ format: ExportFormat) {
        #expect(ExportFormat(name: name) == format)
    }

    @Test func formatsByFile() throws {
        #expect(try ExportFormat.format(ofFile: "/tmp/a.b/nhiệm vụ.CSV") == .csv)
        #expect(throws: ExportError.unknownFormat("pdf")) { try ExportFormat.format(ofFile: "a.pdf") }
        #expect(throws: ExportError.noEnding("/tmp/a.b/c")) { try ExportFormat.format(ofFile: "/tmp/a.b/c") }
        #expect(throws: ExportError.noEnding(".csv")) { try ExportFormat.format(ofFile: ".csv") }
        #expect(
            Samples.vietnamese.message(.unknownFormat("pdf"))
                == "Không có định dạng “pdf”; hãy dùng txt, md, csv, json, ics, html hoặc docx.")
    }

    @Test func plainTextIsReadyToHandIn() throws {
        let text = try text(.text)
        #expect(
            text.hasPrefix("NHIỆM VỤ GIAO TRONG TÀI LIỆU\n============================\n\nCâu hỏi: nhiem vu"))
        #expect(text.contains("\n2. Xây dựng bộ chỉ số"))
        #expect(
            text.contains("\n   Thời hạn: tháng 11/2025; còn 8 ngày (nguyên văn: “trong tháng 11/2025”)\n"))
        #expect(text.contains("\n     “Bộ Khoa học và Công nghệ trình Thủ tướng trong tháng 11/2025”\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
        #expect(text.hasSuffix("đ. 40\n"))
    }

    @Test func commaSeparatedValuesReadBack() throws {
        let text = try text(.csv, HostileTextTests.answer)
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        let rows = CommaSeparated.rows(String(text.unicodeScalars.dropFirst()))
        #expect(rows.count == 2)
        #expect(Set(rows.map(\.count)) == [20])
        #expect(rows.first?.prefix(4) == ["TT", "Nhóm", "Nhiệm vụ", "Chủ trì"])
        #expect(rows.last?[2].contains("]]> <script>\"&'| `x`") == true)
        #expect(rows.last?[7] == "2025-11-30")
    }

    @Test(arguments: ["=1+1", "+84", "-1", "@SUM(A1)", "＝1"]) func formulasAreGuarded(_ formula: String)
        throws
    {
        var directive = Samples.programme
        directive.text = formula
        let answer = Samples.answer(
            .count(1), groups: [Group(role: .primary, title: .asked, directives: [directive])])
        let rows = CommaSeparated.rows(try text(.csv, answer))
        #expect(rows.last?[2] == "'" + formula)
    }

    @Test func whatIsImpliedHasAColumnOfItsOwn() throws {
        var directive = Samples.programme
        directive.lead[0].isImplied = true
        let answer = Samples.answer(
            .count(1), groups: [Group(role: .primary, title: .asked, directives: [directive])])
        let rows = CommaSeparated.rows(try text(.csv, answer))
        #expect(rows.last?[3] == directive.lead.map(\.name).joined(separator: "; "))
        #expect(rows.last?[16].contains("người") == true)
    }

    @Test func aCalendarShowsOneLineOfALongTask() throws {
        var directive = Samples.programme
        directive.text = String(repeating: "rà soát, sửa đổi quy trình ", count: 20)
        let answer = Samples.answer(
            .count(1), groups: [Group(role: .primary, title: .asked, directives: [directive])])
        let lines = try text(.calendar, answer).replacing("\r\n ", with: "").split(separator: "\r\n")
        let summary = try #require(lines.first { $0.hasPrefix("SUMMARY:") })
        #expect(summary.count < 140 && summary.hasSuffix("…"))
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.count > 400 })
    }

    @Test func commaSeparatedFigures() throws {
        let figure = Figure(number: 39.5, unit: "%", of: "dân số, cả nước", text: "đạt 39,5%")
        let rows = CommaSeparated.rows(try text(.csv, Samples.answer(.figure(figure), figures: [figure])))
        #expect(rows.last == ["39,5%", "dân số, cả nước", "đã đạt", "", ""])
    }

    @Test func markdownTablesHoldTheirColumns() throws {
        let text = try text(.markdown, HostileTextTests.answer)
        for line in text.split(separator: "\n") where line.hasPrefix("|") {
            var bars = 0
            var isEscaped = false
            for scalar in line.unicodeScalars {
                if scalar == "|", !isEscaped { bars += 1 }
                isEscaped = scalar == "\\" && !isEscaped
            }
            #expect(bars == 9 || bars == 6)
        }
        #expect(text.contains("\\<script\\>"))
    }

    @Test func calendarLinesAreFoldedBetweenScalars() throws {
        let bytes = try render(
            Samples.november, as: .calendar, wording: Samples.vietnamese,
            stamp: Timestamp(secondsSince1970: 1_763_798_405))
        let lines = bytes.split(separator: 0x0A).map { Array($0) }
        #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        let unfolded = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n ").joined()
        #expect(
            unfolded.contains("UID:products@sauro\r\nDTSTAMP:20251122T080005Z\r\nDTSTART;VALUE=DATE:20251130")
        )
        #expect(unfolded.contains("DTEND;VALUE=DATE:20251201"))
        #expect(
            unfolded.contains(
                "SUMMARY:Bộ Khoa học và Công nghệ: Trình Thủ tướng Chương trình quốc gia phát triển sản phẩm "
                    + "công nghệ chiến lược\r\n"))
        #expect(unfolded.contains("15/11/2025\\, đ. 35"))
        #expect(unfolded.split(separator: "BEGIN:VEVENT").count == 5)
        #expect(unfolded.split(separator: "TRIGGER:-P7D").count == 5)
    }

    @Test func aCalendarNeedsADeadline() {
        let answer = Samples.answer(
            .count(1), groups: [Group(role: .primary, title: .asked, directives: [Samples.undated])])
        #expect(throws: ExportError.noDeadlines) { try text(.calendar, answer) }
    }

    @Test func theSameAnswerGivesTheSameFile() throws {
        for format in ExportFormat.allCases {
            #expect(try text(format) == text(format))
        }
    }
}

/// Comma-separated values as RFC 4180 has them.
enum CommaSeparated {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                scalars.removeFirst()
                field.append(scalar)
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(String(field))
                field = String.UnicodeScalarView()
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                rows.append(row + [String(field)])
                row = []
                field = String.UnicodeScalarView()
            default: field.append(scalar)
            }
        }
        return rows
    }
}
