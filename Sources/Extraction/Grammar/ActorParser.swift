import Directives
import Linguistics
import Recognition

/// Parses lists of actors: agencies of the vocabulary and bodies it does not know.
///
/// `Các bộ, ngành, Ủy ban nhân dân các tỉnh, thành phố` is two; `các Trung tâm Phục vụ hành chính công các cấp` is one
/// that only the document knows: it starts with a word for a body and runs up to the verb.
struct ActorParser {
    let grammar: Grammar
    /// Whether ";" divides the elements of a list, which then has its place to itself.
    var isDivided = false

    struct List {
        var actors: [Actor]
        var end: Int
    }

    /// The list that starts at a token, at most up to `limit`.
    func list(in text: Text, at index: Int, limit: Int) -> List? {
        var actors: [Actor] = []
        var position = index
        var end = index
        while position < limit {
            let start = skipTitles(text, position)
            guard let (found, behind) = element(in: text, at: start, limit: limit, isFirst: actors.isEmpty)
            else { break }
            if found.isEmpty, let last = actors.last, isPlural(last), !last.name.hasSuffix(Self.locality) {
                // "các sở, ban, ngành, địa phương, đơn vị": one collective; "cơ quan, đơn vị" behind the localities adds nobody.
                let words = text.string(start..<behind)
                actors[actors.count - 1] = Actor(id: last.id, name: last.name + ", " + words)
            } else if let last = actors.last, found.count == 1, isSameCollective(text, last, at: start) {
                // "các doanh nghiệp, hiệp hội du lịch" are told together.
                let name = last.name + ", " + text.string(start..<behind)
                actors[actors.count - 1] = Actor(id: Slug.of(name), name: name)
            } else {
                for actor in found where !actors.contains(where: { $0.id == actor.id }) {
                    actors.append(actor)
                }
            }
            end = skipApposition(text, behind, limit: limit)
            guard let next = nextElement(text, end, limit: limit) else { break }
            position = next
        }
        return actors.isEmpty ? nil : List(actors: actors, end: end)
    }

    /// Whether an element without "các" of its own, in small letters, goes on with a collective before it.
    private func isSameCollective(_ text: Text, _ last: Actor, at index: Int) -> Bool {
        guard isPlural(last), last.id == Slug.of(last.name) else { return false }
        return !text.tokens[index].isCapitalized && !Self.plurals.contains(text.tokens[index].word)
    }

    private func isPlural(_ actor: Actor) -> Bool {
        actor.name.split(separator: " ").first.map { Self.plurals.contains(Word($0)) } ?? false
    }

    /// "đồng chí", "các đồng chí", "lãnh đạo"
    private func skipTitles(_ text: Text, _ index: Int) -> Int {
        var position = index
        while let end = Self.titles.end(in: text, at: position) { position = end }
        return skipLeaders(text, position)
    }

    /// "Giám đốc, Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã, phường": whoever leads bodies stands for them.
    private func skipLeaders(_ text: Text, _ index: Int) -> Int {
        guard grammar.recognizer.agencies.mentionList(in: text, at: index).isEmpty else { return index }
        var position = index
        while let end = Self.leaders.end(in: text, at: position) {
            position = end
            if end + 1 < text.tokens.count, text.tokens[end].sign == 0x2C || text.matches(end, Self.and),
                Self.leaders.end(in: text, at: end + 1) != nil
            {
                position = end + 1
            }
        }
        guard position > index, position < text.tokens.count else { return index }
        let isCollective =
            grammar.recognizer.agencies.mentionList(in: text, at: position).first?.kind == .collective
        return isCollective || isPluralOfBodies(text, at: position) ? position : index
    }

    private func element(in text: Text, at index: Int, limit: Int, isFirst: Bool) -> (
        actors: [Actor], end: Int
    )? {
        if let list = departments(in: text, at: index, limit: limit) { return list }
        let mentions = grammar.recognizer.agencies.mentionList(in: text, at: index)
        if let last = mentions.last, last.tokens.upperBound <= limit {
            return known(mentions, end: last.tokens.upperBound, in: text, limit: limit)
        }
        return unknown(in: text, at: index, limit: limit, isFirst: isFirst)
    }

