import Directives
import Linguistics
import Recognition

extension Answerer {
    /// When a meeting was held or a document issued: the meeting's own date, else the date that stands beside its name.
    func date(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard let topic = question.filters.topic else { return nil }
        if let event = question.filters.event,
            let day = ((try? base.sources()) ?? []).first(where: { $0.event == event })?.date
        {
            let told = quotation(question, retriever)?.passages ?? []
            return dated(question, event, .day(day), told)
        }
        let matcher = TopicMatcher(topic)
        let days = documentDays
        let places = question.filters.agencies.isEmpty ? nil : documents(of: question.filters.agencies)
        for evidence in retriever.passages(topic, documents: places, limit: 60) {
            let day = evidence.hit.document.flatMap { days[$0] }
            if let (name, period) = date(in: evidence, of: matcher, toldOn: day) {
                return dated(question, name, period, quotations([evidence]))
            }
        }
        return nil
    }

    private func dated(_ question: Question, _ name: String, _ period: Period, _ passages: [Quotation])
        -> Answer
    {
        Answer(
            question: question, status: .answered, statement: .dated(name, period),
            value: .period(period, text: name), passages: passages)
    }

    /// The dates of the documents that have one, by their ids.
    var documentDays: [String: Day] {
        Dictionary(
            ((try? base.sources()) ?? []).compactMap { source in source.date.map { (source.id, $0) } },
            uniquingKeysWith: { one, _ in one })
    }

    /// The documents of the meetings of an agency.
    func documents(of agencies: [AskedAgency]) -> Set<String>? {
        let names = Set(agencies.map(\.agency.id))
        let meant = ((try? base.sources()) ?? []).filter { source in
            let text = Text([source.event ?? "", source.title].joined(separator: "\n"), lenient: false)
            return recognizer.agencies.mentions(in: text).contains { names.contains($0.id) }
        }
        return meant.isEmpty ? nil : Set(meant.map(\.id))
    }

    /// "Nghị quyết số 57-NQ/TW ngày 22/12/2024", "phiên họp thứ nhất (20/1/2025)", "ngày 8/8/2022 diễn ra phiên họp …": the
    /// name that the topic asks for, as it is written there, and the day beside it.
    private func date(in evidence: Evidence, of topic: TopicMatcher, toldOn day: Day?)
        -> (name: String, period: Period)?
    {
        let text = Text(evidence.hit.text, lenient: false)
        let times = recognizer.times.mentions(
            in: text, context: TimeContext(reference: day ?? Day(number: 0), kind: .document(signed: day)))
        let sentences = Sentences(text).ranges
        for time in times where time.grain == .day && time.period.start == time.period.end {
            guard let sentence = sentences.first(where: { $0.contains(time.tokens.lowerBound) }) else {
                continue
            }
            let start = time.tokens.lowerBound
            // From near to far, so that the name is no longer than it need be.
            for first in stride(
                from: start - 1, through: max(sentence.lowerBound, start - Self.reach), by: -1)
            {
                let name = text.string(first..<start)
                if text.tokens[first].kind != .sign, topic.share(of: name) > Evidence.name {
                    return (Self.trimmed(name), time.period)
                }
            }
            let end = time.tokens.upperBound
            guard end < sentence.upperBound,
                let verb = Self.happening.first(
                    in: text, range: end..<min(sentence.upperBound, end + Self.reach))
            else { continue }
            for last in verb.end..<max(verb.end, min(sentence.upperBound, verb.end + Self.reach)) {
                let name = text.string(verb.end..<last + 1)
                if topic.share(of: name) > Evidence.name { return (name, time.period) }
            }
        }
        return nil
    }

    /// "Nghị quyết số 57-NQ/TW ngày", "Phiên họp thứ nhất (": the name without what leads to the date.
    private static func trimmed(_ name: String) -> String {
        var name = name[...]
        while let last = name.last, !last.isLetter && !last.isNumber { name.removeLast() }
        if name.hasSuffix(" ngày") { name.removeLast(" ngày".count) }
        return String(name)
    }

    /// How many tokens a name and its date lie apart at most.
    private static let reach = 14
    private static let happening = PhraseList([
        "ban hành", "ký", "thông qua", "công bố", "tổ chức", "diễn ra", "khai mạc", "họp", "chủ trì",
    ])
}
