import Foundation
import TestSupport
import Testing

/// Nothing that a document holds may act on the terminal.
@Suite struct HostileTests {
    private let household = Household()
    private static let bell = "\u{1B}]0;chiếm\u{7}"
    private static let document = """
        ---
        title: Kết luận \(bell)\u{202E}ngược về \u{1B}[31mdữ liệu\u{9B}2J
        date: 2025-11-20
        issuer: Thủ tướng \u{1B}[5mChính phủ
        event: Phiên họp \u{1B}[2J
        ---

        Giao Bộ Y tế xây dựng kế hoạch \u{1B}[2Jdữ liệu \u{8}\u{8}y tế, hoàn thành trước ngày 15/12/2025.
        """

    private static let lines = [
        "viec nao den han thang 12/2025", "/nguồn 1", "/vì-sao 1", "/mở 1", "/tài-liệu", "/cơ-quan", "/lọc",
    ]

    @Test func noControlOfADocumentReachesTheTerminal() throws {
        try household.write(Self.document, to: "docs/van-ban-\u{1B}[7m.md")
        household.environment["TERM"] = "dumb"
        let talk = try household.talk(["--knowledge", household.file("docs")])
        for line in Self.lines { #expect(talk.say(line) != nil, "\(line): \(talk)") }
        talk.terminal.send("/mở \t\t")
        talk.terminal.settle()
        let output = String(decoding: talk.terminal.output, as: UTF8.self).unicodeScalars
        #expect(String(output).contains("␛]0;chiếm"), "\(talk)")
        for scalar in ["\u{1B}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] {
            #expect(!output.contains(scalar))
        }
    }

    @Test func norThePipe() throws {
        try household.write(Self.document, to: "docs/van-ban.md")
        let told = try household.run(
            "--as-of", Household.today, "--knowledge", household.file("docs"),
            input: Self.lines.joined(separator: "\n"))
        #expect(told.output.contains("␛[2J"))
        #expect(!told.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{8}" })
    }

    @Test func norDoesAnErrorMessage() throws {
        let told = try household.run("ask", "-o", "không/\u{1B}[31m.txt", "nhiệm vụ nào quá hạn")
        #expect(told.status == 2)
        #expect(told.errors.contains("␛[31m") && !told.errors.contains("\u{1B}"))
    }
}