    /// "các Sở: Y tế, Xây dựng, Nông nghiệp và Môi trường": one department for each field named.
    private func departments(in text: Text, at index: Int, limit: Int) -> (actors: [Actor], end: Int)? {
        guard let head = text.end(of: Self.theDepartments, at: index), head < limit else { return nil }
        var position = text.tokens[head].sign == 0x3A ? head + 1 : head
        var actors: [Actor] = []
        var end = position
        while position < limit,
            let behind = grammar.recognizer.agencies.fieldEnd(in: text, at: position), behind <= limit
        {
            let name = "Sở " + text.string(position..<behind)
            actors.append(Actor(id: Slug.of(name), name: name))
            end = behind
            position = behind
            if position < limit, text.tokens[position].sign == 0x2C { position += 1 }
            if text.matches(position, Self.and) { position += 1 }
            if position == behind { break }
        }
        return actors.isEmpty ? nil : (actors, end)
    }

    /// A collective keeps the words that narrow it: `các bộ, cơ quan liên quan`.
    private func known(_ mentions: [AgencyMention], end: Int, in text: Text, limit: Int) -> (
        actors: [Actor], end: Int
    ) {
        var end = end
        while let behind = grammar.actorModifiers.end(in: text, at: end)
            ?? owner(text, at: end, of: mentions), behind <= limit
        {
            end = behind
        }
        if mentions.count == 1, mentions[0].kind != .collective, let behind = levelsEnd(text, end),
            behind <= limit
        {
            // "Cục Thuế các tỉnh, thành phố"
            let name = mentions[0].name + " " + text.string(end..<behind)
            return ([Actor(id: Slug.of(name), name: name)], behind)
        }
        let narrowed = mentions.last.flatMap { mention in
            mentions.count == 1 ? narrowedEnd(text, of: mention, limit: limit) : nil
        }
        if let narrowed { end = max(end, narrowed) }
        let area = mentions.last?.kind == .collective ? areaEnd(text, end, limit: limit) : nil
        if let area { end = area }
        let actors = mentions.map { mention in
            let isCollective = mention.kind == .collective
            let isPlural = Self.plurals.contains(text.tokens[mention.tokens.lowerBound].word)
            if mention.id == Self.deputy, let (name, behind) = deputyName(text, end, limit: limit) {
                end = behind
                return Actor(id: Slug.of(name), name: name)
            }
            guard isCollective, isPlural else {
                let isNarrowed = (narrowed ?? area) != nil && mention == mentions.last
                let words = isNarrowed ? " " + text.string(mention.tokens.upperBound..<end) : ""
                return Actor(id: mention.id, name: mention.name + words)
            }
            let first = text.end(of: Self.all, at: mention.tokens.lowerBound) ?? mention.tokens.lowerBound
            let written = text.string(first..<(mention == mentions.last ? end : mention.tokens.upperBound))
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return Actor(id: mention.id, name: written.prefix(1).lowercased() + written.dropFirst())
        }
        return (actors, skipPersonalName(text, end, mentions.last))
    }

    /// "các đơn vị trong ngành Công Thương", "các cơ quan thông tin duyên hải": what narrows a collective, when nothing but
    /// words stands between it and the verb.
    private func narrowedEnd(_ text: Text, of mention: AgencyMention, limit: Int) -> Int? {
        let index = mention.tokens.upperBound
        guard mention.kind == .collective,
            text.tokens[mention.tokens].contains(where: { Self.plurals.contains($0.word) }),
            index < limit, text.tokens[index].kind == .word, !text.tokens[index].isCapitalized
        else { return nil }
        if text.matches(index, Self.having) { return clauseEnd(text, index, limit: limit) }
        for end in (Self.functions.end(in: text, at: index) ?? index)..<min(limit, index + 10) {
            if isPredicate(text, end, limit: limit) { return end > index ? end : nil }
            guard text.tokens[end].kind == .word, Self.stops.end(in: text, at: end) == nil,
                !text.matches(end, Self.and), !startsOrder(text, end),
                grammar.cooperation.end(in: text, at: end) == nil
            else { return nil }
        }
        return nil
    }

