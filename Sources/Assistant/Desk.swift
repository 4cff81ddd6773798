import Directives
import Extraction
import Foundation
package import Indexing
package import Inquiry
package import Linguistics
package import Recognition

/// Everything at hand to answer: the knowledge base, built when it is missing or old, and what reads questions.
package struct Desk: Sendable {
    package let base: KnowledgeBase
    package let recognizer: Recognizer
    /// What a person should know of how the base came to be.
    package let notes: [IndexNote]

    private let lexicon: Lexicon
    /// Whether the index is one that is built on first use, not a file that somebody named.
    private let isShelved: Bool

    /// Opens the index of a knowledge folder, or an index file itself.
    ///
    /// - Parameters:
    ///   - knowledge: an index or a folder; nil for the shipped knowledge with the person's own documents.
    ///   - program: the program's path; another program's reading is not trusted to be the same.
    ///   - progress: told the share done, 0 to 1, and what is being read, while an index is built.
    package init(
        knowledge: String?, places: Places, program: String,
        progress: @escaping (Double, String) throws -> Void
    ) throws {
        var isFolder: ObjCBool = false
        if let knowledge, FileManager.default.fileExists(atPath: knowledge, isDirectory: &isFolder),
            !isFolder.boolValue
        {
            try self.init(base: KnowledgeBase(path: knowledge), notes: [], isShelved: false)
            return
        }
        guard let path = knowledge ?? places.knowledge else { throw AssistantError.noKnowledge }
        let folder = try KnowledgeFolder(
            path: path, vocabulary: places.knowledge.map { $0 + "/Vocabulary" },
            library: knowledge == nil ? places.library : nil)
        let shelf = IndexShelf(places: places, program: program, progress: progress)
        let (base, notes) = try shelf.base(of: folder)
        try self.init(base: base, notes: notes, isShelved: true)
    }

    private init(base: KnowledgeBase, notes: [IndexNote], isShelved: Bool) throws {
        self.base = base
        self.isShelved = isShelved
        self.notes = notes
        guard let recognizer = Recognizer(vocabulary: base.vocabulary, compiled: base.compiled) else {
            throw IndexingError.outdated(path: base.path)
        }
        self.recognizer = recognizer
        lexicon = try base.lexicon()
    }

    /// Throws when the base could not be read since this was last asked: then what was made of it may lack something.
    ///
    /// A damaged index of ours is removed, so that the next start builds it anew.
    package func verify() throws {
        guard let failure = base.takeFailure() else { return }
        guard failure.isCuredByBuilding, isShelved, unlink(base.path) == 0 else { throw failure }
        throw AssistantError.damagedIndex(base.path)
    }

    /// - Parameter fallback: the person's language, for a question that shows none.
    package func conversation(fallback: Language? = nil) -> Conversation {
        Conversation(base: base, recognizer: recognizer, lexicon: lexicon, fallback: fallback)
    }
}
