import Directives
import Linguistics
import Recognition

/// Makes terms out of the words of a question that are no agency, no time and no way of asking.
///
/// Words that stand together in the vocabulary (synonyms, glossary, abbreviations) are one term with all their
/// wordings; the others are taken in pairs of syllables, since most Vietnamese words have two, and singly.
struct TopicReader: Sendable {
    private let phrases: PhraseIndex
    private let stops: PhraseList
    /// Verbs of orders: they say little of what a directive is about.
    private let verbs: PhraseList
    private let rarity: WordRarity
    private static let verbWeight = 0.3
    /// "all", "toàn bộ": worth looking for (`100%`), but no topic by themselves.
    private static let quantities = PhraseList([
        "all", "every", "whole", "entire", "toàn bộ", "tất cả", "full",
    ])

    init(thesaurus: Thesaurus, stops: PhraseList, verbs: PhraseList, rarity: WordRarity) {
        phrases = PhraseIndex(thesaurus: thesaurus)
        self.stops = stops
        self.verbs = verbs
        self.rarity = rarity
    }

    /// - Parameter covered: tokens that are already understood.
    func topic(of text: Text, covered: Set<Int>) -> Topic? {
        var terms: [Topic.Term] = []
        var run: [Int] = []
        func flush() {
            terms += pairs(of: run, in: text)
            run = []
        }
        var index = 0
        while index < text.tokens.count {
            let token = text.tokens[index]
            if covered.contains(index) || token.kind == .sign {
                if let end = quotationEnd(text, index), isQuotable(text, index + 1..<end) {
                    flush()
                    terms += quotation(text, index + 1..<end)
                    index = end
                } else if token.sign != 0x25 {
                    flush()
                }
                index += 1
                continue
            }
            switch reading(text, index, covered, isInRun: !run.isEmpty) {
            case .phrase(let end, let alternatives):
                flush()
                terms += phrase(text, index..<end, alternatives)
                index = end
            case .verb(let end):
                flush()
                terms.append(
                    Topic.Term(text.string(index..<end), weight: Self.verbWeight, tokens: index..<end))
                index = end
            case .stop(let end):
                flush()
                index = end
            case .name(let end):
                flush()
                terms.append(Topic.Term(text.string(index..<end), tokens: index..<end))
                index = end
            case .word:
                run.append(index)
                index += 1
            }
        }
        flush()
        guard terms.contains(where: { $0.weight > Self.verbWeight }) || terms.count > 1 else { return nil }
        return Topic(text: wording(of: terms, in: text), terms: terms, weights: weights(of: terms, in: text))
    }

    private enum Reading {
        case phrase(end: Int, alternatives: [String])
        case verb(end: Int)
        case stop(end: Int)
        case name(end: Int)
        case word
    }

    /// What starts at a token: the longest of what the lists know; a verb of one syllable only where a word may start.
    private func reading(_ text: Text, _ index: Int, _ covered: Set<Int>, isInRun: Bool) -> Reading {
        let stop = stopEnd(text, index) ?? index
        if let (end, alternatives) = phrases.longest(in: text, at: index, avoiding: covered),
            end - index > 1 || !alternatives.isEmpty, end > stop
        {
            return .phrase(end: end, alternatives: alternatives)
        }
        let verb =
            verbs.end(in: text, at: index).flatMap { end in
                (index..<end).contains(where: covered.contains) || isInRun && end - index == 1 ? nil : end
            } ?? index
        if verb > stop { return .verb(end: verb) }
        if stop > index { return .stop(end: stop) }
        // "6G", "LGSP2": a number and letters written together are one name.
        let next = index + 1
        if text.tokens[index].kind == .number, next < text.tokens.count, text.tokens[next].kind == .word,
            !text.tokens[next].isSpaced, !covered.contains(next)
        {
            return .name(end: next + 1)
        }
        return .word
    }

    /// A long phrase is looked for whole and in its parts: `cơ sở dữ liệu đất đai`, `cơ sở dữ liệu … về đất đai`.
    private func phrase(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> [Topic.Term] {
        var whole = term(text, range, alternatives)
        guard range.count >= 5,
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
            let reach = index == range.lowerBound ? range.upperBound - 1 : range.upperBound
            let outside = Set(reach..<text.tokens.count)
            let found = phrases.longest(in: text, at: index, avoiding: outside)
            let end = max(found?.end ?? 0, min(index + 2, range.upperBound))
            parts.append(term(text, index..<end, found?.alternatives ?? []))
            index = end
        }
        return parts
    }

