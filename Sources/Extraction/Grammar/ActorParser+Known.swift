import Directives
import Linguistics
import Recognition

extension ActorParser {
    /// "các Sở: Y tế, Xây dựng, Nông nghiệp và Môi trường", "các Cục: Báo chí, Di sản văn hóa": one for each field named.
    func branches(in text: Text, at index: Int, limit: Int) -> (actors: [Actor], end: Int)? {
        guard text.matches(index, Self.the), let head = Self.branchKinds.end(in: text, at: index + 1),
            head < limit
        else { return nil }
        let isDepartment = text.end(of: Self.theDepartments, at: index) == head
        let isListed = text.tokens[head].sign == 0x3A
        guard isDepartment || isListed else { return nil }
        let kind = text.line(index + 1..<head).startingUpper + " "
        var position = isListed ? head + 1 : head
        var actors: [Actor] = []
        var end = position
        while position < limit,
            let behind = listedFieldEnd(text, position, limit: limit, isOpen: isListed && !isDepartment),
            behind <= limit
        {
            let name = spelledOut(kind + text.string(position..<behind))
            actors.append(Actor(id: Slug.of(name), name: name))
            end = behind
            position = behind
            if position < limit,
                text.tokens[position].sign == 0x2C || isDivided && text.tokens[position].sign == 0x3B
            {
                position += 1
            }
            if text.matches(position, Self.and) { position += 1 }
            if position == behind { break }
        }
        if actors.count == 1, let behind = levelsEnd(text, end) ?? Self.levels.end(in: text, at: end),
            behind <= limit, !text.tokens[end].isCapitalized
        {
            // "các Sở Xây dựng các tỉnh, thành phố", "các Sở Y tế địa phương"
            let name = "các " + text.string(index + 1..<behind)
            return (
                [Actor(id: Slug.of(name), name: name)],
                grammar.actorModifiers.end(in: text, at: behind) ?? behind
            )
        }
        return actors.isEmpty ? nil : (actors, end)
    }

    /// Behind the field of one body in a list of them; in an open list it may be any that starts with a capital.
    private func listedFieldEnd(_ text: Text, _ index: Int, limit: Int, isOpen: Bool) -> Int? {
        if let end = grammar.recognizer.agencies.fieldEnd(in: text, at: index) ?? acronymEnd(text, index) {
            return end
        }
        guard isOpen, text.tokens[index].isCapitalized,
            grammar.recognizer.agencies.mentionList(in: text, at: index).isEmpty
        else { return nil }
        var end = fieldEnd(text, index) ?? index + 1
        while end < limit, text.tokens[end].kind == .word, !isPredicate(text, end, limit: limit),
            !text.matches(end, Self.and) || end + 1 < limit && !text.tokens[end + 1].isCapitalized
        {
            end += 1
        }
        return end
    }

    /// "GDĐT", "NN&MT"
    func acronymEnd(_ text: Text, _ index: Int) -> Int? {
        var end = index
        while end < text.tokens.count, text.tokens[end].flags.contains(.allCapitals),
            text.tokens[end].range.count > 1
        {
            end += 1
            guard end + 1 < text.tokens.count, text.tokens[end].sign == 0x26, !text.tokens[end].isSpaced
            else { break }
            end += 1
        }
        return end > index ? end : nil
    }

