import Foundation

/// Where a desk is opened from, so that it can be opened again when the documents have changed.
package struct DeskOrigin: Sendable {
    private let knowledge: String?
    private let places: Places
    private let program: String

    /// - Parameter knowledge: an index or a folder; nil for the shipped knowledge with the person's own documents.
    package init(knowledge: String?, places: Places, program: String) {
        self.knowledge = knowledge
        self.places = places
        self.program = program
    }

    package func open(progress: @escaping (Double, String) throws -> Void) throws -> Desk {
        try Desk(knowledge: knowledge, places: places, program: program, progress: progress)
    }

    /// The file of a document; nil for one that only an index knows.
    func file(of document: String) -> String? {
        guard let path = knowledge ?? places.knowledge else { return nil }
        let folder = try? KnowledgeFolder(
            path: path, vocabulary: places.knowledge.map { $0 + "/Vocabulary" },
            library: knowledge == nil ? places.library : nil)
        return folder?.documents.first { $0.id == document }?.path
    }

    /// A path that a person wrote, made absolute; `~` is the home.
    func absolute(_ path: String) -> String {
        if path == "~" || path.hasPrefix("~/"), let home = places.home { return home + path.dropFirst() }
        guard !path.hasPrefix("/") else { return path }
        return FileManager.default.currentDirectoryPath + "/"
            + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    }
}
