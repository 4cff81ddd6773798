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
                if term.alternatives.isEmpty, isName(token, in: text) {
                    weight = max(weight, Self.nameWeight)
                }
                if isKnown { weight = min(weight, factor * (term.tokens.count == 1 ? 1.4 : 0.9)) }
                weights[place] = min(weights[place] ?? .infinity, weight)
            }
        }
        return weights
    }

    /// "Singapore", "Starlink": what is not about it is about something else.
    private func isName(_ token: Token, in text: Text) -> Bool {
        guard token.kind == .word else { return false }
        let word = text[token.range]
        return rarity.isName(token.word)
            || token.isCapitalized && token.start > 0 && !Syllable.isSyllable(folded: word)
                && !token.flags.contains(.allCapitals)
    }

    private static let nameWeight = 1.8

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
