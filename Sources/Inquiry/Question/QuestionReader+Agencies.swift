import Directives
import Linguistics
import Recognition

/// Whom a question asks about, and who ordered it.
extension QuestionReader {
    /// A name as a term of a topic, in all the ways it is written.
    func name(_ mention: AgencyMention) -> Topic.Term {
        let wordings =
            recognizer.agencies.agency(id: mention.id).map { [$0.name] + $0.aliases + $0.abbreviations }
            ?? [mention.name]
        return Topic.Term(mention.name, alternatives: wordings, tokens: mention.tokens)
    }

    /// Whether a topic only names the agencies again: "ngành giáo dục" beside "Bộ Giáo dục và Đào tạo".
    func names(_ topic: Topic, _ agencies: [AskedAgency]) -> Bool {
        guard !agencies.isEmpty else { return false }
        return TopicMatcher(topic).share(of: agencies.map(\.agency.name).joined(separator: "\n")) > 0.9
    }

    /// The agencies named; with accents put wrongly ("công nghê") or tones left out ("bô nôi vu"), those of long names
    /// that fit without any.
    func agencies(in text: Text) -> [AgencyMention] {
        let found = recognizer.agencies.mentions(in: text)
        guard found.isEmpty else { return found + partners(in: text, beside: found) }
        if let ministry = ministryByField(in: text) { return [ministry] }
        if let localities = localities(in: text) { return [localities] }
        guard text.tokens.contains(where: { !$0.word.isPlain }) else { return [] }
        let plain = Text(FoldedText.fold(text.string(text.tokens.indices)), lenient: true)
        guard plain.tokens.count == text.tokens.count else { return [] }
        return recognizer.agencies.mentions(in: plain).filter { mention in
            let name = Text(mention.name, lenient: false).tokens.map(\.word)
            let typed = text.tokens[mention.tokens].map(\.word)
            return typed.count >= 4
                || typed.count == 3 && name.count == 3
                    && zip(typed, name).allSatisfy { $0.marks == $1.marks || !$0.hasTone }
        }
    }

    /// "Y tế được giao việc gì?": a ministry by its field, where the line says what it is to do.
    private func ministryByField(in text: Text) -> AgencyMention? {
        let start = grammar.followUpHeads.end(in: text, at: 0) ?? 0
        guard let ministry = recognizer.agencies.ministry(byFieldAt: start, in: text),
            case let end = ministry.tokens.upperBound,
            grammar.charged.end(in: text, at: end) != nil
        else { return nil }
        return ministry
    }

    /// "UBND tỉnh phải làm gì?", "địa phương còn việc gì?": a province that is not named is told what all of them are.
    private func localities(in text: Text) -> AgencyMention? {
        guard let phrase = grammar.localities.first(in: text, range: text.tokens.indices),
            let agency = recognizer.agencies.agency(id: Self.localities),
            phrase.end >= text.tokens.count || !text.tokens[phrase.end].isCapitalized
        else { return nil }
        return AgencyMention(
            tokens: phrase.start..<phrase.end, id: agency.id, name: agency.name, kind: agency.kind)
    }

    /// The "địa phương" of "Bộ X phối hợp với địa phương", which is nobody's name elsewhere.
    private func partners(in text: Text, beside found: [AgencyMention]) -> [AgencyMention] {
        guard let phrase = Self.withLocalities.first(in: text, range: text.tokens.indices),
            !found.contains(where: { $0.tokens.overlaps(phrase.start..<phrase.end) }),
            phrase.end >= text.tokens.count || !text.tokens[phrase.end].isCapitalized,
            let agency = recognizer.agencies.agency(id: Self.localities)
        else { return [] }
        return [
            AgencyMention(
                tokens: phrase.start + 1..<phrase.end, id: agency.id, name: agency.name, kind: agency.kind)
        ]
    }

    private static let withLocalities = PhraseList([
        "với địa phương", "với các địa phương", "cùng địa phương", "cùng các địa phương", "với các tỉnh",
        "cùng các tỉnh",
    ])
    private static let localities = "cac-dia-phuong"

