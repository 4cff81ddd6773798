import Linguistics
import Recognition

/// Which of the question's words say what is asked, found once and asked after by the rules.
struct Cues {
    let text: Text
    /// The tokens that are no signs.
    let words: [Int]
    private(set) var covered: TokenSet = []

    /// The tokens of "quá hạn", "sắp đến hạn".
    let clockTokens: TokenSet
    /// The tokens of "gấp nhất", "due next".
    let nextTokens: TokenSet
    /// The tokens of "bộ nào", "which ministries".
    let whoTokens: TokenSet
    /// The tokens of "bao nhiêu", "how many".
    let figureTokens: TokenSet
    /// The first noun that names a kind of statement: "nguyên nhân", "phương châm".
    let subject: String?
    let hasWho, hasWhen, hasCount, hasFigure, hasPassage, hasReason, hasList, hasDocuments, hasHelp: Bool
    let hasTask, hasDue, isOverdue, isAhead, isSoon, isNext, isDated, isUndated, isHeadless,
        isProductless: Bool
    /// "phải làm", "must", "have to"
    let isObliging: Bool
    /// "những luật nào", "which laws"
    let asksWhich: Bool
    /// "những đề án nào phải …", "which plans must …": which things must be done
    let obligesWhich: Bool
    /// "nói gì", "said about": what was said rather than what was ordered
    let isSaying: Bool
    /// "ai chỉ đạo", "trình lên ai", "sản phẩm đầu ra": a field other than who leads and by when
    let asked: Slot?
    /// "hạn nâng cấp hệ thống …": the line starts with the word for a deadline
    let startsWithDue: Bool
    /// "phòng thí nghiệm trọng điểm: thời hạn?"
    let endsWithDue: Bool
    /// "Doanh thu của …", "what was the revenue", "Số thủ tục … sẽ bị cắt giảm?": the line starts with a quantity
    let startsWithNumber: Bool
    /// "ai là Bộ trưởng Bộ X", "who is the minister": a person's name
    let asksPerson: Bool
    /// "Phạm Gia Túc là ai", "who is To Lam": whose office is asked after
    let person: Range<Int>?
    /// "việc chung", "tất cả các bộ", "every ministry"
    let isOfAll: Bool
    /// "bộ nào không có nhiệm vụ", "which ministries have no tasks"
    let asksIdle: Bool
    /// "đã làm được gì", "achieved": what came of it
    let asksResult: Bool
    /// "xong chưa", "has it been completed": whether it is done
    let asksOutcome: Bool
    /// "đã hoàn thành", "completed": something was done
    let hasCompletion: Bool
    /// "họ còn việc gì", "what else must they do": whoever the answer before named
    let hasAgencyPronoun: Bool
    /// "ba vấn đề gì", "what three things": so many points of what was said
    let isEnumerating: Bool
    /// "nhiều việc nhất", "the most tasks"
    let asksMost: Bool
    /// "tất cả", "tổng cộng", "trong tài liệu": no part of what was asked before
    let isOfEverything: Bool
    /// The tokens of "ban hành", "ký", "issued"
    let issuingTokens: TokenSet
    /// "so sánh", "khác gì", "compare"
    let isComparing: Bool
    /// "mấy tháng một lần", "how often"
    let asksFrequency: Bool
    /// "phiên họp … diễn ra khi nào", "who chaired the meeting": the meeting itself is asked after, no task
    let asksOfMeeting: Bool
    /// "có mấy phiên họp", "danh sách các cuộc họp"
    let listsMeetings: Bool
    /// "ask for", "demand": what was ordered, not what was said
    let isDemanding: Bool
    let isCooperating, isOrdering, asksTarget, asksCurrent, isGreeting, isThanks: Bool

