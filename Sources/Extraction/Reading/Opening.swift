import Directives
import Linguistics
import Recognition

/// How a clause begins: who orders, who is told, and where what is to be done starts.
struct Opening {
    enum Kind {
        /// `Thủ tướng yêu cầu Bộ X …`, `Giao Bộ X …`
        case order
        /// `Bộ X (cần) rà soát …`
        case subject
        /// `Rà soát …`, `Khẩn trương trình …`
        case bare
        /// `Thủ tướng chỉ rõ 6 nhiệm vụ tổng quát`: what follows is ordered, of nobody yet
        case announcement
        /// `Nhiệm vụ này phải hoàn thành …`
        case backReference
        case none
    }

    var kind: Kind
    /// Who orders, when the clause says so.
    var issuer: String?
    /// Who is told, in the order named.
    var actors: [Actor] = []
    /// The index where the directive's span starts.
    var start: Int
    /// The index where the order itself starts, behind actors and what they act on.
    var action: Int
    var predicate: Predicate?
    /// What stands before: a time, a purpose, a topic.
    var adjunct: Range<Int>?
    /// Whether what stands before names who orders: `Theo yêu cầu của Tổng Bí thư, …`.
    var isReported = false
    /// Whether the clause starts with "trong đó".
    var isWithin = false

    /// "Văn phòng Chính phủ thông báo để … biết, thực hiện", "trân trọng thông báo"
    func isClosing(in text: Text) -> Bool {
        Self.closings.end(in: text, at: action) != nil
    }

    private static let closings = PhraseList([
        "thông báo để", "xin thông báo", "trân trọng thông báo", "thông báo ý kiến",
        "chịu trách nhiệm thi hành",
        "chịu trách nhiệm về tính chính xác",
    ])
}

/// Parses the beginning of a clause.
struct OpeningParser {
    let grammar: Grammar
    let actors: ActorParser
    let times: [TimeMention]
    /// Who orders so far, in the paragraphs before.
    let issuer: String?

    init(grammar: Grammar, times: [TimeMention], issuer: String?) {
        self.grammar = grammar
        actors = ActorParser(grammar: grammar)
        self.times = times
        self.issuer = issuer
    }

    func opening(of clause: Range<Int>, in text: Text, enclosures: Enclosures) -> Opening {
        let (start, isWithin) = skipConnectives(text, clause.lowerBound, limit: clause.upperBound)
        var opening = attempt(text, at: start, limit: clause.upperBound)
        if opening == nil {
            opening = behindAdjunct(text, from: start, clause: clause, enclosures: enclosures)
        } else if opening?.kind == .bare,
            let speaker = speaker(text, in: start..<clause.upperBound, enclosures: enclosures)
        {
            // "Lưu ý phải đẩy mạnh …, Thủ tướng chỉ đạo các bộ, ngành …": what stands first is how he says it.
            opening = order(text, at: speaker, limit: clause.upperBound)
            opening?.adjunct = start..<speaker
        }
        var result = opening ?? Opening(kind: .none, start: start, action: start)
        result.isWithin = isWithin
        return result
    }

    /// The place behind a comma where an office-holder is named as the subject.
    private func speaker(_ text: Text, in range: Range<Int>, enclosures: Enclosures) -> Int? {
        let comma = range.dropLast(2).first { index in
            guard text.tokens[index].sign == 0x2C, !enclosures.isBracketed(index),
                !enclosures.isQuoted(index),
                let mention = grammar.recognizer.agencies.mentionList(in: text, at: index + 1).first,
                mention.kind == .officeHolder,
                let (_, end) = issuerName(text, at: index + 1, limit: range.upperBound)
            else { return false }
            return grammar.performatives.end(in: text, at: end) != nil
                || Self.sayings.end(in: text, at: end) != nil
        }
        return comma.map { $0 + 1 }
    }

