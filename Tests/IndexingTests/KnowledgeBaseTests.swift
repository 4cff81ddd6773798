import Directives
import Indexing
import Linguistics
import TestSupport
import Testing

@Suite struct KnowledgeBaseTests {
    private static func content() -> KnowledgeContent {
        var content = RandomKnowledge.content(directives: 60)
        content.sources[0].number = "62/TB-VPCP"
        content.vocabulary = Vocabulary(
            agencies: [Agency(id: "bo-y-te", name: "Bộ Y tế", kind: .ministry)])
        content.findings = [
            DocumentFinding(
                document: "van-ban-0",
                finding: Finding(kind: .inferredYear, vietnamese: "năm 2025", english: "year", start: 3))
        ]
        return content
    }

    @Test func holdsWhatItWasBuiltFrom() throws {
        let folder = TemporaryFolder()
        let content = Self.content()
        let base = try folder.base(content)
        #expect(base.fingerprint == "test")
        #expect(base.vocabulary == content.vocabulary)
        #expect(try base.sources() == content.sources)
        #expect(try base.findings() == content.findings)
        #expect(try base.figures() == content.figures)
        var inOrder = DirectiveFilter()
        inOrder.order = .document
        #expect(try base.directives(inOrder) == content.directives)
        for source in content.sources {
            #expect(
                try base.passages(document: source.id) == content.passages.filter { $0.document == source.id }
            )
        }
        #expect(folder.names == ["base.sqlite"])
    }

    @Test func findsOneOfAKind() throws {
        let folder = TemporaryFolder()
        let content = Self.content()
        let base = try folder.base(content)
        #expect(try base.directive(id: "viec-7") == content.directives[7])
        #expect(try base.directive(id: "viec-700") == nil)
        #expect(try base.passages(document: "van-ban-1", around: 5).map(\.paragraph) == [4, 5, 6])
        #expect(try base.passages(document: "van-ban-1", around: 1, radius: 2).map(\.paragraph) == [1, 2, 3])
        #expect(try base.passages(document: "van-ban-99").isEmpty)
        let figures = content.figures.filter { $0.citation?.document == "van-ban-2" }
        #expect(try base.figures(documents: ["van-ban-2"]) == figures)
        let place = try #require(content.figures.first?.citation)
        #expect(
            try base.figures(document: place.document, paragraph: place.paragraph).first
                == content.figures.first)
    }

    @Test func countsWhatItHolds() throws {
        let folder = TemporaryFolder()
        let content = Self.content()
        let statistics = try folder.base(content).statistics()
        #expect(statistics.documents == 6)
        #expect(statistics.passages == 66)
        #expect(statistics.directives == 60)
        #expect(statistics.directivesWithDeadline == content.directives.count { $0.deadline != nil })
        #expect(statistics.figures == content.figures.count)
        #expect(statistics.findings == 1)
        #expect(statistics.period == Period(start: Day(2025, 1, 5), end: Day(2025, 6, 5)))
    }

    @Test func countsWords() throws {
        let folder = TemporaryFolder()
        var content = KnowledgeContent()
        content.passages = [
            Passage(document: "a", paragraph: 1, text: "Đất đai, ĐẤT ở"),
            Passage(document: "a", paragraph: 2, text: "đất 30"),
        ]
        let lexicon = try folder.base(content).lexicon()
        for (word, count) in [("đất", 3), ("đai", 1), ("ở", 1), ("30", 0), ("nhà", 0)] {
            #expect(lexicon.count(Word(word)) == count, "\(word)")
        }
    }

    @Test func namesIssuersAndEvents() throws {
        let folder = TemporaryFolder()
        let content = Self.content()
        let issuers = try folder.base(content).issuers()
        #expect(issuers.map(\.directives) == issuers.map(\.directives).sorted(by: >))
        for issuer in issuers {
            #expect(issuer.directives == content.directives.count { $0.issuer == issuer.name })
        }
    }

    @Test func knowsWhenItWasReplaced() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(Self.content())
        #expect(!base.isStale)
        try KnowledgeBuilder.build(KnowledgeContent(), fingerprint: "other", at: folder.basePath)
        #expect(base.isStale)
        #expect(try base.directives().count == 60)
        #expect(try KnowledgeBase(path: folder.basePath).fingerprint == "other")
    }

    @Test func anEmptyBaseAnswersNothing() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(KnowledgeContent())
        #expect(try base.search(text: "đất đai").isEmpty)
        #expect(try base.directives().isEmpty)
        #expect(try base.lexicon().count(Word("đất")) == 0)
        #expect(try base.statistics() == KnowledgeStatistics())
    }

    @Test func repeatedIdsAreKept() throws {
        let folder = TemporaryFolder()
        let twice = Directive(
            id: "a", text: "rà soát", lead: [Actor(id: "x", name: "X"), Actor(id: "x", name: "X")])
        let base = try folder.base(KnowledgeContent(sources: [], directives: [twice, twice]))
        #expect(try base.directives().count == 2)
        #expect(try base.directive(id: "a") == twice)
    }
}
