import Directives
import Extraction
import Foundation
package import Linguistics

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

    /// What came of adding files.
    package struct Addition: Sendable {
        /// The names, as `sauro documents` shows them, of those that were not there already.
        package fileprivate(set) var names: [String] = []
        /// Why files were passed over.
        package fileprivate(set) var problems: [any Problem] = []
        /// The copies that were made.
        fileprivate var paths: [String] = []
    }

    /// Copies files, and the documents below folders, into the library. What cannot be read as a document is passed
    /// over; what can is kept as it is.
    ///
    /// Another document by a name that is taken is kept beside the first, under the name with a number.
    ///
    /// - Parameter progress: told the share done, 0 to 1, and the file being read; what it throws stops the work.
    /// - Throws: `AssistantError` when a copy cannot be made; then nothing was added.
    package func add(_ paths: [String], progress: (Double, String) throws -> Void) throws -> Addition {
        var addition = Addition()
        var taken = shipped.union(held.map(KnowledgeFolder.id))
        var known = Set(held.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) })
        var fresh: [(path: String, bytes: Data)] = []
        let files = paths.flatMap { path -> [String] in
            do throws(AssistantError) { return try documents(path) } catch {
                addition.problems.append(error)
                return []
            }
        }
        for (index, path) in files.enumerated() {
            let file = URL(fileURLWithPath: path).lastPathComponent
            try progress(Double(index) / Double(files.count), file)
            do {
                let ending = try Self.ending(of: path)
                guard let bytes = FileManager.default.contents(atPath: path) else {
                    throw AssistantError.unreadable(path, .system(String(cString: strerror(errno))))
                }
                guard known.insert(bytes).inserted else { continue }
                let name = KnowledgeFolder.unused(Self.name(for: path), among: taken)
                taken.insert(name)
                addition.names.append(name)
                fresh.append(("\(folder)/\(name).\(ending)", bytes))
            } catch let problem as any Problem {
                // A program that read for us may have been stopped as well.
                try progress(Double(index) / Double(files.count), file)
                addition.problems.append(problem)
            }
        }
        guard !fresh.isEmpty else { return addition }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AssistantError.unwritable(folder, .folderNotMade)
        }
        for file in fresh {
            do { try ExportFile.write([UInt8](file.bytes), to: file.path, replacing: false) } catch {
                undo(addition)
                throw error
            }
            addition.paths.append(file.path)
        }
        return addition
    }

    /// Takes out again what was just added.
    package func undo(_ addition: Addition) {
        for path in addition.paths { unlink(path) }
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

    /// The names of the documents that were added.
    package var names: Set<String> { Set(held.map(KnowledgeFolder.id)) }

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

    private func documents(_ path: String) throws(AssistantError) -> [String] {
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

    /// What the copy's name ends in: the form of the file counts, whatever its own name says.
    ///
    /// - Throws: `DecodingError`, `AssistantError.empty`.
    private static func ending(of path: String) throws -> String {
        let file = try DocumentFile.decoded(at: path)
        let own = URL(fileURLWithPath: path).pathExtension.lowercased()
        let isText = KnowledgeFolder.endings.subtracting(["docx", "pdf"]).contains(own)
        switch file.format {
        case .scannedPDF: return "pdf"
        case _ where file.text.allSatisfy(\.isWhitespace): throw AssistantError.empty(path)
        case .docx: return "docx"
        case .pdf: return "pdf"
        case .html: return isText ? own : "html"
        case .markdown: return isText ? own : "md"
        case .plain: return isText ? own : "txt"
        }
    }
}