    /// The opening behind a comma or a colon: `Để …, Bộ X …`, `Về …: giao Bộ X …`, `Nêu …, Thủ tướng yêu cầu …`.
    ///
    /// An order found anywhere wins over a subject, a subject over a bare verb.
    private func behindAdjunct(
        _ text: Text, from start: Int, clause: Range<Int>, enclosures: Enclosures
    ) -> Opening? {
        let isAdjunct = grammar.adjunctHeads.end(in: text, at: start) != nil
        let isTopic = text.matches(start, Self.about)
        let limit = min(clause.upperBound, start + 160)
        var isReported = false
        var isFirst = true
        var subject: Opening?
        var bare: Opening?
        for index in start..<max(start, limit) {
            guard !enclosures.isBracketed(index), let sign = text.tokens[index].sign,
                sign == 0x2C || sign == 0x3A
            else { continue }
            if index + 1 < limit, !text.tokens[index + 1].isSpaced, text.tokens[index + 1].kind == .number {
                continue
            }
            isReported = isReported || (isAdjunct && namesIssuer(text, start..<index))
            let isHead = isFirst || sign == 0x3A
            isFirst = false
            let (next, _) = skipConnectives(text, index + 1, limit: clause.upperBound)
            guard var opening = attempt(text, at: next, limit: clause.upperBound),
                opening.predicate?.isPast != true
            else { continue }
            opening.adjunct = start..<index
            opening.isReported = isReported
            switch opening.kind {
            case .order where opening.issuer != nil || isAdjunct || sign == 0x3A:
                if opening.actors.isEmpty, isHead, let told = addressed(text, start..<index) {
                    opening.actors = told
                }
                return opening
            case .announcement: return opening
            case .subject where isAdjunct || sign == 0x3A:
                if subject == nil, !isCompletion(text, opening) { subject = opening }
            case .bare where sign == 0x3A || isAdjunct && !isTopic && (isHead || isStrong(opening.predicate)):
                if bare == nil { bare = opening }
            default: break
            }
            if sign == 0x3A, subject != nil { break }
        }
        return subject ?? bare
    }

    /// "Đối với Bộ Tài chính, Thủ tướng yêu cầu …"
    private func addressed(_ text: Text, _ adjunct: Range<Int>) -> [Actor]? {
        guard let head = Self.towards.end(in: text, at: adjunct.lowerBound),
            let list = actors.list(in: text, at: head, limit: adjunct.upperBound),
            list.end == adjunct.upperBound
        else { return nil }
        return list.actors
    }

    /// "…, Thành phố Hồ Chí Minh, hoàn thành trong năm 2025": what is named there is no subject.
    private func isCompletion(_ text: Text, _ opening: Opening) -> Bool {
        guard let predicate = opening.predicate,
            let end = grammar.completionVerbs.end(in: text, at: predicate.verb)
        else { return false }
        return times.contains { $0.tokens.lowerBound == end || $0.tokens.lowerBound == end + 1 }
    }

    private func isStrong(_ predicate: Predicate?) -> Bool {
        predicate.map { $0.hasModal || $0.hasAdverb || $0.isCoordination } ?? false
    }

    /// "Theo Thủ tướng, …", "Theo yêu cầu của Tổng Bí thư, …"
    private func namesIssuer(_ text: Text, _ range: Range<Int>) -> Bool {
        text.matches(range.lowerBound, Self.according)
            && grammar.recognizer.agencies.mentions(in: text, range: range).contains {
                $0.kind == .officeHolder
            }
    }

    private func skipConnectives(_ text: Text, _ index: Int, limit: Int) -> (Int, isWithin: Bool) {
        var position = index
        var isWithin = false
        while position < limit {
            if let sign = text.tokens[position].sign, [0x2C, 0x22, 0x27, 0x2D, 0x2E, 0x3A].contains(sign) {
                position += 1
            } else if let end = grammar.connectives.end(in: text, at: position) {
                isWithin = isWithin || text.end(of: Self.within, at: position) != nil
                position = end
            } else if text.matches(position, Self.and) {
                position += 1
            } else if let (_, end) = ordinal(text, at: position) {
                position = end
            } else {
                break
            }
        }
        return (position, isWithin)
    }

    /// "Thứ nhất," within a paragraph
    private func ordinal(_ text: Text, at index: Int) -> (Marker, Int)? {
        guard text.matches(index, Self.ordinal), index + 2 < text.tokens.count,
            text.tokens[index + 2].sign == 0x2C || text.tokens[index + 2].sign == 0x3A
        else { return nil }
        return (.ordinal, index + 3)
    }

