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
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        if isProgram { chmod(file, 0o755) }
        return file
    }

    func link(_ name: String) -> String {
        symlink("/usr/bin/\(name)", path + "/" + name)
        return path + "/" + name
    }
}
