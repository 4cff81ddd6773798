import Foundation
import TestSupport
import Testing

/// One clear sentence, the fitting exit status, nothing lost.
@Suite struct BadInputTests {
    private let household = Household()
    private static let question = "nhiệm vụ nào đến hạn tháng 11/2025"

    /// Whether a command failed with one sentence on standard error and nothing on standard output.
    private func expectFailure(_ outcome: Household.Outcome, _ status: Int32, _ words: String...) {
        #expect(outcome.status == status)
        #expect(outcome.output == "")
        for word in words { #expect(outcome.errors.contains(word)) }
        if status == 2 || status == 64 {
            #expect(
                outcome.errors.hasPrefix("sauro: ") && outcome.errors.components(separatedBy: "\n").count == 2
            )
        }
    }

    @Test func noKnowledgeFolder() throws {
        household.environment["SAURO_KNOWLEDGE"] = household.file("missing")
        expectFailure(try household.run("ask", Self.question), 2, "missing")
        expectFailure(try household.run(input: Self.question), 2, "missing")
        expectFailure(
            try household.run("ask", "--knowledge", household.file("nowhere"), Self.question), 2,
            "nowhere does not exist")
    }

    @Test func malformedVocabulary() throws {
        let files = FileManager.default
        try files.copyItem(atPath: Household.knowledge, toPath: household.file("Knowledge"))
        household.environment["SAURO_KNOWLEDGE"] = household.file("Knowledge")
        var lines = try household.contents("Knowledge/Vocabulary/agencies.yaml").components(separatedBy: "\n")
        lines[2] = "  nmae: Bộ Nào đó"
        try household.write(lines.joined(separator: "\n"), to: "Knowledge/Vocabulary/agencies.yaml")
        expectFailure(try household.run("ask", Self.question), 2, "agencies.yaml:3", "nmae")
        try household.write("- [", to: "Knowledge/Vocabulary/agencies.yaml")
        expectFailure(try household.run("ask", Self.question), 2, "agencies.yaml:")
    }

    @Test func documentsThatSayLittle() throws {
        try household.write("", to: "empty.txt")
        try household.write("Bộ Y tế xây dựng kế hoạch bảo đảm thuốc cho người dân.", to: "dateless.txt")
        let empty = try household.run("extract", "empty.txt")
        #expect(empty.status == 1 && empty.output.contains("không có nội dung"))
        let dateless = try household.run("extract", "dateless.txt")
        #expect(dateless.output.contains("Không tìm thấy ngày"))
        try Data([0x42, 0xFF, 0xFE, 0x00, 0xD8, 0x80, 0x81]).write(
            to: URL(fileURLWithPath: household.file("raw.txt")))
        let raw = try household.run("extract", "raw.txt")
        #expect(raw.status == 1 || raw.status == 2)
        #expect(!(raw.output + raw.errors).isEmpty)
        expectFailure(try household.run("extract", "none.txt"), 2, "none.txt")
        expectFailure(try household.run("extract", "."), 2, "folder")
    }