    private func attempt(_ text: Text, at index: Int, limit: Int) -> Opening? {
        guard index < limit else { return nil }
        if PhraseSource.backReferences.end(in: text, at: index) != nil {
            return Opening(kind: .backReference, start: index, action: index)
        }
        if let opening = order(text, at: index, limit: limit) ?? subject(text, at: index, limit: limit)
            ?? bare(text, at: index, limit: limit)
        {
            return opening
        }
        // "Định kỳ ngày 20 hằng tháng báo cáo …", "Trong tháng 10/2025 hoàn thành …"
        guard let time = times.first(where: { (index...index + 2).contains($0.tokens.lowerBound) }),
            time.tokens.upperBound < limit,
            var opening = subject(text, at: time.tokens.upperBound, limit: limit)
                ?? bare(text, at: time.tokens.upperBound, limit: limit)
        else { return nil }
        opening.start = index
        return opening
    }

    // "Thủ tướng Chính phủ yêu cầu …", "Tổng Bí thư nêu rõ, …", "Giao Bộ X …", "Đề nghị …"
    private func order(_ text: Text, at index: Int, limit: Int) -> Opening? {
        var position = index
        var issuer: String?
        if let (name, end) = issuerName(text, at: index, limit: limit),
            isIssuer(text, at: index) || name == self.issuer
        {
            issuer = name
            position = end
            while position < limit, Self.fillers.end(in: text, at: position) != nil {
                position = Self.fillers.end(in: text, at: position) ?? limit
            }
        }
        guard let end = grammar.performatives.end(in: text, at: position), end < limit else {
            guard let issuer, isIssuer(text, at: index) else { return nil }
            var nested = nestedOrder(text, at: position, limit: limit)
            nested?.kind = .order
            nested?.issuer = issuer
            return nested
        }
        if text.matches(end, Self.this) { return nil }
        let isOrdering = PhraseSource.ordering.end(in: text, at: position) != nil
        if issuer == nil {
            guard isOrdering, Self.direct.end(in: text, at: position) == nil else { return nil }
        } else if Self.direct.end(in: text, at: position) != nil, let issuer, let current = self.issuer,
            issuer != current
        {
            return nil
        }
        var next = end
        while next < limit, let sign = text.tokens[next].sign, [0x2C, 0x3A, 0x22].contains(sign) { next += 1 }
        if let second = conjoined(text, next, limit: limit) { next = second }
        while next < limit, let behind = Self.particles.end(in: text, at: next) { next = behind }
        if let behind = Self.objectives.end(in: text, at: next) {
            next = behind
            if let time = times.first(where: { $0.tokens.lowerBound == behind }) {
                next = time.tokens.upperBound
            }
        }
        guard next < limit else { return Opening(kind: .order, issuer: issuer, start: index, action: end) }
        var inner = subject(text, at: next, limit: limit) ?? bare(text, at: next, limit: limit)
        if inner == nil { inner = addressee(text, at: next, limit: limit) }
        if inner == nil, grammar.adjunctHeads.end(in: text, at: next) != nil {
            inner = behindAdjunct(text, from: next, clause: next..<limit, enclosures: Enclosures(text))
        }
        if inner == nil, issuer != nil || isOrdering {
            inner = nestedOrder(text, at: next, limit: limit)
        }
        if inner == nil, !isOrdering, announces(text, behind: end) {
            return Opening(kind: .announcement, issuer: issuer, start: index, action: end)
        }
        guard var opening = inner else {
            guard isOrdering, limit - next > 3 else { return nil }
            return Opening(kind: .order, issuer: issuer, start: next, action: next)
        }
        if !isOrdering, opening.predicate == nil || opening.predicate?.isPast == true { return nil }
        if opening.predicate?.isPast == true, !isOrdering { return nil }
        opening.kind = .order
        opening.issuer = issuer
        return opening
    }

    /// "6 nhiệm vụ tổng quát", "một số nhiệm vụ trọng tâm"
    private func announces(_ text: Text, behind index: Int) -> Bool {
        (index..<min(index + 4, text.tokens.count)).contains { Self.objectives.end(in: text, at: $0) != nil }
    }

    /// "nhấn mạnh và yêu cầu", "thống nhất, giao"
    private func conjoined(_ text: Text, _ index: Int, limit: Int) -> Int? {
        var position = index
        if text.matches(position, Self.and) { position += 1 }
        guard position < limit, let end = PhraseSource.ordering.end(in: text, at: position), end < limit,
            Self.direct.end(in: text, at: position) == nil
        else { return nil }
        return end
    }

