import Linguistics

extension TopicReader {
    /// What each word of the terms counts when the evidence is weighed.
    func weights(of terms: [Topic.Term], in text: Text) -> [Int: Double] {
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
        let word = text[token.range]
        return place > 0 && token.isCapitalized && !token.flags.contains(.allCapitals)
            && !Syllable.isSyllable(folded: word) && !EnglishWords.common.contains(word)
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
