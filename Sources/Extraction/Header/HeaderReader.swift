import Directives
import Linguistics
import Recognition

/// Reads what a document says of itself: number, kind, issuer, date, title.
struct HeaderReader {
    let grammar: Grammar

    func source(
        id: String, utf8: [UInt8], frontMatter: FrontMatter, paragraphs: [Paragraph], isUnaccented: Bool
    ) -> Source {
        let head = paragraphs.prefix(30).map { Text(utf8: Array(utf8[$0.range]), lenient: isUnaccented) }
        var source = Source(id: id, title: frontMatter.values["title"] ?? title(head, paragraphs) ?? id)
        let number = frontMatter.values["number"] ?? documentNumber(head)
        source.number = number
        source.kind =
            frontMatter.values["kind"] ?? number.flatMap(DocumentKind.init(number:))?.name
            ?? "Tin tức"
        source.event = frontMatter.values["event"]
        source.outlet = frontMatter.values["outlet"]
        source.origin = frontMatter.values["origin"]
        source.issuer = frontMatter.values["issuer"] ?? issuer(head, number: number)
        let (date, isInferred) = DateFinder(recognizer: grammar.recognizer).date(
            stated: frontMatter.values["date"], head: head)
        source.date = date
        source.isDateInferred = isInferred || frontMatter.values["dateInferred"] == "true"
        return source
    }

    /// "Số: 634/TB-VPCP", "Chỉ thị 24/CT-TTg", "Công điện số 57/CĐ-TTg"
    private func documentNumber(_ head: [Text]) -> String? {
        let stated = head.first { $0.matches(0, Self.number) && $0.tokens.count <= 20 }
        if let stated, let number = DocumentNumber.first(in: stated) { return number }
        for text in head.prefix(8) where text.tokens.count <= 60 {
            if let number = DocumentNumber.first(in: text) { return number }
        }
        return nil
    }

    private func title(_ head: [Text], _ paragraphs: [Paragraph]) -> String? {
        for (text, paragraph) in zip(head, paragraphs) {
            guard case .heading = paragraph.kind, text.tokens.count >= 4 else { continue }
            return text.string(text.tokens.indices).drop { $0 == "#" || $0 == " " }
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return head.first.map { text in
            text.string(0..<min(24, text.tokens.count)).split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
        }
    }

    /// Who orders: the one the title or the number names, else the first who is said to order.
    private func issuer(_ head: [Text], number: String?) -> String? {
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
        guard let number else { return nil }
        return number.hasSuffix("TTg") ? "Thủ tướng Chính phủ" : number.hasSuffix("NQ-CP") ? "Chính phủ" : nil
    }

    private static let number = Word("số")
    private static let conclusions = PhraseList([
        "kết luận của", "chỉ đạo của", "phát biểu của", "ý kiến chỉ đạo của",
    ])
    private static let ordering = PhraseList([
        "chủ trì", "yêu cầu", "chỉ đạo", "giao", "kết luận", "đề nghị", "đã có chỉ thị", "nêu rõ",
        "nhấn mạnh", "lưu ý",
    ])
}
