import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct PasteTests {
    private func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

    @Test func lineEndsAndTabsDoNothingOfTheirOwn() throws {
        let session = try EditorSession()
        session.terminal.send(paste("Bộ Y tế\nlàm gì\r\ntrong\ttháng 11\n"))
        #expect(session.edits("Bộ Y tế làm gì trong tháng 11", cursor: 29))
        session.terminal.send("?")
        #expect(session.handsIn("Bộ Y tế làm gì trong tháng 11?"))
    }

    @Test func pasteInTheMiddle() throws {
        let session = try EditorSession()
        session.terminal.send("ab\u{2}" + paste("1\n2"))
        #expect(session.edits("a1 2b", cursor: 4))
    }

    @Test func longPaste() throws {
        let session = try EditorSession()
        let text = String(repeating: "Bộ Khoa học và Công nghệ ", count: 1_000) + "hết"
        session.terminal.send(paste(text))
        session.terminal.send("\r")
        #expect(session.terminal.shows("hết>"))
        let output = String(decoding: session.terminal.output, as: UTF8.self)
        #expect(output.contains("line:<\(text)>"))
    }

    @Test func bracketsAreAskedForWhileEditingOnly() throws {
        let session = try EditorSession()
        #expect(session.handsIn(""))
        session.terminal.send("\u{4}")
        #expect(session.terminal.exitStatus() == 0)
        let output = String(decoding: session.terminal.output, as: UTF8.self)
        #expect(output.components(separatedBy: "\u{1B}[?2004h").count == 3)
        #expect(output.components(separatedBy: "\u{1B}[?2004l").count == 3)
    }

    @Test(arguments: [
        ("a\n\n\nb", "a b"), ("a\r\nb\r\n", "a b"), ("a\u{1B}[31mb\u{7}", "a[31mb"),
        ("\u{FEFF}a\u{202E}b", "ab"),
        ("e\u{302}\u{301}", "ế"), ("\n", ""), ("", ""),
    ])
    func pastedText(raw: String, line: String) {
        #expect(PastedText(Array(raw.unicodeScalars)).description == line)
    }
}
