import Directives
import Indexing
import TestSupport
import Testing

/// Every filter against the same condition evaluated over all directives in memory.
@Suite struct DirectiveFilterTests {
    private static let content = RandomKnowledge.content(directives: 500, seed: 3)

    private static let conditionCount = 19

    /// Adds one of the conditions, with values at random.
    private func add(_ condition: Int, to filter: inout DirectiveFilter, _ random: inout RandomKnowledge) {
        func agencies(_ numbers: Int...) -> Set<String> { ["co-quan-\(random.pick(numbers))", "co-quan-8"] }
        func day(_ months: Int...) -> Day? { Day(2025, random.pick(months), 15) }
        switch condition {
        case 0: filter.leadAgencies = ["co-quan-\(random.pick([1, 2, 3, 99]))"]
        case 1: filter.leadAgencies = agencies(1, 2, 3)
        case 2: filter.cooperatingAgencies = ["co-quan-\(random.pick([1, 2, 3]))"]
        case 3: filter.anyRoleAgencies = agencies(1, 2, 3)
        case 4: filter.deadlineEnd = Period.month(random.pick([1, 5, 11, 12]), 2025)
        case 5: filter.deadlineEnd = Period(start: day(1, 6), end: nil)
        case 6: filter.endsOnOrBefore = day(1, 6, 12)
        case 7: filter.endsOnOrAfter = day(1, 6)
        case 8: filter.startsOnOrAfter = day(1, 6)
        case 9: filter.startsOnOrBefore = day(3, 9)
        case 10: filter.grains = [random.pick(Grain.allCases), .day, .month]
        case 11: filter.hasDeadline = random.chance(0.5)
        case 12: filter.issuers = [random.pick(["Thủ tướng", "Tổng Bí thư", "ai khác"])]
        case 13: filter.events = ["Phiên họp \(random.pick([1, 2, 3]))", "Phiên họp 4"]
        case 14: filter.documents = ["van-ban-\(random.pick([0, 1, 2]))", "van-ban-3"]
        case 15: filter.ids = Set((0..<50).map { "viec-\($0)" })
        case 16: filter.missing = [.when]
        case 17: filter.missing = random.chance(0.5) ? [.authority, .who] : [.product]
        default: filter.leadAgencies = []
        }
    }

    private func expectAgreement(_ filter: DirectiveFilter, _ base: KnowledgeBase) throws {
        let expected = Self.content.directives.filter { filter.passes($0) }
        #expect(try base.count(filter) == expected.count, "\(filter)")
        var filter = filter
        filter.order = .document
        #expect(try base.directives(filter).map(\.id) == expected.map(\.id), "\(filter)")
        filter.order = .deadline
        let byDeadline = try base.directives(filter)
        #expect(byDeadline.map(\.id) == expected.sortedByDeadline.map(\.id), "\(filter)")
        filter.limit = 7
        #expect(try base.directives(filter) == Array(byDeadline.prefix(7)))
    }

    @Test func eachByItself() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(Self.content)
        var random = RandomKnowledge(seed: 5)
        try expectAgreement(DirectiveFilter(), base)
        for condition in 0..<Self.conditionCount {
            for _ in 0..<4 {
                var filter = DirectiveFilter()
                add(condition, to: &filter, &random)
                try expectAgreement(filter, base)
            }
        }
    }

    @Test func combined() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(Self.content)
        var random = RandomKnowledge(seed: 6)
        for _ in 0..<300 {
            var filter = DirectiveFilter()
            for _ in 0..<random.pick([2, 2, 3, 4]) {
                add(random.pick(Array(0..<Self.conditionCount)), to: &filter, &random)
            }
            try expectAgreement(filter, base)
        }
    }

    @Test func togetherWithATopic() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(Self.content)
        var random = RandomKnowledge(seed: 7)
        let query = SearchQuery([Concept([Alternative("đất đai")])])
        for condition in 0..<Self.conditionCount {
            var filter = DirectiveFilter()
            add(condition, to: &filter, &random)
            let expected = Self.content.directives.filter { directive in
                filter.passes(directive) && directive.text.contains("đất đai")
            }
            let found = try base.search(query, in: .directives(filter), limit: 1000)
                .filter { $0.reasons.contains { $0.family == .phrase } }
            #expect(Set(found.compactMap { $0.directive?.id }) == Set(expected.map(\.id)), "\(filter)")
        }
    }
}

extension RandomKnowledge {
    init(seed: UInt64) { self.init(random: SeededRandom(state: seed)) }
}

extension DirectiveFilter {
    /// What the filter means, said once more without an index.
    fileprivate func passes(_ directive: Directive) -> Bool {
        func isOne(_ ids: Set<String>?, of actors: [Actor]) -> Bool {
            ids.map { ids in actors.contains { ids.contains($0.id) } } ?? true
        }
        func isOne(_ names: Set<String>?, of name: String?) -> Bool {
            names.map { names in name.map(names.contains) ?? false } ?? true
        }
        let start = directive.deadline?.period.start
        let end = directive.deadline?.period.end
        return isOne(leadAgencies, of: directive.lead)
            && isOne(cooperatingAgencies, of: directive.cooperating)
            && isOne(anyRoleAgencies, of: directive.lead + directive.cooperating)
            && (deadlineEnd.map { period in end.map(period.contains) ?? false } ?? true)
            && (endsOnOrBefore.map { day in end.map { $0 <= day } ?? false } ?? true)
            && (endsOnOrAfter.map { day in end.map { $0 >= day } ?? false } ?? true)
            && (startsOnOrAfter.map { day in start.map { $0 >= day } ?? false } ?? true)
            && (startsOnOrBefore.map { day in start.map { $0 <= day } ?? false } ?? true)
            && (grains.map { grains in (directive.deadline?.grain).map(grains.contains) ?? false } ?? true)
            && (hasDeadline.map { $0 == (directive.deadline != nil) } ?? true)
            && isOne(issuers, of: directive.issuer) && isOne(events, of: directive.event)
            && (documents.map { names in directive.citations.contains { names.contains($0.document) } }
                ?? true)
            && isOne(ids, of: directive.id)
            && (missing.map { $0.isSubset(of: directive.missingFields) } ?? true)
    }
}

extension [Directive] {
    fileprivate var sortedByDeadline: [Directive] {
        func key(_ directive: Directive) -> Int {
            guard let deadline = directive.deadline else { return .max }
            return deadline.period.end?.number ?? .max - 1
        }
        return enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(
            \.element)
    }
}