    /// An old name answers for its successor; a repeated agency counts once.
    func asked(_ mentions: [AgencyMention], cues: Cues) -> [AskedAgency] {
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

    /// The province of "Sở Y tế tỉnh Thanh Hóa" says where the department is.
    func isPlace(_ mention: AgencyMention, of others: [AgencyMention]) -> Bool {
        mention.kind == .province
            && others.contains { other in
                other.tokens.upperBound == mention.tokens.lowerBound
                    && Self.departments.contains { other.name.hasPrefix($0) }
            }
    }

    private static let departments = ["Sở ", "Ban ", "Chi cục ", "Thanh tra "]

    /// `Ủy ban nhân dân tỉnh Thanh Hóa` has no record of its own.
    func localBody(_ mention: AgencyMention) -> Agency? {
        mention.kind == .province ? Agency(id: mention.id, name: mention.name, kind: .province) : nil
    }

    /// An office-holder who is asked about alone or said to order, and whoever orders another: `Tổng Bí thư chỉ đạo gì`,
    /// `Chính phủ giao gì cho Bộ Y tế`.
    func issuer(among mentions: [AgencyMention], cues: Cues, text: Text) -> AgencyMention? {
        mentions.first { mention in
            guard !isTold(mention, in: text) else { return false }
            let isGiver = isGiver(mention, in: text)
            let orders = isGiver || mentions.count > 1 && orders(mention, in: text)
            guard mention.kind == .officeHolder else {
                return orders && (mention == mentions.first || isGiver)
                    || mentions.count == 1 && gives(mention, in: text)
            }
            return orders || cues.isOrdering || mentions.count == 1 || cues.hasTask
        }
    }

    /// Whom something is submitted or reported to, whose guidance is followed: "trình Thủ tướng những gì", "report to the
    /// Government". What a directive says of it, not who must do it.
    func isRecipient(_ mention: AgencyMention, in text: Text) -> Bool {
        stands(mention, behind: Reporting.verbs, in: text)
            || stands(mention, behind: Reporting.guidance, in: text)
    }

    private func stands(_ mention: AgencyMention, behind phrases: PhraseList, in text: Text) -> Bool {
        let before = beforeName(mention, in: text)
        return (max(0, before - 4)..<before).contains { phrases.end(in: text, at: $0) == before }
    }

    /// Those to whom something is submitted, the "cấp có thẩm quyền" that has no record among them; none when the line is
    /// about more than that.
    func receivers(_ named: [AgencyMention], in text: Text, covered: TokenSet) -> [Actor] {
        var receivers = named.filter { stands($0, behind: Reporting.verbs, in: text) }
            .map { Actor(id: $0.id, name: $0.name) }
        var known = covered
        for index in text.tokens.indices {
            guard let end = Self.authority.end(in: text, at: index) else { continue }
            known.formUnion(index..<end)
            receivers.append(Actor(id: Slug.of(Self.authorityName), name: Self.authorityName))
        }
        guard !receivers.isEmpty else { return [] }
        let rest = topics.topic(of: text, covered: known)
        return rest?.terms.contains { $0.weight > TopicReader.verbWeight } ?? false ? [] : receivers
    }

    private static let authority = PhraseList([
        "cấp có thẩm quyền", "cấp thẩm quyền", "cơ quan có thẩm quyền", "competent authority",
        "competent authorities", "competent level", "competent levels",
    ])
    private static let authorityName = "cấp có thẩm quyền"

    /// "Phó Thủ tướng (Trần Hồng Hà) được giao gì", "what was the Minister asked to do": who is ordered.
    private func isTold(_ mention: AgencyMention, in text: Text) -> Bool {
        let behind = afterName(mention, in: text)
        if Self.told.end(in: text, at: behind) != nil { return true }
        return Self.was.contains { text.matches(beforeName(mention, in: text) - 1, $0) }
    }

    private static let told = PhraseList([
        "được giao", "được phân công", "được yêu cầu", "bị giao", "bị yêu cầu", "nhận nhiệm vụ", "phải",
        "có trách nhiệm", "was asked", "was assigned", "was told", "is asked", "is assigned", "must",
        "has to",
    ])
    private static let was = Word.all(in: "was is were are")

    /// Where a name starts, or the article before it.
    private func beforeName(_ mention: AgencyMention, in text: Text) -> Int {
        let start = mention.tokens.lowerBound
        return text.matches(start - 1, Self.article) ? start - 1 : start
    }

    private static let article = Word("the")

    /// Behind a name, the person's own name after it, and "đã".
    private func afterName(_ mention: AgencyMention, in text: Text) -> Int {
        var index = mention.tokens.upperBound
        while index < text.tokens.count, index < mention.tokens.upperBound + 4,
            text.tokens[index].isCapitalized || text.matches(index, Word("đã"))
        {
            index += 1
        }
        return index
    }

    /// "Tỉnh ủy X giao những việc gì": the name starts the line, the word for giving is next.
    private func gives(_ mention: AgencyMention, in text: Text) -> Bool {
        mention.tokens.lowerBound == 0
            && Self.giving.contains { text.matches(mention.tokens.upperBound, $0) }
    }

    private static let giving = Word.all(in: "giao assigned ordered")

    /// "việc do Bộ Y tế giao", "tasks given by the Ministry of Health"
    func isGiver(_ mention: AgencyMention, in text: Text) -> Bool {
        let before = beforeName(mention, in: text)
        if text.matches(before - 1, Word("by")) {
            return grammar.commanding.end(in: text, at: before - 2) == before - 1
                || text.matches(before - 2, Word("given"))
        }
        return text.matches(before - 1, Word("do"))
            && grammar.commanding.end(in: text, at: afterName(mention, in: text)) != nil
    }

    /// Whether a word for ordering follows a name: "Thủ tướng (Phạm Minh Chính) (đã) giao", "did the Government order".
    func orders(_ mention: AgencyMention, in text: Text) -> Bool {
        grammar.ordering.end(in: text, at: afterName(mention, in: text)) != nil
    }

    /// The tokens of "(Tổng Bí thư) Tô Lâm yêu cầu": the name behind the office, and the words for ordering.
    func ordering(_ issuer: AgencyMention, in text: Text) -> TokenSet {
        var tokens: TokenSet = []
        var index = issuer.tokens.upperBound
        while index < text.tokens.count, index < issuer.tokens.upperBound + 4,
            text.tokens[index].isCapitalized
        {
            tokens.insert(index)
            index += 1
        }
        let lookalikes = Cues.tokens(of: grammar.lookalikes, in: text)
        return tokens.union(Cues.tokens(of: grammar.ordering, in: text).subtracting(lookalikes))
    }

    /// A group that is no part of the state, right behind "how many": it is what is counted.
    func isCounted(_ mention: AgencyMention, cues: Cues) -> Bool {
        guard mention.kind == .collective, cues.figureTokens.contains(mention.tokens.lowerBound - 1),
            let group = recognizer.agencies.agency(id: mention.id)
        else { return false }
        return group.members.allSatisfy { Agency.Kind(rawValue: $0) == nil }
    }

    /// The name of what is counted, without its "các".
    func countedName(_ mention: AgencyMention) -> Topic.Term {
        let one =
            mention.name.hasPrefix(Self.plural)
            ? String(mention.name.dropFirst(Self.plural.count)) : mention.name
        return Topic.Term(one, tokens: mention.tokens)
    }

    private static let plural = "các "
}
