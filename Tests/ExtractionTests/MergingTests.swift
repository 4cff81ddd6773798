import Directives
import Extraction
import Testing

/// One task told by two documents is one; told with another agency or another last day it is two that are linked.
@Suite struct MergingTests {
    private func directive(
        _ document: String, lead: [String] = ["bo-y-te"], end: Day? = nil,
        text: String = "Xây dựng cơ sở dữ liệu quốc gia về thuốc và trang thiết bị y tế"
    ) -> Directive {
        Directive(
            id: document + "-1-1", text: text, lead: lead.map { Actor(id: $0, name: $0) },
            deadline: end.map {
                Deadline(period: Period(start: nil, end: $0), grain: .day, relation: .by, text: "trước ngày")
            },
            citations: [
                Citation(
                    document: document, title: document, date: Day(2025, 9, 1), paragraph: 1, quote: text)
            ])
    }

    @Test func theSameTaskOfTwoDocumentsIsOneWithBothCitations() {
        let result = Merging.merged([directive("a"), directive("b")])
        #expect(result.directives.count == 1)
        #expect(result.directives.first?.citations.map(\.document) == ["a", "b"])
        #expect(result.conflicts.isEmpty)
    }

    @Test func anotherAgencyOrDeadlineIsAConflict() {
        let other = Merging.merged([directive("a"), directive("b", lead: ["bo-tai-chinh"])])
        #expect(other.directives.count == 2)
        #expect(other.conflicts.count == 1)
        let later = Merging.merged([
            directive("a", end: Day(2025, 11, 30)), directive("b", end: Day(2025, 12, 31)),
        ])
        #expect(later.directives.count == 2)
        #expect(later.conflicts.count == 1)
    }

    @Test func otherTasksAndTasksOfOneDocumentAreNoConflict() {
        let pairs = [
            [
                directive("a"),
                directive(
                    "b", lead: ["bo-tai-chinh"], text: "Rà soát định mức chi cho đào tạo nghề ở vùng cao"),
            ],
            [directive("a"), directive("a", lead: ["bo-tai-chinh"])],
        ]
        for pair in pairs {
            let result = Merging.merged(pair)
            #expect(result.directives.count == 2)
            #expect(result.conflicts.isEmpty)
        }
    }
}
