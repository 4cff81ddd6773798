import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct PagerTests {
    private let folder = TemporaryFolder()

    /// Pages fifty numbered lines, or as many as are asked for.
    private func page(_ environment: [String: String], lines: Int = 50) throws -> PseudoTerminal {
        let text = folder.file("text")
        try (1...lines).map { "dòng \($0)\n" }.joined().write(toFile: text, atomically: true, encoding: .utf8)
        let all = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
        let fixture = BuiltProduct.path("LineEditorFixture")
        return try PseudoTerminal("/bin/sh", ["-c", "exec '\(fixture)' page < '\(text)'"], environment: all)
    }

    @Test func lessShowsVietnameseInAnyLocale() throws {
        let terminal = try page([:])
        #expect(terminal.waits { $0.lines[0] == "dòng 1" && $0.lines[22] == "dòng 23" })
        #expect(!terminal.screen.text.contains("done"))
        terminal.send("G")
        #expect(terminal.shows("dòng 50"))
        terminal.send("q")
        #expect(terminal.shows("done"))
        #expect(terminal.exitStatus() == 0)
    }

    @Test func whatFitsIsPrinted() throws {
        let terminal = try page(["PAGER": "echo pager"], lines: 20)
        #expect(terminal.shows("dòng 20\ndone"))
        #expect(!terminal.screen.text.contains("pager"))
    }

    @Test(arguments: ["", " ", "/nonexistent/pager", "no-such-pager -x"])
    func withoutAPagerItIsPrinted(pager: String) throws {
        let terminal = try page(["PAGER": pager])
        #expect(terminal.shows("dòng 50\ndone"))
    }

    @Test(arguments: ["head -n 1", "true", "sh -c 'kill -9 $$'"])
    func aPagerThatEndsEarlyHangsNothing(pager: String) throws {
        let terminal = try page(["PAGER": pager], lines: 50_000)
        #expect(terminal.shows("done"))
        #expect(terminal.exitStatus() == 0)
    }

    @Test func interruptIsThePagersAffair() throws {
        let terminal = try page([:])
        #expect(terminal.shows("dòng 23"))
        terminal.send("\u{3}")
        terminal.settle()
        // What is typed while the pager minds the interrupt is thrown away by it.
        terminal.send("q")
        if !terminal.waits(seconds: 3, until: { $0.text.contains("done") }) { terminal.send("q") }
        #expect(terminal.shows("done"))
        #expect(terminal.exitStatus() == 0)
    }

    @Test(arguments: [("", 1), ("a\nb", 2), ("abcd", 2), ("\u{1B}[1mabc\u{1B}[0m", 1), ("東京", 2)])
    func rows(text: String, rows: Int) {
        #expect(Pager.rows(of: text, columns: 3) == rows)
    }
}
