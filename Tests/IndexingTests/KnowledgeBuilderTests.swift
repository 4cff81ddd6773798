import Directives
import Foundation
import Indexing
import TestSupport
import Testing

@Suite struct KnowledgeBuilderTests {
    private static let content = RandomKnowledge.content(directives: 40)

    @Test func anInterruptedBuildLeavesTheOldBase() throws {
        let folder = TemporaryFolder()
        try KnowledgeBuilder.build(Self.content, fingerprint: "old", at: folder.basePath)
        let killed = "base.sqlite.new-999999999-dead"
        var wasReadable = false
        try KnowledgeBuilder.build(
            RandomKnowledge.content(directives: 600), fingerprint: "new", at: folder.basePath
        ) { share in
            guard share < 1, !wasReadable else { return }
            // What a build that is killed right now leaves behind.
            let draft = folder.names.first { $0.hasPrefix("base.sqlite.new-\(getpid())") } ?? ""
            try? FileManager.default.copyItem(atPath: folder.file(draft), toPath: folder.file(killed))
            wasReadable = (try? KnowledgeBase(path: folder.basePath).fingerprint) == "old"
        }
        #expect(wasReadable)
        #expect(try KnowledgeBase(path: folder.basePath).fingerprint == "new")
        #expect(folder.names.contains(killed))
        #expect(throws: IndexingError.self) { try KnowledgeBase(path: folder.file(killed)) }
        try KnowledgeBuilder.build(Self.content, fingerprint: "newer", at: folder.basePath)
        #expect(folder.names == ["base.sqlite"])
    }

    @Test func remainsOfLivingProcessesStayForAnHour() throws {
        let folder = TemporaryFolder()
        let living = folder.file("base.sqlite.new-\(getppid())-abc")
        try Data().write(to: URL(fileURLWithPath: living))
        try KnowledgeBuilder.build(Self.content, fingerprint: "", at: folder.basePath)
        #expect(folder.names.count == 2)
        let anHourAgo = Date(timeIntervalSinceNow: -3700)
        try FileManager.default.setAttributes([.modificationDate: anHourAgo], ofItemAtPath: living)
        try KnowledgeBuilder.build(Self.content, fingerprint: "", at: folder.basePath)
        #expect(folder.names.count == 1)
    }

    @Test func twoBuildsAtOnceBothEndWell() async throws {
        let folder = TemporaryFolder()
        let file = folder.basePath
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask {
                    try KnowledgeBuilder.build(
                        RandomKnowledge.content(directives: 300, seed: UInt64(number)),
                        fingerprint: "\(number)", at: file)
                    #expect(try KnowledgeBase(path: file).directives().count == 300)
                }
            }
            try await group.waitForAll()
        }
        #expect(folder.names == ["base.sqlite"])
        let base = try KnowledgeBase(path: file)
        let seed = try #require(UInt64(base.fingerprint))
        var filter = DirectiveFilter()
        filter.order = .document
        #expect(
            try base.directives(filter) == RandomKnowledge.content(directives: 300, seed: seed).directives)
    }

    @Test func tellsHowFarItIs() throws {
        let folder = TemporaryFolder()
        var shares: [Double] = []
        try KnowledgeBuilder.build(
            RandomKnowledge.content(directives: 1200), fingerprint: "", at: folder.basePath
        ) { shares.append($0) }
        #expect(shares.count > 3 && shares == shares.sorted() && shares.last == 1)
    }

    @Test func makesItsFolder() throws {
        let folder = TemporaryFolder()
        let path = folder.file("a/b/base.sqlite")
        try KnowledgeBuilder.build(Self.content, fingerprint: "deep", at: path)
        #expect(try KnowledgeBase(path: path).fingerprint == "deep")
    }

    @Test func saysWhyItCannotBeWritten() throws {
        let folder = TemporaryFolder()
        #expect(throws: IndexingError.folder(path: folder.path)) {
            try KnowledgeBuilder.build(Self.content, fingerprint: "", at: folder.path)
        }
        let below = folder.file("file/base.sqlite")
        try Data().write(to: URL(fileURLWithPath: folder.file("file")))
        #expect {
            try KnowledgeBuilder.build(Self.content, fingerprint: "", at: below)
        } throws: {
            guard case IndexingError.unwritable(below, _) = $0 else { return false }
            return !($0 as? IndexingError ?? .missing(path: "")).isCuredByBuilding
        }
        #expect {
            try KnowledgeBuilder.build(Self.content, fingerprint: "", at: "/proc/base.sqlite")
        } throws: {
            guard case IndexingError.unwritable = $0 else { return false }
            return true
        }
    }
}

/// Files that are no knowledge base, or no longer one.
@Suite struct DamagedBaseTests {
    /// The bytes of a good base, changed, and opened and read again.
    private func error(_ change: (inout [UInt8]) -> Void) throws -> IndexingError? {
        let folder = TemporaryFolder()
        let file = URL(fileURLWithPath: folder.basePath)
        try KnowledgeBuilder.build(RandomKnowledge.content(directives: 300), fingerprint: "", at: file.path)
        var bytes = [UInt8](try Data(contentsOf: file))
        change(&bytes)
        try Data(bytes).write(to: file)
        do {
            let base = try KnowledgeBase(path: file.path)
            _ = try base.directives()
            _ = try base.search(text: "đất đai")
            return nil
        } catch let error as IndexingError {
            #expect(error.description.contains(file.path))
            return error
        }
    }

    @Test func aGoodOneOpens() throws { #expect(try error { _ in } == nil) }

    @Test func missing() throws {
        let folder = TemporaryFolder()
        for path in [folder.basePath, folder.file("a/b"), ""] {
            #expect(throws: IndexingError.missing(path: path)) { try KnowledgeBase(path: path) }
        }
        #expect(throws: IndexingError.folder(path: folder.path)) { try KnowledgeBase(path: folder.path) }
    }

    @Test func empty() throws {
        let error = try #require(try error { $0 = [] })
        #expect(error.isCuredByBuilding)
    }

    @Test(arguments: [50, 100, 4096, 20_000, 60_000]) func cutShort(_ length: Int) throws {
        let error = try #require(try error { $0 = Array($0[..<length]) })
        #expect(error.isCuredByBuilding == (length >= 100))
    }

    @Test func anotherSchema() throws {
        guard case .outdated = try error({ $0[63] &+= 1 }) else {
            Issue.record("a base of another schema was opened")
            return
        }
    }

    @Test func anotherFile() throws {
        for text in [String(repeating: "Đây là một văn bản. ", count: 50), "x"] {
            guard case .foreign = try error({ $0 = Array(text.utf8) }) else {
                Issue.record("a text was opened")
                return
            }
        }
        guard case .foreign = try error({ $0[70] ^= 0xFF }) else {
            Issue.record("another application's database was opened")
            return
        }
    }

    @Test func overwritten() throws {
        let error = try error { bytes in
            for index in stride(from: 4096, to: bytes.count, by: 97) { bytes[index] ^= 0x5A }
        }
        guard case .damaged = error else {
            Issue.record("not seen as damaged: \(String(describing: error))")
            return
        }
    }
}
