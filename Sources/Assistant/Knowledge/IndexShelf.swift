import Foundation
import Indexing

/// Keeps the index of each knowledge folder, and builds it when it is missing, old or damaged.
struct IndexShelf {
    let places: Places
    let program: String
    let progress: (Double, String) throws -> Void

    func base(of folder: KnowledgeFolder) throws -> (KnowledgeBase, notes: [IndexNote]) {
        let proper = places.index(of: folder.path)
        let fingerprint = folder.fingerprint(program: program)
        var notes: [IndexNote] = []
        for path in [proper, places.substitute(for: proper)] where path == proper || isOwn(path) {
            switch open(path, fingerprint) {
            case .success(let base): return (base, [])
            case .failure(.damaged): notes = [.rebuilt]
            case .failure: break
            }
        }
        let content = try folder.content(progress: progress)
        do {
            try KnowledgeBuilder.build(content, fingerprint: fingerprint, at: proper)
            return (try KnowledgeBase(path: proper), notes)
        } catch is IndexingError {
            let path = places.substitute(for: proper)
            try makeOwnFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
            try KnowledgeBuilder.build(content, fingerprint: fingerprint, at: path)
            return (
                try KnowledgeBase(path: path),
                notes + [.kept(at: path, insteadOf: proper)]
            )
        }
    }

    /// Among temporary files anybody can make a folder of any name: only one of our own, closed to others, is used.
    private func makeOwnFolder(_ path: String) throws {
        _ = mkdir(path, 0o700)
        guard isOwn(path) else {
            throw AssistantError.unwritable(path, .ofSomebodyElse)
        }
    }

    private func isOwn(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFLNK && status.st_uid == getuid()
    }

    /// The index at a path when it was built from just these files.
    private func open(_ path: String, _ fingerprint: String) -> Result<KnowledgeBase, IndexingError> {
        do {
            let base = try KnowledgeBase(path: path)
            return base.fingerprint == fingerprint ? .success(base) : .failure(.outdated(path: path))
        } catch let error as IndexingError {
            return .failure(error)
        } catch {
            return .failure(.damaged(path: path, .database("\(error)")))
        }
    }
}
