import Linguistics

extension Lexicon {
    /// The words of passages, each in the spelling that stands first, and their pairs.
    init(_ passages: [Passage]) {
        var counts: [Word: (count: Int, text: String)] = [:]
        var pairs: Set<Pair> = []
        for passage in passages {
            let text = Text(passage.text, lenient: false)
            var last: Word?
            for token in text.tokens {
                if let last, token.kind != .sign {
                    pairs.insert(Pair(first: last.folded, second: token.word.folded))
                }
                last = token.kind == .sign ? nil : token.word
                guard token.kind == .word else { continue }
                let known = counts[token.word]
                counts[token.word] = ((known?.count ?? 0) + 1, known?.text ?? text[token.range].lowercased())
            }
        }
        self.init(
            words: counts.values.map { ($0.text, $0.count) }, pairs: pairs.map { ($0.first, $0.second) })
    }

    private struct Pair: Hashable {
        let first: Word
        let second: Word
    }
}
