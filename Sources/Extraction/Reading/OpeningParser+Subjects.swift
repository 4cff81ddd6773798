import Directives
import Linguistics
import Recognition

extension OpeningParser {
    func subject(_ text: Text, at index: Int, limit: Int) -> Opening? {
        if let end = PhraseSource.anaphors.end(in: text, at: index), end < limit,
            !text.tokens[end].isCapitalized,
            let predicate = predicate(text, behind: end, limit: limit)
        {
            // "Bộ" in a report of one ministry is that ministry.
            if let ministry, end == index + 1, text.matches(index, Self.ministry) {
                return Opening(
                    kind: .subject, actors: [ministry], start: index, action: predicate.start,
                    predicate: predicate)
            }
            return Opening(kind: .bare, start: index, action: predicate.start, predicate: predicate)
        }
        if let locality, let end = Self.localities.end(in: text, at: index), end < limit,
            text.tokens[index].isCapitalized, !text.tokens[end].isCapitalized,
            let predicate = predicate(text, behind: end, limit: limit), !states(text, predicate, limit: limit)
        {
            return Opening(
                kind: .subject, actors: [locality], start: index, action: predicate.start,
                predicate: predicate)
        }
        guard let list = actors.list(in: text, at: index, limit: limit) else { return nil }
        if list.end + 3 < limit, text.tokens[list.end].sign == 0x3A, index == 0,
            Predicate(text, at: list.end + 1, limit: limit, grammar: grammar) == nil
        {
            // "Tập đoàn X: phát điện tổ máy số 1"
            return Opening(kind: .subject, actors: list.actors, start: index, action: list.end + 1)
        }
        guard let predicate = predicate(text, behind: list.end, limit: limit),
            !speaks(text, at: index, predicate), !tells(text, predicate),
            !states(text, predicate, limit: limit)
        else { return nil }
        return Opening(
            kind: .subject, actors: list.actors, start: index, action: predicate.start, predicate: predicate)
    }

    /// "Chính phủ ban hành Nghị quyết số 86/NQ-CP ngày 4/11/2025": a document that has its number is there already; and
    /// "Vụ trưởng nêu ba kết quả".
    private func tells(_ text: Text, _ predicate: Predicate) -> Bool {
        if !predicate.hasModal, !predicate.hasAdverb,
            let end = Self.tellings.end(in: text, at: predicate.verb),
            end >= grammar.directiveVerbs.end(in: text, at: predicate.verb) ?? end
        {
            return true
        }
        guard !predicate.hasModal, let end = Self.issuing.end(in: text, at: predicate.verb) else {
            return false
        }
        let kind = PhraseSource.documentKinds.end(in: text, at: end) ?? end
        let number = text.matches(kind, Self.number) ? kind + 1 : kind
        return number < text.tokens.count && text.tokens[number].kind == .number
            && DocumentNumber.end(in: text, at: number) != nil
    }

    /// Whether the subject is who orders, not who is told: `Thủ tướng chỉ rõ 6 nhiệm vụ`.
    func speaks(_ text: Text, at index: Int, _ predicate: Predicate) -> Bool {
        guard isIssuer(text, at: index) else { return false }
        if predicate.hasModal || predicate.isCoordination && issuer != nil { return false }
        let name = issuerName(text, at: index, limit: text.tokens.count)?.name
        // "Phó Thủ tướng A đi kiểm tra …" in a dispatch of the Prime Minister
        if isOfficial, let issuer, let name, name != issuer, name.hasPrefix(Self.deputyTitle),
            predicate.hasAdverb || text.matches(predicate.verb, anyOf: Self.going)
        {
            return false
        }
        return issuer == nil || name == issuer || Self.direct.end(in: text, at: predicate.start) == nil
    }

    private static let deputyTitle = "Phó "
    private static let going = WordChoice("đi xuống")

