import Foundation
import TestSupport
import Testing

@Suite struct AssistantTests {
    private let household = Household()

    @Test func asksAndFollowsUp() throws {
        let talk = try household.talk()
        let due = try #require(talk.say("viec nao den han thang 11/2025"), "\(talk)")
        #expect(due.contains("đến hạn trong tháng 11/2025"))
        #expect(due.contains("Bộ Khoa học và Công nghệ"))
        #expect(due.contains("Phiên họp thứ 5 Ban Chỉ đạo của Chính phủ, 15/11/2025, đ. 35"))
        let led = try #require(talk.say("Bộ Xây dựng có nhiệm vụ gì đến hạn tháng 12/2025"))
        #expect(led.contains("Đô thị thông minh"))
        let next = try #require(talk.say("còn Bộ Nội vụ thì sao?"))
        #expect(next.contains("giữ từ câu trước: tháng 12/2025"))
        #expect(next.contains("định mức kinh tế - kỹ thuật"))
        #expect(talk.leaves())
    }

    @Test func showsTheSourceInItsSurroundings() throws {
        let talk = try household.talk(["--no-color"], columns: 160, rows: 200)
        _ = talk.say("Bộ Nội vụ có việc gì đến hạn tháng 12/2025")
        let source = try #require(talk.say("/nguon 1"), "\(talk)")
        for expected in ["  đ. 40", "▸ đ. 41", "  đ. 42", "số hóa"] {
            #expect(source.contains(expected))
        }
        let why = try #require(talk.say("/why 1"))
        #expect(why.contains("Bộ Nội vụ") && why.contains("31/12/2025"))
        let whole = try #require(talk.say("/mở 1"))
        #expect(whole.contains("Tệp: \(Household.knowledge)/Documents/2025-11-15-phien-hop-5"))
        #expect(whole.contains("đ. 47"))
    }

    @Test func exportsTheLastAnswer() throws {
        let talk = try household.talk(columns: 160)
        _ = talk.say("viec nao den han thang 11/2025")
        let wrote = try #require(talk.say("/export nov.txt"), "\(talk)")
        #expect(wrote.replacing("\n", with: "").contains(household.file("nov.txt")))
        let text = try household.contents("nov.txt")
        #expect(text.contains("tháng 11/2025") && text.contains("đ. 35") && text.contains("22/11/2025"))
        let refused = try #require(talk.say("/export nov.txt"))
        #expect(refused.contains("đã có") && refused.contains("--force"))
        #expect(try household.contents("nov.txt") == text)
        _ = talk.say("Bộ Nội vụ được giao gì")
        #expect(talk.say("/xuất nov.txt --force")?.contains("Đã ghi") == true)
        #expect(try household.contents("nov.txt") != text)
        #expect(talk.say("/export nov")?.contains("không có đuôi") == true)
        #expect(talk.say("/export .")?.isEmpty == false)
        #expect(talk.say("/export 'hai chữ.csv'")?.contains("hai chữ.csv") == true)
        #expect(try household.contents("hai chữ.csv").contains("Bộ Nội vụ"))
    }

    @Test func carriesOutCommandsInBothLanguages() throws {
        let talk = try household.talk()
        #expect(talk.say("/source 1")?.contains("không có mục nào") == true)
        #expect(talk.say("/sorce 1")?.contains("có phải /source?") == true)
        #expect(talk.say("/zzz")?.contains("/giúp") == true)
        _ = talk.say("viec nao den han thang 11/2025")
        #expect(talk.say("/nguồn")?.contains("từ 1 đến") == true)
        #expect(talk.say("/nguồn 99")?.contains("Không có mục 99") == true)
        #expect(talk.say("/loc")?.contains("tháng 11/2025") == true)
        #expect(talk.say("/clear")?.contains("Đã bỏ") == true)
        #expect(talk.say("/filters")?.contains("Chưa có") == true)
        #expect(talk.say("/cơ quan bộ y")?.contains("Ministry of Health") == true)
        #expect(talk.say("/documents")?.contains("VietTimes") == true)
        #expect(talk.say("/lang en")?.contains("English") == true)
        let help = try #require(talk.say("/help"))
        #expect(help.contains("/source N") && help.contains("/nguồn"))
        #expect(talk.say("/lịch-sử")?.contains("/cơ quan bộ y") == true)
        talk.terminal.send("/thoat\r")
        #expect(talk.terminal.exitStatus() == 0)
    }

    @Test func interruptGivesUpTheLine() throws {
        let talk = try household.talk()
        #expect(talk.isReady)
        talk.terminal.send("không gửi câu này")
        #expect(talk.edits("không gửi câu này"))
        talk.terminal.send("\u{3}")
        #expect(talk.isReady, "\(talk)")
        #expect(talk.say("/lịch-sử")?.contains("không gửi") == false)
        #expect(talk.leaves())
    }

    @Test func answersFitTheScreenOnceItIsResized() throws {
        let talk = try household.talk(columns: 100)
        _ = talk.say("viec nao den han thang 11/2025")
        #expect(talk.terminal.screen.lines.contains { $0.count > 80 })
        talk.terminal.resize(columns: 50, rows: 60)
        let narrow = try #require(talk.say("viec nao den han thang 12/2025"), "\(talk)")
        #expect(narrow.components(separatedBy: "\n").allSatisfy { $0.count <= 50 })
        #expect(narrow.contains("\n    "))
    }

    @Test func aListingKeepsTheLastAnswer() throws {
        let talk = try household.talk()
        #expect(talk.say("viec nao den han thang 11/2025")?.contains("/nguồn 1") == true, "\(talk)")
        #expect(talk.say("/tài-liệu") != nil)
        #expect(talk.say("/nguồn 2")?.contains("▸ đ. 35") == true, "\(talk)")
        #expect(talk.say("/mở 1")?.contains("VietTimes") == true, "\(talk)")
        #expect(talk.say("/cơ-quan") != nil)
        #expect(talk.say("/xuất tra-loi.txt")?.contains("4 nhiệm vụ") == true, "\(talk)")
    }

    @Test(arguments: [40, 50, 80]) func helpKeepsTheNamesOfCommandsWhole(columns: Int) throws {
        let talk = try household.talk(columns: columns)
        let help = try #require(talk.say("/giúp"), "\(talk)")
        for name in ["/vì-sao N", "/cơ-quan [TÊN]", "/tài-liệu", "/ngôn-ngữ vi|en", "/documents"] {
            #expect(help.contains(name), "\(talk)")
        }
    }

    @Test func theWordsFoundAreMarked() throws {
        let talk = try household.talk(["--color", "never"])
        #expect(talk.say("ai làm bộ chỉ số theo dõi") != nil)
        #expect(talk.say("/nguồn 1")?.contains("«bộ chỉ số»") == true, "\(talk)")
    }

    @Test func whatIsLongerThanTheScreenIsPaged() throws {
        household.environment["PAGER"] = "sed 's/^/| /'"
        let talk = try household.talk(rows: 24)
        #expect(talk.say("viec nao den han thang 11/2025")?.contains("|  4  ") == true, "\(talk)")
        #expect(talk.say("/filters")?.contains("|") == false)
    }
}
