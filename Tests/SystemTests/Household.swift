import Foundation
import TestSupport

/// A person's machine: the built program, the package's Knowledge, a home that nobody has used yet.
final class Household {
    /// What a command left behind.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    static let today = "2025-11-22"
    let folder = TemporaryFolder()
    var environment: [String: String]

    /// - Parameter sharesIndex: whether the index has been built before, once for all that share it.
    init(sharesIndex: Bool = true) {
        environment = Self.environment(
            home: folder.path, caches: sharesIndex ? Self.sharedCaches : folder.path)
    }

    private static func environment(home: String, caches: String) -> [String: String] {
        [
            "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat",
            "HOME": home,
            "XDG_CACHE_HOME": caches + "/cache", "XDG_DATA_HOME": caches + "/data",
            "XDG_STATE_HOME": home + "/state", "SAURO_KNOWLEDGE": knowledge,
        ]
    }

    /// Beside the tests, so that it goes with the build; an index that is there already is built anew when it is old.
    private static let sharedCaches: String = {
        let path = BuiltProduct.path("system-tests")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltProduct.path("sauro"))
        process.arguments = ["documents"]
        process.environment = environment(home: path, caches: path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
        return path
    }()

    static let knowledge = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Knowledge").path

    func file(_ name: String) -> String { folder.file(name) }

    func contents(_ name: String) throws -> String {
        try String(contentsOfFile: file(name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        let path = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
    }

    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    /// Runs a command to its end, in the home.
    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let names = ["in", "out", "err"].map { file("\(UUID().uuidString).\($0)") }
        try Data(input.utf8).write(to: URL(fileURLWithPath: names[0]))
        for name in names.dropFirst() { try Data().write(to: URL(fileURLWithPath: name)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltProduct.path("sauro"))
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = FileHandle(forReadingAtPath: names[0])
        process.standardOutput = FileHandle(forWritingAtPath: names[1])
        process.standardError = FileHandle(forWritingAtPath: names[2])
        try process.run()
        process.waitUntilExit()
        defer { for name in names { unlink(name) } }
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: try String(contentsOfFile: names[1], encoding: .utf8),
            errors: try String(contentsOfFile: names[2], encoding: .utf8))
    }

    /// Opens the assistant on a terminal, in the home, on a day in November 2025.
    func talk(_ arguments: [String] = [], columns: Int = 80, rows: Int = 100) throws -> Talk {
        let words = ([BuiltProduct.path("sauro"), "--as-of", Self.today] + arguments).map { "'\($0)'" }
        let command = "cd '\(folder.path)' && exec " + words.joined(separator: " ")
        return Talk(
            terminal: try PseudoTerminal(
                "/bin/sh", ["-c", command], environment: environment, columns: columns, rows: rows))
    }
}
