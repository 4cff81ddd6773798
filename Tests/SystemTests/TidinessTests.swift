import Foundation
import TestSupport
import Testing

/// What keeps the sources short, plainly named and free of the machine they were written on.
@Suite struct TidinessTests {
    func sources() -> [String] {
        Repository.files().filter { $0.hasSuffix(".swift") && $0.split(separator: "/").count > 1 }
    }

    @Test func noSourceFileIsLong() throws {
        for path in sources() where path.hasPrefix("Sources/") {
            let lines = try Repository.text(path).utf8.count { $0 == 0x0A }
            #expect(lines <= 400, "\(path) has \(lines) lines")
        }
    }

    /// A name says what a thing is; these say only that it does something. (A knowledge base is the field's own term.)
    @Test func namesSayWhatThingsAre() throws {
        let declaration = /\b(?:struct|class|enum|actor|protocol|typealias|extension) (\w+)/
        let empty = [
            "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Base",
            "Handler",
            "Controller", "Wrapper", "Common", "Misc", "Impl",
        ]
        for path in sources() {
            let file = URL(filePath: path).deletingPathExtension().lastPathComponent
            let types = try Repository.text(path).matches(of: declaration).map { String($0.output.1) }
            for name in Set(types + [file]) where name != "KnowledgeBase" {
                for word in empty { #expect(!name.hasSuffix(word), "\(path): \(name)") }
            }
        }
    }

    @Test func concurrencyAndOptionalsAreHonest() throws {
        // In parts, or this file would find itself.
        for word in [
            "@unchecked " + "Sendable", "nonisolated(" + "unsafe)", "try" + "!", "as" + "! ",
            "// place" + "holder",
        ] {
            for path in sources() { #expect(!(try Repository.text(path)).contains(word), "\(path): \(word)") }
        }
    }

    @Test func noFileSpeaksOfTheMachineItWasWrittenOn() throws {
        let places = ["../" + "shared", "/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/"]
        for path in Repository.files() {
            guard let text = try? Repository.text(path) else { continue }
            for place in places { #expect(!text.contains(place), "\(path): \(place)") }
        }
    }

    @Test func theTopLevelIsShort() {
        let names = Set(Repository.files().map { String($0.split(separator: "/")[0]) }).filter {
            !$0.hasPrefix(".")
        }
        let expected: Set = [
            "Package.swift", "Sources", "Tests", "Knowledge", "Scripts", "README.md", "Package.resolved",
        ]
        #expect(names.isSubset(of: expected), "\(names.subtracting(expected))")
    }

    @Test func scriptsSayWhatTheyDo() throws {
        for path in Repository.files(below: "Scripts") + [".ci/run"] {
            let lines = try Repository.text(path).split(separator: "\n")
            #expect(lines.first == "#!/usr/bin/env bash", "\(path)")
            #expect(lines.dropFirst().first?.hasPrefix("# ") == true, "\(path)")
            let isSourced = path == "Scripts/prepare"
            #expect(
                FileManager.default.isExecutableFile(atPath: Repository.url(path).path) != isSourced,
                "\(path)")
        }
    }
}