    /// "các địa phương có dự án đi qua khẩn trương …": behind "có" only what cannot be its noun is the verb.
    private func clauseEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard !isPredicate(text, index, limit: limit) else { return nil }
        for end in (index + 1)..<max(index + 1, min(limit, index + 12)) {
            if grammar.adverbs.end(in: text, at: end) != nil || grammar.modals.end(in: text, at: end) != nil {
                return end
            }
            guard text.tokens[end].kind == .word, !text.matches(end, Self.and) else { return nil }
        }
        return nil
    }

    /// Behind "các tỉnh, thành phố", "các xã, phường, đặc khu": a body of each of them.
    private func levelsEnd(_ text: Text, _ index: Int) -> Int? {
        guard text.matches(index, Self.the), var end = Self.levels.end(in: text, at: index + 1) else {
            return nil
        }
        while end + 1 < text.tokens.count, text.tokens[end].sign == 0x2C || text.matches(end, Self.and),
            let behind = Self.levels.end(in: text, at: end + 1)
        {
            end = behind
        }
        return end
    }

    /// "từ Hà Tĩnh đến Lâm Đồng" behind "UBND các tỉnh, thành phố"
    private func areaEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard text.matches(index, Self.from), let first = placeEnd(text, index + 1, limit: limit),
            text.matches(first, Self.to), let last = placeEnd(text, first + 1, limit: limit)
        else { return nil }
        return Self.onwards.end(in: text, at: last) ?? last
    }

    private func placeEnd(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard let place = grammar.recognizer.agencies.mentionList(in: text, at: index).first,
            place.kind == .province, place.tokens.upperBound <= limit
        else { return nil }
        return place.tokens.upperBound
    }

    /// "các cơ quan Chính phủ", "các cơ quan của Quốc hội", "các đơn vị thuộc Bộ Y tế"
    private func owner(_ text: Text, at index: Int, of mentions: [AgencyMention]) -> Int? {
        guard mentions.last?.kind == .collective else { return nil }
        let start = Self.belonging.end(in: text, at: index) ?? index
        let owners = grammar.recognizer.agencies.mentionList(in: text, at: start)
        guard let owner = owners.first, owner.kind != .collective else { return nil }
        return owner.tokens.upperBound
    }

    /// "Phó Thủ tướng Trần Quốc Khánh", "Phó Thủ tướng phụ trách nông nghiệp": there are several, so the name tells which.
    private func deputyName(_ text: Text, _ index: Int, limit: Int) -> (String, Int)? {
        var end = index
        if let field = text.end(of: Self.inCharge, at: index) {
            // "phụ trách kinh tế tổng hợp, …": up to the sign; without one, up to the verb.
            let sign = text.tokens[field..<min(limit, field + 8)].firstIndex {
                $0.kind == .sign && $0.sign != 0x2D
            }
            let start = Self.field.end(in: text, at: field).map { $0 + 2 } ?? field + 1
            end = start
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
    private func skipPersonalName(_ text: Text, _ index: Int, _ mention: AgencyMention?) -> Int {
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

    /// A body that only this document names.
    private func unknown(in text: Text, at index: Int, limit: Int, isFirst: Bool) -> (
        actors: [Actor], end: Int
    )? {
        guard let head = headEnd(text, at: index), head <= limit,
            grammar.ordersCues.end(in: text, at: index) == nil,
            !isFirst || namesSomebody(text, at: index, head: head, limit: limit)
        else { return nil }
        var end =
            Self.departments.end(in: text, at: index) == head
            ? grammar.recognizer.agencies.fieldEnd(in: text, at: head).map { min($0, limit) } ?? head : head
        while end < limit, end - index < 16 {
            let token = text.tokens[end]
            if let behind = levelsEnd(text, end), behind <= limit {
                end = behind
                continue
            }
            if let sign = token.sign {
                // "TP.HCM", "Sở NN&PTNT"
                if sign == 0x2E || sign == 0x26, end + 1 < limit, !token.isSpaced,
                    !text.tokens[end + 1].isSpaced
                {
                    end += 1
                    continue
                }
                guard sign == 0x2D, token.isSpaced, end + 1 < limit, text.tokens[end + 1].isCapitalized else {
                    break
                }
            } else if end > head || !isFirst, isPredicate(text, end, limit: limit),
                !(token.isCapitalized && text.tokens[index].isCapitalized
                    && text.tokens[end - 1].kind == .word)
            {
                break
            } else if end == head, isPredicate(text, end, limit: limit), text.tokens[end].kind == .word,
                !text.tokens[end].isCapitalized
            {
                break
            } else if text.matches(end, Self.and), startsActor(text, end + 1) {
                break
            } else if end > head,
                startsOrder(text, end) || grammar.cooperation.end(in: text, at: end) != nil
                    || Self.stops.end(in: text, at: end) != nil
            {
                break
            }
            end += 1
        }
        let name = Self.spelledOut(
            text.string(index..<end).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        // A bare "cơ quan, đơn vị, doanh nghiệp" behind a collective adds nobody.
        if end == head, !isFirst, !Self.plurals.contains(text.tokens[index].word) { return ([], end) }
        guard end - index >= 2,
            !Self.plurals.contains(text.tokens[index].word) || isPluralOfBodies(text, at: index)
        else { return nil }
        let written = name.prefix(1).lowercased() + name.dropFirst()
        let isProper = text.tokens[index + 1].isCapitalized || !Self.plurals.contains(text.tokens[index].word)
        return (
            [Actor(id: Slug.of(name), name: isProper && text.tokens[index].isCapitalized ? name : written)],
            end
        )
    }

    /// "Văn phòng UBND tỉnh" is filed as "Văn phòng Ủy ban nhân dân tỉnh".
    private static func spelledOut(_ name: String) -> String {
        name.split(separator: " ").map { abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
    }

    private static let abbreviations = ["UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"]

    /// Behind the word for a body, with what says how many: "các cơ sở đào tạo", "07 Tổ công tác".
    private func headEnd(_ text: Text, at index: Int) -> Int? {
        let isCounted = text.tokens.indices.contains(index) && text.tokens[index].kind == .number
        guard isCounted || Self.plurals.contains(text.tokens[index].word) else {
            return grammar.actorHeads.end(in: text, at: index)
        }
        let next = text.matches(index + 1, Self.the) ? index + 2 : index + 1
        return grammar.actorHeads.end(in: text, at: next) ?? Self.bodies.end(in: text, at: next)
            ?? (isCounted ? nil : grammar.actorHeads.end(in: text, at: index))
    }

    /// A subject starts with "các", a proper name, or a word for a body that is no verb: not "Tổ chức rà soát".
    private func namesSomebody(_ text: Text, at index: Int, head: Int, limit: Int) -> Bool {
        if Self.local.contains(where: { text.matches(head, $0) || text.matches(head - 1, $0) }),
            text.tokens[index].isCapitalized
        {
            return true
        }
        return isPluralOfBodies(text, at: index) || Self.common.end(in: text, at: index) != nil
            || head - index > 2
            || text.tokens[index].kind == .number
            || (head < limit && text.tokens[head].isCapitalized && text.tokens[index].isCapitalized)
    }

    /// "các cơ quan", "mỗi địa phương", but not "các giải pháp", "những kết quả"
    private func isPluralOfBodies(_ text: Text, at index: Int) -> Bool {
        guard Self.plurals.contains(text.tokens[index].word) else { return false }
        let next = text.matches(index + 1, Self.the) ? index + 2 : index + 1
        return grammar.actorHeads.end(in: text, at: next) != nil || Self.bodies.end(in: text, at: next) != nil
    }

    private func isPredicate(_ text: Text, _ index: Int, limit: Int) -> Bool {
        if Self.belonging.end(in: text, at: index) != nil { return false }
        return grammar.modals.end(in: text, at: index) != nil
            || grammar.adverbs.end(in: text, at: index) != nil
            || grammar.pastMarkers.end(in: text, at: index) != nil
            || grammar.directiveVerbs.end(in: text, at: index) != nil
            || PhraseSource.coordinating.end(in: text, at: index) != nil
    }

    /// "đề nghị", "giao", but not the "Giao" of "Sở Giao thông"
    private func startsOrder(_ text: Text, _ index: Int) -> Bool {
        !text.tokens[index].isCapitalized && PhraseSource.ordering.end(in: text, at: index) != nil
            && !text.matches(index + 1, Self.traffic)
    }

    private func startsActor(_ text: Text, _ index: Int) -> Bool {
        if !grammar.recognizer.agencies.mentionList(in: text, at: index).isEmpty { return true }
        guard grammar.actorHeads.end(in: text, at: index) != nil else { return false }
        return !Self.plurals.contains(text.tokens[index].word) || isPluralOfBodies(text, at: index)
    }

    private static func capitalized(_ text: Text, _ index: Int) -> Bool { text.tokens[index].isCapitalized }

    /// ", Trưởng Ban Chỉ đạo 389 quốc gia", "- Cơ quan Thường trực", "(Cục C06)"
    private func skipApposition(_ text: Text, _ index: Int, limit: Int) -> Int {
        if index + 1 < limit, text.tokens[index].sign == 0x2C || text.tokens[index].sign == 0x2D,
            Self.appositions.end(in: text, at: index + 1) != nil
        {
            var end = index + 2
            while end < limit, end - index < 20, text.tokens[end].kind != .sign,
                !isPredicate(text, end, limit: limit) || Self.capitalized(text, end)
            {
                end += 1
            }
            return end
        }
        guard index < limit, text.tokens[index].sign == 0x28,
            let close = text.tokens[index..<limit].firstIndex(where: { $0.sign == 0x29 }), close - index < 24
        else { return index }
        return close + 1
    }

    /// The token where the next element starts, behind ",", ";" within a list of bodies, "và", "cùng".
    private func nextElement(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        var position = index
        if text.tokens[position].sign == 0x2C || isDivided && text.tokens[position].sign == 0x3B {
            position += 1
        }
        if text.matches(position, Self.and) || text.matches(position, Self.or) { position += 1 }
        guard position > index, position < limit else { return nil }
        return startsActor(text, skipTitles(text, position)) ? position : nil
    }

    private static let deputy = "pho-thu-tuong-chinh-phu"
    private static let inCharge = [Word("phụ"), Word("trách")]
    private static let field = PhraseList(["lĩnh vực", "mảng", "khối", "ngành"])
    private static let appositions = PhraseList([
        "trưởng ban chỉ đạo", "phó trưởng ban", "trưởng ban", "tổ trưởng", "cơ quan thường trực",
        "cơ quan đầu mối",
        "trưởng tiểu ban",
    ])
    private static let belonging = PhraseList(["của", "thuộc", "trực thuộc"])
    private static let all = [Word("tất"), Word("cả")]
    private static let titles = PhraseList([
        "người đứng đầu", "lãnh đạo", "đồng chí", "các đồng chí", "từng đồng chí", "lãnh đạo các cơ quan",
    ])
    private static let functions = PhraseList(["quản lý nhà nước", "chuyên trách", "chuyên trách tham mưu"])
    private static let leaders = PhraseList([
        "thủ trưởng", "giám đốc", "chủ tịch", "bí thư", "trưởng", "tổng giám đốc", "hiệu trưởng",
    ])
    private static let levels = PhraseList([
        "tỉnh", "thành phố", "tp", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu",
        "địa phương",
    ])
    private static let having = Word("có")
    private static let locality = "địa phương"
    private static let from = Word("từ")
    private static let to = Word("đến")
    private static let onwards = PhraseList(["trở ra", "trở vào"])
    private static let theDepartments = Word.all(in: "các sở")
    private static let departments = PhraseList([
        "sở", "phòng", "giám đốc sở", "ngành", "vụ", "cục", "chi cục",
    ])
    private static let the = Word("các")
    private static let bodies = PhraseList([
        "hãng", "cơ sở", "nhà mạng", "nhà thầu", "hợp tác xã", "huyện", "phường", "lực lượng", "cấp",
        "đảng viên",
        "cán bộ", "nhà đầu tư", "trường", "bệnh viện", "tàu", "chủ", "ban", "phòng",
    ])
    private static let common = PhraseList([
        "chủ đầu tư", "chủ dự án", "nhà thầu", "người đứng đầu", "thủ trưởng", "chính quyền", "lực lượng",
        "địa phương",
        "cấp ủy", "giám đốc", "tổng giám đốc", "chủ tịch", "đơn vị", "thành viên", "thường trực", "ngành",
        "cơ quan",
        "ban quản lý", "doanh nghiệp", "nhà nước", "đảng ủy", "tổ đảng", "đảng bộ", "đảng đoàn", "tỉnh ủy",
        "thành ủy",
        "đoàn đại biểu",
    ])
    /// "Thanh tra tỉnh", "Công an Thành phố"
    private static let local = Word.all(in: "tỉnh phường xã huyện thành tp")
    private static let traffic = Word("thông")
    private static let minister = Word("trưởng")
    private static let and = Word("và")
    private static let or = Word("hoặc")
    private static let plurals: Set<Word> = [
        Word("các"), Word("những"), Word("mỗi"), Word("từng"), Word("tất"), Word("toàn"),
    ]
    private static let stops = PhraseList([
        "để", "nhằm", "là", "được", "có", "theo", "về", "trong việc", "khi", "thì", "sẽ", "vừa", "đều",
        "cũng",
        "không", "căn cứ", "trên cơ sở", "tùy theo", "định kỳ", "hằng", "hàng", "ngay", "trước", "sau",
    ])
}
