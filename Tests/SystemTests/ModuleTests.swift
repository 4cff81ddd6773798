import Foundation
import TestSupport
import Testing

/// Arrows between modules go one way, and a library comes in at one place.
@Suite struct ModuleTests {
    /// Everything that a module may import.
    static let imports: [String: Set<String>] = [
        "Linguistics": [],
        "Directives": [],
        "Recognition": ["Linguistics", "Directives", "Yams", "Foundation"],
        "Decoding": ["Linguistics", "Directives", "CXML", "CArchive", "CLateBinding", "Foundation"],
        "Extraction": ["Linguistics", "Directives", "Recognition"],
        "Indexing": ["Linguistics", "Directives", "GRDB", "GRDBSQLite", "Synchronization", "Foundation"],
        "Inquiry": ["Linguistics", "Directives", "Recognition", "Indexing", "Synchronization", "Foundation"],
        "Presentation": ["Linguistics", "Directives", "Inquiry"],
        "Assistant": [
            "Linguistics", "Directives", "Recognition", "Decoding", "Extraction", "Indexing", "Inquiry",
            "Presentation",
            "Foundation",
        ],
        "Terminal": ["Linguistics", "CEditLine", "Foundation"],
        "CEditLine": [],
        "CXML": [],
        "CArchive": [],
        "CLateBinding": ["CArchive", "CXML"],
        "sauro": [
            "Linguistics", "Directives", "Decoding", "Indexing", "Inquiry", "Presentation", "Assistant",
            "Terminal",
            "ArgumentParser", "Foundation",
        ],
    ]

    func sources(_ folder: String = "Sources") -> [String] {
        Repository.files(below: folder).filter { $0.hasSuffix(".swift") }
    }

    @Test func everyModuleIsInTheTable() {
        let modules = Set(Repository.files(below: "Sources").map { String($0.split(separator: "/")[1]) })
        #expect(modules == Set(Self.imports.keys))
    }

    @Test func importsAreThoseOfTheTable() throws {
        let importLine =
            /(?:(?:@testable|public|package|internal|private) )?import (?:struct |class |enum |func )?(\w+)/
        for path in sources() {
            let module = String(path.split(separator: "/")[1])
            for line in try Repository.text(path).split(separator: "\n") {
                guard let match = line.prefixMatch(of: importLine) else { continue }
                let name = String(match.output.1)
                #expect(Self.imports[module, default: []].contains(name), "\(path) imports \(name)")
            }
        }
    }

    /// No module has a dependency that it may not import.
    @Test func thePackageDeclaresNoMore() throws {
        let declarations = try Repository.text("Package.swift").components(separatedBy: "\n        .")
        for (module, allowed) in Self.imports {
            let declaration = declarations.first { declaration in
                ["target", "executableTarget"].contains { kind in
                    declaration.split(whereSeparator: \.isWhitespace).joined().hasPrefix(
                        "\(kind)(name:\"\(module)\"")
                }
            }
            let declared = Set(Self.imports.keys).filter {
                $0 != module && declaration?.contains("\"\($0)\"") == true
            }
            #expect(declared.isSubset(of: allowed), "\(module) declares \(declared.subtracting(allowed))")
        }
    }

    /// "Today" is handed in.
    @Test func onlyTheCommandReadsTheClock() throws {
        let clocks = ["Date()", "Date.now", "time(nil)", "gettimeofday", "CLOCK_REALTIME", "localtime"]
        for path in sources() where !path.hasPrefix("Sources/sauro/") && !path.hasPrefix("Sources/Terminal/")
        {
            let text = try Repository.text(path)
            for clock in clocks { #expect(!text.contains(clock), "\(path) reads \(clock)") }
        }
    }
}
