import Directives
import Foundation
import Inquiry
import Linguistics

/// Tells right answers from wrong ones.
struct AnswerJudge {
    let facts: [String: QuestionCorpus.Fact]
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]
    private var known: [String: Bool] = [:]

    init(facts: [String: QuestionCorpus.Fact]) { self.facts = facts }

    /// Nil for a right answer, else what is wrong with it.
    mutating func fault(_ answer: Answer, _ expect: QuestionCorpus.Expectation) throws -> String? {
        switch (expect.kind, answer.value) {
        case (.list, _): return try fault(inList: answer, expect)
        case (.who, .agencies(let actors)?):
            let names = actors.map { Self.folded($0.name) }
            return names.contains(Self.folded(expect.agency ?? "")) ? nil : "says \(actors.map(\.name))"
        case (.when, .period(let period, _)?):
            let (start, end) = (period.start?.description, period.end?.description)
            let isRight = end == expect.end && (expect.start == nil || start == expect.start)
            return isRight ? nil : "says \(start ?? "")..\(end ?? "")"
        case (.figure, .number(let number, let unit, _, _)?):
            return Self.isSame(number, unit, expect) ? nil : "says \(number) \(unit)"
        case (.count, .number(let number, _, _, _)?):
            return expect.accept?.contains(number) ?? false ? nil : "says \(number)"
        case (.unstated, .unstated(let slot)?):
            return answer.status == .unstated && slot.rawValue == expect.slot
                ? nil : "says \(slot) is unstated"
        case (.none, _): return answer.status == .none ? nil : "says \(answer.statement)"
        case (.passage, _):
            let text = Self.folded(answer.passages.map(\.text).joined(separator: " "))
            let missing = try (expect.words ?? []).filter { try !contains(text, $0) }
            return answer.status == .answered && missing.isEmpty ? nil : "misses \(missing)"
        default: return "says \(answer.statement)"
        }
    }

    /// All that must be there, and of what is there at most one in ten besides.
    private mutating func fault(inList answer: Answer, _ expect: QuestionCorpus.Expectation) throws -> String?
    {
        let listed = answer.groups.filter { $0.role == .primary }.flatMap(\.directives)
        let must = expect.must ?? []
        if must.isEmpty { return listed.isEmpty && answer.status == .none ? nil : "says \(answer.statement)" }
        let missing = try must.filter { fact in try !listed.contains { try isFact($0, fact) } }
        let strangers = try listed.filter { one in
            try !(must + (expect.may ?? [])).contains { try isFact(one, $0) }
        }
        if missing.isEmpty, strangers.count * 10 <= listed.count { return nil }
        return "misses \(missing), lists besides \(strangers.map { $0.text.prefix(50) })"
    }

    private mutating func isFact(_ directive: Directive, _ name: String) throws -> Bool {
        let key = directive.id + " " + name
        if let known = known[key] { return known }
        guard let fact = facts[name] else { throw UnknownFact(name: name) }
        let parts = [directive.text, directive.product ?? "", directive.deadline?.text ?? ""]
        let text = Self.folded((parts + directive.citations.map(\.quote)).joined(separator: " "))
        let period = directive.deadline?.period
        let leads = directive.lead.map { Self.folded($0.name) }
        let isFact =
            try fact.all.allSatisfy { try contains(text, $0) }
            && (fact.end == nil || fact.end == period?.end?.description)
            && (fact.start == nil || fact.start == period?.start?.description)
            && (fact.lead.map { leads.contains(Self.folded($0)) } ?? true)
        known[key] = isFact
        return isFact
    }

    struct UnknownFact: Error { let name: String }

    private mutating func contains(_ text: String, _ pattern: String) throws -> Bool {
        let regex =
            try patterns[pattern]
            ?? Regex(pattern).matchingSemantics(.unicodeScalar)
        patterns[pattern] = regex
        return text.firstMatch(of: regex) != nil
    }

    private static func folded(_ text: String) -> String {
        FoldedText.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A scale word may stand in the unit of either: 4 triệu tỷ đồng, 4.000 nghìn tỷ đồng.
    private static func isSame(_ number: Double, _ unit: String, _ expect: QuestionCorpus.Expectation) -> Bool
    {
        let (said, saidUnit) = amount(number, unit)
        let (wanted, wantedUnit) = amount(expect.number ?? 0, expect.unit ?? "")
        return abs(said - wanted) < 1e-6 * max(1, wanted) && (wantedUnit.isEmpty || wantedUnit == saidUnit)
    }

    private static func amount(_ number: Double, _ unit: String) -> (Double, [Substring]) {
        let scales: [Substring: Double] = ["nghin": 1e3, "ngan": 1e3, "trieu": 1e6, "ty": 1e9]
        let words = folded(unit).split(separator: " ")
        return (words.reduce(number) { $0 * (scales[$1] ?? 1) }, words.filter { scales[$0] == nil })
    }
}