    /// - Parameter names: the tokens of the agencies named; "what Ministry of Health" asks for no ministry.
    init(_ text: Text, names: [Range<Int>], grammar: QuestionGrammar) {
        self.text = text
        let words = text.tokens.indices.filter { text.tokens[$0].kind != .sign }
        self.words = words
        var covered: TokenSet = []
        var clockTokens: TokenSet = []
        let lookalikes = Self.tokens(of: grammar.lookalikes, in: text).union(Self.quoted(in: text))
        func isName(_ start: Int, _ end: Int) -> Bool {
            end - start == 1 && text.isAcronym(start)
                || names.contains { $0.contains(end - 1) && $0.contains(end) || $0.lowerBound == start }
        }
        // Where "how long is" stands, "how long" doesn't.
        let asking = [
            grammar.who, grammar.when, grammar.count, grammar.figure, grammar.passage, grammar.list,
            grammar.documents, grammar.reason,
        ]
        func has(_ list: PhraseList, covers: Bool = true) -> Bool {
            var found = false
            var index = 0
            while index < text.tokens.count {
                if let end = list.end(in: text, at: index), !lookalikes.contains(index),
                    !clockTokens.contains(index), !isName(index, end),
                    asking.allSatisfy({ ($0.end(in: text, at: index) ?? end) <= end })
                {
                    found = true
                    if covers { covered.formUnion(index..<end) }
                    index = end
                } else {
                    index += 1
                }
            }
            return found
        }
        isUndated = has(grammar.undated) || Self.lacksDeadline(text, &covered)
        isDated = !isUndated && has(grammar.dated)
        isHeadless = has(grammar.headless)
        isProductless = has(grammar.productless)
        let before = covered
        isAhead = has(grammar.ahead)
        isOverdue = has(grammar.overdue)
        let beforeNext = covered
        isNext = has(grammar.next)
        nextTokens = covered.subtracting(beforeNext)
        isSoon = has(grammar.soon)
        // "nhiệm vụ quá hạn của Bộ X" does not ask for the "hạn của" anything.
        clockTokens = covered.subtracting(before)
        self.clockTokens = clockTokens
        hasCount = has(grammar.count)
        hasDocuments = has(grammar.documents)
        hasReason = has(grammar.reason) || has(grammar.reasonSubjects, covers: false)
        hasWho = has(grammar.who)
        whoTokens = Self.tokens(of: grammar.who, in: text)
        let asked = AskedSlot.find(in: text, grammar: grammar)
        if let asked, asked.slot != .issuer { covered.formUnion(asked.tokens) }
        self.asked = asked?.slot
        hasWhen = has(grammar.when)
        hasFigure = has(grammar.figure)
        figureTokens = Self.tokens(of: grammar.figure, in: text)
        let named = grammar.passageSubjects.first(in: text, range: text.tokens.indices)
        subject = named.map { text.string($0.start..<$0.end) }
        hasPassage = has(grammar.passage) || named != nil
        isSaying = has(grammar.saying)
        hasList = has(grammar.list)
        isObliging = has(grammar.obliging)
        hasHelp = has(grammar.help, covers: false)
        let which = text.tokens.indices.first { text.matches($0, anyOf: Self.which) }
        asksWhich = which != nil
        obligesWhich =
            which.map { grammar.obliging.first(in: text, range: $0..<text.tokens.count) != nil } ?? false
        // "which tasks" asks for them as well.
        hasTask = has(grammar.tasks) || grammar.whichTasks.first(in: text, range: text.tokens.indices) != nil
        hasDue = has(grammar.due) || !clockTokens.isEmpty
        let start = Self.please.end(in: text, at: 0) ?? 0
        if start > 0 { covered.formUnion(0..<start) }
        startsWithDue =
            !lookalikes.contains(start)
            && (grammar.due.end(in: text, at: start) ?? Self.limits.end(in: text, at: start)) != nil
        startsWithNumber = Self.startsWithNumber(text, grammar)
        asksResult = has(grammar.result)
        asksOutcome = OutcomeQuestion.isAsked(text, words, &covered)
        hasCompletion = OutcomeQuestion.completed.first(in: text, range: text.tokens.indices) != nil
        person = PersonQuestion.person(text, words)
        asksPerson = person == nil && PersonQuestion.asksHolder(text, words)
        asksIdle = hasWho && Self.idleness.first(in: text, range: text.tokens.indices) != nil
        isOfAll = has(Self.all) || Self.all.first(in: text, range: text.tokens.indices) != nil
        isEnumerating = text.tokens.indices.dropLast().contains { index in
            // "the six general tasks"
            text.matches(index, anyOf: Self.smallNumbers)
                && (Self.points.end(in: text, at: index + 1) ?? Self.points.end(in: text, at: index + 2))
                    != nil
        }
        isDemanding = Self.demands.first(in: text, range: text.tokens.indices) != nil
        hasAgencyPronoun = has(grammar.agencyPronouns)
        isComparing = has(grammar.comparing)
        asksFrequency = has(grammar.frequency)
        isOfEverything =
            Self.everything.first(in: text, range: text.tokens.indices) != nil
            && Self.summing.first(in: text, range: text.tokens.indices) == nil
        issuingTokens = Self.tokens(of: Self.issuing, in: text)
        asksOfMeeting =
            !isObliging && Self.asksOfMeeting(text, grammar, hasWho: hasWho, hasWhen: hasWhen, &covered)
        listsMeetings = Self.listsMeetings(text, words, grammar)
        let most = Self.most(in: text, grammar)
        asksMost = most != nil
        if let most { covered.formUnion(most) }
        endsWithDue = words.suffix(3).contains { Self.limits.end(in: text, at: $0) == (words.last ?? 0) + 1 }
        isCooperating = has(grammar.cooperating, covers: false)
        isOrdering = has(grammar.ordering, covers: false)
        asksTarget = has(grammar.target)
        asksCurrent = has(grammar.current)
        isGreeting = has(grammar.greetings, covers: false)
        isThanks = has(grammar.thanks, covers: false)
        self.covered = covered
    }

