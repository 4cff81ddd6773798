import Directives
import Linguistics
import Recognition

/// Parses the beginning of a clause.
struct OpeningParser {
    let grammar: Grammar
    var actors: ActorParser
    let times: [TimeMention]
    let enclosures: Enclosures
    /// Who orders so far, in the paragraphs before.
    let issuer: String?
    /// Whether that one is above the ministries.
    let isUnderSuperior: Bool
    /// Whether the document is one of an office, not a report of it.
    let isOfficial: Bool
    /// How many orders stand around the one that is parsed: "yêu cầu trước ngày 15/12, yêu cầu …".
    var depth = 0
    /// The province or city that the document is about, which it calls "Tỉnh", "Thành phố".
    let locality: Actor?
    /// The ministry that the document is about, which it calls "Bộ".
    let ministry: Actor?

    init(_ reader: DirectiveReader, times: [TimeMention], enclosures: Enclosures) {
        grammar = reader.grammar
        actors = ActorParser(grammar: reader.grammar)
        self.times = times
        self.enclosures = enclosures
        issuer = reader.issuer
        isUnderSuperior = reader.isUnderSuperior
        isOfficial = reader.isOfficial
        locality = reader.locality
        ministry = reader.ministry
    }

    /// Whether an issuer is above the ministries.
    static func isSuperior(_ issuer: String?, _ recognizer: Recognizer) -> Bool {
        guard let issuer,
            let mention = recognizer.agencies.mentionList(in: Text(issuer, lenient: false), at: 0).first
        else { return false }
        return mention.kind == .officeHolder || superiors.contains(mention.id)
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

    func skipConnectives(_ text: Text, _ index: Int, limit: Int) -> (Int, isWithin: Bool) {
        var position = index
        var isWithin = false
        while position < limit {
            if let sign = text.tokens[position].sign, [0x2C, 0x22, 0x27, 0x2D, 0x2E, 0x3A].contains(sign) {
                position += 1
            } else if let end = grammar.connectives.end(in: text, at: position) {
                isWithin = isWithin || text.end(of: Self.within, at: position) != nil
                position = end
            } else if text.matches(position, Self.and)
                || text.matches(position, Self.also)
                    && grammar.adjunctHeads.end(in: text, at: position + 1) != nil
            {
                // "Cũng theo kế hoạch, …"
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
    func ordinal(_ text: Text, at index: Int) -> (Marker, Int)? {
        guard text.matches(index, Self.ordinal), index + 2 < text.tokens.count,
            text.tokens[index + 2].sign == 0x2C || text.tokens[index + 2].sign == 0x3A
        else { return nil }
        return (.ordinal, index + 3)
    }

    func attempt(_ text: Text, at index: Int, limit: Int) -> Opening? {
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
}
