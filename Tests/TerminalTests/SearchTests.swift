import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct SearchTests {
    private let folder = TemporaryFolder()
    private var history: String { folder.file("history") }

    private func session() throws -> EditorSession {
        try "nhiệm vụ tháng 11\nĐắk Lắk làm gì\nviệc tháng 12\n"
            .write(toFile: history, atomically: true, encoding: .utf8)
        return try EditorSession(history: history)
    }

    @Test func findsWithAndWithoutAccents() throws {
        let session = try session()
        session.terminal.send("\u{12}thang")
        #expect(session.terminal.shows("(reverse-i-search)`thang': việc tháng 12"))
        session.terminal.send("\u{12}")
        #expect(session.terminal.shows("(reverse-i-search)`thang': nhiệm vụ tháng 11"))
        #expect(session.handsIn("nhiệm vụ tháng 11"))
        session.terminal.send("\u{12}đắk")
        #expect(session.terminal.shows("`đắk': Đắk Lắk làm gì"))
        session.terminal.send("\u{5}?")
        #expect(session.edits("Đắk Lắk làm gì?", cursor: 15))
    }

    @Test func givingUpBringsTheLineBack() throws {
        let session = try session()
        session.terminal.send("dở dang\u{2}\u{12}dak")
        #expect(session.terminal.shows("`dak': Đắk Lắk làm gì"))
        session.terminal.send("\u{7}")
        #expect(session.edits("dở dang", cursor: 6))
    }

    @Test func whatIsNowhereRingsTheBell() throws {
        let session = try session()
        session.terminal.send("\u{12}thangx")
        #expect(session.terminal.waits { $0.bells == 1 })
        session.terminal.send("\u{7F}")
        #expect(session.terminal.shows("`thang': việc tháng 12"))
    }

    /// Keys typed one after the other, whether each finds something, and the line found by then.
    @Test func olderAndShorter() {
        let older = HistorySearch.Match(line: "tháng 11", offset: 0)
        let newer = HistorySearch.Match(line: "Tháng 12", offset: 0)
        let steps: [(step: (inout HistorySearch) -> Bool, isFound: Bool, match: HistorySearch.Match?)] = [
            ({ $0.extend(with: "t") }, true, newer),
            ({ $0.goOlder() }, true, older),
            ({ $0.goOlder() }, false, older),
            ({ $0.shorten() }, true, nil),
            ({ $0.extend(with: "4") }, true, .init(line: "quý 4", offset: 4)),
            ({ $0.extend(with: "5") }, false, .init(line: "quý 4", offset: 4)),
        ]
        var search = HistorySearch(["tháng 11", "Tháng 12", "quý 4"], from: "", cursor: 0)
        for (step, isFound, match) in steps {
            let found = step(&search)
            #expect(found == isFound)
            #expect(search.match == match)
        }
    }
}