    /// "nhấn mạnh mục tiêu chủ yếu đến hết năm 2025 …: Hoàn thành …", "đánh giá cao … và yêu cầu …"
    private func nestedOrder(_ text: Text, at index: Int, limit: Int) -> Opening? {
        for position in index..<min(limit, index + 90) {
            guard
                text.tokens[position].sign == 0x2C || text.matches(position, Self.and)
                    || text.matches(position, Self.likewise)
            else { continue }
            let next = position + 1
            guard let end = PhraseSource.ordering.end(in: text, at: next), end < limit,
                Self.direct.end(in: text, at: next) == nil
            else { continue }
            if let inner = subject(text, at: end, limit: limit) ?? bare(text, at: end, limit: limit) {
                return inner
            }
        }
        return nil
    }

    /// Actors without a predicate of their own: `giao Bộ X:`, `yêu cầu các bộ, ngành …`.
    private func addressee(_ text: Text, at index: Int, limit: Int) -> Opening? {
        guard let list = actors.list(in: text, at: index, limit: limit) else { return nil }
        return Opening(kind: .order, actors: list.actors, start: index, action: list.end)
    }

    private func subject(_ text: Text, at index: Int, limit: Int) -> Opening? {
        if let end = PhraseSource.anaphors.end(in: text, at: index), end < limit,
            !text.tokens[end].isCapitalized,
            let predicate = predicate(text, behind: end, limit: limit)
        {
            return Opening(kind: .bare, start: index, action: predicate.start, predicate: predicate)
        }
        guard let list = actors.list(in: text, at: index, limit: limit) else { return nil }
        if list.end + 3 < limit, text.tokens[list.end].sign == 0x3A, index == 0,
            Predicate(text, at: list.end + 1, limit: limit, grammar: grammar) == nil
        {
            // "Tập đoàn X: phát điện tổ máy số 1"
            return Opening(kind: .subject, actors: list.actors, start: index, action: list.end + 1)
        }
        guard let predicate = predicate(text, behind: list.end, limit: limit),
            !speaks(text, at: index, predicate),
            !states(text, predicate, limit: limit)
        else { return nil }
        return Opening(
            kind: .subject, actors: list.actors, start: index, action: predicate.start, predicate: predicate)
    }

    /// Whether the subject is who orders, not who is told: `Thủ tướng chỉ rõ 6 nhiệm vụ`.
    private func speaks(_ text: Text, at index: Int, _ predicate: Predicate) -> Bool {
        guard isIssuer(text, at: index) else { return false }
        if predicate.hasModal || predicate.isCoordination && issuer != nil { return false }
        let name = issuerName(text, at: index, limit: text.tokens.count)?.name
        return issuer == nil || name == issuer || Self.direct.end(in: text, at: predicate.start) == nil
    }

    private func isIssuer(_ text: Text, at index: Int) -> Bool {
        if Self.heads.end(in: text, at: index) != nil { return true }
        return grammar.recognizer.agencies.mentionList(in: text, at: index).first?.kind == .officeHolder
    }

    /// The predicate behind a subject, over "theo chức năng, nhiệm vụ, thẩm quyền," and the like.
    private func predicate(_ text: Text, behind index: Int, limit: Int) -> Predicate? {
        var position = index
        while position < limit,
            text.tokens[position].sign == 0x2C || text.tokens[position].sign == 0x2D
                || text.tokens[position].sign == 0x3A
        {
            position += 1
        }
        if let predicate = Predicate(text, at: position, limit: limit, grammar: grammar) { return predicate }
        guard grammar.adjunctHeads.end(in: text, at: position) != nil else { return nil }
        for next in position..<min(limit, position + 60) {
            if grammar.pastMarkers.end(in: text, at: next) != nil { return nil }
            guard text.tokens[next].sign == 0x2C || Self.duties.end(in: text, at: next) != nil else {
                continue
            }
            let start = Self.duties.end(in: text, at: next) ?? next + 1
            let behind = start < limit && text.tokens[start].sign == 0x2C ? start + 1 : start
            if let predicate = Predicate(text, at: behind, limit: limit, grammar: grammar) {
                return predicate
            }
        }
        return nil
    }

    private func bare(_ text: Text, at index: Int, limit: Int) -> Opening? {
        if let thing = PhraseSource.thingHeads.end(in: text, at: index),
            (grammar.directiveVerbs.end(in: text, at: index) ?? index) <= thing
        {
            return nil
        }
        guard let predicate = Predicate(text, at: index, limit: limit, grammar: grammar),
            !states(text, predicate, limit: limit)
        else { return nil }
        return Opening(kind: .bare, start: index, action: index, predicate: predicate)
    }

