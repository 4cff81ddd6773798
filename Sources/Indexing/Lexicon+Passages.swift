import Linguistics

extension Lexicon {
    /// The words of passages, each in the spelling that stands first, and their pairs; and those of phrases that
    /// questions are made of, where they are Vietnamese by their marks; beside them the words of English terms.
    ///
    /// - Parameter acronyms: short names that people type in small letters as well.
    convenience init(
        _ passages: [Passage], phrases: [String] = [], terms: [String] = [], acronyms: [String] = []
    ) {
        var counts: [Word: (count: Int, text: String)] = [:]
        var pairs: Set<Pair> = []
        func read(_ text: String, isPhrase: Bool) {
            let text = Text(text, lenient: false)
            var last: Word?
            for token in text.tokens {
                if let last, token.kind != .sign {
                    pairs.insert(Pair(first: last.folded, second: token.word.folded))
                }
                last = token.kind == .sign ? nil : token.word
                guard token.kind == .word else { continue }
                let known = counts[token.word]
                // How often a word is asked with says nothing of how often documents have it.
                if isPhrase, known != nil { continue }
                counts[token.word] = ((known?.count ?? 0) + 1, known?.text ?? text[token.range].lowercased())
            }
        }
        for passage in passages { read(passage.text, isPhrase: false) }
        for phrase in phrases where phrase.utf8.contains(where: { $0 >= 0x80 }) {
            read(phrase, isPhrase: true)
        }
        self.init(
            words: counts.values.map { ($0.text, $0.count) }, pairs: pairs.map { ($0.first, $0.second) },
            terms: Self.words(of: terms).union(terms.isEmpty ? [] : EnglishWords.longWords).union(
                Self.words(ofAcronyms: acronyms)))
    }

    /// "byt", "bgdđt", and without its marks "bgddt"
    private static func words(ofAcronyms acronyms: [String]) -> Set<String> {
        let words = acronyms.map { $0.lowercased() }.filter { acronym in
            (3...8).contains(acronym.count) && acronym.allSatisfy(\.isLetter)
        }
        return Set(words + words.map { FoldedText.fold($0) }).filter { !Syllable.isSyllable(folded: $0) }
    }

    /// Long ones alone: a short word is a mistake away from too many others.
    private static func words(of terms: [String]) -> Set<String> {
        Set(terms.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init)).filter { word in
            word.utf8.count >= 6 && word.utf8.allSatisfy { $0 < 0x80 } && !Syllable.isSyllable(folded: word)
        }
    }

    private struct Pair: Hashable {
        let first: Word
        let second: Word
    }
}
