import Directives
import Linguistics
import Recognition

extension OpeningParser {
    // "Thủ tướng Chính phủ yêu cầu …", "Tổng Bí thư nêu rõ, …", "Giao Bộ X …", "Đề nghị …"
    func order(_ text: Text, at index: Int, limit: Int) -> Opening? {
        var position = index
        var issuer: String?
        if let (name, verb) = localIssuer(text, at: index, limit: limit) {
            issuer = name
            position = verb
        } else if let (name, end) = issuerName(text, at: index, limit: limit),
            isIssuer(text, at: index) || name == self.issuer
        {
            issuer = name
            position = demandStart(text, behind: end, limit: limit)
        }
        guard let end = grammar.performatives.end(in: text, at: position), end < limit else {
            guard let issuer, isIssuer(text, at: index) else { return nil }
            var nested = nestedOrder(text, at: position, limit: limit)
            nested?.kind = .order
            nested?.issuer = issuer
            return nested
        }
        // "Yêu cầu này", "Chỉ đạo của Thủ tướng" are things; so is one of "Nghị quyết, Chỉ thị, Công điện".
        if Self.pointers.end(in: text, at: end) != nil || issuer == nil && text.tokens[end].sign == 0x2C {
            return nil
        }
        let isOrdering = PhraseSource.ordering.end(in: text, at: position) != nil
        if issuer == nil {
            guard isOrdering, Self.direct.end(in: text, at: position) == nil else { return nil }
        } else if Self.direct.end(in: text, at: position) != nil, let issuer, let current = self.issuer,
            issuer != current, Self.heads.end(in: text, at: index) == nil
        {
            return nil
        }
        var next = end
        while next < limit, let sign = text.tokens[next].sign, [0x2C, 0x3A, 0x22].contains(sign) { next += 1 }
        if let second = conjoined(text, next, limit: limit) { next = second }
        while next < limit,
            let behind = Self.particles.end(in: text, at: next) ?? Self.spans.end(in: text, at: next)
        {
            // "chỉ đạo, đối với dự án A, Bộ X …": a thing is no addressee.
            if Self.towards.end(in: text, at: next) != nil,
                grammar.adjunctHeads.end(in: text, at: next) != nil,
                actors.list(in: text, at: behind, limit: limit) == nil
            {
                break
            }
            if text.matches(next, Self.fact), isStated(text, behind..<limit) { return nil }
            next = behind < limit && text.tokens[behind].sign == 0x2C ? behind + 1 : behind
        }
        if let behind = Self.objectives.end(in: text, at: next) {
            next = behind
            if let time = times.first(where: { $0.tokens.lowerBound == behind }) {
                next = time.tokens.upperBound
            }
        }
        guard next < limit else { return Opening(kind: .order, issuer: issuer, start: index, action: end) }
        var inner = subject(text, at: next, limit: limit) ?? bare(text, at: next, limit: limit)
        if inner == nil, let time = times.first(where: { (next...next + 2).contains($0.tokens.lowerBound) }),
            time.tokens.upperBound < limit
        {
            // "lưu ý đến 31/12 phải xong nhà sửa", "yêu cầu trong tháng này Bộ X …"
            let behind = time.tokens.upperBound
            inner = subject(text, at: behind, limit: limit) ?? bare(text, at: behind, limit: limit)
            inner?.start = next
        }
        if inner == nil { inner = addressee(text, at: next, limit: limit) }
        if inner == nil, depth < Self.deepest, grammar.adjunctHeads.end(in: text, at: next) != nil {
            var nested = self
            nested.depth += 1
            inner = nested.behindAdjunct(text, from: next, clause: next..<limit, enclosures: enclosures)
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
        opening.kind = .order
        opening.issuer = issuer
        return opening
    }

    /// "nêu rõ việc xây dựng các dự án là nhiệm vụ chính trị": said of the work, up to the first comma.
    private func isStated(_ text: Text, _ range: Range<Int>) -> Bool {
        let clause = range.prefix { text.tokens[$0].sign != 0x2C }
        return clause.contains { text.matches($0, Self.copula) }
    }

    /// "6 nhiệm vụ tổng quát", "một số nhiệm vụ trọng tâm"
    func announces(_ text: Text, behind index: Int) -> Bool {
        (index..<min(index + 4, text.tokens.count)).contains { Self.objectives.end(in: text, at: $0) != nil }
    }

    /// "nhấn mạnh và yêu cầu", "thống nhất, giao"
    func conjoined(_ text: Text, _ index: Int, limit: Int) -> Int? {
        var position = index
        if text.matches(position, Self.and) { position += 1 }
        guard position < limit, let end = PhraseSource.ordering.end(in: text, at: position), end < limit,
            Self.direct.end(in: text, at: position) == nil
        else { return nil }
        return end
    }

    /// "nhấn mạnh mục tiêu chủ yếu đến hết năm 2025 …: Hoàn thành …", "đánh giá cao … và yêu cầu …"
    func nestedOrder(_ text: Text, at index: Int, limit: Int) -> Opening? {
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
    func addressee(_ text: Text, at index: Int, limit: Int) -> Opening? {
        guard let list = actors.list(in: text, at: index, limit: limit) else { return nil }
        return Opening(kind: .order, actors: list.actors, start: index, action: list.end)
    }

    /// "Chủ tịch UBND tỉnh giao Sở Xây dựng …", "Giám đốc Sở Y tế yêu cầu: các bệnh viện …", "Bộ Y tế yêu cầu các địa
    /// phương …": who leads a province, a department or, under no superior, a ministry orders when the verb of orders
    /// and whom it is said to follow at once.
    func localIssuer(_ text: Text, at index: Int, limit: Int) -> (name: String, verb: Int)? {
        guard let (name, behind) = localName(text, at: index, limit: limit) else { return nil }
        let end = demandStart(text, behind: behind, limit: limit)
        guard let told = PhraseSource.ordering.end(in: text, at: end), told < limit,
            Self.direct.end(in: text, at: end) == nil || issuer == nil || issuer == name,
            Self.persons.end(in: text, at: index) == nil || Self.demands.end(in: text, at: end) != nil
        else { return nil }
        let next = behindTime(text, at: text.tokens[told].sign == 0x3A ? told + 1 : told)
        if let other = actors.list(in: text, at: next, limit: limit), !other.actors.isEmpty {
            return (name, end)
        }
        // "Chủ tịch UBND tỉnh yêu cầu huy động …"
        guard Self.demands.end(in: text, at: end) != nil,
            Predicate(text, at: next, limit: limit, grammar: grammar) != nil
        else { return nil }
        return (name, end)
    }

    /// Behind "đến hết năm 2025," when that comes first.
    private func behindTime(_ text: Text, at index: Int) -> Int {
        guard let time = times.first(where: { (index...index + 2).contains($0.tokens.lowerBound) }) else {
            return index
        }
        let end = time.tokens.upperBound
        return end < text.tokens.count && text.tokens[end].sign == 0x2C ? end + 1 : end
    }

    /// Where the verb of orders is looked for behind who orders: over "cũng"; in a report, over "vừa", "mới đây đã", "vừa ký
    /// Công điện số 5/CĐ-TTg".
    private func demandStart(_ text: Text, behind index: Int, limit: Int) -> Int {
        var position = index
        while position < limit,
            let end = Self.fillers.end(in: text, at: position)
                ?? (isOfficial ? nil : Self.lately.end(in: text, at: position))
        {
            position = end
        }
        guard position > index, let issued = Self.issuing.end(in: text, at: position),
            let kind = PhraseSource.documentKinds.end(in: text, at: issued)
        else { return position }
        for verb in kind..<max(kind, min(limit, kind + 24)) {
            if let sign = text.tokens[verb].sign, sign == 0x3B || sign == 0x3A { break }
            guard !text.tokens[verb].isCapitalized, let end = PhraseSource.ordering.end(in: text, at: verb)
            else { continue }
            // "văn bản chỉ đạo giao Sở X …"
            if PhraseSource.ordering.end(in: text, at: end) != nil { return end }
            // "Công điện số 5 chỉ đạo đẩy nhanh …" says what the document is about.
            return Self.direct.end(in: text, at: verb) == nil ? verb : position
        }
        return position
    }

    private func localName(_ text: Text, at index: Int, limit: Int) -> (name: String, end: Int)? {
        if text.tokens[index].isCapitalized, let end = Self.localHeads.end(in: text, at: index), end < limit,
            PhraseSource.ordering.end(in: text, at: end) != nil
        {
            return (text.string(index..<end), end)
        }
        // "Đồng chí giao Sở X …": whoever spoke before
        if let issuer, let end = Self.persons.end(in: text, at: index), end < limit,
            PhraseSource.ordering.end(in: text, at: end) != nil
        {
            return (issuer, end)
        }
        let office = Self.persons.end(in: text, at: index).flatMap {
            Self.localLeaders.end(in: text, at: $0) == nil ? nil : $0
        }
        if let office { return localName(text, at: office, limit: limit) }
        if let end = personEnd(text, at: index, limit: limit) { return (text.string(index..<end), end) }
        // One body alone orders, and its name is no longer than this.
        guard Self.localLeaders.end(in: text, at: index) != nil || mayOrder(text, at: index),
            let list = actors.list(in: text, at: index, limit: min(limit, index + 40)),
            list.actors.count == 1, list.end < limit,
            grammar.recognizer.agencies.mentionList(in: text, at: index).first?.kind != .collective
        else { return titleEnd(text, at: index, limit: limit).map { (text.line(index..<$0), $0) } }
        let end = fieldEnd(text, at: list.end, limit: limit)
        if PhraseSource.ordering.end(in: text, at: demandStart(text, behind: end, limit: limit)) == nil,
            let end = titleEnd(text, at: index, limit: limit)
        {
            return (text.line(index..<end), end)
        }
        return (end == list.end ? list.actors[0].name : text.string(index..<end), end)
    }

    /// "Phó Chủ tịch Thường trực UBND thành phố", "Bí thư Thành ủy, Trưởng ban Chỉ đạo Lê Văn An": an office or a body of no
    /// known name, up to the verb of orders.
    private func titleEnd(_ text: Text, at index: Int, limit: Int) -> Int? {
        guard text.tokens[index].isCapitalized, var end = Self.localLeaders.end(in: text, at: index) else {
            return nil
        }
        while end < limit, end - index < 16 {
            let verb = demandStart(text, behind: end, limit: limit)
            if verb < limit, !text.tokens[verb].isCapitalized,
                PhraseSource.ordering.end(in: text, at: verb) != nil
            {
                return end
            }
            if let behind = Self.standing.end(in: text, at: end) ?? Self.localLeaders.end(in: text, at: end) {
                end = behind
            } else if text.tokens[end].sign == 0x2C {
                guard let behind = Self.localLeaders.end(in: text, at: end + 1) else { return nil }
                end = behind
            } else if text.tokens[end].kind == .sign, text.tokens[end].isSpaced {
                return nil
            } else if !text.tokens[end].isCapitalized, actors.isPredicate(text, end, limit: limit) {
                return nil
            } else {
                end += 1
            }
        }
        return nil
    }

    /// Behind what a committee is about, up to the verb of orders: "Ban Chỉ đạo Trung ương về nhà ở | đề nghị …".
    private func fieldEnd(_ text: Text, at index: Int, limit: Int) -> Int {
        guard text.matches(index, Self.about) else { return index }
        for end in index + 2..<max(index + 2, min(limit, index + 48)) where !enclosures.isBracketed(end) {
            if text.tokens[end].sign.map({ $0 != 0x2C && $0 != 0x2D }) ?? false { return index }
            if !text.tokens[end].isCapitalized, PhraseSource.ordering.end(in: text, at: end) != nil {
                return end
            }
        }
        return index
    }

    /// "Ông Nguyễn Văn An", "đồng chí Lê Thị Bình"
    private func personEnd(_ text: Text, at index: Int, limit: Int) -> Int? {
        guard let name = Self.persons.end(in: text, at: index) else { return nil }
        let end = (name..<limit).prefix(5).first { !text.tokens[$0].isCapitalized } ?? limit
        return end > name && end < limit ? end : nil
    }

    private func mayOrder(_ text: Text, at index: Int) -> Bool {
        let kind = grammar.recognizer.agencies.mentionList(in: text, at: index).first?.kind
        return (kind == .ministry || kind == .ministryLevel || kind == .province) && !isUnderSuperior
    }

    /// "Người đứng đầu Chính phủ", "Bộ trưởng nhấn mạnh", "Bộ trưởng Bộ Y tế Lê Văn An yêu cầu": an office that orders by
    /// no name of a body, or somebody who holds it.
    private func officeEnd(_ text: Text, at index: Int) -> Int? {
        if let end = Self.heads.end(in: text, at: index) { return end }
        guard let title = Self.ministers.end(in: text, at: index), text.tokens[index].isCapitalized else {
            return nil
        }
        let body = grammar.recognizer.agencies.mentionList(in: text, at: index).last
        let end = nameEnd(text, at: body?.tokens.upperBound ?? title)
        guard body == nil || end > body?.tokens.upperBound ?? end else { return nil }
        let verb = Self.fillers.end(in: text, at: end) ?? end
        return grammar.performatives.end(in: text, at: verb) != nil
            || Self.sayings.end(in: text, at: verb) != nil ? end : nil
    }

    /// Behind a personal name of at most five words.
    private func nameEnd(_ text: Text, at index: Int) -> Int {
        var end = index
        while end < text.tokens.count, end - index < 5, text.tokens[end].kind == .word,
            text.tokens[end].isCapitalized, grammar.performatives.end(in: text, at: end) == nil
        {
            end += 1
        }
        return end
    }

    func isIssuer(_ text: Text, at index: Int) -> Bool {
        if officeEnd(text, at: index) != nil { return true }
        guard let mention = grammar.recognizer.agencies.mentionList(in: text, at: index).first else {
            return documentName(text, at: index) != nil
        }
        return mention.kind == .officeHolder || Self.superiors.contains(mention.id) && orders(text, at: index)
    }

    /// Whether a body that may order speaks: "Bộ Chính trị, Ban Bí thư yêu cầu", "Quốc hội cơ bản thống nhất với …", not
    /// "Chính phủ ban hành".
    private func orders(_ text: Text, at index: Int) -> Bool {
        guard let (_, end) = issuerName(text, at: index, limit: text.tokens.count) else { return false }
        let verb = Self.fillers.end(in: text, at: end) ?? end
        return grammar.performatives.end(in: text, at: verb) != nil
    }

    /// "Kết luận số 202-KL/TW yêu cầu", "Chỉ thị nêu rõ", "Công điện khẩn của Chủ tịch UBND tỉnh X giao": the document for
    /// who signed it.
    func documentName(_ text: Text, at index: Int) -> (owner: String?, end: Int)? {
        guard var end = PhraseSource.documentKinds.end(in: text, at: index) else { return nil }
        if text.matches(end, Self.number) { end += 1 }
        if end < text.tokens.count, let behind = DocumentNumber.end(in: text, at: end) { end = behind }
        end = Self.determiners.end(in: text, at: end) ?? end
        if let date = times.first(where: { $0.tokens.lowerBound == end }) { end = date.tokens.upperBound }
        var owner: String?
        if text.matches(end, Self.of),
            let list = actors.list(in: text, at: end + 1, limit: text.tokens.count), list.end > end + 1
        {
            owner = grammar.recognizer.agencies.mentionList(in: text, at: end + 1).first?.name
            end = list.end
        }
        let verb = Self.fillers.end(in: text, at: end) ?? end
        return grammar.performatives.end(in: text, at: verb) != nil
            && Self.direct.end(in: text, at: verb) == nil ? (owner, end) : nil
    }

    /// An office-holder or a body that orders, with a personal name behind it skipped.
    func issuerName(_ text: Text, at index: Int, limit: Int) -> (name: String, end: Int)? {
        if let end = officeEnd(text, at: index) { return (text.string(index..<end), end) }
        if let document = documentName(text, at: index), let name = document.owner ?? issuer {
            return (name, document.end)
        }
        let list = grammar.recognizer.agencies.mentionList(in: text, at: index)
        guard list.count == 1, let mention = list.first, mention.tokens.upperBound < limit else { return nil }
        var end = min(nameEnd(text, at: mention.tokens.upperBound), limit)
        // "Bộ Chính trị, Ban Bí thư yêu cầu": the first speaks for them all.
        while end + 1 < limit, text.tokens[end].sign == 0x2C || text.matches(end, Self.and),
            let other = grammar.recognizer.agencies.mentionList(in: text, at: end + 1).first,
            Self.superiors.contains(other.id) || other.kind == .officeHolder,
            Self.superiors.contains(mention.id)
        {
            end = other.tokens.upperBound
        }
        // "Thủ tướng Chính phủ Phạm Minh Chính, Trưởng Ban Chỉ đạo …, yêu cầu" is told apart by its comma.
        return (mention.name, end)
    }
}
