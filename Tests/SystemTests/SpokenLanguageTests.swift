import Foundation
import TestSupport
import Testing

/// Which language answers, listings and errors are in: that of --lang, else of the question, else of the locale.
@Suite struct SpokenLanguageTests {
    private let household = Household()

    @Test(arguments: [
        (["ask", "starlink"], "en_US.UTF-8", "about starlink"),
        (["ask", "starlink"], "vi_VN.UTF-8", "về starlink"),
        (["ask", "xyzzy"], "en_US.UTF-8", "The documents"), (["ask", "xyzzy"], "vi_VN.UTF-8", "Tài liệu"),
        (["ask", "starlink"], "C.UTF-8", "về starlink"),
        (["ask", "--lang", "en", "starlink"], "vi_VN.UTF-8", "about starlink"),
        (["ask", "bộ nào lo starlink"], "en_US.UTF-8", "nhiệm vụ"),
        (["ask", "which tasks concern starlink"], "vi_VN.UTF-8", "task"),
        (["directives"], "en_US.UTF-8", "The documents hold"), (["directives"], "vi_VN.UTF-8", "Tài liệu có"),
        (["directives", "--lang", "en"], "vi_VN.UTF-8", "The documents hold"),
        (["documents", "--findings"], "en_US.UTF-8", "name no agency"),
        (["documents", "--findings"], "vi_VN.UTF-8", "không nêu cơ quan"),
        (["extract", "thu.txt"], "en_US.UTF-8", "1 task, 0 with a deadline"),
        (["extract", "thu.txt"], "vi_VN.UTF-8", "1 nhiệm vụ, 0 có thời hạn"),
        (["search", "--limit", "1", "dữ liệu"], "en_US.UTF-8", ", para. "),
    ])
    func speaks(arguments: [String], locale: String, expected: String) throws {
        household.environment["LANG"] = locale
        try household.write("Giao Bộ Y tế xây dựng kế hoạch bảo đảm thuốc cho người dân.", to: "thu.txt")
        let told = try household.run(arguments)
        #expect(told.output.contains(expected), "\(told)")
    }

    @Test func aConversationKeepsItsLanguage() throws {
        household.environment["LANG"] = "vi_VN.UTF-8"
        let told = try household.run("ask", "-", input: "which tasks are due this year\nstarlink\n")
        #expect(told.output.contains("about starlink"), "\(told)")
    }

    /// Details in brackets are told in the language of the sentence.
    @Test(arguments: [
        (["extract", "a.pdf"], "không thấy trang nào", "finds no pages"),
        (["extract", "b.txt"], "không phải văn bản", "no text"),
        (["extract", "c.png"], "là ảnh (PNG)", "a picture (PNG)"),
        (["ask", "-o", "no/such/a.txt", "Bộ Y tế"], "thư mục không tồn tại", "the folder does not exist"),
        (["ask", "-o", "/proc/a.txt", "Bộ Y tế"], "thư mục không tồn tại", "the folder does not exist"),
        (["ask", "--knowledge", "empty.sqlite", "Bộ Y tế"], "tệp rỗng", "it is empty"),
        (["build", "here", "-o", "here"], "là thư mục", "is a folder"),
    ])
    func errorsAreInOneLanguage(arguments: [String], vietnamese: String, english: String) throws {
        try household.write("%PDF-1.4", to: "a.pdf")
        try Data((0...255).map { UInt8($0) }).write(to: URL(fileURLWithPath: household.file("b.txt")))
        try Data([0x89, 0x50, 0x4E, 0x47]).write(to: URL(fileURLWithPath: household.file("c.png")))
        try household.write("", to: "empty.sqlite")
        try household.write("Giao Bộ Y tế.", to: "here/a.txt")
        for (language, expected, other) in [("vi", vietnamese, english), ("en", english, vietnamese)] {
            let told = try household.run(arguments + ["--lang", language])
            #expect(told.status == 2 && told.errors.contains(expected), "\(told)")
            #expect(!told.errors.contains(other), "\(told)")
        }
    }

    @Test(arguments: [("vi", "chỉ mục được giữ ở"), ("en", "the index is kept at")])
    func whereTheIndexIsKeptIsTold(language: String, expected: String) throws {
        try household.write("", to: "caches")
        household.environment["XDG_CACHE_HOME"] = household.file("caches")
        household.environment["TMPDIR"] = household.folder.path
        let told = try household.run("documents", "--lang", language)
        #expect(told.status == 0 && told.errors.contains(expected), "\(told)")
    }

    @Test func whatIsWrongWithTheVocabularyIsToldInOneLanguage() throws {
        try FileManager.default.copyItem(atPath: Household.knowledge, toPath: household.file("Knowledge"))
        unlink(household.file("Knowledge/Vocabulary/agencies.yaml"))
        household.environment["SAURO_KNOWLEDGE"] = household.file("Knowledge")
        household.environment["LANG"] = "vi_VN.UTF-8"
        let told = try household.run("ask", "Bộ Y tế")
        #expect(told.errors.contains("thiếu tệp từ vựng") && !told.errors.contains("missing"), "\(told)")
    }
}
