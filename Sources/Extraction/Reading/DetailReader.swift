import Directives
import Linguistics
import Recognition

/// Reads what else a directive says: with whom, in what role, to whom it is submitted, what must come out, how much.
struct DetailReader {
    let grammar: Grammar
    let text: Text
    let actors: ActorParser

    init(grammar: Grammar, text: Text) {
        self.grammar = grammar
        self.text = text
        actors = ActorParser(grammar: grammar)
    }

    /// "phối hợp (với) Bộ X, Bộ Y và các cơ quan liên quan", "cùng Bộ Z"
    func cooperating(in range: Range<Int>, leads: [Actor]) -> [Actor] {
        var found: [Actor] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let end = grammar.cooperation.end(in: text, at: index), end < range.upperBound else {
                index += 1
                continue
            }
            var start = end
            if text.matches(start, Self.with) { start += 1 }
            if let list = actors.list(in: text, at: start, limit: range.upperBound) {
                found += list.actors.filter { actor in
                    !leads.contains { $0.id == actor.id } && !found.contains { $0.id == actor.id }
                }
                index = max(list.end, end)
            } else {
                index = end
            }
        }
        return found
    }

    /// The part taken: `chủ trì`, `phối hợp`, `chỉ đạo` …
    func role(in range: Range<Int>) -> String? {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 24)
        if let lead = PhraseSource.coordinating.first(in: text, range: head) {
            return text.string(lead.start..<lead.end).lowercased()
        }
        return grammar.roles.first(in: text, range: head).map { text.string($0.start..<$0.end).lowercased() }
    }

    /// `trình Thủ tướng Chính phủ`, `báo cáo Chính phủ`
    func authority(in range: Range<Int>) -> String? {
        for index in range {
            guard let end = grammar.recipientVerbs.end(in: text, at: index), end < range.upperBound else {
                continue
            }
            if let (_, behind) = recipient(at: end, limit: range.upperBound) {
                return text.string(index..<behind)
            }
        }
        return nil
    }

    /// The thing that must come out, from its head noun to the next comma: `Đề án Đô thị thông minh`.
    func product(in range: Range<Int>) -> String? {
        var index = range.lowerBound
        while index < range.upperBound {
            let behind = Self.makers.end(in: text, at: index)
            guard var start = behind else {
                index += 1
                continue
            }
            while start < range.upperBound,
                text.matches(start, Self.and) || text.tokens[start].sign == 0x2C
                    || Self.makers.end(in: text, at: start) != nil
                    || Self.recipients.end(in: text, at: start) != nil
            {
                start =
                    Self.makers.end(in: text, at: start) ?? Self.recipients.end(in: text, at: start) ?? start
                    + 1
            }
            if let (_, end) = recipient(at: start, limit: range.upperBound) { start = end }
            while start < range.upperBound, let end = Self.makers.end(in: text, at: start) { start = end }
            if let head = grammar.productHeads.end(in: text, at: start), head <= range.upperBound,
                !isNumbered(head)
            {
                let end = nounEnd(from: head, limit: range.upperBound)
                return text.line(start..<end)
            }
            index = max(start, index + 1)
        }
        return nil
    }

    /// Whom something is submitted or reported to: an agency by name, else "cấp có thẩm quyền".
    private func recipient(at index: Int, limit: Int) -> (Int, Int)? {
        if let last = grammar.recognizer.agencies.mentionList(in: text, at: index).last {
            return last.tokens.upperBound <= limit ? (index, last.tokens.upperBound) : nil
        }
        return Self.competent.end(in: text, at: index).map { (index, $0) }
    }

    /// "triển khai Nghị quyết 57", "Kế hoạch số 02": what is there already.
    private func isNumbered(_ index: Int) -> Bool {
        text.tokens.indices.contains(index)
            && (text.tokens[index].kind == .number || text.matches(index, Self.number))
    }

    /// Up to the sign or the word that ends the noun: `cơ chế, chính sách thu hút nhân tài` goes on over its comma, and of
    /// what a comma cuts off in its midst only the part before is kept: `bộ chỉ số theo dõi, giám sát …`.
    private func nounEnd(from index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, end - index < 24 {
            if text.tokens[end].sign == 0x2C,
                let next = grammar.productHeads.end(in: text, at: end + 1), next < limit,
                !text.tokens[end + 1].isCapitalized
            {
                end = next
                continue
            }
            if let sign = text.tokens[end].sign,
                sign == 0x2C || sign == 0x3B || sign == 0x3A || sign == 0x2E || sign == 0x28
            {
                break
            }
            if Self.nounStops.end(in: text, at: end) != nil { break }
            // "của chính bộ, ngành, địa phương mình"
            if text.matches(end, Self.of), !text.tokens[end + 1].isCapitalized,
                actors.startsActor(text, text.matches(end + 1, Self.own) ? end + 2 : end + 1)
            {
                return end
            }
            end += 1
        }
        guard end < limit, text.tokens[end].sign == 0x2C || end - index == 24 else { return end }
        return whole(index..<end, in: limit)
    }

    /// The noun without what goes on behind the comma: a verb whose other half stands there, the first of several nouns.
    private func whole(_ noun: Range<Int>, in limit: Int) -> Int {
        let end = noun.upperBound
        for start in noun where grammar.directiveVerbs.end(in: text, at: start) == end {
            return start
        }
        guard end + 1 < limit, !text.tokens[end + 1].isCapitalized,
            Predicate(text, at: end + 1, limit: limit, grammar: grammar) == nil,
            let preposition = noun.first(where: { Self.prepositions.end(in: text, at: $0) != nil }
            )
        else { return end }
        return preposition
    }

    /// The figures that must be reached: shares and ratios, and counts of what is to be made or reached. How many there
    /// are of what is only named, `giúp 6 thành phố …`, `Chương trình 500 nghìn tỷ đồng`, is no target.
    func targets(in range: Range<Int>, times: [TimeMention]) -> [Figure] {
        grammar.recognizer.figures.mentions(in: text, range: range, excluding: times.map(\.tokens)).filter {
            $0.unit == "%" || $0.outOf != nil || isReached($0, from: range.lowerBound)
        }.map { mention in
            Figure(
                number: mention.number, unit: mention.unit,
                of: FigureReader.subject(of: mention, in: text, range: range),
                outOf: mention.outOf, standing: .target, text: text.string(mention.tokens))
        }
    }

    /// "ít nhất 3.000 km", "hoàn thành 100 trường học"
    private func isReached(_ mention: FigureMention, from start: Int) -> Bool {
        let number = mention.tokens.lowerBound
        return (max(start, number - 4)..<max(start, number)).contains {
            Self.reaching.end(in: text, at: $0) == number
        }
    }

    private static let reaching = PhraseList([
        "đạt", "phải đạt", "ít nhất", "tối thiểu", "đạt ít nhất", "hơn", "trên", "khoảng", "hoàn thành",
        "tăng", "giảm",
        "cắt giảm", "đủ", "xây dựng", "khởi công", "thêm", "lên", "đến", "thành lập", "đào tạo", "bố trí",
        "khởi công xây dựng", "đưa vào khai thác", "phấn đấu", "phấn đấu có", "có",
    ])
    private static let with = Word("với")
    private static let and = Word("và")
    private static let of = Word("của")
    private static let own = Word("chính")
    private static let number = Word("số")
    private static let prepositions = PhraseList(["cho", "của", "về", "với", "trong", "tại", "theo"])
    private static let competent = PhraseList([
        "cấp có thẩm quyền", "cấp thẩm quyền", "cơ quan có thẩm quyền", "cấp trên", "Thủ tướng", "Chính phủ",
        "Quốc hội",
        "Bộ Chính trị", "Ban Bí thư", "Hội đồng nhân dân",
    ])
    private static let makers = PhraseList([
        "xây dựng", "ban hành", "trình", "hoàn thiện", "lập", "soạn thảo", "đề xuất", "sửa đổi", "bổ sung",
        "phê duyệt",
        "công bố", "xây dựng và ban hành", "cập nhật", "điều chỉnh", "thành lập", "thông qua", "nghiên cứu",
        "rà soát",
        "hoàn thành", "triển khai",
    ])
    private static let recipients = PhraseList(["cấp có thẩm quyền", "cấp thẩm quyền"])
    private static let nounStops = PhraseList([
        "để", "nhằm", "trước ngày", "trong tháng", "trong năm", "trong quý", "chậm nhất", "bảo đảm",
        "hoàn thành",
        "báo cáo", "trình", "phù hợp", "cùng", "rồi", "sao cho", "cho khớp", "cho hợp", "gắn với",
    ])
}
