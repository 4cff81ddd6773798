package import Foundation

/// The package's own folder, for tests that read what is shipped.
package enum Repository {
    package static let root: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder
    }()

    package static func url(_ path: String) -> URL { root.appending(path: path) }

    package static func text(_ path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }

    /// The files below a folder of the package by their paths from its root, sorted; what git ignores left out.
    package static func files(below folder: String = "") -> [String] {
        let ignored: Set = [".git", ".build", ".swiftpm"]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []
        return names.filter { !ignored.contains($0) }.sorted().flatMap { name in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder)
            return isFolder.boolValue ? files(below: path) : [path]
        }
    }
}
