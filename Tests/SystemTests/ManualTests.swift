import Foundation
import TestSupport
import Testing

/// The manual page, made of the words of `--help`.
@Suite struct ManualTests {
    private let household = Household()

    @Test func everyCommandHasItsSection() throws {
        let page = try household.run("manual").output
        for command in [
            "ask", "search", "explain", "extract", "add", "remove", "documents", "agencies", "directives",
            "build",
        ] {
            #expect(page.contains("\n.Ss sauro \(command)\n"), "\(command)")
        }
        for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES"] {
            #expect(page.contains("\n.Sh \(section)\n"), "\(section)")
        }
        #expect(!page.contains(".Ss sauro manual"))
        let vietnamese = try household.run("manual", "--lang", "vi").output
        #expect(vietnamese.contains("\n.Sh VÍ DỤ\n") && vietnamese.contains("\n.Ss sauro ask\n"))
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func shellsComplete(shell: String) throws {
        let script = try household.run("--generate-completion-script", shell)
        #expect(script.status == 0 && script.output.contains("directives"), "\(script)")
    }

    @Test func theVersionIsPrinted() throws {
        #expect(try household.run("--version").output.hasPrefix("0."))
    }

    @Test(arguments: [
        (["--help"], "Examples:", "OPTIONS:"), (["--help", "--lang", "vi"], "Ví dụ:", "Tùy chọn:"),
        (["ask", "--help", "--lang", "vi"], "Ví dụ:", "Tùy chọn:"),
    ])
    func helpIsInTheLanguageSpoken(arguments: [String], examples: String, options: String) throws {
        let page = try household.run(arguments)
        #expect(
            page.status == 0 && page.output.contains(examples) && page.output.contains(options), "\(page)")
        #expect(page.output.contains("--as-of <date>"))
        #expect(page.output.contains("--no-history") == (arguments.first == "--help"))
        #expect(
            page.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("sauro ask [") })
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")))
    func theFormatterHasNothingToSay() throws {
        let folder = TemporaryFolder()
        let path = folder.file("sauro.1")
        try household.run("manual").output.write(toFile: path, atomically: true, encoding: .utf8)
        let lint = Process()
        lint.executableURL = URL(filePath: "/usr/bin/mandoc")
        lint.arguments = ["-T", "lint", path]
        let said = Pipe()
        lint.standardOutput = said
        try lint.run()
        let output = try said.fileHandleForReading.readToEnd() ?? Data()
        lint.waitUntilExit()
        #expect(String(decoding: output, as: UTF8.self) == "")
    }
}
