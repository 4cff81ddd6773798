import Linguistics
import Recognition

/// The terms that phrases, runs of words and quotations make.
extension TopicReader {
    /// A long phrase is looked for whole and in its parts: `cơ sở dữ liệu đất đai`, `cơ sở dữ liệu … về đất đai`.
    func phrase(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> [Topic.Term] {
        var whole = term(text, range, alternatives)
        // "đưa vào khai thác": what is brought into use stands between.
        let isVerb = verbs.end(in: text, at: range.lowerBound) != nil
        guard range.count >= (isVerb ? 4 : 5),
            Syllable.isSyllable(folded: text.string(range.lowerBound..<range.lowerBound + 1))
        else {
            return [whole]
        }
        whole.weight = Self.verbWeight
        return [whole] + parts(of: range, in: text)
    }

    /// The shorter phrases that a long one begins and goes on with, the longest first at each place.
    private func parts(of range: Range<Int>, in text: Text) -> [Topic.Term] {
        var parts: [Topic.Term] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard text.tokens[index].kind != .sign else {
                index += 1
                continue
            }
            let reach = index == range.lowerBound ? range.upperBound - 1 : range.upperBound
            let outside = TokenSet(reach..<text.tokens.count)
            let found = phrases.longest(in: text, at: index, avoiding: outside)
            let end = max(found?.end ?? 0, min(index + 2, range.upperBound))
            parts.append(term(text, index..<end, found?.alternatives ?? []))
            index = end
        }
        return parts
    }

    private func term(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> Topic.Term {
        let isVerb =
            !isNamed(text, range.lowerBound)
            && (verbs.end(in: text, at: range.lowerBound) == range.upperBound
                || isForeign(text, range) && alternatives.first.map(isVerb) ?? false)
        let isQuantity = Self.quantities.end(in: text, at: range.lowerBound) == range.upperBound
        let weight = isVerb || isQuantity ? Self.verbWeight : range.count > 1 ? 1 : 0.7
        return Topic.Term(text.string(range), alternatives: alternatives, weight: weight, tokens: range)
    }

    private func isVerb(_ wording: String) -> Bool {
        let words = Text(wording, lenient: false)
        return verbs.end(in: words, at: 0) == words.tokens.count
    }

    private func isForeign(_ text: Text, _ range: Range<Int>) -> Bool {
        !Syllable.isSyllable(folded: text.string(range.lowerBound..<range.lowerBound + 1))
    }

    func pairs(of run: [Int], in text: Text) -> [Topic.Term] {
        guard let first = run.first, let last = run.last else { return [] }
        if run.count == 1 { return [single(text, first, isPart: false)] }
        var terms: [Topic.Term] = []
        for index in first..<last
        where text.tokens[index].kind == .word && text.tokens[index + 1].kind == .word {
            terms.append(Topic.Term(text.string(index..<index + 2), weight: 0.7, tokens: index..<index + 2))
        }
        for index in first...last { terms.append(single(text, index, isPart: true)) }
        return terms
    }

    /// A name or a number says much by itself, a single syllable little; an acronym may have its English plural.
    private func single(_ text: Text, _ index: Int, isPart: Bool) -> Topic.Term {
        let token = text.tokens[index]
        let words = text.string(index..<index + 1)
        let isName = token.kind == .number || !Syllable.isSyllable(folded: words)
        let plural = token.flags.contains(.allCapitals) && token.range.count > 1 ? [words + "s"] : []
        // "số 2", "số 02"
        let written = token.number.map { $0 < 10 ? ["\($0)", "0\($0)"].filter { $0 != words } : [] } ?? []
        return Topic.Term(
            words, alternatives: plural + written, weight: isName || !isPart ? 0.7 : 0.2,
            tokens: index..<index + 1,
            isPart: isPart && !isName)
    }

    /// The closing mark of a quotation that opens at a token.
    func quotationEnd(_ text: Text, _ index: Int) -> Int? {
        func isMark(_ index: Int) -> Bool {
            text.tokens[index].kind == .sign && Self.marks.contains(text.string(index..<index + 1))
        }
        guard isMark(index), let end = text.tokens.indices.dropFirst(index + 1).first(where: isMark) else {
            return nil
        }
        return end > index + 1 ? end : nil
    }

    /// Behind a slogan that a number starts and that words end which are passed over elsewhere: the "3 có" of "2 không, 3
    /// có là gì", not that of "Điều 3 có gì".
    func sloganEnd(_ text: Text, _ index: Int) -> Int? {
        let end = index + 2
        guard end < text.tokens.count, text.tokens[index].kind == .number,
            Self.slogans.contains(where: { text.matches(index + 1, $0) }),
            text.tokens[end].kind != .word || Self.sloganEnds.contains(where: { text.matches(end, $0) })
        else { return nil }
        return end
    }

    private static let slogans = Word.all(in: "có không")
    private static let sloganEnds = Word.all(in: "là và nghĩa mean means and")
    private static let marks: Set<String> = ["\"", "“", "”", "«", "»"]

    /// Words of the documents are quoted; others, and whatever the vocabulary knows, are read like the rest of the line.
    func isQuotable(_ text: Text, _ range: Range<Int>) -> Bool {
        rarity.knows(text.string(range))
            && phrases.longest(in: text, at: range.lowerBound, avoiding: [])?.end != range.upperBound
    }

    /// Quoted words are meant as they stand, those that are passed over elsewhere among them.
    func quotation(_ text: Text, _ range: Range<Int>) -> [Topic.Term] {
        let words = range.filter { text.tokens[$0].kind != .sign }
        return [Topic.Term(text.string(range), tokens: range)] + pairs(of: words, in: text)
    }

    /// "all", "toàn bộ": worth looking for (`100%`), but no topic by themselves.
    private static let quantities = PhraseList([
        "all", "every", "whole", "entire", "toàn bộ", "tất cả", "full",
    ])
}