    private func term(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> Topic.Term {
        let isVerb =
            verbs.end(in: text, at: range.lowerBound) == range.upperBound
            || isForeign(text, range) && alternatives.first.map(isVerb) ?? false
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

    /// A capital in the midst of a line starts a name, which is no stop word: the `Nam` of `Việt Nam`.
    private func stopEnd(_ text: Text, _ index: Int) -> Int? {
        if index > 0, text.tokens[index].isCapitalized, text.tokens[index].isSpaced,
            text.tokens[0].kind == .word,
            !text.tokens[index].flags.contains(.allCapitals)
        {
            return nil
        }
        return stops.end(in: text, at: index)
    }

    private func pairs(of run: [Int], in text: Text) -> [Topic.Term] {
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
        return Topic.Term(
            words, alternatives: plural, weight: isName || !isPart ? 0.7 : 0.2, tokens: index..<index + 1,
            isPart: isPart && !isName)
    }

    /// The closing mark of a quotation that opens at a token.
    private func quotationEnd(_ text: Text, _ index: Int) -> Int? {
        let marks: Set<String> = ["\"", "“", "”", "«", "»"]
        guard marks.contains(text.string(index..<index + 1)) else { return nil }
        let end = text.tokens.indices.dropFirst(index + 1).first { marks.contains(text.string($0..<$0 + 1)) }
        return end.flatMap { $0 > index + 1 ? $0 : nil }
    }

    /// Words of the documents are quoted; others, and whatever the vocabulary knows, are read like the rest of the line.
    private func isQuotable(_ text: Text, _ range: Range<Int>) -> Bool {
        rarity.knows(text.string(range))
            && phrases.longest(in: text, at: range.lowerBound, avoiding: [])?.end != range.upperBound
    }

    /// Quoted words are meant as they stand, those that are passed over elsewhere among them.
    private func quotation(_ text: Text, _ range: Range<Int>) -> [Topic.Term] {
        let words = range.filter { text.tokens[$0].kind != .sign }
        return [Topic.Term(text.string(range), tokens: range)] + pairs(of: words, in: text)
    }
}

extension TopicReader {
    /// What each word of the terms counts when the evidence is weighed.
    private func weights(of terms: [Topic.Term], in text: Text) -> [Int: Double] {
        var weights: [Int: Double] = [:]
        for term in terms where !term.isPart {
            let isKnown = term.alternatives.contains(where: rarity.knows)
            let factor =
                terms.contains { $0.tokens == term.tokens && $0.weight <= Self.verbWeight }
                ? Self.verbWeight : 1
            for place in term.tokens where text.tokens[place].kind != .sign {
                let token = text.tokens[place]
                var weight = factor * (token.kind == .number ? 1 : rarity.weight(token.word))
                if isKnown { weight = min(weight, factor * (term.tokens.count == 1 ? 1.4 : 0.9)) }
                weights[place] = min(weights[place] ?? .infinity, weight)
            }
        }
        return weights
    }

    /// The topic as it is shown: its terms in their order, with what stands between two of them.
    private func wording(of terms: [Topic.Term], in text: Text) -> String {
        var pieces: [Range<Int>] = []
        for term in terms.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            if let last = pieces.last, term.tokens.lowerBound - last.upperBound <= 3 {
                pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, term.tokens.upperBound)
            } else {
                pieces.append(term.tokens)
            }
        }
        return pieces.map { text.string($0) }.joined(separator: " … ")
    }

    /// A topic with names as words of it, in any of the ways they are written.
    func topic(_ topic: Topic?, naming names: [(tokens: Range<Int>, wordings: [String])], in text: Text)
        -> Topic?
    {
        guard var whole = topic else { return nil }
        for name in names {
            whole.terms.append(
                Topic.Term(text.string(name.tokens), alternatives: name.wordings, tokens: name.tokens))
            for place in name.tokens { whole.weights[place] = min(0.9, 2 / Double(name.tokens.count)) }
        }
        return whole
    }

    /// Words of the topic that no document has, in any wording.
    func unknownWords(of topic: Topic) -> [String] {
        topic.terms.filter { term in
            !term.isPart && term.weight > Self.verbWeight && !term.text.allSatisfy(\.isNumber)
                && !rarity.knows(term.text)
                && !term.alternatives.contains(where: rarity.knows)
        }.map(\.text)
    }
}
