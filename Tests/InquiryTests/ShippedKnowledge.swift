import Assistant
import Directives
import Inquiry
import TestSupport
import Testing

/// The index of the package's `Knowledge`, built once for all tests of a run.
enum ShippedKnowledge {
    private static let opened = Result {
        // An open index stays readable when its folder goes.
        let folder = TemporaryFolder()
        let places = Places(
            environment: ["SAURO_KNOWLEDGE": Repository.url("Knowledge").path, "HOME": folder.path],
            executable: "")
        let index = folder.file("knowledge.sqlite")
        _ = try Desk.build(
            folder: Repository.url("Knowledge").path, to: index, places: places, program: "",
            progress: { _, _ in })
        return try Desk(knowledge: index, places: places, program: "", progress: { _, _ in })
    }

    static func desk() throws -> Desk { try opened.get() }

    /// The answers to some lines, one after the other in one conversation.
    static func answers(_ lines: String..., asOf: String = "2025-11-22") throws -> [Answer] {
        var conversation = try desk().conversation()
        let day = try #require(Day(iso: asOf))
        return lines.map { conversation.ask($0, asOf: day) }
    }
}
