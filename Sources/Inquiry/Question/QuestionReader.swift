package import Directives
package import Linguistics
package import Recognition

/// A line → a `Question`: repair the typing, recognise agencies and times, find what is asked, keep the rest as topic.
package struct QuestionReader: Sendable {
    private let recognizer: Recognizer
    private let repair: TypingRepair
    private let grammar: QuestionGrammar
    private let topics: TopicReader
    private let unknownNames: UnknownNames
    /// The meetings that the documents tell of.
    private let events: [Event]

    /// The longest line that is read as a question, in characters.
    package static let longest = 4_000

    package init(recognizer: Recognizer, lexicon: Lexicon, events: [Event]) {
        self.recognizer = recognizer
        repair = TypingRepair(lexicon: lexicon)
        grammar = QuestionGrammar(recognizer: recognizer)
        topics = TopicReader(
            recognizer: recognizer, stops: grammar.stops, rarity: WordRarity(lexicon: lexicon))
        unknownNames = UnknownNames(recognizer: recognizer, stops: grammar.stops)
        self.events = events
    }

    package func question(_ line: String, asOf: Day, language: Language? = nil) -> ReadQuestion {
        let typed = repair.read(line)
        let text = Text(typed.text, lenient: true)
        let language = language ?? Language(of: text)
        let stated = recognizer.times.mentions(
            in: text, context: TimeContext(reference: asOf, kind: .question)
        )
        .filter { time in
            !time.isRecurring && !time.isUnresolved && !isOrdinal(time, in: text) && !asksWhen(time, in: text)
        }
        let named = agencies(in: text)
        let cues = Cues(text, names: named.map(\.tokens), grammar: grammar)
        let event = EventMatcher(events: events).match(in: text, times: stated, names: named.map(\.tokens))
        let agencies = named.filter { mention in !(event?.tokens.overlaps(mention.tokens) ?? false) }
        let times = stated.filter { time in event.map { !belongs(time, to: $0) } ?? true }
        let issuer = issuer(among: agencies, cues: cues, text: text)
        let position = FollowUps.position(in: text)
        var covered = cues.covered
        if let end = grammar.followUpHeads.end(in: text, at: 0) { covered.formUnion(0..<end) }
        if let position { covered.formUnion(position.tokens) }
        for time in times { covered.formUnion(time.tokens) }
        for mention in agencies { covered.formUnion(mention.tokens) }
        if let event { covered.formUnion(event.tokens) }
        if let issuer { covered.formUnion(ordering(issuer, in: text)) }
        var filters = Filters()
        filters.agencies = asked(agencies.filter { $0 != issuer }, cues: cues)
        filters.issuer = issuer.flatMap { mention in
            recognizer.agencies.agency(id: mention.id).map { AskedAgency(agency: $0) }
        }
        filters.event = event?.name
        filters.clock = clock(cues)
        filters.period =
            filters.clock == nil || filters.clock == .undated ? period(times, in: text, asOf: asOf) : nil
        filters.field = field(cues)
        filters.topic = topics.topic(of: text, covered: covered).flatMap {
            names($0, filters.agencies) ? nil : $0
        }
        let intent = IntentRules.intent(cues: cues, filters: filters, text: text)
        if intent == .when, filters.clock == .overdue || filters.clock == .dueSoon {
            // "các nhiệm vụ quá hạn phải dứt điểm khi nào": what is said of them, not which they are.
            filters.clock = nil
            filters.topic = topics.topic(of: text, covered: covered.subtracting(cues.clockTokens))
        }
        var question = Question(
            typed: line, read: typed, language: language, intent: intent, filters: filters, asOf: asOf)
        question.asksForTasks = cues.hasTask || cues.hasDue
        question.topicWithNames = topics.topic(
            filters.topic, naming: agencies.filter { $0 != issuer }.map { ($0.tokens, wordings(of: $0)) },
            in: text)
        question.topicParts = topics.parts(of: text, covered: covered)
        if intent == .count {
            let known = (times.map(\.tokens) + agencies.map(\.tokens)).reduce(into: Set<Int>()) {
                $0.formUnion($1)
            }
            question.counted = topics.words(of: text, covered: known.union(cues.figureTokens))
        }
        question.subject = cues.subject
        question.isThanks = cues.isThanks
        question.unknownAgency = unknownNames.first(in: text, covered: covered)
        question.contradiction = filters.clock == nil ? contradiction(among: times, in: text) : nil
        question.asksIssuer = cues.asksIssuer
        question.unknownWords = filters.topic.map(topics.unknownWords) ?? []
        return ReadQuestion(
            question: question,
            text: text, cues: cues, times: times, agencies: agencies,
            isElliptic: FollowUps.isElliptic(
                text, cues: cues, filters: filters, intent: intent, grammar: grammar),
            position: position?.value)
    }

    private func wordings(of mention: AgencyMention) -> [String] {
        recognizer.agencies.agency(id: mention.id).map { [$0.name] + $0.aliases + $0.abbreviations } ?? [
            mention.name
        ]
    }

    /// "due in November before October": two times no day lies in, joined by nothing that lists them.
    private func contradiction(among times: [TimeMention], in text: Text) -> Contradiction? {
        guard times.count == 2, times.contains(where: { [.by, .before, .from].contains($0.relation) }) else {
            return nil
        }
        let start = times.compactMap(\.period.start).max()
        let end = times.compactMap(\.period.end).min()
        guard let start, let end, start > end else { return nil }
        return Contradiction(first: text.string(times[0].tokens), second: text.string(times[1].tokens))
    }

    /// Whether a topic only names the agencies again: "ngành giáo dục" beside "Bộ Giáo dục và Đào tạo".
    private func names(_ topic: Topic, _ agencies: [AskedAgency]) -> Bool {
        guard !agencies.isEmpty else { return false }
        return TopicMatcher(topic).share(of: agencies.map(\.agency.name).joined(separator: "\n")) > 0.9
    }

    /// The "năm" of "hạn năm nào" is no year.
    private func asksWhen(_ time: TimeMention, in text: Text) -> Bool {
        let near = max(0, time.tokens.lowerBound - 2)..<min(text.tokens.count, time.tokens.upperBound + 1)
        return near.contains { start in
            grammar.when.end(in: text, at: start).map {
                $0 > time.tokens.upperBound && $0 - start > 1 && time.tokens.overlaps(start..<$0)
            } ?? false
        }
    }

    /// The year of "phiên họp thứ III … năm 2022" is the meeting's, no deadline.
    private func belongs(_ time: TimeMention, to event: EventMatcher.Match) -> Bool {
        if event.tokens.overlaps(time.tokens) { return true }
        guard (0...1).contains(time.tokens.lowerBound - event.tokens.upperBound),
            let day = events.first(where: { $0.name == event.name })?.day
        else { return false }
        return time.period.contains(day)
    }

    /// "the ninth session" is no ninth of a month.
    private func isOrdinal(_ time: TimeMention, in text: Text) -> Bool {
        EnglishOrdinal.value(in: text, before: time.tokens.upperBound) != nil
            && ["session", "meeting", "plenum", "congress", "time", "assembly"].contains {
                text.matches(time.tokens.upperBound, Word($0))
            }
    }

    /// The agencies named; with accents put wrongly ("công nghê"), those of long names that fit without any.
    private func agencies(in text: Text) -> [AgencyMention] {
        let found = recognizer.agencies.mentions(in: text)
        guard found.isEmpty else { return found }
        let plain = Text(FoldedText.fold(text.string(text.tokens.indices)), lenient: true)
        guard plain.tokens.count == text.tokens.count else { return [] }
        return recognizer.agencies.mentions(in: plain).filter { $0.tokens.count >= 4 }
    }

    /// An old name answers for its successor; a repeated agency counts once.
    private func asked(_ mentions: [AgencyMention], cues: Cues) -> [AskedAgency] {
        var asked: [AskedAgency] = []
        for mention in mentions {
            guard let agency = recognizer.agencies.agency(id: mention.id) ?? localBody(mention) else {
                continue
            }
            let current = recognizer.agencies.current(agency)
            guard !asked.contains(where: { $0.agency.id == current.id }) else { continue }
            asked.append(
                AskedAgency(
                    agency: current, formerName: current.id == agency.id ? nil : agency.name,
                    isCooperating: cues.isCooperating))
        }
        return asked
    }

    /// `Ủy ban nhân dân tỉnh Thanh Hóa` has no record of its own.
    private func localBody(_ mention: AgencyMention) -> Agency? {
        mention.kind == .province ? Agency(id: mention.id, name: mention.name, kind: .province) : nil
    }

    /// An office-holder, or a body, that is said to order: `Tổng Bí thư chỉ đạo gì`, `what did the Prime Minister order`.
    private func issuer(among mentions: [AgencyMention], cues: Cues, text: Text) -> AgencyMention? {
        mentions.first { mention in
            guard mention.kind == .officeHolder else { return false }
            return cues.isOrdering || mentions.count == 1 || cues.hasTask
        }
    }

    private func clock(_ cues: Cues) -> Clock? {
        if cues.isUndated { return .undated }
        if cues.isOverdue { return .overdue }
        return cues.isSoon ? .dueSoon : nil
    }

    private func field(_ cues: Cues) -> Slot? {
        if cues.isUndated { return .deadline }
        if cues.isHeadless { return .lead }
        return cues.isProductless ? .product : nil
    }

    /// The period asked: the only time, or from the first to the last of several.
    private func period(_ times: [TimeMention], in text: Text, asOf: Day) -> AskedPeriod? {
        guard let first = times.first else { return nil }
        var period = first.period
        if first.grain == .day, first.relation == .in, let day = period.start, day > asOf,
            remains(first, in: text)
        {
            period.start = asOf
        }
        return AskedPeriod(
            period: period, grain: first.grain, relation: first.relation,
            text: text.string(first.tokens))
    }

    /// "còn chưa đầy 30 ngày nữa": from today to that day.
    private func remains(_ time: TimeMention, in text: Text) -> Bool {
        (max(0, time.tokens.lowerBound - 4)...time.tokens.lowerBound).contains {
            text.matches($0, Word("còn"))
        }
    }

    /// The tokens of "(Tổng Bí thư) Tô Lâm yêu cầu": the name behind the office, and the words for ordering.
    private func ordering(_ issuer: AgencyMention, in text: Text) -> Set<Int> {
        var tokens: Set<Int> = []
        var index = issuer.tokens.upperBound
        while index < text.tokens.count, index < issuer.tokens.upperBound + 4,
            text.tokens[index].isCapitalized
        {
            tokens.insert(index)
            index += 1
        }
        for index in text.tokens.indices {
            if let end = grammar.ordering.end(in: text, at: index) { tokens.formUnion(index..<end) }
        }
        return tokens
    }
}

/// A question with the text and the mentions it was read from.
package struct ReadQuestion: Sendable {
    package var question: Question
    package let text: Text
    let cues: Cues
    package let times: [TimeMention]
    package let agencies: [AgencyMention]
    /// Whether it makes sense only after the question before.
    package let isElliptic: Bool
    /// "việc thứ hai": the second of the answer before.
    let position: Int?
}
