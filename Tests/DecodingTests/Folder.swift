import Foundation

/// A folder that is gone when the test is over.
final class Folder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/sauro-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ bytes: [UInt8], _ name: String, isProgram: Bool = false) throws -> String {
        let file = path + "/" + name
        guard isProgram else {
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            return file
        }
        // Another process writes the program: a child that a test beside us starts would hold our own open, and a
        // program that is open for writing cannot be run.
        try Data(bytes).write(to: URL(fileURLWithPath: file + ".source"))
        let copy = try Process.run(
            URL(fileURLWithPath: "/bin/cp"), arguments: [file + ".source", file], terminationHandler: nil)
        copy.waitUntilExit()
        chmod(file, 0o755)
        return file
    }

    func link(_ name: String) -> String {
        symlink("/usr/bin/\(name)", path + "/" + name)
        return path + "/" + name
    }
}
