import Foundation

/// Python as a second reader of what is written.
enum Python {
    /// Whether python3 is there and has a module.
    static func has(_ module: String) -> Bool { run("import \(module)", on: [])?.status == 0 }

    /// What a script prints that reads the bytes from standard input as `data`; nil where there is no python3.
    static func read(_ bytes: [UInt8], _ script: String) -> String? {
        run("import sys; data = sys.stdin.buffer.read()\n" + script, on: bytes)?.output
    }

    private static func run(_ script: String, on bytes: [UInt8]) -> (status: Int32, output: String)? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("sauro-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        guard (try? Data(bytes).write(to: file)) != nil, let input = try? FileHandle(forReadingFrom: file)
        else {
            return nil
        }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) {
            $1
        }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
