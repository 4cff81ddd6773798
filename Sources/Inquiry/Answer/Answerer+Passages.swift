import Directives
import Indexing
import Linguistics
import Recognition

extension Answerer {
    /// What the documents say of it, word for word.
    func passage(_ question: Question, _ retriever: Retriever) -> Answer {
        if let office = question.askedOffice { return holder(of: office, question, retriever) }
        if let person = question.askedPerson { return told(of: person, question, retriever) }
        if question.asksDate, let told = date(question, retriever) { return told }
        if question.asksFrequency, let told = frequency(question, retriever) { return told }
        return quotation(question, retriever) ?? list(question, retriever)
    }

    /// Where the documents name the person who holds an office: a mention of it that ends with a person's name or stands
    /// behind one, in the documents of the body that it leads.
    private func holder(of office: Question.Office, _ question: Question, _ retriever: Retriever) -> Answer {
        let wordings = [office.agency.name] + office.agency.aliases
        let name = Text(office.agency.name, lenient: false)
        let term = Topic.Term(office.agency.name, alternatives: wordings, tokens: name.tokens.indices)
        let topic = Topic(
            text: office.agency.name, terms: [term],
            weights: Dictionary(uniqueKeysWithValues: name.tokens.indices.map { ($0, 1) }))
        let naming = retriever.passages(topic, documents: documents(ledBy: office), limit: 200)
            .filter { namesHolder(of: office, in: Text($0.hit.text, lenient: false)) }
        guard !naming.isEmpty else { return plain(question, .unnamed(office.name), status: .none) }
        return Answer(
            question: question, status: .answered, statement: .passage, passages: quotations(naming.prefix(1))
        )
    }

    /// "Trưởng Ban Chỉ đạo Trung ương" leads the body whose name follows the first word.
    private func documents(ledBy office: Question.Office) -> Set<String>? {
        let words = Text(office.name, lenient: true)
        guard let body = recognizer.agencies.mentionList(in: words, at: 1).first,
            let agency = recognizer.agencies.agency(id: body.id)
        else { return nil }
        return documents(of: [AskedAgency(agency: agency)])
    }

    /// "Tổng Bí thư Tô Lâm", "Tô Lâm, Trưởng Ban Chỉ đạo", "Phạm Minh Chính với tư cách Chủ tịch Ủy ban …"
    private func namesHolder(of office: Question.Office, in text: Text) -> Bool {
        let own = Set(Text(office.agency.name, lenient: false).tokens.map(\.word))
        func isName(_ range: Range<Int>) -> Bool {
            range.count == 2 && range.allSatisfy { text.tokens[$0].isCapitalized }
                && !range.allSatisfy { own.contains(text.tokens[$0].word) }
        }
        return recognizer.agencies.mentions(in: text).contains { mention in
            guard mention.id == office.agency.id else { return false }
            if isName(mention.tokens.suffix(2)) { return true }
            let start = mention.tokens.lowerBound
            return start > 2 && text.tokens[start - 1].sign == 0x2C && isName(start - 3..<start - 1)
                || start > 4 && text.end(of: Self.capacity, at: start - 3) == start
                    && isName(start - 5..<start - 3)
        }
    }

    private static let capacity = Word.all(in: "với tư cách")

    /// What the documents say of a person: first where an office stands behind the name, "Phạm Gia Túc, Phó chánh Văn phòng".
    private func told(of person: String, _ question: Question, _ retriever: Retriever) -> Answer {
        guard let topic = question.filters.topic else { return nothing(question) }
        let name = Word.all(in: person).map(\.letters)
        let naming = retriever.passages(topic, limit: 60).filter { $0.share > Evidence.name }
        func hasOffice(_ evidence: Evidence) -> Bool {
            let text = Text(evidence.hit.text, lenient: false)
            return text.tokens.indices.contains { index in
                let end = index + name.count
                guard end + 1 < text.tokens.count, text.tokens[index..<end].map(\.word.letters) == name else {
                    return false
                }
                return text.tokens[end].sign == 0x2C && text.tokens[end + 1].isCapitalized
            }
        }
        guard let best = naming.first(where: hasOffice) ?? naming.first else { return nothing(question) }
        return Answer(
            question: question, status: .answered, statement: .passage, passages: quotations([best]))
    }

