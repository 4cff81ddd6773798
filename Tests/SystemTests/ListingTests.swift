import Foundation
import TestSupport
import Testing

/// The subcommands on a terminal: laid out to its width, by titles, paged where they are long.
@Suite struct ListingTests {
    private let household = Household()

    private func shown(_ arguments: String, columns: Int, rows: Int = 100) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "exec '\(BuiltProduct.path("sauro"))' \(arguments)"],
            environment: household.environment, columns: columns, rows: rows)
        _ = terminal.exitStatus()
        return terminal
    }

    @Test(
        arguments: [
            ("documents", "Phiên họp thứ III"), ("documents --findings", "nhiệm vụ không nêu thời hạn"),
            ("agencies", "Bộ Công an"),
            ("agencies y", "Bộ Y tế"), ("search --limit 2 'cơ sở dữ liệu đất đai'", "đ. 17"),
            ("directives", "Tài liệu có"), ("ask 'nhiệm vụ nào quá hạn'", "quá hạn"),
        ], [60, 120])
    func fitsTheScreen(command: (arguments: String, expected: String), columns: Int) throws {
        let terminal = try shown(command.arguments, columns: columns, rows: 600)
        let text = String(decoding: terminal.output, as: UTF8.self)
        #expect(terminal.screen.text.contains(command.expected), "\(terminal)")
        #expect(!terminal.screen.text.contains("2025-03-04-phien-hop") && !text.contains("\t"))
        let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        for line in plain.components(separatedBy: "\r\n") { #expect(line.count <= columns, "\(line)") }
    }

    @Test(arguments: ["documents", "directives", "search dữ", "ask 'nhiệm vụ nào quá hạn'"])
    func longOnesArePaged(arguments: String) throws {
        household.environment["PAGER"] = "sed 's/^/| /'"
        let terminal = try shown(arguments, columns: 80, rows: 10)
        #expect(terminal.screen.text.contains("| "), "\(terminal)")
    }

    @Test func ownDocumentsShowTheNameToRemoveThemBy() throws {
        let household = Household(sharesIndex: false)
        try household.write(
            "---\ntitle: Thông báo thử\ndate: 2025-11-20\n---\n\nGiao Bộ Y tế trình đề án.\n", to: "tb-62.md")
        #expect(try household.run("add", "tb-62.md").status == 0)
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "exec '\(BuiltProduct.path("sauro"))' documents"],
            environment: household.environment, columns: 80, rows: 100)
        #expect(terminal.exitStatus() == 0)
        #expect(terminal.screen.text.contains("Thông báo thử") && terminal.screen.text.contains("tb-62"))
        #expect(!terminal.screen.text.contains("2025-03-04-phien-hop"), "\(terminal)")
    }

    @Test func pipesGetRows() throws {
        let documents = try household.run("documents").output
        #expect(documents.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 3 })
        #expect(try household.run("agencies").output.contains("\t"))
    }
}