    /// What is quoted within the line, "cát cứ số liệu": it asks nothing itself.
    private static func quoted(in text: Text) -> TokenSet {
        guard text.tokens.contains(where: { $0.sign == 0x22 }) else { return [] }
        let enclosures = Enclosures(text)
        // "Sếp hỏi: “Bộ Y tế được giao gì?”": what is quoted is the question.
        let others = text.tokens.indices.filter { text.tokens[$0].kind != .sign && !enclosures.isQuoted($0) }
        guard others.count > 2 else { return [] }
        return text.tokens.indices.filter(enclosures.isQuoted).reduce(into: []) { $0.insert($1) }
    }

    var isIssuing: Bool { !issuingTokens.isEmpty }

    /// Whether the line says what it wants to know by more than "bao nhiêu" or a question mark.
    var asksMore: Bool {
        hasWho || hasWhen || hasPassage || hasReason || hasList || hasTask || hasDue || hasDocuments
            || asksWhich
    }

    /// Whether the line says itself what it wants to know.
    var asksSomething: Bool {
        asksMore || hasCount || hasFigure || text.tokens.last?.sign == 0x3F
    }

    /// Whether the line starts with a greeting or with thanks.
    func isPolite(in text: Text) -> Bool {
        guard let first = text.tokens.first else { return false }
        return Self.polite.contains(first.word)
            || (text.isLenient
                && Self.polite.contains { $0.letters == first.word.letters && first.word.isPlain })
    }

    private static let polite: Set<Word> = Set(
        [
            "xin", "chào", "cảm", "cám", "tạm", "hello", "hi", "hey", "thanks", "thank", "bye", "goodbye",
            "good", "many", "ok", "okay", "great",
        ]
        .map { Word($0) })

    /// The tokens of every phrase of a list.
    static func tokens(of list: PhraseList, in text: Text) -> TokenSet {
        text.tokens.indices.reduce(into: []) { found, index in
            if let end = list.end(in: text, at: index) { found.formUnion(index..<end) }
        }
    }

    private static let please = PhraseList([
        "đề nghị cho biết", "xin cho biết", "cho biết", "cho tôi biết", "cho hỏi", "cho tôi hỏi", "xin hỏi",
        "vui lòng cho biết", "làm ơn cho biết", "đề nghị cung cấp", "please tell me", "could you tell me",
        "can you tell me", "tell me", "i would like to know", "i want to know", "please give me",
    ])
    private static let limits = PhraseList([
        "thời hạn", "hạn chót", "thời điểm", "mốc thời gian", "deadline", "due date", "time limit",
    ])
    private static let smallNumbers = WordChoice(
        "hai ba bốn năm sáu bảy tám chín mười two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10"
    )
    private static let points = PhraseList([
        "nhiệm vụ", "vấn đề", "điều", "nội dung", "yêu cầu", "điểm", "quan điểm", "bài học", "ý", "things",
        "points", "tasks",
        "demands",
        "requests", "lessons", "messages",
    ])
    /// "chưa được ấn định mốc thời gian": a negation, two other words at most, and the word for a deadline
    private static func lacksDeadline(_ text: Text, _ covered: inout TokenSet) -> Bool {
        for index in text.tokens.indices where text.matches(index, anyOf: negations) {
            for noun in index + 1...index + 3 {
                // "đã xong chưa, thời hạn là khi nào", "không quá thời hạn nào", "chưa tới hạn chót": no deadline is denied.
                let between = text.tokens[min(index + 1, text.tokens.count)..<min(noun, text.tokens.count)]
                if between.contains(where: { $0.kind == .sign }) || text.matches(noun - 1, anyOf: reaching) {
                    break
                }
                guard let end = limits.end(in: text, at: noun) else { continue }
                covered.formUnion(index..<end)
                return true
            }
        }
        return false
    }

