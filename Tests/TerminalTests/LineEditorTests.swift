import Foundation
import TestSupport
import Testing

@Suite struct LineEditorTests {
    @Test(arguments: ["Bộ Y tế", "tỉnh Đắk Lắk", "ưỡng ẹo", "Quyết định 57-NQ/TW", "東京 😀 x"])
    func composedTyping(text: String) throws {
        let session = try EditorSession()
        session.terminal.send(text)
        #expect(session.edits(text))
        #expect(session.handsIn(text))
    }

    @Test(arguments: ["Bộ Y tế", "tỉnh Đắk Lắk", "nhiệm vụ đến hạn"])
    func decomposedTyping(text: String) throws {
        let session = try EditorSession()
        session.terminal.send(text.decomposedStringWithCanonicalMapping)
        #expect(session.edits(text, cursor: text.count))
        let scalars = Array(session.terminal.screen.currentLine.unicodeScalars)
        #expect(scalars == Array((EditorSession.prompt + text).unicodeScalars))
        #expect(session.handsIn(text))
    }

    @Test func decomposedTypingInTheMiddle() throws {
        let session = try EditorSession()
        session.terminal.send("Bộ Y t\u{1B}[D")
        #expect(session.edits("Bộ Y t", cursor: 5))
        session.terminal.send("e\u{302}\u{301}")
        #expect(session.edits("Bộ Y ết", cursor: 6))
    }

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "C.UTF-8"], ["LC_ALL": "en_US.UTF-8"],
        ["LC_ALL": "xx_XX.missing"], ["LANG": "vi_VN"], ["LANG": ""],
    ])
    func anyLocale(environment: [String: String]) throws {
        let session = try EditorSession(environment: environment)
        session.terminal.send("tỉnh Đắk Lắk".decomposedStringWithCanonicalMapping + ", Bộ Y tế")
        #expect(session.handsIn("tỉnh Đắk Lắk, Bộ Y tế"))
    }

    @Test(arguments: [nil, "", "dumb", "nothing-like-it", "xterm", "linux", "screen"])
    func anyTerminal(type: String?) throws {
        let session = try EditorSession(
            environment: type.map { ["TERM": $0] } ?? [:], removing: type == nil ? ["TERM"] : [])
        session.terminal.send("tỉnh Đắk Lak\u{7F}\u{7F}a\u{306}k")
        #expect(session.handsIn("tỉnh Đắk Lăk"))
        let isPlain = [nil, "", "dumb"].contains(type)
        #expect(!isPlain || !session.terminal.output.contains(0x1B))
    }

    @Test func interruptGivesUpTheLineOnly() throws {
        let session = try EditorSession()
        session.terminal.send("không gửi\u{3}")
        #expect(session.reports("interrupted"))
        session.terminal.send("gửi")
        #expect(session.handsIn("gửi"))
    }

    @Test func endOfInputOnAnEmptyLineOnly() throws {
        let session = try EditorSession()
        session.terminal.send("ab\u{1}\u{4}")
        #expect(session.edits("b", cursor: 0))
        session.terminal.send("\u{5}\u{4}")
        #expect(session.handsIn("b"))
        session.terminal.send("\u{4}")
        #expect(session.terminal.shows("end"))
        #expect(session.terminal.exitStatus() == 0)
    }

    @Test func hangUpEndsTheSession() throws {
        let session = try EditorSession()
        session.terminal.signal(SIGHUP)
        #expect(session.terminal.exitStatus() == nil)
    }

    /// Keys, the line they leave and the column of the cursor in it.
    @Test(arguments: [
        ("một hai ba\u{1B}b", "một hai ba", 8),
        ("một hai ba\u{1B}b\u{1B}b\u{1B}f", "một hai ba", 7),
        ("một hai ba\u{17}", "một hai", 8),
        ("một hai ba\u{1}", "một hai ba", 0),
        ("một hai ba\u{1}\u{5}", "một hai ba", 10),
        ("một hai ba\u{1}\u{B}", "", 0),
        ("một hai ba\u{2}\u{2}\u{15}", "ba", 0),
        ("một hai ba\u{1B}[1;5D\u{1B}[1;5D", "một hai ba", 4),
        ("một hai ba\u{1B}[H\u{1B}[3~", "ột hai ba", 0),
        ("một hai ba\u{1B}OH\u{1B}OFx", "một hai bax", 11),
        ("một hai ba\u{1B}bđ", "một hai đba", 9),
        ("東京都\u{2}\u{2}x", "東x京都", 3),
        ("ab\u{200B}c\u{9E}", "abc", 3),
    ])
    func editing(keys: String, line: String, column: Int) throws {
        let session = try EditorSession()
        session.terminal.send(keys)
        #expect(session.edits(line, cursor: column))
    }

    @Test func aLineLongerThanTheScreenIsWide() throws {
        let session = try EditorSession(columns: 20)
        session.terminal.send("một hai ba bốn năm sáu bảy")
        #expect(session.terminal.waits { $0.text.hasSuffix("sáu › một hai ba bốn\n năm sáu bảy") })
        session.terminal.send("\u{1}Đ")
        #expect(session.terminal.waits { $0.cursor == (7, 0) && $0.text.contains("sáu › Đmột hai ba bố\nn") })
    }

    @Test func promptInColorTakesNoRoom() throws {
        let session = try EditorSession(environment: ["FIXTURE_STYLE": "1;36"])
        session.terminal.send("ab")
        #expect(session.edits("ab", cursor: 2))
        #expect(String(decoding: session.terminal.output, as: UTF8.self).contains("\u{1B}[1;36m"))
    }

    @Test func editrcIsReadLast() throws {
        let home = TemporaryFolder()
        try "bind ^A ed-move-to-end\nfixture:bind ^T search-history\n"
            .write(toFile: home.file(".editrc"), atomically: true, encoding: .utf8)
        try withExtendedLifetime(home) {
            let session = try EditorSession(environment: ["HOME": home.path])
            session.terminal.send("ab\u{2}\u{1}")
            #expect(session.edits("ab", cursor: 2))
            session.terminal.send("\u{14}")
            #expect(session.terminal.shows("(reverse-i-search)`': ab"))
        }
    }

    @Test func viModeOfEditrcKeepsOurKeys() throws {
        let home = TemporaryFolder()
        try "bind -v\n".write(toFile: home.file(".editrc"), atomically: true, encoding: .utf8)
        try withExtendedLifetime(home) {
            let session = try EditorSession(environment: ["HOME": home.path])
            session.terminal.send("te\u{302}\u{301}\u{1B}0x")
            #expect(session.edits("ế", cursor: 0))
            session.terminal.send("\u{3}")
            #expect(session.reports("interrupted"))
            session.terminal.send("\u{1B}ibo y\t")
            #expect(session.edits("Bộ Y tế "))
        }
    }
}
