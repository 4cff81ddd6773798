package import Directives
package import Indexing
package import Linguistics
package import Recognition

/// Questions one after the other: a follow-up changes one filter and keeps the rest.
package struct Conversation: Sendable {
    package private(set) var last: Answer?
    /// The last answer that was no follow-up about one directive of another: its filters and its numbers still count.
    private var listing: Answer?
    private let reader: QuestionReader
    private let answerer: Answerer

    /// The person's language, for a question that shows none.
    private let fallback: Language?

    package init(
        base: KnowledgeBase, recognizer: Recognizer, lexicon: Lexicon, fallback: Language? = nil
    ) {
        self.fallback = fallback
        let sources = (try? base.sources()) ?? []
        let events = sources.compactMap { source in source.event.map { Event(name: $0, day: source.date) } }
        reader = QuestionReader(recognizer: recognizer, lexicon: lexicon, events: events, sources: sources)
        answerer = Answerer(base: base, recognizer: recognizer)
    }

    /// Drops the filters of the questions before.
    package mutating func clear() {
        last = nil
        listing = nil
    }

    package mutating func ask(_ line: String, asOf: Day, language: Language? = nil) -> Answer {
        let count = line.unicodeScalars.count
        guard count <= QuestionReader.longest else {
            return refuse(
                String(line.prefix(80)), .tooLong(count, limit: QuestionReader.longest), asOf, language)
        }
        let read = self.read(line, asOf: asOf, language: language)
        guard read.text.tokens.contains(where: { $0.kind != .sign }) else {
            return refuse(line, .empty, asOf, language)
        }
        let question = ofSameAgency(read) ?? (leans(read) ? carried(read) : read.question)
        if let told = followUp(read) {
            last = told
            return told
        }
        let answer = narrowed(answerer.answer(question), read)
        if question.intent != .greeting, question.intent != .help, question.intent != .documents,
            answer.statement != .empty
        {
            last = answer
            listing = answer
        }
        return answer
    }

    /// Whether a line makes sense only after the one before: so it says, or it says too little to stand alone.
    private func leans(_ read: ReadQuestion) -> Bool {
        read.isElliptic || read.monthsFromBefore != nil
            || last != nil && read.question.filters.isEmpty && !read.cues.isOfEverything
                && [.list, .when, .who, .count, .figure].contains(read.question.intent)
    }

    /// What is asked of one directive of the answer before: "ai làm?", "việc thứ hai hạn khi nào?", "vì sao?".
    private func followUp(_ read: ReadQuestion) -> Answer? {
        guard leans(read) || read.position != nil, let last, read.question.filters.isEmpty else { return nil }
        let primary = last.groups.filter { $0.role == .primary }.flatMap(\.directives)
        if let position = read.position {
            guard let listing, listing.directives.indices.contains(position - 1) else { return nil }
            return answerer.answer(read.question, about: listing.directives[position - 1])
        }
        guard [.who, .when, .passage].contains(read.question.intent),
            let directive = last.statement.directive ?? (primary.count == 1 ? primary.first : nil)
        else { return nil }
        return answerer.answer(read.question, about: directive)
    }

    /// "họ còn việc gì nữa?", "what else do they have to do?": all that the agency of the answer before is given.
    private func ofSameAgency(_ read: ReadQuestion) -> Question? {
        guard let last, [.list, .count].contains(read.question.intent),
            read.question.filters.agencies.isEmpty,
            read.cues.hasAgencyPronoun
        else { return nil }
        let primary = last.groups.filter { $0.role == .primary }.flatMap(\.directives)
        let leads = Set(primary.map { $0.lead.map(\.id) })
        guard leads.count == 1, let actor = primary.first?.lead.first, primary.first?.lead.count == 1 else {
            return nil
        }
        var question = read.question
        question.filters.agencies = [answerer.asked(actor)]
        question.carried = [.agencies]
        return question
    }

    /// "còn bệnh viện tuyến tỉnh?" alone may say too little; together with what was asked before it is enough.
    private func narrowed(_ answer: Answer, _ read: ReadQuestion) -> Answer {
        guard read.isElliptic, answer.status == .none, answer.question.intent == .figure,
            let before = last?.question.filters.topic, let own = read.question.filters.topic
        else { return answer }
        var question = answer.question
        question.filters.topic = before.narrowed(by: own)
        let narrowed = answerer.answer(question)
        return narrowed.status == .answered ? narrowed : answer
    }

    /// What was understood of a line, without an answer.
    package func read(_ line: String, asOf: Day, language: Language? = nil) -> ReadQuestion {
        reader.question(
            line, asOf: asOf, language: language, fallback: last?.question.language ?? fallback)
    }

    private func refuse(_ line: String, _ statement: Statement, _ asOf: Day, _ language: Language?) -> Answer
    {
        let question = Question(
            typed: line, read: TypedLine(text: line, repairs: []),
            language: language ?? fallback ?? .vietnamese, intent: .list,
            filters: Filters(), asOf: asOf)
        return answerer.plain(question, statement, status: .none)
    }

    /// The question with the filters of the one before where it sets none itself.
    private func carried(_ read: ReadQuestion) -> Question {
        var question = read.question
        guard let previous = listing?.question else { return question }
        var carried: Set<Filters.Kind> = []
        func keep<Value>(
            _ kind: Filters.Kind, _ path: WritableKeyPath<Filters, Value>, isSet: Bool, wasSet: Bool
        ) {
            guard !isSet, wasSet else { return }
            question.filters[keyPath: path] = previous.filters[keyPath: path]
            carried.insert(kind)
        }
        let own = question.filters
        let old = previous.filters
        keep(.agencies, \.agencies, isSet: !own.agencies.isEmpty, wasSet: !old.agencies.isEmpty)
        keep(.period, \.period, isSet: own.period != nil || own.clock != nil, wasSet: old.period != nil)
        keep(.clock, \.clock, isSet: own.period != nil || own.clock != nil, wasSet: old.clock != nil)
        keep(.issuer, \.issuer, isSet: own.issuer != nil, wasSet: old.issuer != nil)
        keep(.event, \.event, isSet: own.event != nil, wasSet: old.event != nil)
        keep(.document, \.document, isSet: own.document != nil, wasSet: old.document != nil)
        keep(.topic, \.topic, isSet: own.topic != nil, wasSet: old.topic != nil)
        if let months = read.monthsFromBefore, let period = old.period?.shifted(months: months) {
            question.filters.period = period
            question.filters.topic = old.topic
            carried.remove(.period)
        }
        question.carried = carried
        if question.intent == .list, own.isEmpty == false, previous.intent != .audit, !read.asksSomething {
            question.intent = previous.intent
        }
        return question
    }
}

extension ReadQuestion {
    /// "and the month after?": how many months behind the period asked before; nil for a line that names its own period.
    var monthsFromBefore: Int? {
        question.filters.period == nil ? FollowUps.shift(in: text) : nil
    }

    /// Whether the line says itself what it wants to know.
    var asksSomething: Bool {
        cues.hasWho || cues.hasWhen || cues.hasCount || cues.hasFigure || cues.hasPassage || cues.hasList
            || cues.hasTask
    }
}