    /// The passage that says how often: "họp 6 tháng 1 lần", "hằng quý báo cáo".
    private func frequency(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard let topic = question.filters.topic else { return nil }
        let agencies = question.filters.agencies
        let places = agencies.isEmpty ? nil : documents(of: agencies)
        let telling = retriever.passages(topic, documents: places, limit: 60).first { evidence in
            let text = Text(evidence.hit.text, lenient: false)
            return evidence.share >= Evidence.sufficient
                && text.tokens.indices.contains { Self.frequencies.end(in: text, at: $0) != nil }
        }
        return telling.map {
            Answer(question: question, status: .answered, statement: .passage, passages: quotations([$0]))
        }
    }

    private static let frequencies = PhraseList(
        ["hằng", "hàng", "mỗi"].flatMap { every in
            ["ngày", "tuần", "tháng", "quý", "năm"].map { every + " " + $0 }
        } + ["1 lần", "một lần", "định kỳ"])

    /// Nil when no passage holds enough of the topic; one of the meeting, the time or the speaker asked comes first.
    func quotation(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard let topic = question.filters.topic else { return nil }
        if let points = points(question, retriever) { return points }
        let subject = subject(of: question)
        for documents in Self.places(question.filters, retriever) {
            let found = retriever.passages(topic, documents: documents)
            let fit = preferred(documents == nil ? told(question.filters, found) : found, by: subject)
            let passages = question.asksMeaning ? definingFirst(fit, of: topic) : fit
            guard let best = passages.first, best.share >= Evidence.sufficient else { continue }
            let fitting = passages.filter { $0.share >= best.share * Evidence.close }.prefix(3)
            let going = subject.map { run(around: best, of: passages, on: $0) } ?? []
            let chosen = going + fitting.filter { one in !going.contains { $0.hit.text == one.hit.text } }
            return Answer(
                question: question, status: .answered, statement: .passage, passages: quotations(chosen))
        }
        return nil
    }

    /// "sáu nhiệm vụ tổng quát": the section that has them for its heading, point by point.
    func points(_ question: Question, _ retriever: Retriever) -> Answer? {
        guard question.isEnumerating, let topic = question.filters.topic else { return nil }
        let matcher = TopicMatcher(topic)
        let found = retriever.passages(topic).compactMap { evidence -> Passage? in
            if case .passage(let passage) = evidence.hit.match { passage } else { nil }
        }
        let headed = found.filter { passage in
            passage.heading.map { matcher.share(of: $0) >= Evidence.whole } ?? false
        }
        // The title of a whole document is longer than the heading of a part of it.
        guard let section = headed.min(by: { $0.heading?.utf8.count ?? 0 < $1.heading?.utf8.count ?? 0 })
        else {
            return nil
        }
        let points = ((try? base.passages(document: section.document)) ?? []).filter {
            $0.heading == section.heading && !$0.isTitle
        }
        guard (2...12).contains(points.count) else { return nil }
        let sources = sources
        return Answer(
            question: question, status: .answered, statement: .passage,
            passages: points.map { quotation($0, from: sources) })
    }

    /// Those that name the speaker, the places and the time asked, where the documents are not the speaker's own or of
    /// that time.
    private func told(_ filters: Filters, _ passages: [Evidence]) -> [Evidence] {
        let places = filters.agencies.filter { $0.agency.kind == .province }
        guard filters.issuer != nil || filters.period != nil || !places.isEmpty else { return passages }
        let days = documentDays
        return passages.filter { evidence in
            let text = Text(evidence.hit.text, lenient: false)
            let named = Set(recognizer.agencies.mentions(in: text).map(\.id))
            if let speaker = filters.issuer, !named.contains(speaker.agency.id) { return false }
            if !places.allSatisfy({ !roles(of: $0).ids.isDisjoint(with: named) }) { return false }
            guard let asked = filters.period?.period else { return true }
            let day = evidence.hit.document.flatMap { days[$0] } ?? Day(number: 0)
            let times = recognizer.times.mentions(
                in: text, context: TimeContext(reference: day, kind: .document(signed: day)))
            return times.contains { time in
                time.period.start != nil && time.period.end != nil && time.period.overlaps(asked)
            }
        }
    }