    private static let reaching = WordChoice("quá đến tới hết")
    private static let negations = WordChoice("chưa không chẳng thiếu vắng no without lacking lack")

    private static let everything = PhraseList([
        "tất cả", "tổng cộng", "toàn bộ", "cả thảy", "tài liệu", "văn bản", "all", "in total", "altogether",
        "documents",
    ])
    /// "tất cả là bao nhiêu việc": all that was listed
    private static let summing = PhraseList([
        "tất cả là", "tổng cộng là", "cả thảy là", "vị chi là", "is that in total", "are those in total",
        "are there in that list",
    ])
    private static let idleness = PhraseList([
        "không có nhiệm vụ", "chưa có nhiệm vụ", "không có việc", "chưa có việc", "không được giao",
        "chưa được giao",
        "has no tasks", "have no tasks", "has no task", "have no task", "without tasks", "was given no tasks",
        "were given no tasks",
    ])
    private static let all = PhraseList([
        "việc chung", "nhiệm vụ chung", "nói chung", "tất cả các", "toàn thể các", "mọi bộ", "mọi cơ quan",
        "mọi địa phương",
        "all ministries", "all agencies", "every ministry", "every agency", "common to all",
    ])
    private static let issuing = PhraseList([
        "ban hành", "ký ban hành", "được ký", "ra đời", "thông qua", "adopted", "passed", "ký ngày",
        "đề ngày", "ra ngày",
        "phát hành", "issued", "signed", "dated",
        "published",
    ])

    /// The tokens of "nhiều việc nhất", "the most tasks".
    private static func most(in text: Text, _ grammar: QuestionGrammar) -> Range<Int>? {
        let (first, english) = superlatives
        for index in text.tokens.indices {
            // "số nhiệm vụ nhiều nhất", "khối lượng việc lớn nhất"
            if text.matches(index, first), large.contains(where: { text.matches(index - 1, $0) }),
                (max(0, index - 5)..<index - 1).contains(where: { duties.end(in: text, at: $0) == index - 1 })
            {
                return index - 1..<index + 1
            }
            guard text.matches(index, large[0]) || text.matches(index, english),
                let behind = duties.end(in: text, at: index + 1),
                grammar.lookalikes.end(in: text, at: index + 1) == nil
            else { continue }
            if text.matches(index, english) { return index..<index + 1 }
            // "nhiều nhiệm vụ quá hạn nhất"
            if let end = (behind..<behind + 4).first(where: { text.matches($0, first) }) {
                return index..<end + 1
            }
        }
        return nil
    }

    private static let superlatives = (Word("nhất"), Word("most"))
    private static let large = [Word("nhiều"), Word("lớn")]
    private static let which = WordChoice("nào which")
    private static let duties = PhraseList([
        "nhiệm vụ", "đầu việc", "công việc", "việc", "tasks", "directives", "assignments", "work", "to do",
    ])

    private static let demands = PhraseList([
        "ask for", "asked for", "demand", "demanded", "demands", "order", "ordered", "require", "required",
        "request",
        "requested", "call for", "called for", "instruct", "instructed", "assign", "assigned", "yêu cầu",
        "giao", "want", "wanted", "wants", "expect", "expected",
    ])
    /// Whether the line starts with a noun for a quantity that counts no tasks; "số" alone only in a question.
    private static func startsWithNumber(_ text: Text, _ grammar: QuestionGrammar) -> Bool {
        var start = 0
        while start < min(4, text.tokens.count), text.matches(start, anyOf: quantityLeads) {
            start += 1
        }
        guard let end = grammar.figureNouns.end(in: text, at: start) else { return false }
        // "số hóa hồ sơ", "so sánh": no number of anything.
        if text.matches(start, Word("số")), end == start + 1,
            text.matches(end, anyOf: unnumbered)
        {
            return false
        }
        return grammar.tasks.end(in: text, at: end) == nil
            && !(text.matches(end, Word("of")) && grammar.tasks.end(in: text, at: end + 1) != nil)
    }

    private static let unnumbered = WordChoice("hóa sánh liệu")
    private static let quantityLeads = WordChoice("what was is are were the total overall")
}