    /// A collective keeps the words that narrow it: `các bộ, cơ quan liên quan`.
    func known(_ mentions: [AgencyMention], end: Int, in text: Text, limit: Int) -> (
        actors: [Actor], end: Int
    ) {
        var end = end
        // "các đơn vị như Cục A, Trung tâm B": those are meant.
        if mentions.count == 1, mentions[0].kind == .collective, text.matches(end, Self.suchAs),
            end + 1 < limit,
            let examples = list(in: text, at: end + 1, limit: limit)
        {
            return (examples.actors, examples.end)
        }
        while let behind = grammar.actorModifiers.end(in: text, at: end)
            ?? aboveEnd(text, end, limit: limit) ?? owner(text, at: end, of: mentions)
            ?? levelEnd(text, end, of: mentions), behind <= limit
        {
            end = behind
        }
        if mentions.count == 1, let behind = branchEnd(text, end, of: mentions[0]), behind <= limit {
            let name = text.string(mentions[0].tokens.lowerBound..<behind)
            return ([Actor(id: Slug.of(name), name: name)], behind)
        }
        let narrowed = mentions.last.flatMap { mention in
            mentions.count == 1 ? narrowedEnd(text, of: mention, limit: limit) : nil
        }
        if let narrowed { end = max(end, narrowed) }
        let area = mentions.last?.kind == .collective ? areaEnd(text, end, limit: limit) : nil
        if let area { end = area }
        let actors = mentions.map { mention in
            if mention.kind == .collective, mention == mentions.last,
                text.tokens[mention.tokens.lowerBound].isCapitalized,
                !Self.plurals.contains(text.tokens[mention.tokens.lowerBound].word),
                let level = Self.levels.end(in: text, at: mention.tokens.upperBound), level <= limit
            {
                // "Trung tâm Phục vụ hành chính công tỉnh" is one of them.
                end = max(end, level)
                let name = text.line(mention.tokens.lowerBound..<level)
                return Actor(id: Slug.of(name), name: name)
            }
            let isCollective = mention.kind == .collective
            let isPlural = Self.plurals.contains(text.tokens[mention.tokens.lowerBound].word)
            if mention.id == Self.deputy, let (name, behind) = deputyName(text, end, limit: limit) {
                end = behind
                return Actor(id: Slug.of(name), name: name)
            }
            let zoned = isCollective && mention == mentions.last && end > mention.tokens.upperBound
            if zoned, Self.zone.end(in: text, at: mention.tokens.upperBound - 2) == mention.tokens.upperBound
            {
                // "UBND các xã, phường, đặc khu Cồn Cỏ"
                return Actor(id: mention.id, name: spelledOut(text.line(mention.tokens.lowerBound..<end)))
            }
            if mention.id == Self.communeCommittees,
                Self.committee.end(in: text, at: mention.tokens.lowerBound) != nil
            {
                // "UBND các phường, xã, đặc khu", as it is written
                let behind = mention == mentions.last ? end : mention.tokens.upperBound
                return Actor(id: mention.id, name: spelledOut(text.line(mention.tokens.lowerBound..<behind)))
            }
            guard isCollective, isPlural else {
                let isNarrowed = (narrowed ?? area) != nil && mention == mentions.last
                let words = isNarrowed ? " " + text.string(mention.tokens.upperBound..<end) : ""
                return Actor(id: mention.id, name: mention.name + words)
            }
            let first = text.end(of: Self.all, at: mention.tokens.lowerBound) ?? mention.tokens.lowerBound
            let written = text.line(first..<(mention == mentions.last ? end : mention.tokens.upperBound))
            return Actor(id: mention.id, name: written.startingLower)
        }
        return (actors, skipPersonalName(text, end, mentions.last))
    }

