import Linguistics
import Recognition

extension TopicReader {
    /// What each word of the terms counts when the evidence is weighed.
    func weights(of terms: [Topic.Term], in text: Text) -> [Int: Double] {
        var weights: [Int: Double] = [:]
        let setting = setting(of: terms, in: text)
        for term in terms where !term.isPart {
            let isKnown = term.alternatives.contains(where: rarity.knows)
            let factor =
                terms.contains { $0.tokens == term.tokens && $0.weight <= Self.verbWeight }
                ? Self.verbWeight : 1
            for place in term.tokens where text.tokens[place].kind != .sign {
                let token = text.tokens[place]
                var weight = factor * (token.kind == .number ? 1 : rarity.weight(token.word))
                if isKnown { weight = min(weight, factor * (term.tokens.count == 1 ? 1.4 : 0.9)) }
                if setting.contains(place) { weight *= Self.verbWeight }
                weights[place] = min(weights[place] ?? .infinity, weight)
            }
        }
        return weights
    }

    /// "Sau 6 tháng thực hiện Nghị quyết 57, …": what only leads up to the question says little of what it is about; of what
    /// it is good for, "… so that people file fewer papers", the words that nobody knows.
    private func setting(of terms: [Topic.Term], in text: Text) -> TokenSet {
        func says(_ range: Range<Int>) -> Bool {
            terms.contains { range.contains($0.tokens.lowerBound) && $0.weight > Self.verbWeight }
        }
        var setting: TokenSet = []
        let end = text.tokens.count
        if Self.settings.end(in: text, at: 0) != nil,
            let comma = text.tokens.indices.first(where: { text.tokens[$0].sign == 0x2C }), says(comma..<end)
        {
            setting.formUnion(0..<comma)
        }
        if let purpose = Self.purposes.first(in: text, range: text.tokens.indices), says(0..<purpose.start) {
            for term in terms where term.tokens.lowerBound >= purpose.end && !isKnown(term) {
                setting.formUnion(term.tokens)
            }
        }
        return setting
    }

    /// Whether some document has a term in any wording.
    private func isKnown(_ term: Topic.Term) -> Bool {
        rarity.knows(term.text) || term.alternatives.contains(where: rarity.knows)
    }

    private static let settings = PhraseList([
        "sau", "sau khi", "theo", "qua", "kể từ", "tính đến", "từ khi", "after", "since", "according to",
        "as of",
    ])
    private static let purposes = PhraseList([
        "để", "nhằm", "so", "so that", "in order to", "in order that", "with a view to", "for the sake of",
    ])

    /// The topic that terms make.
    func topic(of terms: [Topic.Term], in text: Text) -> Topic {
        var topic = Topic(
            text: wording(of: terms, in: text), terms: terms, weights: weights(of: terms, in: text))
        for term in terms
        where term.alternatives.isEmpty || text.tokens[term.tokens.lowerBound].kind == .number {
            topic.required.formUnion(
                term.tokens.filter { isName($0, in: text) || isNameNumber($0, in: text) })
        }
        return topic
    }

    /// "Singapore", "Starlink"
    private func isName(_ place: Int, in text: Text) -> Bool {
        let token = text.tokens[place]
        guard token.kind == .word else { return false }
        if rarity.isName(token.word) { return true }
        guard place > 0, token.isCapitalized, !token.flags.contains(.allCapitals) else { return false }
        let word = text[token.range]
        return !Syllable.isSyllable(folded: word) && !EnglishWords.common.contains(word)
    }

    /// The 9 of "Kỳ họp thứ 9", the 2 of "No. 2": another number is another thing.
    private func isNameNumber(_ place: Int, in text: Text) -> Bool {
        guard text.tokens[place].kind == .number, place > 0 else { return false }
        let before = text.tokens[place - 1].sign == 0x2E ? place - 2 : place - 1
        return Self.numbering.contains { text.matches(before, $0) }
    }

    private static let numbering = Word.all(in: "thứ số no number")

    /// The topic as it is shown: its terms in their order, with what stands between two of them.
    func wording(of terms: [Topic.Term], in text: Text) -> String {
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

    /// A topic with names as words of it.
    func topic(_ topic: Topic, naming names: [Topic.Term], in text: Text) -> Topic {
        var whole = topic
        for name in names {
            whole.terms.append(name)
            for place in name.tokens { whole.weights[place] = min(0.9, 2 / Double(name.tokens.count)) }
        }
        if !names.isEmpty { whole.text = wording(of: whole.terms, in: text) }
        return whole
    }

    /// Words of the topic that no document has, in any wording; of two that only happen to stand together, those alone
    /// that no document has.
    func unknownWords(of topic: Topic, in text: Text) -> [String] {
        var unknown: [String] = []
        let setting = setting(of: topic.terms, in: text)
        for term in topic.terms
        where !term.isPart && term.weight > Self.verbWeight && !setting.contains(term.tokens.lowerBound)
            && !term.text.allSatisfy(\.isNumber)
            && !isKnown(term)
        {
            let isPair = term.alternatives.isEmpty && term.tokens.count == 2 && term.weight < 1
            let words = isPair ? term.text.split(separator: " ").map(String.init) : [term.text]
            for word in words where !unknown.contains(word) {
                // A name stands in the lexicon as an English word, whether the documents have it or not.
                guard !rarity.knows(word), !(isPair && rarity.lexicon.contains(Word(word))) else { continue }
                unknown.append(word)
            }
        }
        return unknown
    }
}
