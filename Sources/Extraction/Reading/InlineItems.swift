import Directives
import Linguistics
import Recognition

/// The items that stand within one paragraph, "a) Bộ Y tế: (1) ban hành …; (2) trình …", as if each had a line of its own.
///
/// Only what orders is cut apart: an enumeration of things ("báo cáo gồm: (i) kết quả; (ii) khó khăn") stays one.
struct InlineItems {
    let grammar: Grammar

    /// The paragraph's head and items, each with its marker and the place of what stands behind it; the paragraph alone when
    /// it has none.
    func paragraphs(of paragraph: Paragraph, text: Text) -> [Paragraph] {
        for marker in [Marker.bracketedArabic, .bracketedLetter] where marker != paragraph.marker {
            let starts = starts(of: marker, in: text)
            guard starts.count > 1, orders(starts, in: text) else { continue }
            // "(i) rà soát …; (ii) đề xuất …" goes on with its sentence.
            if marker == .bracketedLetter,
                starts.contains(where: { !text.tokens[$0.upperBound].isCapitalized })
            {
                continue
            }
            let ends = starts.dropFirst().map(\.lowerBound) + [text.tokens.count]
            var pieces: [Paragraph] = []
            if let first = starts.first, first.lowerBound > 0 {
                pieces.append(piece(of: paragraph, 0..<first.lowerBound, text, paragraph.marker))
            }
            for (start, end) in zip(starts, ends) {
                // "…; và (3) …"
                let joint = end < text.tokens.count && text.matches(end - 1, anyOf: Self.joints) ? 1 : 0
                pieces.append(
                    piece(of: paragraph, start.upperBound..<max(start.upperBound, end - joint), text, marker))
            }
            return pieces
        }
        return [paragraph]
    }

    private func piece(of paragraph: Paragraph, _ tokens: Range<Int>, _ text: Text, _ marker: Marker?)
        -> Paragraph
    {
        var piece = paragraph
        let base = paragraph.content.lowerBound
        guard let first = text.tokens[tokens].first, let last = text.tokens[tokens].last else { return piece }
        piece.content = base + Int(first.start)..<base + Int(last.end)
        piece.range =
            tokens.lowerBound == 0 ? paragraph.range.lowerBound..<piece.content.upperBound : piece.content
        piece.marker = marker
        return piece
    }

    /// "(1)", "(2)", … each behind a sign or at the start, counted from one without a gap.
    private func starts(of marker: Marker, in text: Text) -> [Range<Int>] {
        var starts: [Range<Int>] = []
        for index in text.tokens.indices.dropLast(3)
        where text.tokens[index].sign == 0x28 && text.tokens[index + 2].sign == 0x29 {
            guard
                index == 0 || Self.boundaries.contains(text.tokens[index - 1].sign ?? 0)
                    || text.matches(index - 1, anyOf: Self.joints),
                value(of: marker, at: index + 1, in: text) == starts.count + 1
            else { continue }
            starts.append(index..<index + 3)
        }
        return starts
    }

    private func value(of marker: Marker, at index: Int, in text: Text) -> Int? {
        marker == .bracketedArabic
            ? text.tokens[index].number
            : Self.numerals.firstIndex { text.matches(index, $0) }.map { $0 + 1 }
    }

    /// Whether the items tell what to do: most start with who does it, or, behind names or an order alone, with the verb.
    private func orders(_ starts: [Range<Int>], in text: Text) -> Bool {
        let head = 0..<(starts.first?.lowerBound ?? 0)
        let actors = ActorParser(grammar: grammar)
        let limit = text.tokens.count
        let told = starts.count { start in
            actors.list(in: text, at: start.upperBound, limit: limit).map { list in
                // "(1) Các bộ, ngành, khẩn trương …", "(2) Bộ Y tế: ban hành …"
                let isParted = [0x2C, 0x3A].contains(list.end < limit ? text.tokens[list.end].sign : nil)
                let verb = isParted ? list.end + 1 : list.end
                return Predicate(text, at: verb, limit: limit, grammar: grammar) != nil
            } ?? false
        }
        if told * 2 > starts.count { return true }
        guard head.isEmpty || tells(head, text) else { return false }
        let done = starts.count { Predicate(text, at: $0.upperBound, limit: limit, grammar: grammar) != nil }
        return (told + done) * 3 >= starts.count * 2
    }

    /// "a) Bộ Y tế:", "các bộ, ngành tập trung:", "Bộ Y tế có trách nhiệm:": names, and no more than that they shall do it.
    private func tells(_ head: Range<Int>, _ text: Text) -> Bool {
        guard text.tokens[head.upperBound - 1].sign == 0x3A else { return false }
        let end = head.upperBound - 1
        let start = PhraseSource.ordering.end(in: text, at: 0) ?? 0
        guard let list = ActorParser(grammar: grammar, isDivided: true).list(in: text, at: start, limit: end)
        else { return false }
        var index = list.end
        while index < end,
            let next = grammar.adverbs.end(in: text, at: index) ?? grammar.modals.end(in: text, at: index)
                ?? Self.announcing.end(in: text, at: index)
        {
            index = next
        }
        return index >= end
    }

    private static let joints = WordChoice("và hoặc")
    /// `:`, `;`, `.`, `,`
    private static let boundaries: Set<UInt8> = [0x3A, 0x3B, 0x2E, 0x2C]
    private static let numerals = Word.all(in: "i ii iii iv v vi vii viii ix x")
    private static let announcing = PhraseList([
        "thực hiện", "triển khai", "tổ chức thực hiện", "tổ chức triển khai", "các nội dung", "các nhiệm vụ",
        "các công việc", "các giải pháp", "nhiệm vụ", "những việc", "sau", "sau đây", "như sau", "chủ động",
    ])
}
