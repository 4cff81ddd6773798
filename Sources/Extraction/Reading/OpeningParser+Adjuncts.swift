import Directives
import Linguistics
import Recognition

extension OpeningParser {
    /// The place behind a comma where an office-holder is named as the subject.
    func speaker(_ text: Text, in range: Range<Int>, enclosures: Enclosures) -> Int? {
        let comma = range.dropLast(2).first { index in
            guard text.tokens[index].sign == 0x2C, !enclosures.isBracketed(index),
                !enclosures.isQuoted(index), !isGivenBy(text, index)
            else { return false }
            if localIssuer(text, at: index + 1, limit: range.upperBound) != nil { return true }
            guard let mention = grammar.recognizer.agencies.mentionList(in: text, at: index + 1).first,
                mention.kind == .officeHolder,
                let (_, end) = issuerName(text, at: index + 1, limit: range.upperBound)
            else { return false }
            return grammar.performatives.end(in: text, at: end) != nil
                || Self.sayings.end(in: text, at: end) != nil
        }
        return comma.map { $0 + 1 }
    }

    /// "Theo Thủ tướng, đất nước muốn đạt nhiều mục tiêu: tăng trưởng cao, …", "Theo Thủ tướng, làm song song sẽ giúp …": what
    /// somebody thinks, no order; one demands: "Theo Thủ tướng, cần làm mấy việc sau: …".
    private func tellsWhat(_ text: Text, _ opening: Opening, behind head: Range<Int>, limit: Int) -> Bool {
        guard let predicate = opening.predicate, !predicate.hasModal else { return false }
        let isListed = text.tokens[head.upperBound].sign == 0x3A
        if isListed {
            return grammar.modals.first(in: text, range: head) == nil
                && PhraseSource.ordering.first(in: text, range: head) == nil
                && !announces(text, behind: head.lowerBound)
        }
        // "Theo yêu cầu của Thủ tướng, rà soát …"
        if grammar.performatives.end(in: text, at: head.lowerBound + 1) != nil { return false }
        let clause = (predicate.verb..<min(limit, predicate.verb + 12)).prefix {
            text.tokens[$0].sign.map { $0 == 0x22 } ?? true
        }
        return clause.contains { text.matches($0, anyOf: Self.outcomes) }
    }

    /// "Đối với các doanh nghiệp nợ thuế: cưỡng chế theo quy định": what is done to them.
    private func isMeasure(_ opening: Opening, _ text: Text) -> Bool {
        opening.predicate.map { Self.measures.end(in: text, at: $0.verb) != nil } ?? false
    }

    private static let measures = PhraseList([
        "xử lý", "xử phạt", "cưỡng chế", "thu hồi", "kiểm tra", "thanh tra", "hỗ trợ", "bố trí", "áp dụng",
        "cho phép", "xem xét", "đình chỉ", "tước", "rút", "buộc",
    ])
    private static let outcomes = WordChoice("sẽ giúp")

    /// "nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao": the names around the comma gave what is spoken of.
    private func isGivenBy(_ text: Text, _ comma: Int) -> Bool {
        (max(0, comma - 6)..<comma).contains { index in
            text.matches(index, anyOf: Self.givenBy)
                && grammar.recognizer.agencies.mentionList(in: text, at: index + 1).contains {
                    $0.tokens.upperBound == comma
                }
        }
    }

    private static let givenBy = WordChoice("được do bởi của")

    /// The opening behind a comma or a colon: `Để …, Bộ X …`, `Về …: giao Bộ X …`, `Nêu …, Thủ tướng yêu cầu …`.
    ///
    /// An order found anywhere wins over a subject, a subject over a bare verb.
    func behindAdjunct(
        _ text: Text, from start: Int, clause: Range<Int>, enclosures: Enclosures
    ) -> Opening? {
        let isAdjunct = grammar.adjunctHeads.end(in: text, at: start) != nil
        let isTopic = text.matches(start, Self.about)
        let limit = min(clause.upperBound, start + 160)
        if Self.considerations.end(in: text, at: start) != nil,
            let speaker = unparted(text, in: start..<limit),
            var opening = order(text, at: speaker, limit: clause.upperBound), !opening.actors.isEmpty
        {
            // "nhiệm vụ Thủ tướng giao, …" tells nobody.
            opening.adjunct = start..<speaker
            return opening
        }
        var isReported = false
        var isFirst = true
        var subject: Opening?
        var bare: Opening?
        var names = start
        for index in start..<max(start, limit) where index >= names {
            if let opening = behindTroubles(text, at: index, from: start, clause: clause) { return opening }
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
            guard var opening = attempt(text, at: next, limit: clause.upperBound) else {
                // "các bộ, ngành được phân công …": no subject starts within a list of names.
                names = actors.list(in: text, at: next, limit: limit)?.end ?? names
                continue
            }
            guard opening.predicate?.isPast != true else { continue }
            opening.adjunct = start..<index
            opening.isReported = isReported || opening.kind == .subject && namesPlan(text, start..<index)
            switch opening.kind {
            case .order where opening.issuer != nil || isAdjunct || sign == 0x3A:
                if opening.actors.isEmpty,
                    let told = isHead
                        ? addressed(text, start..<index) ?? sentTo(text, start..<index)
                        : sentTo(text, start..<index)
                {
                    opening.actors = told
                }
                return opening
            case .announcement: return opening
            case .subject where isAdjunct || sign == 0x3A:
                // "Căn cứ chức năng, chủ trì, phối hợp với các sở, đơn vị": those are partners.
                if subject == nil, !isCompletion(text, opening), bare?.predicate?.isCoordination != true,
                    !isWithinName(text, index, from: start)
                {
                    subject = opening
                }
            case .bare where isReported && tellsWhat(text, opening, behind: start..<index, limit: limit):
                break
            case .bare where sign == 0x3A || isAdjunct && !isTopic && (isHead || isStrong(opening.predicate)):
                // "Đối với các nhà máy xi măng: tăng cường …"
                if sign == 0x3A, let told = addressed(text, start..<index), !isMeasure(opening, text) {
                    opening.actors = told
                    opening.kind = .subject
                    return opening
                }
                if bare == nil { bare = opening }
            default: break
            }
            if sign == 0x3A, subject != nil { break }
        }
        return subject ?? bare
    }

