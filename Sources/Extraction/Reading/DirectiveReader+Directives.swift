import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    mutating func append(_ opening: Opening, _ act: Range<Int>, leads: [Actor], of whole: ParagraphReading) {
        var reading = whole
        let first = min(opening.start, opening.adjunct?.lowerBound ?? opening.start)
        reading.enter(min(first, act.upperBound)..<act.upperBound)
        let text = reading.text
        let finder = deadlineFinder(reading)
        var start = opening.start
        if let adjunct = opening.adjunct, let time = timeStart(adjunct, of: reading),
            !finder.deadlines(in: time..<adjunct.upperBound, from: time).isEmpty
        {
            start = time
        }
        guard start < act.upperBound else { return }
        let range = start..<act.upperBound
        var segments = Segments(grammar: grammar, text: text, enclosures: reading.enclosures)
            .segments(of: range, deadlines: finder.deadlines(in: range, from: start))
        // What is cut off before the verb ("Bộ Y tế (trước ngày 15/6); Bộ Công an … rà soát") is no act of its own.
        while segments.count > 1, segments[0].tokens.upperBound <= opening.action {
            segments[1].tokens = segments[0].tokens.lowerBound..<segments[1].tokens.upperBound
            segments.removeFirst()
        }
        let details = DetailReader(grammar: grammar, text: text)
        var cooperating: [Actor] = []
        for (index, segment) in segments.enumerated() {
            let found = details.cooperating(in: segment.tokens, leads: leads)
            if index == 0 { cooperating = found.isEmpty ? inheritedCooperating(opening) : found }
            let isFirst = index == 0
            let action =
                isFirst
                ? min(max(opening.action, segment.tokens.lowerBound), segment.tokens.upperBound)
                : segment.tokens.lowerBound
            add(
                action: action..<segment.tokens.upperBound, span: segment.tokens,
                quote: (isFirst ? opening.adjunct?.lowerBound : nil).map {
                    min($0, segment.tokens.lowerBound)
                }
                    ?? segment.tokens.lowerBound,
                leads: isFirst ? leads : leads.map(Self.implied),
                cooperating: found.isEmpty && !isFirst
                    ? cooperating.map(Self.implied) : (isFirst ? cooperating : found),
                deadline: segment.deadline, inherited: inheritedDeadline(segments), reading: reading)
        }
    }

    /// Where a time starts that dates what follows: at the head of the adjunct, or behind its last comma, as in
    /// "Theo kế hoạch, đến hết quý II, …".
    private func timeStart(_ adjunct: Range<Int>, of reading: ParagraphReading) -> Int? {
        if isTime(adjunct, of: reading) { return adjunct.lowerBound }
        guard let time = reading.times.last(where: { $0.tokens.upperBound == adjunct.upperBound }),
            let comma = adjunct.prefix(while: { $0 < time.tokens.lowerBound }).last(where: {
                reading.text.tokens[$0].sign == 0x2C
            }), time.tokens.lowerBound - comma <= 3
        else { return nil }
        return comma + 1
    }

    /// "Trong quý I, …", "Về một số nhiệm vụ trọng tâm trong quý I, …", but not "Về vốn chưa giải ngân trong năm 2025: …"
    private func isTime(_ adjunct: Range<Int>, of reading: ParagraphReading) -> Bool {
        guard let time = reading.times.first(where: { adjunct.contains($0.tokens.lowerBound) }) else {
            return false
        }
        return time.tokens.lowerBound <= adjunct.lowerBound + 2
            || Self.tasks.first(in: reading.text, range: adjunct.lowerBound..<time.tokens.lowerBound) != nil
    }

    func inheritedDeadline(_ segments: [Segment]) -> Deadline? {
        segments.count == 1 ? scopes.inheritedDeadline : nil
    }

    func inheritedCooperating(_ opening: Opening) -> [Actor] {
        opening.actors.isEmpty ? scopes.inheritedCooperating.map(Self.implied) : []
    }

    /// - Parameter start: where the quotation starts, with what is said of purpose or time before the span.
    mutating func add(
        action: Range<Int>, span: Range<Int>, quote start: Int, leads: [Actor], cooperating: [Actor],
        deadline: StatedDeadline?,
        inherited: Deadline?, reading: ParagraphReading
    ) {
        let text = reading.text
        let span = trimmed(span, in: text)
        let action = whatIsToBeDone(trimmed(action, in: text), until: deadline, in: text)
        guard !span.isEmpty, !action.isEmpty, let first = text.tokens[span].first,
            let last = text.tokens[span].last
        else { return }
        let details = DetailReader(grammar: grammar, text: text)
        let base = reading.paragraph.content.lowerBound
        let quote = text.line(trimmed(start..<span.upperBound, in: text))
        let ordinal = nextOrdinal(in: reading.number)
        var directive = Directive(
            id: "\(document.source.id)-\(reading.number)-\(ordinal)",
            text: text.line(action).startingUpper,
            lead: leads, cooperating: cooperating, deadline: deadline?.deadline ?? inherited,
            role: details.role(in: action),
            authority: details.authority(in: action), product: details.product(in: action),
            targets: details.targets(in: action, times: reading.times), issuer: issuer,
            event: document.source.event,
            citations: [
                Citation(
                    document: document.source.id, title: document.source.reference,
                    date: document.source.date,
                    paragraph: reading.number, quote: quote)
            ])
        directive.recurrence = recurrence(in: min(start, span.lowerBound)..<span.upperBound, of: reading)
        directives.append(
            LocatedDirective(
                directive: directive, range: base + Int(first.start)..<base + Int(last.end)))
    }

    /// "định kỳ hằng quý", "trước ngày 25 hằng tháng"
    private func recurrence(in range: Range<Int>, of reading: ParagraphReading) -> String? {
        reading.times.first { $0.isRecurring && range.contains($0.tokens.lowerBound) }.map {
            reading.text.line($0.tokens)
        }
    }

    /// "Nhiệm vụ này phải … hoàn thành trong quý II/2025." gives the directive before its deadline.
    mutating func attachBack(_ act: Range<Int>, of reading: ParagraphReading) {
        guard !directives.isEmpty else { return }
        let finder = deadlineFinder(reading)
        let found = finder.deadlines(in: act, from: act.lowerBound)
        guard var deadline = (found.last { $0.isCompletion } ?? found.last)?.deadline else { return }
        deadline.isImplied = true
        let first = max(reading.count, directives.count - 1)
        for index in min(first, directives.count - 1)..<directives.count
        where directives[index].directive.deadline == nil {
            directives[index].directive.deadline = deadline
        }
    }

    /// "Hoàn thành trong tháng 8 năm 2025.", "Yêu cầu hoàn thành trong quý III.", "Hạn chót là tháng 9/2025." as a sentence
    /// of its own
    func isCompletionAlone(_ act: Range<Int>, _ reading: ParagraphReading) -> Bool {
        let text = reading.text
        guard !directives.isEmpty,
            let time = reading.times.first(where: { act.contains($0.tokens.lowerBound) }),
            act.upperBound - time.tokens.upperBound <= 2
        else { return false }
        let start = PhraseSource.ordering.end(in: text, at: act.lowerBound) ?? act.lowerBound
        // What is asked of a task in so many words stands in its paragraph.
        let isSaid = start > act.lowerBound
        let completion = grammar.completionVerbs.end(
            in: text, at: Self.ensuring.end(in: text, at: start) ?? start)
        let limit = Self.limits.end(in: text, at: start)
        guard let end = completion ?? limit, directives.count > reading.count || !isSaid && completion != nil
        else { return false }
        let gap = end..<max(end, time.tokens.lowerBound)
        return gap.count <= 2 && gap.allSatisfy { text.matches($0, anyOf: Self.joints) }
    }

    private static let joints = WordChoice("là xong việc này thực thi trong vào trước đến ngay chậm nhất")
    private static let ensuring = PhraseList([
        "phải", "cần", "cần phải", "bảo đảm", "đảm bảo", "phấn đấu", "phải bảo đảm", "phải đảm bảo",
    ])
    private static let limits = PhraseList(["hạn", "hạn chót", "hạn cuối", "thời hạn", "hạn cuối cùng"])

    /// The act itself, without "có trách nhiệm", "phải" before it and ", hoàn thành trong tháng 11/2025" behind it.
    func whatIsToBeDone(_ action: Range<Int>, until deadline: StatedDeadline?, in text: Text)
        -> Range<Int>
    {
        var start = action.lowerBound
        while let end = Self.obligations.end(in: text, at: start), end < action.upperBound - 2 { start = end }
        guard let deadline, deadline.isCompletion, deadline.tokens.upperBound >= action.upperBound,
            let comma = text.tokens[start..<deadline.tokens.lowerBound].lastIndex(where: { $0.kind == .sign }
            ),
            text.tokens[comma].sign == 0x2C || text.tokens[comma].sign == 0x3B, comma - start > 4
        else { return start..<action.upperBound }
        return start..<comma
    }
}
