import Directives
import Linguistics
import Recognition

/// Makes terms out of the words of a question that are no agency, no time and no way of asking.
///
/// Words that stand together in the vocabulary (synonyms, glossary, abbreviations) are one term with all their
/// wordings; the others are taken in pairs of syllables, since most Vietnamese words have two, and singly.
final class TopicReader: Sendable {
    let phrases: PhraseIndex
    let stops: PhraseList
    /// Words that begin like a way of asking: "chỉ thị".
    let compounds: PhraseList
    /// Talk around a question, passed over where it is spelled with its accents.
    let fillers: PhraseList
    /// Verbs of orders: they say little of what a directive is about.
    let verbs: PhraseList
    let rarity: WordRarity
    static let verbWeight = 0.3

    init(recognizer: Recognizer, stops: PhraseList, rarity: WordRarity) {
        phrases = PhraseIndex(thesaurus: recognizer.thesaurus)
        self.stops = stops
        compounds = recognizer.phrases("askCompounds")
        fillers = recognizer.phrases("askFillers")
        verbs = recognizer.phrases("directiveVerbs")
        self.rarity = rarity
    }

    /// - Parameters:
    ///   - covered: tokens that are already understood.
    ///   - names: names among them that are a part of the topic nevertheless.
    func topic(of text: Text, covered: TokenSet, naming names: [Topic.Term] = []) -> Topic? {
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
            if let end = sloganEnd(text, index) {
                flush()
                terms += quotation(text, index..<end)
                index = end
                continue
            }
            switch reading(text, index, covered, isInRun: !run.isEmpty) {
            case .phrase(let end, let alternatives):
                flush()
                terms += phrase(text, index..<end, alternatives)
                index = end
            case .verb(let end):
                flush()
                let weight = isNamed(text, index) ? 0.9 : Self.verbWeight
                terms.append(Topic.Term(text.string(index..<end), weight: weight, tokens: index..<end))
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
        guard
            terms.contains(where: { $0.weight > Self.verbWeight }) || terms.count > 1 || !names.isEmpty
        else { return nil }
        return topic(self.topic(of: terms, in: text), naming: names, in: text)
    }

    /// The topics between commas and "và": `về ngân sách, quỹ đầu tư và gói tín dụng`; none when there is but one.
    func parts(of text: Text, covered: TokenSet) -> [Topic] {
        let ends = text.tokens.indices.filter { index in
            [0x2C, 0x3A, 0x3B].contains(text.tokens[index].sign)
                || text.matches(index, anyOf: Self.joining)
        }
        guard !ends.isEmpty, ends.count < 8 else { return [] }
        return zip([-1] + ends, ends + [text.tokens.count]).compactMap { start, end in
            let outside = TokenSet(text.tokens.indices).subtracting(TokenSet(start + 1..<end))
            return topic(of: text, covered: covered.union(outside))
        }
    }

    private static let joining = WordChoice("và and or hoặc")

    /// All words that are not understood yet, ways of asking among them: "nhiệm vụ đã hoàn thành trên tổng số 944".
    func words(of text: Text, covered: TokenSet) -> Topic? {
        let words = text.tokens.indices.filter { !covered.contains($0) && text.tokens[$0].kind != .sign }
        guard !words.isEmpty else { return nil }
        let terms = pairs(of: words, in: text)
        return topic(of: terms, in: text)
    }

    private enum Reading {
        case phrase(end: Int, alternatives: [String])
        case verb(end: Int)
        case stop(end: Int)
        case name(end: Int)
        case word
    }

    /// What starts at a token: the longest of what the lists know; a verb of one syllable only where a word may start.
    private func reading(_ text: Text, _ index: Int, _ covered: TokenSet, isInRun: Bool) -> Reading {
        if let end = compounds.end(in: text, at: index) { return .phrase(end: end, alternatives: []) }
        let stop = stopEnd(text, index) ?? index
        let verb =
            verbs.end(in: text, at: index).flatMap { end in
                let isVague =
                    end - index == 1 && (isInRun || text.tokens[index].word.isPlain && !isAccented(text))
                return (index..<end).contains(where: covered.contains) || isVague ? nil : end
            } ?? index
        // "bao cao" is rather "báo cáo" than the papers ("báo") of another phrase.
        if let (end, alternatives) = phrases.longest(in: text, at: index, avoiding: covered),
            end - index > 1 || !alternatives.isEmpty, end > stop, end >= verb
        {
            return .phrase(end: end, alternatives: alternatives)
        }
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

    func isAccented(_ text: Text) -> Bool { text.tokens.contains { $0.kind == .word && !$0.word.isPlain } }

    /// Whether a verb is what is asked about, no way of asking: "nhiệm vụ về số hóa", "tasks about digitising".
    func isNamed(_ text: Text, _ index: Int) -> Bool {
        text.matches(index - 1, anyOf: Self.about)
    }

    private static let about = WordChoice("về đến tới about on regarding concerning")
}