    /// "Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ X …": no subject starts within a name.
    private func isWithinName(_ text: Text, _ comma: Int, from start: Int) -> Bool {
        (max(start, comma - 6)..<comma).contains { index in
            grammar.recognizer.agencies.mentionList(in: text, at: index).contains {
                $0.kind == .collective && $0.tokens.contains(comma)
            }
        }
    }

    /// "nếu có khó khăn, vướng mắc các cơ quan, đơn vị kịp thời báo cáo …" lacks its comma.
    private func behindTroubles(_ text: Text, at index: Int, from start: Int, clause: Range<Int>) -> Opening?
    {
        guard let end = Self.troubles.end(in: text, at: index), end < clause.upperBound,
            text.tokens[end].kind == .word,
            (max(start, index - 12)..<index).contains(where: { Self.conditions.end(in: text, at: $0) != nil }
            ),
            var opening = subject(text, at: end, limit: clause.upperBound)
        else { return nil }
        opening.adjunct = start..<end
        return opening
    }

    /// "Sau khi xem xét Chủ tịch UBND tỉnh giao …": who orders, though no comma parts him from what stands before.
    private func unparted(_ text: Text, in range: Range<Int>) -> Int? {
        for index in range.dropFirst(2).prefix(22) {
            if text.tokens[index].kind == .sign { return nil }
            guard text.tokens[index].isCapitalized, !text.tokens[index - 1].isCapitalized,
                Self.possessives.end(in: text, at: index - 1) == nil
            else { continue }
            if localIssuer(text, at: index, limit: range.upperBound) != nil { return index }
            if let mention = grammar.recognizer.agencies.mentionList(in: text, at: index).first,
                mention.kind == .officeHolder,
                Self.demands.end(in: text, at: mention.tokens.upperBound) != nil
            {
                return index
            }
        }
        return nil
    }

    /// "Đối với Bộ Tài chính, Thủ tướng yêu cầu …"
    func addressed(_ text: Text, _ adjunct: Range<Int>) -> [Actor]? {
        guard let head = Self.towards.end(in: text, at: adjunct.lowerBound),
            let list = actors.list(in: text, at: head, limit: adjunct.upperBound)
        else { return nil }
        if list.end == adjunct.upperBound { return list.actors }
        // "Đối với các doanh nghiệp vận tải": which of them, in a few words
        let rest = list.end..<adjunct.upperBound
        guard list.actors.count == 1, actors.isPluralOfBodies(text, at: head), rest.count <= 6,
            rest.allSatisfy({ text.tokens[$0].kind == .word })
        else { return nil }
        let name = text.line(head..<adjunct.upperBound).startingLower
        return [Actor(id: Slug.of(name), name: name)]
    }

    /// "Bộ X có văn bản gửi Sở Y, đề nghị …": whoever it is sent to right before the order.
    private func sentTo(_ text: Text, _ adjunct: Range<Int>) -> [Actor]? {
        guard let verb = adjunct.last(where: { text.matches($0, Self.sending) }),
            let list = actors.list(in: text, at: verb + 1, limit: adjunct.upperBound),
            list.end == adjunct.upperBound
        else { return nil }
        return list.actors
    }

    /// "…, Thành phố Hồ Chí Minh, hoàn thành trong năm 2025": what is named there is no subject.
    func isCompletion(_ text: Text, _ opening: Opening) -> Bool {
        guard let predicate = opening.predicate,
            let end = grammar.completionVerbs.end(in: text, at: predicate.verb)
        else { return false }
        return times.contains { $0.tokens.lowerBound == end || $0.tokens.lowerBound == end + 1 }
    }

    func isStrong(_ predicate: Predicate?) -> Bool {
        predicate.map { $0.hasModal || $0.hasAdverb || $0.isCoordination } ?? false
    }

    /// "Theo Kế hoạch, Bộ X …"
    private func namesPlan(_ text: Text, _ range: Range<Int>) -> Bool {
        let name = range.lowerBound + 1
        return text.matches(range.lowerBound, Self.according) && range.contains(name)
            && text.tokens[name].isCapitalized && Self.plans.end(in: text, at: name) != nil
    }

    /// "Theo Thủ tướng, …", "Theo yêu cầu của Tổng Bí thư, …"
    func namesIssuer(_ text: Text, _ range: Range<Int>) -> Bool {
        text.matches(range.lowerBound, Self.according)
            && grammar.recognizer.agencies.mentions(in: text, range: range).contains {
                $0.kind == .officeHolder
            }
    }
}