    /// "Chuyển đổi số đã có bước tiến", "Đoàn kết được coi là …", "Phối hợp còn hạn chế": what is, not what to do.
    private func states(_ text: Text, _ predicate: Predicate, limit: Int) -> Bool {
        guard !predicate.hasModal, !predicate.hasAdverb else { return false }
        for index in predicate.verb..<min(limit, predicate.verb + 12) {
            if text.tokens[index].kind == .sign || Self.plurals.contains(text.tokens[index].word) {
                return false
            }
            if index > predicate.verb, Self.states.end(in: text, at: index) != nil { return true }
            if index > predicate.verb, index <= predicate.verb + 3, text.matches(index, Self.copula),
                !text.matches(index - 1, Self.most)
            {
                return true
            }
        }
        return false
    }

    /// An office-holder or a body that orders, with a personal name behind it skipped.
    private func issuerName(_ text: Text, at index: Int, limit: Int) -> (name: String, end: Int)? {
        if let end = Self.heads.end(in: text, at: index) { return (text.string(index..<end), end) }
        let list = grammar.recognizer.agencies.mentionList(in: text, at: index)
        guard list.count == 1, let mention = list.first, mention.tokens.upperBound < limit else { return nil }
        var end = mention.tokens.upperBound
        while end < limit, end - mention.tokens.upperBound < 5, text.tokens[end].kind == .word,
            text.tokens[end].isCapitalized, grammar.performatives.end(in: text, at: end) == nil
        {
            end += 1
        }
        // "Thủ tướng Chính phủ Phạm Minh Chính, Trưởng Ban Chỉ đạo …, yêu cầu" is told apart by its comma.
        return (mention.name, end)
    }

    private static let plurals: Set<Word> = [Word("các"), Word("những"), Word("mọi")]
    private static let states = PhraseList([
        "đã", "chưa", "được coi", "được xem", "được thủ tướng", "được tổng bí thư", "đóng vai trò", "là hệ",
        "là một",
        "còn hạn chế", "còn chậm", "còn yếu", "còn thiếu", "còn chưa", "còn thấp", "còn nhiều", "vẫn còn",
        "tiếp tục là",
        "đang", "sẽ", "chỉ thành",
    ])
    private static let copula = Word("là")
    private static let most = Word("nhất")
    private static let according = Word("theo")
    private static let this = Word("này")
    private static let about = Word("về")
    private static let within = [Word("trong"), Word("đó")]
    private static let and = Word("và")
    private static let likewise = Word("thời")
    private static let ordinal = Word("thứ")
    /// What a superior does to an inferior; at the head of a bare clause it is itself the order.
    private static let direct = PhraseList(["chỉ đạo"])
    private static let objectives = PhraseList([
        "mục tiêu", "mục tiêu chủ yếu", "nhiệm vụ", "nhiệm vụ trọng tâm", "yêu cầu", "giải pháp",
        "các nhiệm vụ",
    ])
    private static let fillers = PhraseList([
        "cũng", "tiếp tục", "đặc biệt", "một lần nữa", "thêm một lần", "đồng thời", "còn",
    ])
    private static let particles = PhraseList(["rằng", "là", "đối với", "thêm", "việc", "một số nội dung"])
    private static let towards = PhraseList(["đối với", "với", "về phía", "riêng đối với", "riêng với"])
    private static let sayings = PhraseList([
        "tin tưởng", "bày tỏ", "khẳng định", "ghi nhận", "hỏi", "biểu dương", "chỉ ra", "phân tích",
        "chia sẻ", "nhận xét", "ví", "cho biết", "nói", "đánh giá", "nhận định",
    ])
    private static let heads = PhraseList([
        "người đứng đầu chính phủ", "lãnh đạo chính phủ", "thường trực chính phủ",
    ])
    private static let duties = PhraseList([
        "chức năng nhiệm vụ", "chức năng nhiệm vụ được giao", "nhiệm vụ được giao", "thẩm quyền",
        "phạm vi quản lý",
        "quy định", "thực tế", "thẩm quyền được giao", "chức năng nhiệm vụ và thẩm quyền",
    ])
}
