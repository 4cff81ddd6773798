import Foundation
import TestSupport
import Testing

/// The sessions that README shows: each `$ sauro …` prints what stands below it. A line of `…` stands for any lines.
@Suite struct ReadmeTests {
    struct Session: CustomTestStringConvertible {
        let command: String
        var output: [String] = []
        var testDescription: String { command }
    }

    /// The commands in fenced blocks.
    static let sessions: [Session] = {
        var sessions: [Session] = []
        var isFenced = false
        var isSession = false
        for line in ((try? Repository.text("README.md")) ?? "").components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                isFenced.toggle()
                isSession = false
            } else if isFenced, line.hasPrefix("$ ") {
                isSession = line.hasPrefix("$ sauro ")
                if isSession { sessions.append(Session(command: String(line.dropFirst(2)))) }
            } else if isSession {
                sessions[sessions.count - 1].output.append(trimmed(line))
            }
        }
        return sessions
    }()

    @Test func theReadmeShowsSessions() { #expect(Self.sessions.count >= 3) }

    @Test(arguments: sessions)
    func aSessionIsAsShown(session: Session) throws {
        let (output, status) = try Self.run(session.command)
        #expect(status == 0 || status == 1)
        #expect(
            Self.isShown(output[...], as: session.output[...]),
            "\(session.command) prints\n\(output.joined(separator: "\n"))")
    }

    @Test func linesLeftOutMayBeAny() {
        #expect(Self.isShown(["a", "b", "c", "d"], as: ["a", "…", "d"]))
        #expect(Self.isShown(["a", "b"], as: ["a", "b", "…"]))
        #expect(!Self.isShown(["a", "b", "c"], as: ["a", "…", "b"]))
        #expect(!Self.isShown(["a"], as: ["b"]))
    }

    static func isShown(_ lines: ArraySlice<String>, as shown: ArraySlice<String>) -> Bool {
        guard let next = shown.first else { return lines.isEmpty }
        if next.trimmingCharacters(in: .whitespaces) == "…" {
            return lines.indices.contains { isShown(lines[$0...], as: shown.dropFirst()) }
                || isShown([], as: shown.dropFirst())
        }
        return lines.first == next && isShown(lines.dropFirst(), as: shown.dropFirst())
    }

    /// What a shell prints that runs the program just built, in a home of its own.
    static func run(_ command: String) throws -> (lines: [String], status: Int32) {
        let home = TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: home.path)
        let programs = URL(filePath: BuiltProduct.path("sauro")).deletingLastPathComponent().path
        process.environment = [
            "PATH": programs + ":/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "SAURO_KNOWLEDGE": Repository.url("Knowledge").path,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var lines = output.components(separatedBy: "\n").map(trimmed)
        while lines.last == "" { lines.removeLast() }
        return (lines, process.terminationStatus)
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}
