import Foundation
import TestSupport
import Testing

/// The grey end of the line that the editor offers.
@Suite struct HintTests {
    private let folder = TemporaryFolder()

    private func session(columns: Int = 80, environment: [String: String] = [:]) throws -> EditorSession {
        let history = folder.file("history")
        try Data("nhiệm vụ quý I\nnhiệm vụ đến hạn tháng 11\n".utf8).write(to: URL(fileURLWithPath: history))
        return try EditorSession(
            history: history, environment: ["FIXTURE_STYLE": "1"].merging(environment) { $1 },
            columns: columns)
    }

    /// Keys, the line they leave, the column of the cursor in it and the hint behind it.
    @Test(arguments: [
        // The newest line of the history that begins so, accents left out of account, then a completion.
        ("nhiem", "nhiem", 5, " vụ đến hạn tháng 11"), ("nhiệm vụ q", "nhiệm vụ q", 10, "uý I"),
        ("bo n", "bo n", 4, "ội vụ"), ("xyz", "xyz", 3, ""), ("/g", "/g", 2, "iúp"),
        // Accepted at the end of the line only.
        ("bo n→", "Bộ Nội vụ", 9, ""), ("nhiem\u{5}", "nhiệm vụ đến hạn tháng 11", 25, ""),
        ("bo n\u{2}", "bo n", 3, ""), ("bo n\u{2}→", "bo n", 4, "ội vụ"),
        ("bo n\u{1}\u{5}", "bo n", 4, "ội vụ"),
        ("bo n\u{1B}OF", "Bộ Nội vụ", 9, ""), ("bo n\u{1B}[C", "Bộ Nội vụ", 9, ""),
        // Erased before anything else happens.
        ("bo n\u{7F}\u{7F}", "bo", 2, " Y tế"), ("bo n\u{15}", "", 0, ""), ("bo nx", "bo nx", 5, ""),
        ("bo n\t", "Bộ N", 4, "ội vụ"), ("\u{1B}[200~bo n\u{1B}[201~", "bo n", 4, "ội vụ"),
        ("e\u{302}", "ê", 1, ""),
    ])
    func hints(keys: String, line: String, cursor: Int, hint: String) throws {
        let session = try session()
        for key in keys.replacing("→", with: "\u{6}").unicodeScalars {
            session.terminal.send(String(key))
            usleep(10_000)
        }
        #expect(session.edits(line, cursor: cursor), "\(session)")
        #expect(session.terminal.waits { $0.hint == hint }, "\(session): \(session.terminal.screen.hint)")
        session.terminal.settle(milliseconds: 50)
        #expect(session.edits(line, cursor: cursor), "\(session)")
    }

    @Test func theLineIsHandedInWithoutTheHint() throws {
        let session = try session()
        session.terminal.send("bo n")
        #expect(session.terminal.waits { $0.hint == "ội vụ" }, "\(session)")
        #expect(session.handsIn("bo n"))
        #expect(!session.terminal.screen.text.contains("ội vụ"), "\(session)")
    }

    @Test func whatIsTypedAheadAcceptsNothingUnseen() throws {
        let session = try session()
        session.terminal.send("bo n\u{5}\r")
        #expect(session.reports("line:<bo n>"), "\(session)")
    }

    @Test func thereIsNoHintWhereItWouldWrap() throws {
        let session = try session(columns: 20)
        session.terminal.send("nhiem vu")
        #expect(session.edits("nhiem vu", cursor: 8))
        session.terminal.settle()
        #expect(session.terminal.screen.hint == "" && session.terminal.screen.text == "sáu › nhiem vu")
    }

    @Test(arguments: [["TERM": "dumb"], ["FIXTURE_STYLE": "", "NO_COLOR": "1"]])
    func thereIsNoHintWithoutColour(environment: [String: String]) throws {
        let session = try session(environment: environment)
        session.terminal.send("bo n")
        session.terminal.settle()
        #expect(session.terminal.screen.text == "sáu › bo n", "\(session)")
    }

    @Test(arguments: [30, 60, 100])
    func aResizeLeavesNothingBehind(columns: Int) throws {
        let session = try session()
        session.terminal.send("nhiem")
        #expect(session.terminal.waits { !$0.hint.isEmpty }, "\(session)")
        session.terminal.resize(columns: columns, rows: 24)
        session.terminal.settle()
        session.terminal.send("x")
        #expect(session.edits("nhiemx", cursor: 6), "\(session)")
        session.terminal.settle(milliseconds: 50)
        #expect(session.terminal.screen.text == "sáu › nhiemx", "\(session)")
    }
}
