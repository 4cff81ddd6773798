import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct HistoryTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.file("state/sauro/history") }

    private func written() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func keepsLinesInAFileOfItsOwn() throws {
        var (history, trouble) = History.open(at: path)
        #expect(trouble == nil)
        let first = history.add("tỉnh Đắk Lắk")
        #expect(first == nil)
        let second = history.add("Bộ Y tế")
        #expect(second == nil)
        #expect(try written() == "tỉnh Đắk Lắk\nBộ Y tế\n")
        #expect(mode(path) == 0o600)
        #expect(mode(folder.file("state/sauro")) == 0o700)
        #expect(History.open(at: path).history.lines == ["tỉnh Đắk Lắk", "Bộ Y tế"])
    }

    @Test func theNewestOfTheSameLinesStays() {
        var history = History.open(at: path).history
        for line in ["a", "b", "a", "  ", " bí mật", "b", "a\nb", ""] { _ = history.add(line) }
        #expect(history.lines == ["a", "b", "a b"])
        #expect(History.open(at: path).history.lines == ["a", "b", "a b"])
    }

    @Test func isBoundedAndCompacted() throws {
        var history = History.open(at: path, limit: 10).history
        for number in 1...40 { _ = history.add("\(number)") }
        #expect(history.lines.count == 10)
        #expect(History.open(at: path, limit: 10).history.lines == (31...40).map(String.init))
        #expect(try written() == (31...40).map { "\($0)\n" }.joined())
        #expect(mode(path) == 0o600)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("state/sauro"))
        #expect(files == ["history"])
    }

    @Test func aLineCutShortIsEnded() throws {
        _ = History.open(at: path)
        try "cụt".write(toFile: path, atomically: false, encoding: .utf8)
        var history = History.open(at: path).history
        _ = history.add("mới")
        #expect(try written() == "cụt\nmới\n")
    }

    @Test func severalProcessesLoseNothing() throws {
        let writers = try (1...4).map { number in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: BuiltProduct.path("LineEditorFixture"))
            process.arguments = ["remember", path, "người-\(number)", "200"]
            try process.run()
            return process
        }
        // Meanwhile sessions with a small limit compact the file again and again.
        while writers.contains(where: \.isRunning) { _ = History.open(at: path, limit: 1_000) }
        for writer in writers { writer.waitUntilExit() }
        let lines = History.open(at: path).history.lines
        #expect(lines.count == 800)
        #expect(Set(lines) == Set((1...4).flatMap { n in (1...200).map { "người-\(n) \($0)" } }))
    }

    @Test func worksInMemoryWithoutAHome() {
        var (history, trouble) = History.open(at: History.path(for: "sauro", environment: [:]))
        #expect(trouble == .noHome)
        let first = history.add("vẫn nhớ")
        #expect(first == nil)
        #expect(history.lines == ["vẫn nhớ"])
    }

    @Test func linksAndFoldersAreNotWrittenTo() throws {
        _ = History.open(at: path)
        let link = folder.file("link")
        symlink(path, link)
        let reason = String(cString: strerror(ELOOP))
        #expect(History.open(at: link).trouble == .unusable(path: link, .system(reason)))
        #expect(History.open(at: folder.path).trouble != nil)
        #expect(History.open(at: "/proc/nowhere/history").trouble != nil)
        #expect(History.open(at: path + "/below").trouble != nil)
    }

    @Test func troubleIsToldOnce() throws {
        var history = History.open(at: path).history
        try FileManager.default.removeItem(atPath: path)
        mkdir(path, 0o700)
        let first = history.add("một")
        #expect(first != nil)
        let second = history.add("hai")
        #expect(second == nil)
        #expect(history.lines == ["một", "hai"])
    }

    @Test(
        arguments: [
            (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/sauro/history"),
            (["HOME": "/h"], "/h/.local/state/sauro/history"),
            (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/sauro/history"),
            (["XDG_STATE_HOME": "", "HOME": ""], nil), ([:], nil),
        ] as [([String: String], String?)])
    func path(environment: [String: String], path: String?) {
        #expect(History.path(for: "sauro", environment: environment) == path)
    }

    @Test func overTwoRuns() throws {
        let first = try EditorSession(history: path)
        first.terminal.send("Bộ Y tế\rtỉnh Đắk Lắk\r bí mật\r")
        #expect(first.reports("line:< bí mật>"))
        first.terminal.send("\u{4}")
        #expect(first.terminal.exitStatus() == 0)
        let second = try EditorSession(history: path)
        second.terminal.send("\u{1B}[A")
        #expect(second.edits("tỉnh Đắk Lắk", cursor: 12))
        second.terminal.send("\u{10}")
        #expect(second.edits("Bộ Y tế", cursor: 7))
        #expect(second.handsIn("Bộ Y tế"))
        second.terminal.send("\u{1B}[A\u{1B}[A")
        #expect(second.edits("tỉnh Đắk Lắk"))
        #expect(try written() == "Bộ Y tế\ntỉnh Đắk Lắk\nBộ Y tế\n")
    }

    @Test func aReadOnlyHomeIsToldAndWorks() throws {
        let session = try EditorSession(history: "/proc/nowhere/history")
        session.terminal.send("vẫn đọc")
        #expect(session.handsIn("vẫn đọc"))
        session.terminal.send("\u{10}")
        #expect(session.edits("vẫn đọc"))
        #expect(session.terminal.screen.text.components(separatedBy: "trouble:").count == 2)
    }
}
