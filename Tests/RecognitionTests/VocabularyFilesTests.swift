import Foundation
import Recognition
import TestSupport
import Testing

/// A vocabulary that somebody got wrong: the error names the file and the line.
@Suite struct VocabularyFilesTests {
    static let names = [
        "abbreviations", "agencies", "collectives", "glossary", "offices", "phrases", "provinces",
        "questions", "synonyms",
    ]

    /// The error of a vocabulary in which one file holds a text; a nil text leaves the file out.
    func error(_ name: String, _ text: String?) throws -> VocabularyError? {
        let folder = TemporaryFolder()
        for other in Self.names where other != name {
            try Data().write(to: URL(filePath: folder.file(other + ".yaml")))
        }
        if let text { try Data(text.utf8).write(to: URL(filePath: folder.file(name + ".yaml"))) }
        do {
            let files = VocabularyFiles(folder: folder.path)
            _ = try files.vocabulary()
            _ = try files.wordings()
            return nil
        } catch let error as VocabularyError { return error }
    }

    @Test func emptyFilesAreAnEmptyVocabulary() throws {
        #expect(try error("agencies", "") == nil)
    }

    @Test(arguments: names) func aMissingFileIsNamed(name: String) throws {
        let error = try #require(try error(name, nil))
        #expect(error.file.hasSuffix("/\(name).yaml") && error.line == nil)
        #expect(error.description.contains("missing"))
    }

    @Test(arguments: [
        // YAML that is none
        ("agencies", "- id: a\n  name: A\n  kind: state\n- id: \"b\n", 5),
        ("phrases", "verbs:\n  - giao\n bad: [\n", 3),
        ("glossary", "a: [b\n", 2),
        // unknown keys
        ("agencies", "- id: a\n  name: A\n  kind: state\n  colour: red\n", 4),
        ("provinces", "- id: a\n  name: A\n  kind: province\n- id: b\n  aliass: [B]\n", 5),
        // values of the wrong shape
        ("agencies", "- id: a\n  name: A\n  kind: planet\n", 3),
        ("agencies", "- id: a\n  name: A\n  kind: state\n  from: 2025-02-30\n", 4),
        ("agencies", "- id: a\n  name: A\n  kind: state\n  until: soon\n", 4),
        ("offices", "- id: a\n  name: [A]\n  kind: state\n", 2),
        ("collectives", "- id: a\n  name: A\n  kind: collective\n  members: ministry\n", 4),
        ("collectives", "- id: a\n  name: A\n  kind: collective\n  aliases:\n    - [b]\n", 5),
        ("agencies", "- id: a\n  name: A\n  kind: state\n- just words\n", 4),
        ("abbreviations", "AI: trí tuệ nhân tạo\nCĐS: [chuyển đổi số]\n", 2),
        ("glossary", "ai: [trí tuệ nhân tạo]\nplan: kế hoạch\n", 2),
        ("synonyms", "- [a, b]\n- c\n", 2),
        ("phrases", "verbs:\n  - giao\nothers: one\n", 3),
        // records without what they need
        ("agencies", "- id: a\n  name: A\n  kind: state\n- id: b\n  kind: state\n", 4),
        ("agencies", "- name: A\n  kind: state\n", 1),
        // the other kind of file
        ("agencies", "id: a\nname: A\n", 1),
        ("phrases", "- giao\n", 1),
    ])
    func aMistakeIsNamedWithItsLine(name: String, text: String, line: Int) throws {
        let error = try #require(try error(name, text), "\(text)")
        #expect(error.file.hasSuffix("\(name).yaml"))
        #expect(error.line == line, "\(error)")
        #expect(error.description.contains("\(name).yaml:\(line): "))
    }

    @Test func anIDTwiceIsNamed() throws {
        let error = try #require(
            try error("agencies", "- {id: a, name: A, kind: state}\n- {id: a, name: B, kind: state}\n"))
        #expect(error.fault == .repeatedID("a"))
    }

    @Test func aFileThatIsNoUTF8IsNamed() throws {
        let folder = TemporaryFolder()
        for name in Self.names {
            try Data([0x61, 0x3A, 0x20, 0xFF]).write(to: URL(filePath: folder.file(name + ".yaml")))
        }
        #expect {
            try VocabularyFiles(folder: folder.path).vocabulary()
        } throws: { "\($0)".contains("agencies.yaml") && "\($0)".contains("UTF-8") }
    }

    @Test func phrasesMayHaveChoicesAndNameOtherLists() throws {
        let folder = TemporaryFolder()
        for name in Self.names {
            let text = """
                tasks:
                  - (nhiệm|công) việc
                counts:
                  - "[có] bao nhiêu {tasks}"
                  - đếm
                """
            try Data((name == "questions" ? text : "").utf8).write(
                to: URL(filePath: folder.file(name + ".yaml")))
        }
        let lists = try VocabularyFiles(folder: folder.path).wordings().questionLists
        #expect(lists["tasks"] == ["nhiệm việc", "công việc"])
        #expect(
            Set(lists["counts"] ?? []) == [
                "có bao nhiêu nhiệm việc", "có bao nhiêu công việc", "bao nhiêu nhiệm việc",
                "bao nhiêu công việc",
                "đếm",
            ])
    }

    @Test(arguments: [
        ("a:\n  - bao nhiêu\n  - (mấy\n", 3), ("a:\n  - mấy {b}\n", 2), ("a:\n  - mấy {a}\n", 2),
        ("a:\n  - mấy {b}\nb:\n  - hay {a}\n", 4), ("a:\n  - mấy) việc [gì\n", 2),
    ])
    func aPhraseThatCannotBeWrittenOutIsNamed(text: String, line: Int) throws {
        let error = try #require(try error("questions", text))
        #expect(error.file == "questions.yaml" && error.line == line)
        #expect(error.description.contains("brackets"), "\(error.description)")
    }
}
