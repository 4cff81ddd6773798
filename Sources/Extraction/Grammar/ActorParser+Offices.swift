import Directives
import Linguistics
import Recognition

/// Office-holders, who stand for the bodies they lead: `Thủ trưởng các cơ quan, đơn vị`, `Cục trưởng Cục Báo chí`.
extension ActorParser {
    /// Behind "đồng chí", "các đồng chí", "lãnh đạo", and behind the office of whoever leads the body that follows.
    func skipTitles(_ text: Text, _ index: Int) -> Int {
        var position = index
        while let end = Self.titles.end(in: text, at: position), Self.above.end(in: text, at: end) == nil {
            position = end
        }
        return skipOffices(text, position)
    }

    /// Behind "Giám đốc, Thủ trưởng" of "Giám đốc, Thủ trưởng các sở, ban, ngành"; where no body follows, the index itself.
    private func skipOffices(_ text: Text, _ index: Int) -> Int {
        guard Self.leaders.end(in: text, at: index) != nil,
            grammar.recognizer.agencies.mentionList(in: text, at: index).isEmpty
        else { return index }
        var position = index
        while let end = Self.leaders.end(in: text, at: position) {
            position = end
            if end + 1 < text.tokens.count, text.tokens[end].sign == 0x2C || text.matches(end, Self.and),
                Self.leaders.end(in: text, at: end + 1) != nil
            {
                position = end + 1
            }
        }
        guard position < text.tokens.count else { return index }
        if let mention = grammar.recognizer.agencies.mentionList(in: text, at: position).first,
            mention.kind == .collective
        {
            return isWhole(text, mention) ? position : index
        }
        return isPluralOfBodies(text, at: position) || isNamedBody(text, at: position) ? position : index
    }

    /// "Cục trưởng Cục Báo chí", "Giám đốc Trung tâm Chuyển đổi số": a body by its own name.
    private func isNamedBody(_ text: Text, at index: Int) -> Bool {
        guard text.tokens[index].isCapitalized else { return false }
        if let mention = grammar.recognizer.agencies.mentionList(in: text, at: index).first {
            return mention.kind != .officeHolder
        }
        guard let head = grammar.actorHeads.end(in: text, at: index), head < text.tokens.count else {
            return false
        }
        return text.tokens[head].isCapitalized || Self.levels.end(in: text, at: head) != nil
    }

    /// "Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ", "Giám đốc sở, Thủ trưởng cơ quan, ban, ngành thành phố": the kinds of
    /// bodies that they lead, told together.
    func offices(in text: Text, at index: Int, limit: Int) -> (actors: [Actor], end: Int)? {
        guard let first = officeEnd(text, index) else { return nil }
        var kinds: [String] = []
        var count = 0
        var position = index
        var end = index
        while position < limit {
            var start = position
            let office = officeEnd(text, position)
            if let office {
                let isGroup = text.matches(office, Self.the)
                // "Giám đốc các Sở, Thủ trưởng các ban, ngành" are two groups; the ministers' is one with what follows.
                if isGroup, count > 0, Self.ministers.end(in: text, at: index) == nil { break }
                start = isGroup ? office + 1 : office
                count += 1
            }
            if let behind = kindEnd(text, start, limit: limit) {
                kinds.append(text.line(start..<behind))
                end = behind
            } else if let office, Self.ministers.end(in: text, at: position) != nil {
                kinds.append(Self.ministries)
                end = office
            } else {
                break
            }
            guard end < limit, text.tokens[end].sign == 0x2C || text.matches(end, Self.and) else { break }
            position = end + 1
        }
        // "Thủ trưởng các cơ quan, đơn vị": the group as it stands.
        let isGroup =
            count == 1 && text.matches(first, Self.the) && Self.ministers.end(in: text, at: index) == nil
        guard kinds.count > 1, !isGroup else { return nil }
        while let behind = grammar.actorModifiers.end(in: text, at: end) ?? bareLevelEnd(text, end),
            behind <= limit
        {
            kinds[kinds.count - 1] += " " + text.line(end..<behind)
            end = behind
        }
        return ([collective(of: kinds)], end)
    }

    /// The group of the vocabulary that these kinds of bodies make, else one of their own.
    private func collective(of kinds: [String]) -> Actor {
        let name = "các " + kinds.map { $0.startingLower }.joined(separator: ", ")
        let known = Text(name, lenient: false)
        if let mention = grammar.recognizer.agencies.mentionList(in: known, at: 0).first,
            mention.tokens.upperBound == known.tokens.count
        {
            return Actor(id: mention.id, name: mention.name)
        }
        return Actor(id: Slug.of(name), name: name)
    }

    /// Behind "Thủ trưởng", "các Bộ trưởng".
    private func officeEnd(_ text: Text, _ index: Int) -> Int? {
        let start = text.matches(index, Self.the) ? index + 1 : index
        return Self.ministers.end(in: text, at: start) ?? Self.leaders.end(in: text, at: start)
    }

    /// Behind a word for bodies of one kind that goes on with no name.
    private func kindEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard let kind = Self.kinds.end(in: text, at: index), kind <= limit else { return nil }
        let end = min(limit, ownerEnd(text, kind) ?? kind)
        guard end < limit, text.tokens[end].kind != .sign, !text.matches(end, Self.and) else { return end }
        return isPredicate(text, end, limit: limit) || bareLevelEnd(text, end) != nil
            || grammar.actorModifiers.end(in: text, at: end) != nil ? end : nil
    }

    /// Behind "thuộc Chính phủ", "trực thuộc Bộ Y tế".
    private func ownerEnd(_ text: Text, _ index: Int) -> Int? {
        guard let owner = Self.belonging.end(in: text, at: index) else { return nil }
        return grammar.recognizer.agencies.mentionList(in: text, at: owner).first?.tokens.upperBound
    }

    /// Behind "tỉnh", "Thành phố" that no name follows.
    private func bareLevelEnd(_ text: Text, _ index: Int) -> Int? {
        guard let end = Self.levels.end(in: text, at: index) else { return nil }
        return end < text.tokens.count && text.tokens[end].isCapitalized ? nil : end
    }

    /// Whom a ministers' office leads, where it stands alone.
    private static let ministries = "bộ"
    private static let ministers = PhraseList(["bộ trưởng"])
    private static let kinds = PhraseList([
        "bộ", "ban", "ngành", "sở", "cơ quan", "cơ quan ngang bộ", "đơn vị",
        "đoàn thể", "tổ chức", "địa phương", "hội", "phòng", "tập đoàn", "tổng công ty", "doanh nghiệp",
    ])
    /// Who leads a body.
    static let leaders = PhraseList([
        "thủ trưởng", "giám đốc", "chủ tịch", "bí thư", "trưởng", "tổng giám đốc", "hiệu trưởng",
        "cục trưởng", "vụ trưởng", "chi cục trưởng", "viện trưởng", "chánh",
    ])
}