    /// "các tỉnh trên tổ chức …", but not "Bộ Y tế trên cơ sở …"
    func aboveEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard text.matches(index, Self.on), isPredicate(text, index + 1, limit: limit) else { return nil }
        return index + 1
    }

    /// "các đơn vị vệ sinh môi trường phải …", "cơ quan chủ trì có trách nhiệm …": what looks like a verb is none when
    /// "phải" follows in a few words.
    func obligedEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard
            grammar.directiveVerbs.end(in: text, at: index) != nil
                || PhraseSource.coordinating.end(in: text, at: index) != nil
                || grammar.cooperation.end(in: text, at: index) != nil || text.matches(index, Self.passive),
            grammar.modals.end(in: text, at: index) == nil, grammar.adverbs.end(in: text, at: index) == nil
        else { return nil }
        for end in (index + 2)..<max(index + 2, min(limit, index + 9)) {
            if Self.obligations.end(in: text, at: end) != nil {
                // "khó khăn cần tháo gỡ" says which.
                return text.matches(end, Self.need) ? nil : end
            }
            guard text.tokens[end].kind == .word, !text.tokens[end].isCapitalized,
                !Self.plurals.contains(text.tokens[end].word),
                Self.stops.end(in: text, at: end) == nil
            else { return nil }
        }
        return nil
    }

    /// "các đơn vị trong ngành Công Thương", "các cơ quan quản lý nhà nước": what narrows a collective, when nothing but
    /// words stands between it and the verb.
    func narrowedEnd(_ text: Text, of mention: AgencyMention, limit: Int) -> Int? {
        let index = mention.tokens.upperBound
        guard mention.kind == .collective,
            text.tokens[mention.tokens].contains(where: { Self.plurals.contains($0.word) }),
            index < limit, text.tokens[index].kind == .word, !text.tokens[index].isCapitalized
        else { return nil }
        if text.matches(index, Self.having) || text.matches(index, Self.passive) {
            return clauseEnd(text, index, limit: limit)
        }
        if let end = obligedEnd(text, index, limit: limit) { return end }
        guard let start = Self.narrowing.end(in: text, at: index) else { return nil }
        // "các tỉnh tại khu vực dự báo xảy ra mưa, lũ tập trung …"
        let isArea = Self.regions.end(in: text, at: start) != nil
        for end in start..<max(start, min(limit, index + (isArea ? 14 : 10))) {
            if isPredicate(text, end, limit: limit) { return end }
            if isArea, text.tokens[end].sign == 0x2C, !startsActor(text, end + 1) { continue }
            guard text.tokens[end].kind == .word, Self.stops.end(in: text, at: end) == nil,
                !text.matches(end, Self.and), !startsOrder(text, end),
                grammar.cooperation.end(in: text, at: end) == nil
            else { return nil }
        }
        return nil
    }

    /// "các địa phương có dự án đi qua khẩn trương …", "các đơn vị được giao nhiệm vụ trong Kế hoạch phải …": behind "có",
    /// "được" only what cannot be the noun they govern is the verb.
    func clauseEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        let isCharged = Self.charged.end(in: text, at: index) != nil
        guard isCharged || !isPredicate(text, index, limit: limit) else { return nil }
        let first = index + (isCharged ? 3 : 1)
        for end in first..<max(first, min(limit, index + 12)) {
            if isCharged, text.tokens[end].kind == .sign { return end }
            if grammar.adverbs.end(in: text, at: end) != nil || grammar.modals.end(in: text, at: end) != nil {
                return end
            }
            guard text.tokens[end].kind == .word, !text.matches(end, Self.and) else { return nil }
        }
        return isCharged && limit < index + 12 ? limit : nil
    }

    /// "UBND các xã, phường, đặc khu", "các tổ chức chính trị - xã hội tỉnh": one more level, and not the name of a place.
    func levelEnd(_ text: Text, _ index: Int, of mentions: [AgencyMention]) -> Int? {
        guard mentions.last?.kind == .collective, index < text.tokens.count else { return nil }
        if text.tokens[index].isCapitalized, text.tokens[index].kind == .word,
            Self.zone.end(in: text, at: index - 2) == index
        {
            return index + text.tokens[index...].prefix { $0.kind == .word && $0.isCapitalized }.count
        }
        let level = text.tokens[index].sign == 0x2C ? index + 1 : index
        guard var end = Self.levels.end(in: text, at: level),
            !text.tokens[level].isCapitalized || text.matches(level, Self.city)
        else { return nil }
        if Self.zone.end(in: text, at: level) == end {
            // "UBND các xã, phường, đặc khu Cồn Cỏ": there are few of them, each with its name.
            while end < text.tokens.count, text.tokens[end].kind == .word, text.tokens[end].isCapitalized {
                end += 1
            }
        }
        return end >= text.tokens.count || !text.tokens[end].isCapitalized ? end : nil
    }

    /// Behind the place whose branch is meant: "VNPT Cần Thơ", "Cục Thuế các tỉnh, thành phố".
    func branchEnd(_ text: Text, _ index: Int, of mention: AgencyMention) -> Int? {
        switch mention.kind {
        case .collective, .officeHolder, .province: nil
        default: levelsEnd(text, index) ?? placeEnd(text, index, limit: text.tokens.count)
        }
    }

    /// Behind "các tỉnh, thành phố", "các xã, phường, đặc khu": a body of each of them.
    func levelsEnd(_ text: Text, _ index: Int) -> Int? {
        let hasArticle = text.matches(index, Self.the)
        guard var end = Self.levels.end(in: text, at: hasArticle ? index + 1 : index) else { return nil }
        let first = end
        while end + 1 < text.tokens.count, text.tokens[end].sign == 0x2C || text.matches(end, Self.and),
            let behind = Self.levels.end(in: text, at: end + 1)
        {
            end = behind
        }
        // "đảng ủy xã, phường"
        return hasArticle || end > first && !text.tokens[index].isCapitalized ? end : nil
    }

    /// "từ Hà Tĩnh đến Lâm Đồng", "khu vực Trung Bộ", "vùng Tây Nguyên" behind "UBND các tỉnh, thành phố"
    func areaEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        if let region = Self.regions.end(in: text, at: index), region < limit,
            text.tokens[region].isCapitalized
        {
            if let end = Self.namedRegions.end(in: text, at: region) { return min(end, limit) }
            let reach = min(limit, region + 4)
            return (region..<reach).first { !text.tokens[$0].isCapitalized } ?? reach
        }
        guard text.matches(index, Self.from), let first = placeEnd(text, index + 1, limit: limit),
            text.matches(first, Self.to), let last = placeEnd(text, first + 1, limit: limit)
        else { return nil }
        return Self.onwards.end(in: text, at: last) ?? last
    }

    func placeEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard let place = grammar.recognizer.agencies.mentionList(in: text, at: index).first,
            place.kind == .province, place.tokens.upperBound <= limit
        else { return nil }
        return place.tokens.upperBound
    }

    /// "các cơ quan Chính phủ", "các cơ quan của Quốc hội", "các đơn vị thuộc Bộ Y tế"
    func owner(_ text: Text, at index: Int, of mentions: [AgencyMention]) -> Int? {
        guard mentions.last?.kind == .collective else { return nil }
        let start = Self.belonging.end(in: text, at: index) ?? index
        let owners = grammar.recognizer.agencies.mentionList(in: text, at: start)
        guard let owner = owners.first, owner.kind != .collective else { return nil }
        return owner.tokens.upperBound
    }

    /// "Phó Thủ tướng Trần Quốc Khánh", "Phó Thủ tướng phụ trách nông nghiệp": there are several, so the name tells which.
    func deputyName(_ text: Text, _ index: Int, limit: Int) -> (String, Int)? {
        var end = index
        if let field = text.end(of: Self.inCharge, at: index), field < limit {
            // "phụ trách kinh tế tổng hợp, …": up to the sign; without one, up to the verb.
            let sign = text.tokens[field..<min(limit, field + 8)].firstIndex {
                $0.kind == .sign && $0.sign != 0x2D
            }
            end = min(limit, Self.field.end(in: text, at: field).map { $0 + 2 } ?? field + 1)
            while end < limit, end - index < 14,
                text.tokens[end].kind == .word || text.tokens[end].sign == 0x2D,
                sign.map({ end < $0 }) ?? false || !isPredicate(text, end, limit: limit)
            {
                end += 1
            }
            if let sign, end < sign { end = sign }
        } else {
            while end < limit, end - index < 4, text.tokens[end].kind == .word, text.tokens[end].isCapitalized
            { end += 1 }
            guard end - index >= 2 else { return nil }
        }
        guard end > index else { return nil }
        return ("Phó Thủ tướng " + text.string(index..<end), end)
    }

    /// "Phó Thủ tướng Trần Hồng Hà", "Bộ trưởng Bộ Y tế Đào Hồng Lan"
    func skipPersonalName(_ text: Text, _ index: Int, _ mention: AgencyMention?) -> Int {
        guard let mention,
            mention.kind == .officeHolder || text.matches(mention.tokens.lowerBound + 1, Self.minister)
                || Self.leaders.end(in: text, at: mention.tokens.lowerBound) != nil
        else { return index }
        var end = index
        while end < text.tokens.count, end - index < 4, text.tokens[end].kind == .word,
            text.tokens[end].isCapitalized,
            grammar.performatives.end(in: text, at: end) == nil
        {
            end += 1
        }
        return end - index >= 2 ? end : index
    }
}
