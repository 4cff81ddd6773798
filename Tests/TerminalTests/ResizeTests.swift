import TestSupport
import Testing

@Suite struct ResizeTests {
    @Test func aShortLineStaysInItsRow() throws {
        let session = try EditorSession()
        session.terminal.send("tỉnh Đắk")
        #expect(session.edits("tỉnh Đắk"))
        session.terminal.resize(columns: 40, rows: 10)
        session.terminal.send(" Lắk")
        #expect(session.edits("tỉnh Đắk Lắk", cursor: 12))
        #expect(session.terminal.screen.text == "sáu › tỉnh Đắk Lắk")
        #expect(session.handsIn("tỉnh Đắk Lắk"))
    }

    @Test func aLongLineIsBrokenAnew() throws {
        let session = try EditorSession(columns: 60)
        let line = "nhiệm vụ của Bộ Khoa học và Công nghệ đến hạn"
        session.terminal.send(line)
        #expect(session.edits(line))
        session.terminal.resize(columns: 30, rows: 24)
        #expect(session.terminal.shows("sáu › nhiệm vụ của Bộ Khoa học\n và Công nghệ đến hạn"))
        session.terminal.resize(columns: 80, rows: 24)
        session.terminal.send("?")
        #expect(session.terminal.waits { $0.text == "sáu › \(line)?" })
        #expect(session.handsIn(line + "?"))
    }

    @Test func sizesWhileNothingIsTyped() throws {
        let session = try EditorSession()
        for columns in [20, 132, 1, 2, 80] { session.terminal.resize(columns: columns, rows: columns) }
        session.terminal.send("a")
        #expect(session.terminal.waits { $0.text.hasSuffix("a") })
    }
}
