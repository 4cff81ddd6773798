import Directives
import Foundation
import Indexing
import TestSupport
import Testing

@Suite struct SearchTests {
    /// A base of one document, a passage a line.
    private static func base(_ folder: TemporaryFolder, _ lines: [String]) throws -> KnowledgeBase {
        var content = KnowledgeContent()
        content.sources = [Source(id: "a", title: "Văn bản")]
        content.passages = lines.enumerated().map {
            Passage(document: "a", paragraph: $0.offset + 1, text: $0.element)
        }
        return try folder.base(content)
    }

    private static func paragraphs(
        _ lines: [String], _ alternatives: [Alternative]
    ) throws -> [Int] {
        let folder = TemporaryFolder()
        return try base(folder, lines).search(SearchQuery([Concept(alternatives)]), in: .passages())
            .compactMap(\.paragraph)
    }

    @Test func exactAccentsRankAboveFolded() throws {
        let lines = ["các thắng cảnh", "mỗi thang máy", "trong tháng này", "không có gì"]
        #expect(try Self.paragraphs(lines, [Alternative("tháng", isLenient: false)]) == [3, 2, 1])
        #expect(try Set(Self.paragraphs(lines, [Alternative("thang")])) == [1, 2, 3])
    }

    @Test func aRunIsFoundAsARun() throws {
        let lines = [
            "dữ liệu của trung tâm", "trung tâm dữ liệu quốc gia", "trung tâm, dữ liệu", "Trung Tâm DỮ LIỆU",
        ]
        #expect(try Set(Self.paragraphs(lines, [Alternative("trung tâm dữ liệu")])) == [2, 4])
        #expect(try Set(Self.paragraphs(lines, [Alternative("trung tam du lieu")])) == [2, 4])
    }

    @Test func compoundsAreFoundHoweverTheyAreTyped() throws {
        let lines = [
            "Thông báo 62/TB-VPCP", "ngày 15/11/2025", "đạt 39,5%", "hoà bình", "Quyết định số 62, TB",
        ]
        #expect(try Self.paragraphs(lines, [Alternative("62/tb-vpcp")]) == [1])
        #expect(try Self.paragraphs(lines, [Alternative("15/11/2025")]) == [2])
        #expect(try Self.paragraphs(lines, [Alternative("39,5")]) == [3])
        #expect(try Self.paragraphs(lines, [Alternative("hòa bình")]) == [4])
    }

    @Test func anyAlternativeCounts() throws {
        let lines = ["trung tâm dữ liệu", "data center", "điện toán"]
        let alternatives = [Alternative("trung tâm dữ liệu"), Alternative("data center", weight: 0.5)]
        #expect(try Self.paragraphs(lines, alternatives) == [1, 2])
    }

    @Test func documentsWithoutAccentsAreFoundByAccents() throws {
        let lines = ["trung tam du lieu", "cơ sở vật chất"]
        #expect(try Self.paragraphs(lines, [Alternative("trung tâm dữ liệu")]) == [1])
    }

    @Test func headingsCount() throws {
        let folder = TemporaryFolder()
        var content = KnowledgeContent()
        content.sources = [Source(id: "a", title: "Về đất đai"), Source(id: "b", title: "Về thuế")]
        content.passages = ["a", "b"].map {
            Passage(document: $0, paragraph: 1, text: "Đất đai được quản lý chặt chẽ.")
        }
        let hits = try folder.base(content).search(text: "đất đai")
        #expect(hits.map(\.document) == ["a", "b"])
        #expect(hits[0].reasons.contains { $0.family == .title })
        #expect(hits[0].score > hits[1].score)
    }

    @Test func reasonsAddUpToTheScore() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(RandomKnowledge.content(directives: 100))
        let query = SearchQuery([
            Concept([Alternative("đất đai")]), Concept([Alternative("y tế")], weight: 2),
            Concept([Alternative("vắng")]),
        ])
        let hits = try base.search(query, in: .directives(), limit: 100)
        #expect(!hits.isEmpty)
        for hit in hits {
            #expect(abs(hit.reasons.reduce(0) { $0 + $1.contribution } - hit.score) < 1e-9)
            #expect(!hit.concepts.contains(2))
            #expect((0..<1).contains(hit.coverage))
        }
        #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
    }

    @Test func aScopeKeepsToItsDocuments() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(RandomKnowledge.content(directives: 200))
        let query = SearchQuery([Concept([Alternative("dữ liệu")])])
        for scope in [SearchScope.passages(documents: ["van-ban-3"]), .sections(documents: ["van-ban-3"])] {
            let hits = try base.search(query, in: scope)
            #expect(!hits.isEmpty && hits.allSatisfy { $0.document == "van-ban-3" })
        }
        let figures = try base.search(
            SearchQuery([Concept([Alternative("chỉ tiêu")])]), in: .figures(documents: ["van-ban-3"]))
        #expect(!figures.isEmpty && figures.allSatisfy { $0.document == "van-ban-3" })
    }

    private static let hostile = [
        "", " ", "\"", "\"\"", "'", "\"OR\"", "a OR b", "NEAR(a b, 2)", "a AND NOT", "* ^ : -", "{text}: a",
        "text:a", "()",
        ")(", "\0", "a\0b", "😀", "👨‍👩‍👧", "\u{202E}abc", "ﷺ", "中文 字", "-- ; DROP TABLE facts", "%s%n", "a*", "+a",
        "~#.", "x~0",
        String(repeating: "đất đai ", count: 12_500), String(repeating: "a", count: 100_000),
        String(repeating: "\"", count: 100_000), (0..<20_000).map(String.init).joined(separator: " "),
    ]

    @Test(arguments: hostile) func nothingTypedBreaksTheSearch(_ line: String) throws {
        let folder = TemporaryFolder()
        let base = try folder.base(RandomKnowledge.content(directives: 50))
        _ = try base.search(text: line)
        let query = SearchQuery([
            Concept([Alternative(line), Alternative("dữ liệu")], weight: .infinity), Concept([]),
        ])
        for scope in [SearchScope.passages(), .sections(), .directives(), .figures()] {
            _ = try base.search(query, in: scope)
        }
        #expect(try base.search(text: line, limit: -1).isEmpty)
        var filter = DirectiveFilter()
        filter.leadAgencies = [line]
        filter.documents = [line]
        #expect(try base.directives(filter).isEmpty)
    }

    @Test(arguments: hostile) func anythingCanBeIndexed(_ text: String) throws {
        let folder = TemporaryFolder()
        var content = KnowledgeContent()
        content.passages = [Passage(document: text, paragraph: 1, heading: text, text: text)]
        content.directives = [
            Directive(id: "a", text: text, lead: [Actor(id: text, name: text)], event: text)
        ]
        let base = try folder.base(content)
        #expect(try base.directive(id: "a") == content.directives[0])
    }
}
