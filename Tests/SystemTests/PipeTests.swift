import Foundation
import TestSupport
import Testing

@Suite struct PipeTests {
    private let household = Household()

    private func tell(_ lines: String...) throws -> Household.Outcome {
        try household.run("--as-of", Household.today, input: lines.joined(separator: "\n"))
    }

    @Test func answersAreSetApartWithoutPromptOrWelcome() throws {
        let told = try tell(
            "Bộ Xây dựng có nhiệm vụ gì đến hạn tháng 12/2025", "", "còn Bộ Nội vụ thì sao?", "/nguon 1")
        #expect(told.status == 0)
        #expect(told.errors == "")
        #expect(!told.output.contains("sauro ›") && !told.output.contains("Thử hỏi"))
        #expect(told.output.hasPrefix("Bộ Xây dựng có"))
        #expect(told.output.contains("\n\ngiữ từ câu trước: tháng 12/2025"))
        #expect(told.output.contains("▸ đ. 41"))
        #expect(!told.output.contains("\n\n\n") && told.output.hasSuffix("\n"))
        #expect(!told.output.contains("\u{1B}"))
    }

    @Test(arguments: [
        ["ask", "-"], ["search", "--limit", "1", "-"], ["ask", "--format", "md", "-"],
    ])
    func answersOfOneCommandAreSetApart(words: [String]) throws {
        let told = try household.run(words, input: "cơ sở dữ liệu đất đai\n\nchiến lược dữ liệu\n")
        #expect(told.status == 0)
        let alone = try household.run(words, input: "cơ sở dữ liệu đất đai\n")
        #expect(told.output.hasPrefix(alone.output + "\n") && !told.output.contains("\n\n\n"), "\(told)")
    }

    @Test func linesOfJSONAreNotSetApart() throws {
        let told = try household.run("ask", "--format", "json", "-", input: "Bộ Nội vụ\nBộ Y tế\n")
        #expect(told.output.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
    }

    @Test func theLastAnswerDecidesTheStatus() throws {
        #expect(try tell("ai xây tàu vũ trụ lên sao hỏa", "Bộ Nội vụ được giao gì").status == 0)
        #expect(try tell("Bộ Nội vụ được giao gì", "ai xây tàu vũ trụ lên sao hỏa").status == 1)
        #expect(try tell("Bộ Nội vụ được giao gì", "/quit", "ai xây tàu vũ trụ").status == 0)
        #expect(try tell("").status == 0)
    }

    @Test(arguments: [
        ["--as-of", "2025-11-22", "ask"], ["ask", "--as-of", "2025-11-22"],
        ["--no-color", "--as-of=2025-11-22", "ask"],
        ["--lang", "vi", "--as-of", "2025-11-22", "ask"],
    ])
    func commonOptionsStandOnEitherSide(words: [String]) throws {
        let told = try Household().run(words + ["nhiệm vụ đến hạn tháng 12/2025"])
        #expect(told.status == 0 && told.output.contains("còn 39 ngày"), "\(told)")
    }

    @Test func errorsGoToStandardError() throws {
        for (line, way) in [("/lọc x", "/lọc một mình"), ("/xuất --format md", "tra-loi.md")] {
            let told = try tell("Bộ Nội vụ được giao gì", line)
            #expect(told.status == 2 && told.errors.contains(way), "\(told)")
        }
        let told = try tell("/nguồn 1", "/sorce")
        #expect(told.status == 2)
        #expect(told.output == "")
        #expect(told.errors.components(separatedBy: "sauro: ").count == 3)
        #expect(told.errors.contains("có phải /source?"))
    }

    @Test func whatIsNoUTF8IsTold() throws {
        try Data([0x42, 0xE1, 0xBB, 0x20, 0x59, 0x0A]).write(to: URL(fileURLWithPath: household.file("raw")))
        let sauro = BuiltProduct.path("sauro")
        for command in ["", "ask -", "search -", "explain"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: sauro)
            process.arguments = command.split(separator: " ").map(String.init)
            process.environment = household.environment
            process.standardInput = FileHandle(forReadingAtPath: household.file("raw"))
            process.standardOutput = FileHandle.nullDevice
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            #expect(said.contains("line 1 is no UTF-8"), "\(command): \(said)")
        }
    }

    @Test func aDocumentComesFromStandardInput() throws {
        let told = try household.run("extract", "-", input: "Giao Bộ Y tế xây dựng kế hoạch bảo đảm thuốc.")
        #expect(told.status == 0 && told.output.contains("Bộ Y tế"), "\(told)")
    }

    @Test func readingIsToldWithoutInternalNames() throws {
        let told = try household.run("explain", "--as-of", "2025-11-22", "bo khcn lam gi quy 4")
        #expect(told.output.contains("01/10/2025 – 31/12/2025"), "\(told)")
        for name in ["list", "quarter", "bo-khoa-hoc"] { #expect(!told.output.contains(name), "\(told)") }
    }

    @Test func agenciesAreFoundByAWordOfTheirName() throws {
        #expect(try household.run("agencies", "y").output.contains("Bộ Y tế"))
    }

    @Test func anEmptyVariableNamesNoKnowledge() throws {
        household.environment["SAURO_KNOWLEDGE"] = ""
        let told = try household.run("documents")
        #expect(!told.errors.contains("does not exist"), "\(told)")
    }

    @Test func writesFiles() throws {
        let told = try tell("viec nao den han thang 11/2025", "/export nov.csv")
        #expect(told.status == 0)
        #expect(told.errors.contains(household.file("nov.csv")))
        #expect(
            FileManager.default.contents(atPath: household.file("nov.csv"))?.starts(with: [0xEF, 0xBB, 0xBF])
                == true)
    }

    @Test func colourOnlyWhenAsked() throws {
        let question = "viec nao den han thang 11/2025"
        let plain = try household.run("--color", "always", "--as-of", Household.today, input: question)
        #expect(plain.output.contains("\u{1B}[2m"))
        household.environment["CLICOLOR_FORCE"] = "1"
        household.environment["NO_COLOR"] = "1"
        #expect(try !tell(question).output.contains("\u{1B}"))
    }
}