    /// What is asked for by its name: "nguyên nhân", "phương châm".
    private func subject(of question: Question) -> TopicMatcher? {
        guard let subject = question.subject, var topic = question.filters.topic else { return nil }
        topic.terms = topic.terms.filter { subject.hasPrefix($0.text) || $0.text.hasPrefix(subject) }
        topic.weights = topic.weights.filter { place in
            topic.terms.contains { $0.tokens.contains(place.key) }
        }
        return TopicMatcher(topic)
    }

    /// Passages that say themselves to be what is asked for come first.
    private func preferred(_ passages: [Evidence], by subject: TopicMatcher?) -> [Evidence] {
        guard let subject else { return passages }
        return passages.map { evidence in
            var evidence = evidence
            if subject.share(of: evidence.hit.text) == 1 { evidence.share = min(1, evidence.share + 0.2) }
            return evidence
        }.sorted { $0.share > $1.share }
    }

    /// Of passages that say as much of the topic, those first that say what it is: "6 rõ" gồm …, … là …
    private func definingFirst(_ passages: [Evidence], of topic: Topic) -> [Evidence] {
        guard let best = passages.first else { return [] }
        let wordings = topic.terms.filter { !$0.isPart }.flatMap { [$0.text] + $0.alternatives }
            .map { Word.all(in: $0) }
        func defines(_ evidence: Evidence) -> Bool {
            let text = Text(evidence.hit.text, lenient: false)
            return text.tokens.indices.contains { index in
                wordings.contains { wording in
                    guard let end = text.end(of: wording, at: index) else { return false }
                    // A closing quotation mark may stand between.
                    let next = end < text.tokens.count && text.tokens[end].kind == .sign ? end + 1 : end
                    return Self.definitions.end(in: text, at: next) != nil
                }
            }
        }
        let rivals = passages.prefix { $0.share >= best.share * Evidence.close }
        return rivals.filter(defines) + rivals.filter { !defines($0) } + passages.dropFirst(rivals.count)
    }

    private static let definitions = PhraseList([
        "là", "gồm", "bao gồm", "gồm có", "nghĩa là", "có nghĩa là", "được hiểu là", "như sau",
    ])

    /// The passages about the subject that go on from the best one, in reading order: six causes in three paragraphs.
    private func run(around best: Evidence, of passages: [Evidence], on subject: TopicMatcher) -> [Evidence] {
        guard subject.share(of: best.hit.text) == 1 else { return [] }
        let place = best.hit.paragraph ?? 0
        return passages.filter { evidence in
            evidence.hit.document == best.hit.document && abs((evidence.hit.paragraph ?? 0) - place) <= 2
                && subject.share(of: evidence.hit.text) == 1
        }.sorted { ($0.hit.paragraph ?? 0) < ($1.hit.paragraph ?? 0) }
    }

    /// Where to look, the likeliest place first; a meeting that is named is the only place.
    private static func places(_ filters: Filters, _ retriever: Retriever) -> [Set<String>?] {
        guard let documents = retriever.documents(filters) else { return [nil] }
        return filters.event == nil && filters.document == nil ? [documents, nil] : [documents]
    }

    func quotations(_ passages: some Sequence<Evidence>) -> [Quotation] {
        let sources = sources
        return passages.compactMap { evidence in
            if case .passage(let passage) = evidence.hit.match {
                quotation(passage, from: sources)
            } else {
                nil
            }
        }
    }

    private func quotation(_ passage: Passage, from sources: [String: Source]) -> Quotation {
        let source = sources[passage.document]
        return Quotation(
            text: passage.text,
            citation: Citation(
                document: passage.document, title: source?.reference ?? passage.document, date: source?.date,
                paragraph: passage.paragraph, quote: passage.text))
    }

    /// The documents by their ids.
    private var sources: [String: Source] {
        Dictionary((try? base.sources())?.map { ($0.id, $0) } ?? [], uniquingKeysWith: { one, _ in one })
    }
}
