import Directives
package import Linguistics

/// Finds the times of a text and the days they mean, in Vietnamese and in English.
///
/// ```swift
/// let context = TimeContext(reference: today, kind: .question)
/// TimeRecognizer().mentions(in: Text("trước ngày 15/12/2025"), context: context)
/// ```
///
/// Rules read what is stated; readers take in the words around it; refiners join neighbours; the resolver
/// fills in what is left out and places it in the calendar.
package final class TimeRecognizer: Sendable {
    private let rules: RuleTree
    private let leads: LeadReader
    private let tails: TailReader

    package init() {
        rules = Self.tree
        leads = Self.leads
        tails = Self.tails
    }

    /// Nil when the bytes hold no rules, or others.
    init?(compiled bytes: inout CompiledBytes) {
        guard let rules = RuleTree(TimeRule.all, compiled: &bytes),
            let leads = PhraseTable(Lead.words, compiled: &bytes),
            let tails = PhraseTable(TailReader.tails, compiled: &bytes)
        else { return nil }
        self.rules = rules
        self.leads = LeadReader(words: leads)
        self.tails = TailReader(words: tails)
    }

    func compile(into bytes: inout CompiledBytes) {
        rules.compile(into: &bytes)
        PhraseTable.compile(Lead.words, into: &bytes)
        PhraseTable.compile(TailReader.tails, into: &bytes)
    }

    private static let tree = RuleTree(TimeRule.all)
    private static let leads = LeadReader(words: PhraseTable(Lead.words))
    private static let tails = TailReader(words: PhraseTable(TailReader.tails))

    /// The times stated within `range` (the whole text when nil), in the order of the text.
    package func mentions(
        in text: Text, range: Range<Int>? = nil, context: TimeContext
    ) -> [TimeMention] {
        let range = (range ?? 0..<text.tokens.count).clamped(to: 0..<text.tokens.count)
        var times = statedTimes(in: text, range: range, isQuestion: context.isQuestion)
        guard !times.isEmpty else { return [] }
        times = NeighbourRefiner.refine(times, in: text)
        times = RangeRefiner.refine(times, in: text)
        times = AnchorRefiner.refine(times, in: text)
        times = RecurrenceRefiner.refine(times, in: text)
        return times.filter { $0.isCertain(in: text, range: range, context: context) }
            .compactMap { $0.mention(in: context) }
    }

    private func statedTimes(in text: Text, range: Range<Int>, isQuestion: Bool) -> [StatedTime] {
        var times: [StatedTime] = []
        var index = range.lowerBound
        var floor = index
        while case let start = rules.next(in: text, from: index, end: range.upperBound),
            start < range.upperBound
        {
            index = start + 1
            guard
                let match = rules.match(
                    in: text, at: start, floor: floor, limit: range.upperBound, isQuestion: isQuestion),
                let frame = match.rule.frame(match.captures)
            else { continue }
            if frame == .nothing {
                index = match.end
                floor = match.end
                continue
            }
            var time = StatedTime(
                tokens: start..<match.end, core: start, frame: frame, bound: match.rule.bound,
                need: match.rule.need)
            leads.extend(&time, in: text, floor: floor)
            tails.extend(&time, in: text, limit: range.upperBound)
            guard time.settleNeed(isForQuestions: match.rule.isForQuestions) else { continue }
            times += ListReader.items(after: time, in: text, limit: range.upperBound)
            index = times.last?.tokens.upperBound ?? match.end
            floor = index
        }
        return times
    }
}
