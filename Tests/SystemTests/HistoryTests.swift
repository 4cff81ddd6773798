import Foundation
import TestSupport
import Testing

@Suite struct HistoryTests {
    private let household = Household()

    @Test func isKeptOverTwoRuns() throws {
        let first = try household.talk()
        _ = first.say("viec nao den han thang 11/2025")
        #expect(first.say(" bí mật") != nil)
        #expect(first.leaves())
        #expect(try household.contents("state/sauro/history") == "viec nao den han thang 11/2025\n")
        let second = try household.talk()
        #expect(second.isReady)
        second.terminal.send("\u{1B}[A")
        #expect(second.edits("viec nao den han thang 11/2025"), "\(second)")
    }

    @Test func isNotKeptWhenUnwanted() throws {
        let talk = try household.talk(["--no-history"])
        _ = talk.say("viec nao den han thang 11/2025")
        #expect(talk.say("/history")?.contains("thang 11") == true, "\(talk)")
        #expect(talk.leaves())
        #expect(!FileManager.default.fileExists(atPath: household.file("state/sauro/history")))
    }

    /// Nothing below /proc can be made, not even by root.
    @Test(arguments: [["HOME": "/proc/self"], ["HOME": "/proc/nowhere"], ["HOME": ""], [:]])
    func aHomeThatCannotBeWrittenIsToldOnce(homes: [String: String]) throws {
        for name in ["HOME", "XDG_STATE_HOME"] { household.environment[name] = homes[name] }
        let talk = try household.talk()
        #expect(talk.say("viec nao den han thang 11/2025")?.contains("đ. 35") == true, "\(talk)")
        #expect(talk.say("/history")?.contains("thang 11") == true)
        #expect(talk.terminal.screen.text.components(separatedBy: "không được giữ lại").count == 2, "\(talk)")
    }

    @Test func worksWithNothingWritable() throws {
        for name in ["HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
            household.environment[name] = "/proc/nowhere"
        }
        household.environment["TMPDIR"] = household.file("")
        let talk = try household.talk()
        #expect(talk.say("viec nao den han thang 11/2025")?.contains("đ. 35") == true, "\(talk)")
    }
}
