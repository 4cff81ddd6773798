import Foundation
import GRDB

/// Builds the file of a knowledge base: beside its place first, then moved there whole.
///
/// A build that is killed leaves the old file; of two builds at once, the one that ends last stays.
package struct KnowledgeBuilder: Sendable {
    /// Writes a knowledge base.
    ///
    /// - Parameters:
    ///   - fingerprint: What the base was built from; read back as `KnowledgeBase.fingerprint`.
    ///   - progress: Told from time to time which share is done, 0 to 1.
    /// - Throws: `IndexingError` when the file cannot be written.
    package static func build(
        _ content: KnowledgeContent, fingerprint: String, at path: String,
        progress: (Double) -> Void = { _ in }
    ) throws {
        let file = URL(fileURLWithPath: path)
        let folder = file.deletingLastPathComponent()
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw IndexingError.folder(path: path)
        }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw IndexingError.unwritable(path: path, .folderNotMade)
        }
        removeRemains(of: file.lastPathComponent, in: folder)

        let unique = UUID().uuidString.prefix(8)
        let draft = "\(path).new-\(getpid())-\(unique)"
        do {
            try write(content, fingerprint: fingerprint, to: draft, progress: progress)
            try synchronize(draft)
            guard rename(draft, path) == 0 else { throw POSIXFailure(code: errno) }
            try synchronize(folder.path)
        } catch {
            unlink(draft)
            unlink(draft + "-journal")
            throw cause(error, path)
        }
        progress(1)
    }

    private static func write(
        _ content: KnowledgeContent, fingerprint: String, to draft: String, progress: (Double) -> Void
    ) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            database.add(tokenizer: SyllableTokenizer.self)
            try database.execute(
                sql: """
                    PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -65536;
                    PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(Schema.version);
                    """)
        }
        let queue = try DatabaseQueue(path: draft, configuration: configuration)
        try withoutActuallyEscaping(progress) { progress in
            try queue.inTransaction(.immediate) { database in
                var writer = ContentWriter(database, total: content.rowCount, progress: progress)
                try writer.write(content, fingerprint: fingerprint)
                return .commit
            }
        }
        try queue.close()
    }

    /// Drafts of builds whose process is gone, or that have not been written to for an hour.
    private static func removeRemains(of name: String, in folder: URL) {
        let prefix = "\(name).new-"
        for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            guard entry.hasPrefix(prefix),
                let process = Int32(entry.dropFirst(prefix.count).prefix { $0.isNumber })
            else { continue }
            let path = folder.appendingPathComponent(entry).path
            let written = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            let isOld = written.map { $0.timeIntervalSinceNow < -3600 } ?? false
            if isOld || (kill(process, 0) != 0 && errno == ESRCH) { unlink(path) }
        }
    }

    private static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw POSIXFailure(code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw POSIXFailure(code: errno) }
    }

    private static func cause(_ error: any Error, _ path: String) -> any Error {
        switch error {
        case let failure as POSIXFailure where failure.code == ENOSPC || failure.code == EDQUOT:
            IndexingError.diskFull(path: path)
        case let failure as POSIXFailure:
            IndexingError.unwritable(path: path, DatabaseFile.trouble(failure.code))
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
            IndexingError.diskFull(path: path)
        case let error as DatabaseError:
            IndexingError.unwritable(path: path, .system("SQLite: \(error.message ?? "\(error.resultCode)")"))
        default: error
        }
    }

    private struct POSIXFailure: Error {
        var code: CInt
    }
}
