import Directives
import Linguistics
import Recognition

extension ActorParser {
    /// A body that only this document names.
    func unknown(in text: Text, at index: Int, limit: Int, isFirst: Bool) -> (
        actors: [Actor], end: Int
    )? {
        guard let head = headEnd(text, at: index), head <= limit,
            grammar.ordersCues.end(in: text, at: index) == nil,
            !isFirst || namesSomebody(text, at: index, head: head, limit: limit)
        else { return nil }
        let field =
            Self.departments.end(in: text, at: index) == head
            ? grammar.recognizer.agencies.fieldEnd(in: text, at: head).map { min($0, limit) } : nil
        if Self.anyBodies.end(in: text, at: index) == head, let end = obligedEnd(text, head, limit: limit) {
            let name = text.line(index..<end)
            return ([Actor(id: Slug.of(name), name: name)], end)
        }
        var end = field ?? head
        while end < limit, end - index < 16 {
            let token = text.tokens[end]
            // The verb within a committee's name: "Văn phòng Ban chỉ đạo phòng thủ dân sự", "Văn phòng Thường trực …".
            if let behind = Self.committees.end(in: text, at: end - 1)
                ?? Self.committees.end(in: text, at: end),
                behind > end, behind <= limit, text.tokens[index].isCapitalized, end > index
            {
                end = behind
                continue
            }
            if let behind = Self.above.end(in: text, at: end), behind <= limit {
                end = behind
                break
            }
            if let behind = levelsEnd(text, end) ?? fieldEnd(text, end)
                ?? Self.branches.end(in: text, at: end) ?? Self.ranks.end(in: text, at: end),
                behind <= limit
            {
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
                guard sign == 0x2D, token.isSpaced, end + 1 < limit, text.tokens[end + 1].isCapitalized,
                    Self.appositions.end(in: text, at: end + 1) == nil
                else {
                    break
                }
            } else if end == field, text.matches(head - 1, Self.department), token.kind == .word,
                !token.isCapitalized, !text.matches(end, Self.and),
                Self.regions.end(in: text, at: end) == nil, Self.levels.end(in: text, at: end) == nil
            {
                // "Sở Y tế mua …": a department has the name of its field, and where it is.
                break
            } else if end > head || !isFirst, isPredicate(text, end, limit: limit),
                !(token.isCapitalized && text.tokens[index].isCapitalized
                    && text.tokens[end - 1].kind == .word)
            {
                break
            } else if end == head, isPredicate(text, end, limit: limit), text.tokens[end].kind == .word,
                !text.tokens[end].isCapitalized
            {
                break
            } else if text.matches(end, Self.and),
                startsActor(text, end + 1)
                    || end == head && end + 1 < limit && !text.tokens[end + 1].isCapitalized
            {
                // "các Bộ, cơ quan và ý kiến của …"
                break
            } else if end == head, Self.auxiliaries.end(in: text, at: end) != nil {
                break
            } else if end > head,
                startsOrder(text, end) || grammar.cooperation.end(in: text, at: end) != nil
                    || Self.stops.end(in: text, at: end) != nil
            {
                break
            }
            end += 1
        }
        // A bare "cơ quan, đơn vị, doanh nghiệp" behind a collective adds nobody.
        if end == head, !isFirst, !Self.plurals.contains(text.tokens[index].word),
            Self.authorities.end(in: text, at: index) == nil
        {
            return ([], grammar.actorModifiers.end(in: text, at: end) ?? end)
        }
        guard end - index >= 2,
            !Self.plurals.contains(text.tokens[index].word) || isPluralOfBodies(text, at: index)
        else { return nil }
        let name = spelledOut(text.line(index..<end))
        let isProper = text.tokens[index + 1].isCapitalized || !Self.plurals.contains(text.tokens[index].word)
        return (
            [
                Actor(
                    id: Slug.of(name),
                    name: isProper && text.tokens[index].isCapitalized ? name : name.startingLower)
            ],
            end
        )
    }

    /// "Chăn nuôi và Thú y": what a branch looks after, though it looks like a verb.
    func fieldEnd(_ text: Text, _ index: Int) -> Int? {
        text.tokens[index].isCapitalized ? grammar.branchFields.end(in: text, at: index) : nil
    }

    /// "Văn phòng UBND tỉnh" is filed as "Văn phòng Ủy ban nhân dân tỉnh", "Sở GDĐT" as "Sở Giáo dục và Đào tạo".
    func spelledOut(_ name: String) -> String {
        if name.hasPrefix(Self.departmentName),
            let field = ministryField(String(name.dropFirst(Self.departmentName.count)))
        {
            return Self.departmentName + field
        }
        return name.utf8.split(separator: UInt8(ascii: " ")).map { word in
            let word = String(Substring(word))
            return Self.abbreviations[word] ?? word
        }.joined(separator: " ")
    }

    /// The field of a ministry by its acronym.
    private func ministryField(_ acronym: String) -> String? {
        guard acronym == acronym.uppercased() else { return nil }
        let ministry = Text("Bộ " + acronym, lenient: false)
        guard let mention = grammar.recognizer.agencies.mentionList(in: ministry, at: 0).first,
            mention.kind == .ministry, mention.tokens.upperBound == ministry.tokens.count
        else { return nil }
        return String(mention.name.dropFirst("Bộ ".count))
    }

    private static let department = Word("sở")
    private static let departmentName = "Sở "
    private static let abbreviations = ["UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"]

    /// Behind the word for a body, with what says how many: "các cơ sở đào tạo", "07 Tổ công tác".
    func headEnd(_ text: Text, at index: Int) -> Int? {
        guard text.tokens.indices.contains(index) else { return nil }
        let isCounted = text.tokens[index].kind == .number || text.end(of: Self.some, at: index) != nil
        guard isCounted || Self.plurals.contains(text.tokens[index].word) else {
            return grammar.actorHeads.end(in: text, at: index)
        }
        let next =
            text.end(of: Self.some, at: index) ?? (text.matches(index + 1, Self.the) ? index + 2 : index + 1)
        return grammar.actorHeads.end(in: text, at: next) ?? Self.bodies.end(in: text, at: next)
            ?? (isCounted ? nil : grammar.actorHeads.end(in: text, at: index))
    }

    /// A subject starts with "các", a proper name, or a word for a body that is no verb: not "Tổ chức rà soát".
    func namesSomebody(_ text: Text, at index: Int, head: Int, limit: Int) -> Bool {
        if Self.local.contains(where: { text.matches(head, $0) || text.matches(head - 1, $0) }),
            text.tokens[index].isCapitalized
        {
            return true
        }
        if Predicate.gatherings.end(in: text, at: head) != nil { return false }
        // "UBND 168 phường, xã"
        if head < limit, text.tokens[head].kind == .number, Self.levels.end(in: text, at: head + 1) != nil {
            return true
        }
        return isPluralOfBodies(text, at: index) || Self.common.end(in: text, at: index) != nil
            || head - index > 2
            || text.tokens[index].kind == .number || text.end(of: Self.some, at: index) != nil
            || (head < limit && text.tokens[head].isCapitalized && text.tokens[index].isCapitalized)
    }

    /// "các cơ quan", "mỗi địa phương", but not "các giải pháp", "những kết quả"
    func isPluralOfBodies(_ text: Text, at index: Int) -> Bool {
        guard Self.plurals.contains(text.tokens[index].word) else { return false }
        let next = text.matches(index + 1, Self.the) ? index + 2 : index + 1
        return grammar.actorHeads.end(in: text, at: next) != nil || Self.bodies.end(in: text, at: next) != nil
    }
}
