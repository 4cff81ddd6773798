import Linguistics

extension Lexicon {
    /// The words of passages, each in the spelling that stands first.
    init(_ passages: [Passage]) {
        var counts: [Word: (count: Int, text: String)] = [:]
        for passage in passages {
            let text = Text(passage.text, lenient: false)
            for token in text.tokens where token.kind == .word {
                let known = counts[token.word]
                counts[token.word] = ((known?.count ?? 0) + 1, known?.text ?? text[token.range].lowercased())
            }
        }
        self.init(words: counts.values.map { ($0.text, $0.count) })
    }
}
