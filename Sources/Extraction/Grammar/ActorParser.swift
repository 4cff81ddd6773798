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
            guard start < limit,
                let (found, behind) = offices(in: text, at: position, limit: limit)
                    ?? element(in: text, at: start, limit: limit, isFirst: actors.isEmpty)
            else { break }
            if let last = actors.last, last.name.utf8.count > Self.longestName {
                // A list without end is no name.
                break
            } else if let last = actors.last, isPlural(last),
                found.isEmpty && !last.name.hasSuffix(Self.locality)
                    || Self.people.end(in: text, at: start) != nil
            {
                // "các sở, ban, ngành, địa phương, đơn vị": one collective; "cơ quan, đơn vị" behind the localities adds nobody.
                let words = text.string(start..<behind).onOneLine
                actors[actors.count - 1] = Actor(id: last.id, name: last.name + ", " + words)
            } else if let last = actors.last, found.count == 1, isSameCollective(text, last, at: start) {
                // "các doanh nghiệp, hiệp hội du lịch" are told together.
                let name = last.name + ", " + text.string(start..<behind).onOneLine
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
        return actors.isEmpty ? nil : List(actors: actors.map(Self.withoutArea), end: end)
    }

    /// "các cơ sở y tế trên địa bàn Thành phố": where they stand is no part of their name.
    static func withoutArea(_ actor: Actor) -> Actor {
        guard let area = actor.name.firstRange(of: " trên địa bàn") else { return actor }
        let name = String(actor.name[..<area.lowerBound])
        return Actor(id: actor.id == Slug.of(actor.name) ? Slug.of(name) : actor.id, name: name)
    }

    /// Of a collective with all that is told together with it, in bytes.
    private static let longestName = 600

    /// Whether an element without "các" of its own, in small letters, goes on with a collective before it.
    func isSameCollective(_ text: Text, _ last: Actor, at index: Int) -> Bool {
        guard isPlural(last), last.id == Slug.of(last.name), Self.leaders.end(in: text, at: index) == nil
        else { return false }
        return !text.tokens[index].isCapitalized && !Self.plurals.contains(text.tokens[index].word)
            && Self.authorities.end(in: text, at: index) == nil
    }

    func isPlural(_ actor: Actor) -> Bool {
        actor.name.split(separator: " ").first.map {
            // "11 bộ, cơ quan"
            Self.plurals.contains(Word($0)) || Int($0) != nil
        } ?? false
    }

    /// "Ban Quản lý dự án giao thông thành phố" is one of "ban quản lý dự án", by a name of its own.
    private func isBranch(_ text: Text, _ mention: AgencyMention) -> Bool {
        let start = mention.tokens.lowerBound
        return mention.kind == .collective && text.tokens[start].isCapitalized
            && grammar.actorHeads.end(in: text, at: start).map { $0 > mention.tokens.upperBound } ?? false
    }

    /// "các cơ quan quản lý trực tiếp …" is more than "các cơ quan".
    private func isLonger(_ text: Text, _ index: Int, than mention: AgencyMention) -> Bool {
        headEnd(text, at: index).map { $0 > mention.tokens.upperBound } ?? false
    }

    /// Whether a collective's name ends where it is known to: not "các cơ quan" of "các cơ quan thông tin duyên hải".
    func isWhole(_ text: Text, _ mention: AgencyMention) -> Bool {
        let end = mention.tokens.upperBound
        guard end < text.tokens.count, text.tokens[end].kind == .word, !text.tokens[end].isCapitalized else {
            return true
        }
        return isPredicate(text, end, limit: text.tokens.count) || text.matches(end, Self.and)
            || grammar.actorModifiers.end(in: text, at: end) != nil
            || grammar.adjunctHeads.end(in: text, at: end) != nil
            || Self.narrowing.end(in: text, at: end) != nil || Self.stops.end(in: text, at: end) != nil
    }

    func element(in text: Text, at index: Int, limit: Int, isFirst: Bool) -> (
        actors: [Actor], end: Int
    )? {
        if let list = branches(in: text, at: index, limit: limit) { return list }
        let mentions = grammar.recognizer.agencies.mentionList(in: text, at: index)
        if let last = mentions.last, last.tokens.upperBound <= limit, !isBranch(text, last),
            mentions.count > 1 || last.kind != .collective || !isLonger(text, index, than: last)
        {
            return known(mentions, end: last.tokens.upperBound, in: text, limit: limit)
        }
        return unknown(in: text, at: index, limit: limit, isFirst: isFirst)
    }

    func isPredicate(_ text: Text, _ index: Int, limit: Int) -> Bool {
        if Self.belonging.end(in: text, at: index) != nil { return false }
        return grammar.modals.end(in: text, at: index) != nil
            || grammar.adverbs.end(in: text, at: index) != nil
            || grammar.pastMarkers.end(in: text, at: index) != nil
            || grammar.directiveVerbs.end(in: text, at: index) != nil
            || PhraseSource.coordinating.end(in: text, at: index) != nil
    }

    /// "đề nghị", "giao", but not the "Giao" of "Sở Giao thông"
    func startsOrder(_ text: Text, _ index: Int) -> Bool {
        !text.tokens[index].isCapitalized && PhraseSource.ordering.end(in: text, at: index) != nil
            && !text.matches(index + 1, Self.traffic)
    }

    func startsActor(_ text: Text, _ index: Int) -> Bool {
        if !grammar.recognizer.agencies.mentionList(in: text, at: index).isEmpty { return true }
        guard grammar.actorHeads.end(in: text, at: index) != nil else { return false }
        return !Self.plurals.contains(text.tokens[index].word) || isPluralOfBodies(text, at: index)
    }

    static func capitalized(_ text: Text, _ index: Int) -> Bool { text.tokens[index].isCapitalized }

    /// ", Trưởng Ban Chỉ đạo 389 quốc gia", "- Cơ quan Thường trực", "(Cục C06)"
    func skipApposition(_ text: Text, _ index: Int, limit: Int) -> Int {
        if index + 1 < limit, text.tokens[index].sign == 0x2C || text.tokens[index].sign == 0x2D,
            var end = Self.appositions.end(in: text, at: index + 1), end <= limit
        {
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
    func nextElement(_ text: Text, _ index: Int, limit: Int) -> Int? {
        guard index < limit else { return nil }
        var position = index
        if text.tokens[position].sign == 0x2C || isDivided && text.tokens[position].sign == 0x3B {
            position += 1
        }
        if text.matches(position, Self.and) || text.matches(position, Self.or) { position += 1 }
        // "các bộ, ngành, nhất là UBND tỉnh An Giang phải …"
        if position > index, let end = Self.emphases.end(in: text, at: position) { position = end }
        guard position > index, position < limit else { return nil }
        return startsActor(text, skipTitles(text, position)) ? position : nil
    }
}
