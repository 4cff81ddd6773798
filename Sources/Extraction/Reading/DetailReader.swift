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
            if let head = grammar.productHeads.end(in: text, at: start), head <= range.upperBound {
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

    private func nounEnd(from index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, end - index < 24 {
            if let sign = text.tokens[end].sign,
                sign == 0x2C || sign == 0x3B || sign == 0x3A || sign == 0x2E || sign == 0x28
            {
                break
            }
            if Self.nounStops.end(in: text, at: end) != nil { break }
            end += 1
        }
        return end
    }

    /// The figures that must be reached.
    func targets(in range: Range<Int>, times: [TimeMention]) -> [Figure] {
        grammar.recognizer.figures.mentions(in: text, range: range, excluding: times.map(\.tokens)).map {
            mention in
            Figure(
                number: mention.number, unit: mention.unit,
                of: FigureReader.subject(of: mention, in: text, range: range),
                outOf: mention.outOf, standing: .target, text: text.string(mention.tokens))
        }
    }

    private static let with = Word("với")
    private static let and = Word("và")
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
        "báo cáo", "trình", "phù hợp",
    ])
}