    @Test(arguments: [
        ["ask", "--bogus", "x"], ["--bogus"], ["ask"], ["ask", "--as-of", "2025-13-40", "x"],
        ["--as-of", "hôm nay"],
        ["ask", "--format", "doc", "x"], ["ask", "--lang", "fr", "x"], ["nonsense", "--x"],
        ["help", "nosuch"], ["ask", "-o", "out.xyz", "x"], ["ask", "-o", "plain", "x"],
        ["ask", "--format", "html", "-"], ["ask", "--format", "docx", "-"], ["search", "--limit", "0", "x"],
        ["Bộ", "Y", "tế", "làm", "gì"], ["ask", "--lang"], ["build", "x"], ["extract", "a", "b"],
    ])
    func wrongUsage(arguments: [String]) throws {
        expectFailure(try household.run(arguments), 64, "sauro: ")
        household.environment["LANG"] = "vi_VN.UTF-8"
        let told = try household.run(arguments)
        expectFailure(told, 64, "sauro: ")
        let words = Set(told.errors.split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: ["the", "is", "a", "Usage", "Error", "see", "There"]), "\(told)")
    }

    /// What a usage error has to name.
    @Test(arguments: [
        (["asc", "x"], "`sauro ask`"), (["documnts"], "`sauro documents`"),
        (["help", "serch"], "`sauro search`"),
        (["--lang", "en", "serch", "x"], "`sauro search`"),
        (["Bộ", "Y", "tế", "làm", "gì"], "sauro ask \"Bộ Y tế làm gì\""), (["ask"], "sauro ask [<options>]"),
        (["ask", "--lan", "vi", "x"], "--lang"), (["ask", "--as-of", "mai", "x"], "22/11/2025"),
        (["ask", "--as-of", "30/02/2025", "x"], "30/02/2025"),
        (["ask", "--lang", "\u{1B}[31mfr", "x"], "␛[31mfr"),
    ])
    func wrongUsageShowsTheWay(arguments: [String], way: String) throws {
        let told = try household.run(arguments)
        expectFailure(told, 64, way)
        #expect(!told.errors.contains("\u{1B}"))
    }

    @Test(arguments: ["22/11/2025", "2025-11-22"])
    func daysAreWrittenEitherWay(day: String) throws {
        let told = try household.run("ask", "--as-of", day, Self.question)
        #expect(told.output.contains("còn 8 ngày"), "\(told)")
    }

    @Test(arguments: ["", "   ", "?", "\u{1}"])
    func anEmptyQuestion(question: String) throws {
        let told = try household.run("ask", question)
        #expect(told.status == 1)
        #expect(told.output.components(separatedBy: "\n").count == 2)
    }

    @Test func aVeryLongQuestion() throws {
        let long = String(repeating: "nhiệm vụ ", count: 9_000)
        let told = try household.run("ask", "-", input: long)
        #expect(told.status == 1)
        #expect(told.output.contains("4.000") && told.output.utf8.count < 500)
        let piped = try household.run(input: long + "\n" + Self.question)
        #expect(piped.status == 0 && piped.output.contains("đ. 35"))
    }

    @Test(arguments: [
        "\"dữ liệu\" AND (NEAR OR", "* ^ - + : col:x", "'; DROP TABLE passages; --", "\"\"\"\"", "a\"b'c`d",
        "%_\\",
    ])
    func operatorsAndQuotes(question: String) throws {
        let told = try household.run("ask", question)
        #expect(told.status == 0 || told.status == 1)
        #expect(told.errors == "" && !told.output.isEmpty)
        let found = try household.run("search", question)
        #expect(found.status == 0 || found.status == 1)
        #expect(!found.errors.lowercased().contains("fts5") && !found.errors.contains("SQL"))
    }

    @Test func exportPathsThatCannotBe() throws {
        let question = Self.question
        try household.write("mine", to: "mine.txt")
        expectFailure(try household.run("ask", "-o", "mine.txt", question), 2, "mine.txt exists", "--force")
        #expect(try household.contents("mine.txt") == "mine")
        symlink(household.file("mine.txt"), household.file("link.txt"))
        expectFailure(try household.run("ask", "-o", "link.txt", question), 2, "link.txt exists")
        mkdir(household.file("folder.txt"), 0o700)
        expectFailure(try household.run("ask", "--force", "-o", "folder.txt", question), 2, "folder")
        expectFailure(
            try household.run("ask", "-o", "/proc/nowhere/a.txt", question), 2, "/proc/nowhere/a.txt")
        expectFailure(try household.run("ask", "-o", "no/such/a.txt", question), 2, "no/such/a.txt")
        let left = try FileManager.default.contentsOfDirectory(atPath: household.folder.path)
        #expect(!left.contains { $0.contains(".new-") })
        #expect(try household.run("ask", "--force", "-o", "mine.txt", question).status == 0)
        #expect(try household.contents("mine.txt").contains("đ. 35"))
    }

    @Test func aDamagedIndexIsBuiltAgainAndSaidOnce() throws {
        let household = Household(sharesIndex: false)
        let whole = try household.run("ask", Self.question)
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: household.file("cache/sauro")).first)
        let path = household.file("cache/sauro/\(name)")
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data(repeating: 0x5A, count: 60_000))
        try file.close()
        let mended = try household.run("ask", Self.question)
        #expect(mended.output == whole.output && mended.status == 0)
        #expect(mended.errors.components(separatedBy: "damaged").count == 2)
        #expect(try household.run("ask", Self.question).errors == "")
        truncate(path, 5_000)
        #expect(try household.run("ask", Self.question).output == whole.output)
    }
}
