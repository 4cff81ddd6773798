import Directives
import Linguistics
import Recognition

/// Reads what a document says of itself: number, kind, issuer, date, title.
struct HeaderReader {
    let grammar: Grammar

    /// - Parameter start: the UTF-8 offset where the document itself starts.
    func source(
        id: String, utf8: [UInt8], from start: Int, frontMatter: FrontMatter, paragraphs: [Paragraph],
        isUnaccented: Bool
    ) -> Source {
        let texts = paragraphs.prefix(120).map { Text(utf8: Array(utf8[$0.range]), lenient: isUnaccented) }
        let head = Array(texts.prefix(30))
        let letterhead = Letterhead(Array(utf8[start...].prefix(6_000)))
        var source = Source(
            id: id, title: frontMatter.values["title"] ?? title(head, paragraphs, letterhead) ?? id)
        let number = frontMatter.values["number"] ?? letterhead.number ?? documentNumber(head)
        source.number = number
        source.kind =
            frontMatter.values["kind"] ?? number.flatMap(DocumentKind.init(number:))?.name ?? kindLine(head)
            ?? (number == nil ? "Tin tức" : "Công văn")
        source.event = frontMatter.values["event"]
        source.outlet = frontMatter.values["outlet"]
        source.origin = frontMatter.values["origin"]
        source.issuer = frontMatter.values["issuer"] ?? issuer(head, number: number, letterhead)
        let (date, isInferred) = DateFinder(recognizer: grammar.recognizer).date(
            stated: frontMatter.values["date"], signed: letterhead.day, head: head, body: texts.dropFirst(30))
        source.date = date
        source.isDateInferred = isInferred || frontMatter.values["dateInferred"] == "true"
        return source
    }

    /// "THÔNG BÁO" on a line of its own
    private func kindLine(_ head: [Text]) -> String? {
        head.lazy.compactMap { text in
            guard text.tokens[0].flags.contains(.allCapitals),
                Self.kinds.end(in: text, at: 0) == text.tokens.count
            else { return nil }
            let words = text.string(text.tokens.indices).lowercased()
            return words.startingUpper
        }.first
    }

    /// "Số: 634/TB-VPCP", "Chỉ thị 24/CT-TTg", "Công điện số 57/CĐ-TTg"
    private func documentNumber(_ head: [Text]) -> String? {
        let stated = head.first { $0.matches(0, Self.number) && $0.tokens.count <= 20 }
        if let stated, let number = DocumentNumber.first(in: stated) { return number }
        for text in head.prefix(8) where text.tokens.count <= 60 {
            guard let range = DocumentNumber.range(in: text),
                Self.implementing.first(in: text, range: 0..<range.lowerBound) == nil
            else { continue }
            return text.string(range)
        }
        return nil
    }

    /// The lines behind the kind's own line ("CHỈ THỊ", "THÔNG BÁO"), else what the letterhead says it is about, else the
    /// first heading, else the first words.
    private func title(_ head: [Text], _ paragraphs: [Paragraph], _ letterhead: Letterhead) -> String? {
        if let titled = titleBehindKind(head) { return titled }
        if let subject = letterhead.subject {
            return String(subject.startingUpper.prefix(Self.longestTitle))
        }
        for (text, paragraph) in zip(head, paragraphs) {
            guard case .heading = paragraph.kind, text.tokens.count >= 4, !isLetterhead(text) else {
                continue
            }
            return Self.line(text)
        }
        return head.first { !isLetterhead($0) }.map { Self.line($0) }
    }

    private func titleBehindKind(_ head: [Text]) -> String? {
        for (index, text) in head.enumerated() {
            guard let end = Self.kinds.end(in: text, at: 0), text.tokens[0].flags.contains(.allCapitals)
            else { continue }
            var words = [text.string(text.tokens.indices)]
            if end >= text.tokens.count {
                // "Thực hiện Nghị quyết số …" may be the title itself.
                words += head[(index + 1)...].prefix(3).enumerated()
                    .prefix { isTitleLine($1, isFirst: $0 == 0) }.map { $1.string($1.tokens.indices) }
            }
            let title = words.joined(separator: " ").onOneLine
            return String(title.prefix(Self.longestTitle))
        }
        return nil
    }

    /// A line of the title, not yet the body: no full stop, no "Căn cứ", no recipients.
    private func isTitleLine(_ text: Text, isFirst: Bool) -> Bool {
        guard let last = text.tokens.last, text.tokens.count <= 80, !isLetterhead(text) else { return false }
        // "I. MỤC TIÊU", "1. Mục đích": the body begins.
        if text.tokens.count > 1, text.tokens[1].sign == 0x2E || text.tokens[1].sign == 0x29 { return false }
        guard Sentences(text).ranges.count == 1 else { return false }
        return last.sign != 0x2E && last.sign != 0x3A && last.sign != 0x3B
            && (isFirst && text.matches(0, Word("thực")) || Self.preambles.end(in: text, at: 0) == nil)
            && text.tokens[0].sign != 0x2D
    }

    /// "VĂN PHÒNG CHÍNH PHỦ", "Số: 290/NQ-CP", "Hà Nội, ngày …", "CỘNG HÒA XÃ HỘI …"
    private func isLetterhead(_ text: Text) -> Bool {
        if Self.letterheads.end(in: text, at: 0) != nil || text.matches(0, Self.number) { return true }
        let mentions = grammar.recognizer.agencies.mentionList(in: text, at: 0)
        return mentions.last.map { text.tokens.count - $0.tokens.upperBound <= 3 } ?? false
    }

    private static let longestTitle = 240

