import Directives
import Extraction
import Foundation
import Linguistics

/// The person's own documents: copies in a folder of their data home, read together with the shipped ones.
package struct Library: Sendable {
    let folder: String
    /// The names that the shipped documents have.
    private let shipped: Set<String>

    package init(places: Places) {
        folder = places.library
        let documents = places.knowledge.map { KnowledgeFolder.documents(in: $0 + "/Documents") } ?? []
        shipped = Set(documents.map(KnowledgeFolder.id))
    }

    /// Copies files, and the documents below folders, into the library.
    ///
    /// Another document by a name that is taken is kept beside the first, under the name with a number.
    ///
    /// - Returns: the names, as `sauro documents` shows them, of those that were not there already.
    /// - Throws: `AssistantError`; then nothing was added.
    package func add(_ paths: [String]) throws -> [String] {
        let files = try paths.flatMap(documents)
        var taken = shipped.union(held.map(KnowledgeFolder.id))
        var known = Set(held.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) })
        var fresh: [(name: String, ending: String, bytes: Data)] = []
        for path in files {
            // What cannot be read is not added; what can is kept as it is.
            _ = try DocumentFile.decoded(at: path)
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw AssistantError.unreadable(path, .system(String(cString: strerror(errno))))
            }
            guard known.insert(bytes).inserted else { continue }
            let name = KnowledgeFolder.unused(Self.name(for: path), among: taken)
            taken.insert(name)
            fresh.append((name, Self.ending(of: path), bytes))
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AssistantError.unwritable(folder, .folderNotMade)
        }
        for file in fresh {
            try ExportFile.write(
                [UInt8](file.bytes), to: "\(folder)/\(file.name).\(file.ending)", replacing: false)
        }
        return fresh.map(\.name)
    }

    /// - Throws: `AssistantError.unknownDocument`, `.shippedDocument`; then nothing was removed.
    package func remove(_ names: [String]) throws -> [String] {
        let held = held
        let chosen = try names.map { name in
            let accepted: Set = [name, Self.name(for: name)]
            if let file = held.first(where: { $0 == name || accepted.contains(KnowledgeFolder.id(of: $0)) }) {
                return file
            }
            if shipped.contains(name) { throw AssistantError.shippedDocument(name) }
            throw AssistantError.unknownDocument(name, nearest: nearest(name, among: held))
        }
        for file in Set(chosen) where unlink(folder + "/" + file) != 0 {
            throw AssistantError.unwritable(folder + "/" + file, .system(String(cString: strerror(errno))))
        }
        return chosen.map(KnowledgeFolder.id)
    }

    /// The files of the library.
    private var held: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private func nearest(_ name: String, among files: [String]) -> String? {
        let slug = Slug.of(name)
        return files.map(KnowledgeFolder.id).first {
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

    /// The file name without its ending, made safe for a file system and for a citation.
    private static func name(for path: String) -> String {
        let name = Slug.of(KnowledgeFolder.id(of: path))
        return name.isEmpty ? "tai-lieu" : name
    }

    private static func ending(of path: String) -> String {
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        return KnowledgeFolder.endings.contains(ending) ? ending : "txt"
    }
}
