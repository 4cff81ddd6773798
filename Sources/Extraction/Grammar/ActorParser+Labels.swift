import Directives
import Linguistics
import Recognition

/// Lines that name bodies and hold nothing else: `4. Kho bạc Nhà nước Khu vực XIII`, `**b) Sở Y tế**`.
extension ActorParser {
    /// The bodies of a line that has nothing to do in it; nil for any other line.
    ///
    /// - Parameter isNumbered: whether the line is numbered or ends with a colon; then the whole of it may be a name that
    ///   only this document knows.
    func label(in text: Text, at index: Int, limit: Int, isNumbered: Bool) -> [Actor]? {
        if let list = list(in: text, at: index, limit: limit), list.end >= limit - 1 { return list.actors }
        let limit = limit > index && text.tokens[limit - 1].kind == .sign ? limit - 1 : limit
        guard isNumbered, (2...Self.longestLabel).contains(limit - index), text.tokens[index].isCapitalized,
            Predicate.gatherings.end(in: text, at: index) == nil,
            !(index..<limit).allSatisfy({ isShouted(text.tokens[$0]) })
        else { return nil }
        let names = pieces(of: index..<limit, in: text)
        guard names.allSatisfy({ isName($0, in: text) }) else { return nil }
        return names.map { name in
            let written = spelledOut(text.line(name))
            let isPlural = Self.plurals.contains(text.tokens[name.lowerBound].word)
            return Self.withoutArea(
                Actor(id: Slug.of(written), name: isPlural ? written.startingLower : written))
        }
    }

    /// In tokens.
    private static let longestLabel = 24

    /// The names of a list, each of which starts with a capital and a word for a body.
    private func pieces(of range: Range<Int>, in text: Text) -> [Range<Int>] {
        var start = range.lowerBound
        var pieces: [Range<Int>] = []
        for index in range where text.tokens[index].sign == 0x2C || text.tokens[index].sign == 0x3B {
            guard index + 1 < range.upperBound, text.tokens[index + 1].isCapitalized,
                startsActor(text, index + 1)
            else { continue }
            pieces.append(start..<index)
            start = index + 1
        }
        return pieces + [start..<range.upperBound]
    }

    private func isShouted(_ token: Token) -> Bool {
        token.kind != .word || token.flags.contains(.allCapitals)
    }

    /// Whether words start like a body's name and go on without anything to do.
    private func isName(_ range: Range<Int>, in text: Text) -> Bool {
        guard range.count > 1, let first = range.first, startsActor(text, first) else { return false }
        let known = grammar.recognizer.agencies.mentionList(in: text, at: first).last?.tokens.upperBound
        guard let head = known ?? headEnd(text, at: first), head <= range.upperBound,
            known != nil || namesSomebody(text, at: first, head: head, limit: range.upperBound)
        else { return false }
        let start = max(first + 1, head)
        // "Các cơ quan đăng ký đầu tư": what they do is their name where nothing says that they shall.
        let isSentence =
            range.count > 6 && range.upperBound < text.tokens.count
            && text.tokens[range.upperBound].sign == 0x2E
        if Self.anyBodies.end(in: text, at: first) == head, !isSentence,
            !range.contains(where: { index in
                text.tokens[index].kind == .sign || grammar.modals.end(in: text, at: index) != nil
                    || grammar.adverbs.end(in: text, at: index) != nil
                    || index >= head && text.tokens[index].isCapitalized && startsActor(text, index)
            })
        {
            return true
        }
        return (start..<max(start, pointerStart(text, range))).allSatisfy { index in
            let token = text.tokens[index]
            switch token.kind {
            case .sign: return token.sign.map { Self.joints.contains($0) } ?? false
            case .number: return true
            case .word:
                return token.isCapitalized || isTail(index, in: text)
                    || Self.branches.end(in: text, at: index) != nil
                    || !isPredicate(text, index, limit: range.upperBound)
            }
        }
    }

    /// Where "nêu trên" starts at the end of a name, or what tells which of them: "Các chủ rừng | là tổ chức"; else the end.
    private func pointerStart(_ text: Text, _ range: Range<Int>) -> Int {
        if let copula = range.dropFirst().first(where: { text.matches($0, Self.copula) }) { return copula }
        return range.suffix(2).first { Self.pointers.end(in: text, at: $0) == range.upperBound }
            ?? range.upperBound
    }

    private static let copula = Word("là")
    private static let pointers = PhraseList([
        "nêu trên", "nói trên", "kể trên", "trên", "dưới đây", "sau đây",
    ])

    /// The "trực" of "Thường trực": a verb elsewhere, here the second syllable of a name.
    private func isTail(_ index: Int, in text: Text) -> Bool {
        text.tokens[index - 1].isCapitalized && grammar.directiveVerbs.end(in: text, at: index) == index + 1
    }

    /// "Sở NN&PTNT", "Đài Phát thanh - Truyền hình", "Ban Chỉ đạo 1491/QĐ-TTg"
    private static let joints: Set<UInt8> = [0x2C, 0x2D, 0x26, 0x2F, 0x28, 0x29, 0x2E]
}
