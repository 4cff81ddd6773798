import Directives
import Extraction
import Foundation
import Linguistics

/// The person's own documents: copies in a folder of their data home, read together with the shipped ones.
package struct Library: Sendable {
    let folder: String

    package init(places: Places) { folder = places.library }

    /// Copies files, and the documents below folders, into the library.
    ///
    /// - Returns: the names of those that were not there already, as they are.
    /// - Throws: `AssistantError`; then nothing was added.
    package func add(_ paths: [String]) throws -> [String] {
        let files = try paths.flatMap(documents)
        var fresh: [(name: String, bytes: [UInt8])] = []
        for path in files {
            // What cannot be read is not added; what can is kept as it is.
            _ = try DocumentFile.decoded(at: path)
            guard let bytes = FileManager.default.contents(atPath: path).map({ [UInt8]($0) }) else {
                throw AssistantError.unreadable(path, reason: String(cString: strerror(errno)))
            }
            let name = Self.name(for: path)
            let old = FileManager.default.contents(atPath: folder + "/" + name).map { [UInt8]($0) }
            if old != bytes { fresh.append((name, bytes)) }
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AssistantError.unwritable(folder, reason: "the folder cannot be made")
        }
        for (name, bytes) in fresh { try ExportFile.write(bytes, to: folder + "/" + name, replacing: true) }
        return fresh.map(\.name)
    }

    /// - Throws: `AssistantError.unknownDocument`; then nothing was removed.
    package func remove(_ names: [String]) throws -> [String] {
        let held = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let chosen = try names.map { name in
            guard
                let file = held.first(where: { $0 == name || ($0 as NSString).deletingPathExtension == name })
            else {
                throw AssistantError.unknownDocument(name, nearest: nearest(name, among: held))
            }
            return file
        }
        for file in chosen where unlink(folder + "/" + file) != 0 {
            throw AssistantError.unwritable(folder + "/" + file, reason: String(cString: strerror(errno)))
        }
        return chosen
    }

    private func nearest(_ name: String, among files: [String]) -> String? {
        let slug = Slug.of(name)
        return files.map { ($0 as NSString).deletingPathExtension }.first {
            Slug.of($0).contains(slug) || slug.contains(Slug.of($0))
        }
    }

    private func documents(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw AssistantError.missing(path)
        }
        guard isFolder.boolValue else { return [path] }
        let files = KnowledgeFolder.documents(in: path)
        guard !files.isEmpty else { throw AssistantError.noDocuments(path) }
        return files
    }

    /// The file name, made safe for a file system and for a citation.
    private static func name(for path: String) -> String {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let stem = Slug.of((name as NSString).deletingPathExtension)
        let ending = (name as NSString).pathExtension.lowercased()
        return "\(stem.isEmpty ? "tai-lieu" : stem).\(ending.isEmpty ? "txt" : ending)"
    }
}
