package import Directives
package import Linguistics
package import Recognition

/// A line → a `Question`: repair the typing, recognise agencies and times, find what is asked, keep the rest as topic.
package final class QuestionReader: Sendable {
    let recognizer: Recognizer
    private let repair: TypingRepair
    let grammar: QuestionGrammar
    let topics: TopicReader
    private let unknownNames: UnknownNames
    /// The meetings that the documents tell of.
    let events: [Event]
    private let documents: DocumentReference

    /// The longest line that is read as a question, in characters.
    package static let longest = 4_000

    package init(recognizer: Recognizer, lexicon: Lexicon, events: [Event], sources: [Source] = []) {
        self.recognizer = recognizer
        repair = TypingRepair(lexicon: lexicon)
        grammar = QuestionGrammar(recognizer: recognizer)
        topics = TopicReader(
            recognizer: recognizer, stops: grammar.stops, rarity: WordRarity(lexicon: lexicon))
        unknownNames = UnknownNames(recognizer: recognizer, stops: grammar.stops)
        self.events = events
        documents = DocumentReference(sources)
    }

    /// - Parameters:
    ///   - language: that of the answer, whatever the line's.
    ///   - fallback: that of the answer to a line that shows none.
    package func question(_ line: String, asOf: Day, language: Language? = nil, fallback: Language? = nil)
        -> ReadQuestion
    {
        let typed = repair.read(line)
        let (text, told) = asking(Text(Self.acronymsInCapitals(Self.unquoted(typed.text)), lenient: true))
        let language = language ?? Language(shownBy: text) ?? fallback ?? Language(of: text)
        let written = recognizer.times.mentions(
            in: text, context: TimeContext(reference: asOf, kind: .question))
        let stated =
            written.filter { time in
                !time.isRecurring && !time.isUnresolved && !isOrdinal(time, in: text)
                    && !asksWhen(time, in: text)
                    && !(language == .vietnamese && isEnglishMay(time, in: text))
            } + bareYears(in: text, beside: written)
        let named = agencies(in: text)
        let cues = Cues(text, names: named.map(\.tokens), grammar: grammar)
        let event = EventMatcher(events: events, recognizer: recognizer.times, grammar: grammar).match(
            in: text, times: stated, names: named.map(\.tokens))
        let document = documents.match(in: text)
        let cited = document ?? DocumentReference.written(in: text)
        let agencies = named.filter { mention in
            !mention.tokens.allSatisfy(cues.whoTokens.contains)
                && !(event?.tokens.overlaps(mention.tokens) ?? false)
                && !(cited?.tokens.overlaps(mention.tokens) ?? false) && !isPlace(mention, of: named)
        }
        let position = FollowUps.position(in: text)
        let times = relevant(stated.filter { !isAttribute($0, in: text) }, in: text).filter { time in
            event.map { !belongs(time, to: $0) } ?? true && !(position?.tokens.overlaps(time.tokens) ?? false)
        }
        let recipients = agencies.filter { isRecipient($0, in: text) }
        let actors = agencies.filter { !recipients.contains($0) }
        let issuer = issuer(among: actors, cues: cues, text: text)
        var covered = cues.covered
        for heads in [grammar.followUpHeads, grammar.greetings] {
            if let end = heads.end(in: text, at: 0) { covered.formUnion(0..<end) }
        }
        if let position { covered.formUnion(position.tokens) }
        for time in stated { covered.formUnion(time.tokens) }
        for mention in agencies + named.filter({ isPlace($0, of: named) }) {
            covered.formUnion(mention.tokens)
        }
        if let event, !cues.asksOfMeeting { covered.formUnion(event.tokens) }
        if let document { covered.formUnion(document.tokens) }
        if let issuer { covered.formUnion(ordering(issuer, in: text)) }
        if !cues.hasFigure, !cues.startsWithNumber {
            // "phải hoàn thành đúng hạn": what may be counted, and no topic of a task.
            covered.formUnion(Cues.tokens(of: grammar.punctual, in: text))
        }
        var filters = Filters()
        filters.agencies = asked(actors.filter { $0 != issuer }, cues: cues)
        filters.issuer = issuer.flatMap { mention in
            (recognizer.agencies.agency(id: mention.id) ?? localBody(mention)).map {
                AskedAgency(agency: $0, isGiver: isGiver(mention, in: text))
            }
        }
        filters.event = event?.name
        filters.document = document?.number
        filters.clock = clock(cues, times: times)
        filters.period =
            filters.clock == nil || filters.clock == .undated ? period(times, in: text, asOf: asOf) : nil
        if let period = filters.period, let time = times.first {
            filters.period?.isOfIssue =
                isPast(period, cues, in: text, asOf: asOf)
                && (issuer.map { cues.isOrdering || orders($0, in: text) } ?? false
                    || isGiven(time, in: text))
        }
        filters.field = field(cues)
        filters.topic = topics.topic(of: text, covered: covered, naming: recipients.map(name)).flatMap {
            names($0, filters.agencies) ? nil : $0
        }
        if filters.topic == nil, filters.agencies.isEmpty, filters.event == nil, filters.issuer == nil,
            let told
        {
            // "Tôi ở Bộ Y tế. Tháng 12 có việc gì?"
            filters.agencies = asked(self.agencies(in: told), cues: cues)
        }
        let intent = IntentRules.intent(cues: cues, filters: filters, text: text)
        if intent == .when, filters.clock == .overdue || filters.clock == .dueSoon {
            // "các nhiệm vụ quá hạn phải dứt điểm khi nào": what is said of them, not which they are.
            filters.clock = nil
            filters.topic = topics.topic(of: text, covered: covered.subtracting(cues.clockTokens))
        }
        // "Đề án … có hạn đến khi nào": it may have none.
        if intent == .when, filters.clock == .dated, filters.topic != nil { filters.clock = nil }
        var question = Question(
            typed: line, read: typed, language: language, intent: intent, filters: filters, asOf: asOf)
        question.asksForTasks = cues.hasTask || cues.hasDue
        question.subject = cues.subject
        question.topicWithNames = filters.topic.map { topic in
            topics.topic(topic, naming: actors.filter { $0 != issuer }.map(name), in: text)
        }
        if intent == .list {
            question.recipients = receivers(recipients, in: text, covered: covered)
        }
        let counted = actors.filter { isCounted($0, cues: cues) }
        if intent == .figure, !counted.isEmpty {
            // "How many digital technology companies are there?" asks of no agency.
            question.filters.topic = topics.topic(
                of: text, covered: covered, naming: counted.map(countedName))
            question.filters.agencies.removeAll { asked in counted.contains { $0.id == asked.agency.id } }
        }
        question.topicDetails = filters.topic.map {
            TopicDetails(topic: $0, text: text, covered: covered, reader: topics)
        }
        if cues.asksOfMeeting {
            // A meeting that the documents have is looked for by their name of it.
            let named = event.map { topics.topic(of: Text($0.name, lenient: false), covered: []) }
            let numbered = EventMatcher.numbered(in: text).map {
                topics.topic(
                    of: [Topic.Term(text.string($0.tokens), alternatives: $0.wordings, tokens: $0.tokens)],
                    in: text)
            }
            question.filters.topic = named ?? numbered ?? filters.topic ?? question.topicWithNames
            if event != nil || numbered == nil { question.filters.agencies = [] }
        }
        if intent == .passage, cues.hasWhen, cues.asksOfMeeting || cues.isIssuing {
            question.asksDate = true
            if !cues.asksOfMeeting {
                question.filters.topic = topics.topic(of: text, covered: covered.union(cues.issuingTokens))
            }
        }
        if cues.asksFrequency {
            question.asksFrequency = true
            question.intent = .passage
            question.filters.topic =
                filters.topic ?? topics.topic(of: text, covered: covered)
                ?? topics.topic(of: text, covered: covered, naming: actors.map(name))
        }
        if cues.hasReason, intent == .passage, let topic = filters.topic,
            case let named = Text(topic.text, lenient: false),
            grammar.passageSubjects.end(in: named, at: 0) == named.tokens.count
        {
            // "vì sao còn tồn tại, hạn chế": of nothing in particular, so the causes themselves.
            question.filters.topic = topics.topic(of: Text(Self.cause, lenient: false), covered: [])
            question.subject = Self.cause
        }
        if cues.asksResult, intent == .passage {
            // What came of it stands in the passages that name the body.
            question.filters.topic = topics.topic(
                of: text, covered: covered, naming: actors.filter { $0 != issuer }.map(name))
            question.filters.agencies = []
        }
        if let person = cues.person {
            question.filters = Filters()
            question.askedPerson = text.string(person)
            question.filters.topic = topics.topic(
                of: [Topic.Term(text.string(person), tokens: person)], in: text)
        }
        if cues.asksPerson {
            question.askedOffice = actors.first.flatMap { office in
                recognizer.agencies.agency(id: office.id).map {
                    Question.Office(name: text.string(office.tokens), agency: $0)
                }
            }
        }
        let givers = actors.filter { $0.kind == .officeHolder }
        if cues.isComparing, intent == .list, givers.count > 1, givers.count == actors.count {
            question.comparedIssuers = asked(givers, cues: cues)
            (question.filters.issuer, question.filters.agencies) = (nil, [])
        }
        let listed = listed(times, in: text)
        if cues.isComparing || listed.count > 1 && !follow(listed) && intent == .list {
            question.isComparing = true
            question.comparedPeriods = times.map { period(of: $0, in: text, asOf: asOf) }
        }
        if intent == .count {
            let known = (times.map(\.tokens) + agencies.map(\.tokens) + [event?.tokens ?? 0..<0]).reduce(
                into: [] as TokenSet
            ) {
                $0.formUnion($1)
            }
            question.counted = topics.words(of: text, covered: known.union(cues.figureTokens))
        }
        if [.count, .figure].contains(intent), event == nil, let numbered = EventMatcher.numbered(in: text) {
            // "phiên họp thứ 2 giao bao nhiêu nhiệm vụ": of a meeting that the documents only mention they may tell a number.
            let name = Topic.Term(
                text.string(numbered.tokens), alternatives: numbered.wordings, tokens: numbered.tokens)
            let known = agencies.reduce(into: cues.figureTokens.union(TokenSet(numbered.tokens))) {
                $0.formUnion($1.tokens)
            }
            let rest = topics.topic(of: text, covered: known)?.terms ?? []
            question.intent = .figure
            question.filters.topic = topics.topic(of: [name] + rest, in: text)
            question.filters.agencies = []
            question.topicWithNames = nil
        }
        let isAhead = text.tokens.indices.contains { text.matches($0, anyOf: Self.future) }
        question.asksTarget = cues.asksTarget || intent == .figure && isAhead
        question.asksCurrent = cues.asksCurrent
        question.isThanks = cues.isThanks
        question.isEnumerating = cues.isEnumerating
        question.isOfAll = cues.isOfAll
        question.asksMeaning = grammar.meaning.first(in: text, range: text.tokens.indices) != nil
        // "có bao nhiêu nhiệm vụ?" alone asks for them all as well.
        question.isOfEverything =
            (cues.hasTask || cues.hasCount) && (cues.isOfEverything || cues.hasCount && text.tokens.count < 8)
        question.listsMeetings = cues.listsMeetings && intent == .documents
        question.unknownAgency = unknownNames.first(
            in: text, covered: covered, asksForTasks: intent == .list || intent == .count)
        question.contradiction = filters.clock == nil ? contradiction(among: times, in: text) : nil
        question.impossibleTime = impossibleTime(in: text, covered: covered)
        question.unknownDocument = document == nil ? cited?.number : nil
        question.asksOutcome = cues.asksOutcome && intent == .list
        question.countsCompleted = [.count, .figure].contains(intent) && cues.hasCompletion
        question.askedKind = AskedKind(text)
        question.place =
            named.first { isPlace($0, of: named) }.flatMap { Locality(name: $0.name) }
            ?? filters.agencies.lazy.compactMap { Locality(id: $0.agency.id) }.first
        if intent == .who { question.asked = cues.asked ?? (cues.isCooperating ? .cooperating : .lead) }
        question.asksMost = intent == .who && cues.asksMost
        question.asksIdle = intent == .who && cues.asksIdle
        if cues.isCooperating, intent == .list, filters.agencies.count > 1 {
            let named = filters.agencies.filter { $0.agency.kind != .collective }
            question.worksWithAnyone = named.count == 1
            if named.count == 1 { question.filters.agencies = named }
        }
        return ReadQuestion(
            question: question,
            text: text, cues: cues, times: times, agencies: agencies,
            isElliptic: FollowUps.isElliptic(
                text, cues: cues, filters: filters, intent: intent, grammar: grammar),
            position: position?.value)
    }

    /// "MoST", "MoF", as English papers write the ministries: `MOST`, `MOF`.
    private static func acronymsInCapitals(_ line: String) -> String {
        guard line.contains("Mo") else { return line }
        return line.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let letters = word.prefix { $0.isLetter }
            let isAcronym =
                letters.hasPrefix("Mo") && (3...6).contains(letters.count)
                && letters.dropFirst(2).allSatisfy(\.isUppercase)
            return isAcronym ? letters.uppercased() + word.dropFirst(letters.count) : String(word)
        }.joined(separator: " ")
    }

    /// A line within quotation marks asks what stands between them.
    private static func unquoted(_ line: String) -> String {
        let marks: Set<Character> = ["\"", "“", "”", "«", "»"]
        guard let first = line.first, let last = line.last, marks.contains(first), marks.contains(last),
            case let inner = line.dropFirst().dropLast(), !inner.contains(where: marks.contains)
        else { return line }
        return String(inner)
    }

    /// The sentences that ask, without what is told before or behind them: "Tôi là chuyên viên Bộ Y tế. Bộ được giao gì?"
    private func asking(_ text: Text) -> (text: Text, told: Text?) {
        let ranges = Sentences(text).ranges.flatMap { clauses(of: $0, in: text) }
        guard ranges.count > 1 else { return (text, nil) }
        let sentences = ranges.map(text.string)
        let asks = sentences.map { Cues(Text($0, lenient: true), names: [], grammar: grammar).asksSomething }
        guard asks.contains(true), asks.contains(false) else { return (text, nil) }
        func joined(_ isAsking: Bool) -> Text {
            let part = zip(sentences, asks).filter { $0.1 == isAsking }.map(\.0)
            return Text(part.joined(separator: " "), lenient: true)
        }
        return (joined(true), joined(false))
    }

    /// A sentence cut at the comma behind what somebody says of himself: "Thứ Sáu này tôi phải báo cáo, còn việc gì …".
    private func clauses(of sentence: Range<Int>, in text: Text) -> [Range<Int>] {
        // "8:30" is one time.
        let commas = sentence.filter { index in
            text.tokens[index].sign == 0x2C
                || text.tokens[index].sign == 0x3A && index + 1 < sentence.upperBound
                    && text.tokens[index + 1].isSpaced
        }
        for (start, end) in zip([sentence.lowerBound] + commas.map { $0 + 1 }, commas) {
            let isOwn = (start..<end).contains { Self.selves.contains(text.tokens[$0].word) }
            guard isOwn,
                text.tokens[end].sign == 0x3A
                    || Self.occasions.first(in: text, range: start..<end) != nil,
                grammar.who.first(in: text, range: start..<end) == nil
            else { continue }
            return [sentence.lowerBound..<end, end + 1..<sentence.upperBound].filter { !$0.isEmpty }
        }
        return [sentence]
    }

    /// What somebody asks for: no part of what he asks.
    private static let occasions = PhraseList([
        "báo cáo", "họp", "trình", "nộp", "giao ban", "làm báo cáo", "hỏi", "report", "present", "meeting",
        "briefing",
        "note", "story", "article", "draft", "drafting", "writing", "preparing", "cable", "memo",
    ])
    private static let cause = "nguyên nhân"
    private static let future = WordChoice("sẽ will")
    private static let selves = Set(Word.all(in: "tôi toi mình em chúng i we"))

    private func field(_ cues: Cues) -> Slot? {
        if cues.isUndated { return .deadline }
        if cues.isHeadless { return .lead }
        return cues.isProductless ? .product : nil
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
