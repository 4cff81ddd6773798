package import Directives
import Linguistics

/// Makes one directive of what several documents tell: with all citations, in the words of the document read first.
///
/// Two are the same when neither contradicts the other's agency or deadline and one's words are nearly all in the
/// other, rare words counting more: "khoa học, công nghệ, đổi mới sáng tạo" stands in half of them and says little.
/// Near ones that differ in agency or deadline stay apart.
package enum Merging {
    /// The share of the shorter one's words that must be in the longer one.
    private static let containment = 0.7
    /// The share of all words of both that they must share.
    private static let overlap = 0.42

    /// Directives of several documents told as one, and the pairs that say the same of another agency or deadline.
    package struct Result {
        package var directives: [Directive] = []
        package var conflicts: [(Directive, Directive)] = []
    }

    package static func merged(_ directives: [Directive]) -> Result {
        let contents = directives.map { contentWords($0.text) }
        let rarity = Rarity(contents)
        var result: [Directive] = []
        var conflicts: [(Directive, Directive)] = []
        var words: [[UInt64]] = []
        var index: [UInt64: [Int]] = [:]
        for (directive, own) in zip(directives, contents) {
            var shared: [Int: Double] = [:]
            for word in own {
                for other in index[word] ?? [] { shared[other, default: 0] += rarity.weight(word) }
            }
            let alike = shared.filter { other, count in isSame(own, words[other], shared: count, rarity) }
            let match = alike.filter { agree(directive, result[$0.key]) }
                .max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let other = match?.key {
                result[other] = union(result[other], directive)
                continue
            }
            let nearest = alike.filter { contradict(directive, result[$0.key]) }
                .max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let nearest { conflicts.append((result[nearest.key], directive)) }
            for word in own where (index[word]?.count ?? 0) < 400 {
                index[word, default: []].append(result.count)
            }
            result.append(directive)
            words.append(own)
        }
        return Result(directives: result, conflicts: conflicts)
    }

    /// Each word once, sorted, so that weights are added up in the same order in every run.
    private static func contentWords(_ text: String) -> [UInt64] {
        Set(
            Text(text).tokens.lazy.filter { $0.kind != .sign && !function.contains($0.word) }.map(
                \.word.letters)
        ).sorted()
    }

    /// How much each word says, by how few of the directives have it.
    private struct Rarity {
        private var counts: [UInt64: Int] = [:]
        private let total: Double

        init(_ contents: [[UInt64]]) {
            total = Double(contents.count)
            for content in contents {
                for word in content { counts[word, default: 0] += 1 }
            }
        }

        func weight(_ word: UInt64) -> Double { ((total + 1) / Double((counts[word] ?? 0) + 1)).squareRoot() }
        func weight(_ words: [UInt64]) -> Double { words.reduce(0) { $0 + weight($1) } }
    }

    private static func isSame(
        _ left: [UInt64], _ right: [UInt64], shared: Double, _ rarity: Rarity
    ) -> Bool {
        guard min(left.count, right.count) >= 5 else { return false }
        let one = rarity.weight(left)
        let other = rarity.weight(right)
        return shared >= containment * min(one, other) && shared >= overlap * (one + other - shared)
    }

    /// From different documents, and with no agency or deadline that the other denies.
    private static func agree(_ left: Directive, _ right: Directive) -> Bool {
        guard isOfOtherDocument(left, right) else { return false }
        if let one = left.deadline, let other = right.deadline, one.period.end != other.period.end {
            return false
        }
        if (left.deadline == nil) != (right.deadline == nil), !isSameOccasion(left, right) { return false }
        let ours = Set(left.lead.map(\.id))
        let theirs = Set(right.lead.map(\.id))
        return ours.isEmpty || theirs.isEmpty || !ours.isDisjoint(with: theirs)
    }

    /// Whether two documents name other agencies, or other last days.
    private static func contradict(_ left: Directive, _ right: Directive) -> Bool {
        guard isOfOtherDocument(left, right) else { return false }
        if let one = left.deadline, let other = right.deadline, one.period.end != other.period.end {
            return true
        }
        return !left.lead.isEmpty && !right.lead.isEmpty
            && Set(left.lead.map(\.id)).isDisjoint(with: right.lead.map(\.id))
    }

    private static func isOfOtherDocument(_ left: Directive, _ right: Directive) -> Bool {
        left.citations.first.map { own in !right.citations.contains { $0.document == own.document } } ?? false
    }

    /// Told of the same meeting: within a week of each other.
    private static func isSameOccasion(_ left: Directive, _ right: Directive) -> Bool {
        guard let one = left.citations.first?.date, let other = right.citations.first?.date else {
            return true
        }
        return abs(one - other) <= 7
    }

    private static func union(_ first: Directive, _ second: Directive) -> Directive {
        var merged = first
        if merged.lead.isEmpty
            || (merged.lead.allSatisfy(\.isImplied) && second.lead.contains { !$0.isImplied })
        {
            merged.lead = second.lead.isEmpty ? merged.lead : second.lead
        }
        if merged.cooperating.isEmpty { merged.cooperating = second.cooperating }
        merged.deadline = merged.deadline ?? second.deadline
        merged.recurrence = merged.recurrence ?? second.recurrence
        merged.role = merged.role ?? second.role
        merged.authority = merged.authority ?? second.authority
        merged.product = merged.product ?? second.product
        if merged.targets.isEmpty { merged.targets = second.targets }
        merged.issuer = merged.issuer ?? second.issuer
        merged.event = merged.event ?? second.event
        merged.citations += second.citations
        return merged
    }

    private static let function = Set(
        [
            "và", "của", "các", "những", "cho", "trong", "với", "theo", "về", "để", "là", "được", "có",
            "phải", "cần", "đến",
            "từ", "tại", "trên", "này", "đó", "việc", "một", "số", "khẩn", "trương", "tiếp", "tục", "thực",
            "hiện", "hoàn",
            "thành", "năm", "tháng", "ngày", "nhằm", "nhất", "đặc", "biệt",
        ].map { Word($0) })
}
