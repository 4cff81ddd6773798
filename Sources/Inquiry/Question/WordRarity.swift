import Foundation
import Linguistics

/// How much a word says of a topic: the rarer in the documents, the more; one that no document has says most.
struct WordRarity: Sendable {
    let lexicon: Lexicon
    /// How often the commonest words stand in the documents.
    private let most: Double

    static let unknown = 2.0

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        most = Double(["và", "của", "các", "có"].map { lexicon.count(Word($0)) }.max() ?? 0)
    }

    /// 1.2 for a word that stands there once, 0.3 for one as common as "và"; `unknown` for one that never does.
    func weight(_ word: Word) -> Double {
        let count = Double(count(word))
        guard count > 0 else { return Self.unknown }
        return 1.2 - 0.9 * min(1, log(count) / log(max(2, most)))
    }

    /// Whether a word is a name or a loan word, alike in both languages: "singapore".
    func isName(_ word: Word) -> Bool { EnglishWords.common.containsName(word) }

    func isKnown(_ word: Word) -> Bool { count(word) > 0 }

    /// Whether a phrase stands somewhere in the documents: each of its words, and each beside the next; something may be
    /// put in at one place of a long one, "tiện ích (phục vụ) bầu cử".
    func knows(_ phrase: String) -> Bool {
        let tokens = Text(phrase, lenient: false).tokens
        guard tokens.allSatisfy({ $0.kind != .word || isKnown($0.word) }) else { return false }
        let partings = zip(tokens, tokens.dropFirst()).count { first, second in
            first.kind != .sign && second.kind != .sign
                && !lexicon.contains(first.word, before: second.word)
        }
        return partings <= (tokens.count > 3 ? 1 : 0)
    }

    /// A word typed without marks may be any of those that have its letters.
    private func count(_ word: Word) -> Int {
        guard word.isPlain else { return lexicon.count(word) }
        return lexicon.count(folded: word)
    }
}
