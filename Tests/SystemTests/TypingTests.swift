import Foundation
import TestSupport
import Testing

@Suite struct TypingTests {
    private let household = Household()

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "en_US.UTF-8"], ["LC_ALL": "xx_XX.missing"],
        ["LANG": "vi_VN"], ["TERM": "dumb"], ["TERM": ""],
    ])
    func decomposedTypingComesBackWhole(environment: [String: String]) throws {
        household.environment.merge(environment) { $1 }
        let talk = try household.talk()
        #expect(talk.isReady, "\(talk)")
        talk.terminal.send("/cơ-quan tỉnh Đắk Lắk".decomposedStringWithCanonicalMapping)
        #expect(talk.edits("/cơ-quan tỉnh Đắk Lắk"))
        talk.terminal.send("\r")
        #expect(talk.isReady && talk.terminal.screen.text.contains("\n  tỉnh Đắk Lắk"), "\(talk)")
        #expect(talk.leaves())
    }

    @Test func aDumbTerminalGetsNoEscapesAndNoPager() throws {
        household.environment["TERM"] = "dumb"
        household.environment["PAGER"] = "sed 's/^/| /'"
        let talk = try household.talk(rows: 24)
        talk.terminal.send("viec nao den han thang 11/2025\r")
        #expect(talk.terminal.shows("đ. 46"), "\(talk)")
        #expect(talk.isReady)
        #expect(!talk.terminal.output.contains(0x1B))
        #expect(!talk.terminal.screen.text.contains("|"))
    }

    @Test(arguments: [
        ("bo khoa\t", "Bộ Khoa học và Công nghệ "),
        ("việc của bo khoa\t", "việc của Bộ Khoa học và Công nghệ "),
        ("BKHCN\t", "Bộ Khoa học và Công nghệ "), ("Ministry of Hea\t", "Ministry of Health "),
        ("/nguo\t", "/nguồn "), ("/sou\t", "/source "), ("/GI\t", "/giúp"), ("/lang e\t", "/lang en "),
        ("đến hạn quy IV/2025\t", "đến hạn quý IV/2025 "), ("due in Novem\t", "due in November 202"),
        ("quý iv/2025\t", "quý IV/2025 "), ("thang n\t", "tháng này "), ("qua h\t", "quá hạn "),
        ("/export ghi\t", "/export ghi chú.txt "),
        ("/mở phien hop thang 3\t", "/mở 2025-03-04-phien-hop-ban-chi-dao-trung-uong "),
        ("quý n\t", "quý này "), ("sap\t", "sắp đến hạn "), ("this m\t", "this month "),
        ("/open 2025-03\t", "/open 2025-03-04-phien-hop-ban-chi-dao-trung-uong "),
    ])
    func tabCompletes(keys: String, line: String) throws {
        try household.write("", to: "ghi chú.txt")
        let talk = try household.talk()
        #expect(talk.isReady)
        talk.terminal.send(keys)
        #expect(talk.edits(line), "\(talk)")
    }

    @Test func tabCompletesTitlesInQuestions() throws {
        let talk = try household.talk(columns: 160)
        #expect(talk.isReady)
        talk.terminal.send("ai nói gì ở hoi nghi so ket\t")
        #expect(talk.terminal.shows("› ai nói gì ở Hội nghị sơ kết 6 tháng đầu năm 2025"), "\(talk)")
        talk.terminal.send("\u{15}2025-07\t")
        #expect(talk.terminal.shows("› Hội nghị sơ kết 6 tháng"), "\(talk)")
    }

    @Test(arguments: [
        ("vi", "bo n", "Bộ Nội vụ", "Ministry"), ("en", "ministry of h", "Ministry of Health", "Bộ "),
        ("en", "this", "this week", "này"), ("vi", "tuan", "tuần sau", "week"),
    ])
    func listsAreInOneLanguage(language: String, typed: String, one: String, other: String) throws {
        let talk = try household.talk(["--lang", language, "--color", "never"])
        #expect(talk.isReady)
        talk.terminal.send("\u{C}\(typed)\t\t\t")
        talk.terminal.settle()
        #expect(talk.terminal.screen.text.contains("  \(one)"), "\(talk)")
        #expect(!talk.terminal.screen.text.contains(other), "\(talk)")
    }

    @Test func tabListsWhatFitsWithDescriptions() throws {
        let talk = try household.talk()
        _ = talk.say("viec nao den han thang 11/2025")
        talk.terminal.send("/l\t\t")
        #expect(talk.terminal.shows("  /lọc "), "\(talk)")
        #expect(talk.terminal.shows("/lịch-sử") && !talk.terminal.screen.text.contains("/lang"))
        talk.terminal.send("\u{3}")
        #expect(talk.isReady)
        talk.terminal.send("/source \t\t")
        #expect(
            talk.terminal.waits { $0.lines.contains { $0.hasPrefix("  2 ") && $0.count > 20 } }, "\(talk)")
    }
}