    /// The predicate behind a subject, over "theo chức năng, nhiệm vụ, thẩm quyền," and the like.
    func predicate(_ text: Text, behind index: Int, limit: Int) -> Predicate? {
        var position = index
        while position < limit,
            text.tokens[position].sign == 0x2C || text.tokens[position].sign == 0x2D
                || text.tokens[position].sign == 0x3A
        {
            position += 1
        }
        if let predicate = Predicate(text, at: position, limit: limit, grammar: grammar) { return predicate }
        // "UBND xã trong vòng 10 ngày kể từ ngày ký văn bản này hoàn thành …", "Bộ Y tế chậm nhất ngày 20/12 ban hành …"
        if let time = times.first(where: { (position...position + 2).contains($0.tokens.lowerBound) }) {
            let behind = time.tokens.upperBound
            for start in behind..<max(behind, min(limit, behind + 5)) {
                if let predicate = Predicate(text, at: start, limit: limit, grammar: grammar) {
                    return predicate
                }
                guard text.tokens[start].kind == .word || text.tokens[start].sign == 0x2C else { break }
            }
        }
        // "Bộ Xây dựng cùng các bộ, ngành có trách nhiệm …"
        if let company = Self.company.end(in: text, at: position),
            let list = actors.list(in: text, at: company, limit: limit)
        {
            return Predicate(text, at: list.end, limit: limit, grammar: grammar)
        }
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

    /// "Việc sơ tán phải hoàn thành trước 17 giờ", "Các hồ sơ tồn đọng phải được giải quyết xong trước ngày 31/8": the task
    /// is its own subject.
    private func completed(_ text: Text, at index: Int, limit: Int) -> Opening? {
        for position in (index + 2)..<max(index + 2, min(limit, index + 24)) {
            if text.tokens[position].kind == .sign { return nil }
            guard let verb = Self.must.end(in: text, at: position) else { continue }
            let end = (verb..<min(limit, verb + 4)).lazy.compactMap {
                grammar.completionVerbs.end(in: text, at: $0)
            }.first
            guard let end else { return nil }
            let isTimed = times.contains { (end...end + 1).contains($0.tokens.lowerBound) }
            return isTimed ? Opening(kind: .bare, start: index, action: index) : nil
        }
        return nil
    }

    private static let (therefore, only) = (Word("nên"), Word("chỉ"))

    func bare(_ text: Text, at index: Int, limit: Int) -> Opening? {
        if Self.things.end(in: text, at: index) != nil || text.matches(index, Self.fact),
            let opening = completed(text, at: index, limit: limit)
        {
            return opening
        }
        if let thing = PhraseSource.thingHeads.end(in: text, at: index),
            (grammar.directiveVerbs.end(in: text, at: index) ?? index) <= thing
        {
            return nil
        }
        // ", nên từ hy vọng thành thất vọng": therefore
        if text.matches(index, Self.therefore), index > 0, text.tokens[index - 1].sign == 0x2C { return nil }
        // "dữ liệu là tài sản, chỉ giàu thêm nhờ chia sẻ": what it only does
        if text.matches(index, Self.only),
            (index...index + 1).allSatisfy({ grammar.directiveVerbs.end(in: text, at: $0) == nil })
        {
            return nil
        }
        // "Thường trực Chính phủ" is somebody, "Chỉ đạo này" something.
        if Self.heads.end(in: text, at: index) != nil { return nil }
        if text.tokens[index].isCapitalized,
            grammar.recognizer.agencies.mentionList(in: text, at: index).first?.kind == .officeHolder
        {
            return nil
        }
        if let noun = grammar.directiveVerbs.end(in: text, at: index),
            text.matches(noun, Self.this)
                || grammar.performatives.end(in: text, at: index) == noun
                    && Self.pointers.end(in: text, at: noun) != nil
        {
            return nil
        }
        // "Kết luận nêu, …" is no concluding.
        if documentName(text, at: index) != nil { return nil }
        // "Biểu dương các cấp ủy đã …" praises.
        if let praise = Self.praises.end(in: text, at: index),
            actors.list(in: text, at: praise, limit: limit) != nil
        {
            return nil
        }
        guard let predicate = Predicate(text, at: index, limit: limit, grammar: grammar),
            !states(text, predicate, limit: limit)
        else { return nil }
        return Opening(kind: .bare, start: index, action: index, predicate: predicate)
    }

    /// "Chuyển đổi số đã có bước tiến", "Đoàn kết được coi là …", "Phối hợp còn hạn chế": what is, not what to do.
    func states(_ text: Text, _ predicate: Predicate, limit: Int) -> Bool {
        guard !predicate.hasModal, !predicate.hasAdverb else { return false }
        // "Việc triển khai được thực hiện theo …", "Vụ B hoàn thành 15/15 nhiệm vụ"
        if let end = grammar.directiveVerbs.end(in: text, at: predicate.verb),
            text.matches(end, Self.passive) || isRatio(text, end)
        {
            return true
        }
        for index in predicate.verb..<min(limit, predicate.verb + 12) {
            if text.tokens[index].kind == .sign || Self.plurals.contains(text.tokens[index].word) {
                return false
            }
            if index > predicate.verb, Self.states.end(in: text, at: index) != nil { return true }
            if index > predicate.verb, index <= predicate.verb + 3, text.matches(index, Self.copula),
                !text.matches(index - 1, Self.most), Self.regards.end(in: text, at: predicate.verb) == nil
            {
                return true
            }
        }
        return false
    }

    private func isRatio(_ text: Text, _ index: Int) -> Bool {
        index + 2 < text.tokens.count && text.tokens[index].kind == .number
            && text.tokens[index + 1].sign == 0x2F && text.tokens[index + 2].kind == .number
    }
}