    private static func line(_ text: Text) -> String {
        let words = text.string(0..<min(40, text.tokens.count)).drop { $0 == "#" || $0 == " " }
        return String(String(words).onOneLine.prefix(longestTitle))
    }

    /// Who orders: the one the title or the number names, else the first who is said to order.
    private func issuer(_ head: [Text], number: String?, _ letterhead: Letterhead) -> String? {
        if let number, number.hasSuffix("-TTg") || number.hasSuffix("/TTg") { return "Thủ tướng Chính phủ" }
        if let number, number.hasSuffix("NQ-CP") { return "Chính phủ" }
        if let speaker = concluding(head) { return speaker.name }
        if let body = letterhead.body.flatMap({ named($0) }) ?? self.letterhead(head),
            body.kind != .government, !Self.writesDown(body, number),
            number != nil
        {
            return body.name
        }
        // "88/UBND-KT", signed at "Lào Cai"
        if let number, number.contains("UBND"), let place = letterhead.place,
            let committee = named("Ủy ban nhân dân tỉnh " + place)
                ?? named("Ủy ban nhân dân thành phố " + place)
        {
            return committee.name
        }
        // "4939/CĐ-BCT": the body's abbreviation; the Office of the Government writes down what others conclude.
        if let body = number?.split(whereSeparator: { $0 == "/" || $0 == "-" }).dropFirst()
            .compactMap({ named(String($0)) }).first(where: {
                $0.kind == .ministry || $0.kind == .ministryLevel
            })
        {
            return body.name
        }
        for text in head {
            let mentions = grammar.recognizer.agencies.mentions(in: text)
            for mention in mentions where mention.kind == .officeHolder || mention.kind == .party {
                let isConclusion =
                    Self.conclusions.first(in: text, range: 0..<mention.tokens.lowerBound) != nil
                if isConclusion { return mention.name }
                let window =
                    mention.tokens.upperBound..<min(text.tokens.count, mention.tokens.upperBound + 40)
                if mention.kind == .officeHolder, Self.ordering.first(in: text, range: window) != nil {
                    return mention.name
                }
            }
        }
        return number.flatMap { _ in self.letterhead(head)?.name }
    }

    /// The Office of the Government in its notices tells what others conclude.
    private static func writesDown(_ body: AgencyMention, _ number: String?) -> Bool {
        body.id == "van-phong-chinh-phu" && number?.contains("TB") ?? false
    }

    /// "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG …": whose conclusion the title tells, whoever writes it down.
    private func concluding(_ head: [Text]) -> AgencyMention? {
        for text in head.prefix(14)
        where text.tokens[0].flags.contains(.allCapitals) || Self.kinds.end(in: text, at: 0) != nil {
            guard let phrase = Self.conclusions.first(in: text, range: text.tokens.indices) else { continue }
            let mentions = grammar.recognizer.agencies.mentions(in: text)
            if let speaker = mentions.first(where: { (0...2).contains($0.tokens.lowerBound - phrase.end) }) {
                return speaker
            }
        }
        return nil
    }

    /// The body that a whole line names.
    private func named(_ line: String) -> AgencyMention? {
        let text = Text(line, lenient: false)
        return grammar.recognizer.agencies.mentionList(in: text, at: 0).first {
            $0.tokens.lowerBound == 0 && text.tokens.count - $0.tokens.upperBound <= 1
        }
    }

    /// The body whose letterhead it bears, in capitals, on one line or on two: "ỦY BAN NHÂN DÂN / THÀNH PHỐ HÀ NỘI".
    private func letterhead(_ head: [Text]) -> AgencyMention? {
        let lines = head.prefix(4).map { $0.string($0.tokens.indices) }
        for (index, line) in lines.enumerated() {
            for written in [line + " " + (index + 1 < lines.count ? lines[index + 1] : ""), line] {
                let text = Text(written, lenient: false)
                guard let start = text.tokens.prefix(4).firstIndex(where: { $0.kind == .word }),
                    text.tokens[start].flags.contains(.allCapitals),
                    let mention = grammar.recognizer.agencies.mentionList(in: text, at: start).first
                else { continue }
                return mention
            }
        }
        return nil
    }

    private static let kinds = PhraseList([
        "thông báo", "chỉ thị", "công điện", "kế hoạch", "nghị quyết", "kết luận", "quyết định", "công văn",
        "hướng dẫn",
        "chương trình hành động", "đề án", "quy định", "thông tri", "báo cáo",
    ])
    private static let preambles = PhraseList([
        "căn cứ", "theo", "thực hiện", "ngày", "từ ngày", "sau khi", "kính gửi", "thủ tướng chính phủ điện",
        "trong",
    ])
    private static let letterheads = PhraseList([
        "cộng hòa xã hội chủ nghĩa", "độc lập", "đảng cộng sản việt nam", "hà nội", "văn phòng",
        "ủy ban nhân dân", "kính gửi",
        "ban chấp hành trung ương", "thủ tướng chính phủ", "chính phủ", "bộ chính trị", "ban bí thư",
    ])
    private static let number = Word("số")
    /// What stands before the number of another document.
    private static let implementing = PhraseList([
        "thực hiện", "triển khai", "căn cứ", "thi hành", "kèm theo", "hướng dẫn", "quán triệt", "sơ kết",
        "tổng kết",
        "sửa đổi", "theo", "tại", "v/v",
    ])
    private static let conclusions = PhraseList([
        "kết luận của", "chỉ đạo của", "phát biểu của", "ý kiến chỉ đạo của",
    ])
    private static let ordering = PhraseList([
        "chủ trì", "yêu cầu", "chỉ đạo", "giao", "kết luận", "đề nghị", "đã có chỉ thị", "nêu rõ",
        "nhấn mạnh", "lưu ý",
    ])
}
