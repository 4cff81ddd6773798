package import Directives
import Foundation
package import Indexing
package import Inquiry
package import Linguistics

extension Desk {
    /// The documents as an answer, the oldest first.
    package func documents(language: Language, asOf: Day) throws -> Answer {
        let question = Question(
            typed: "", read: TypedLine(text: "", repairs: []), language: language, intent: .documents,
            filters: Filters(), asOf: asOf)
        return Answer(question: question, status: .answered, statement: .documents(try base.sources()))
    }

    /// Who leads directives, and how many, the busiest first.
    package func leads() throws -> [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for directive in try base.directives() {
            for actor in directive.lead { counts[actor.name, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            (name: $0.key, count: $0.value)
        }
    }

    /// Agencies one of whose names has the letters at its start, then those with a word that starts so; marks are left
    /// out of account.
    package func agencies(matching prefix: String) -> [Agency] {
        let wanted = FoldedText.fold(prefix.composed())
        let folded = recognizer.vocabulary.agencies.map { agency in
            (agency: agency, names: agency.surfaceForms.map { FoldedText.fold($0) })
        }
        let begun = folded.filter { $0.names.contains { $0.hasPrefix(wanted) } }
        let others = folded.filter { row in
            !row.names.contains { $0.hasPrefix(wanted) } && row.names.contains { $0.contains(" " + wanted) }
        }
        return (begun + others).map(\.agency)
    }

    /// Every directive as an answer, the nearest deadline first.
    package func everything(language: Language, asOf: Day) throws -> Answer {
        let directives = try base.directives()
        let question = Question(
            typed: "", read: TypedLine(text: "", repairs: []), language: language, intent: .list,
            filters: Filters(),
            asOf: asOf)
        let next = directives.compactMap { $0.deadline?.period.end }.filter { $0 >= asOf }.min()
        return Answer(
            question: question, status: directives.isEmpty ? .none : .answered,
            statement: .listed(count: directives.count, related: 0, next: next),
            groups: [Group(role: .primary, title: .asked, directives: directives)])
    }

    /// Makes an index out of a folder.
    ///
    /// - Parameter replacing: whether any file may be replaced; an index of ours always may.
    package static func build(
        folder: String, to path: String, replacing: Bool = false, places: Places, program: String,
        progress: @escaping (Double, String) throws -> Void
    ) throws -> KnowledgeStatistics {
        let folder = try KnowledgeFolder(
            path: folder, vocabulary: places.knowledge.map { $0 + "/Vocabulary" }, library: nil)
        do { _ = try KnowledgeBase(path: path) } catch let error as IndexingError {
            switch error {
            case .foreign, .damaged(_, .empty): if !replacing { throw AssistantError.exists(path) }
            default: break
            }
        }
        try KnowledgeBuilder.build(
            try folder.content(progress: progress), fingerprint: folder.fingerprint(program: program),
            at: path)
        return try KnowledgeBase(path: path).statistics()
    }
}
