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
    private static let verbWeight = 0.3
    /// "all", "toàn bộ": worth looking for (`100%`), but no topic by themselves.
    private static let quantities = PhraseList([
        "all", "every", "whole", "entire", "toàn bộ", "tất cả", "full",
    ])

    init(vocabulary: Vocabulary, stops: PhraseList, verbs: PhraseList) {
        phrases = PhraseIndex(vocabulary: vocabulary)
        self.stops = stops
        self.verbs = verbs
    }

    /// - Parameter covered: tokens that are already understood.
    func topic(of text: Text, covered: Set<Int>, isEnglish: Bool) -> Topic? {
        var terms: [Topic.Term] = []
        var run: [Int] = []
        var index = 0
        func flush() {
            terms += pairs(of: run, in: text)
            run = []
        }
        while index < text.tokens.count {
            let token = text.tokens[index]
            if covered.contains(index) || token.kind == .sign {
                if token.sign != 0x25 { flush() }
                index += 1
            } else if let (end, alternatives) = phrases.longest(in: text, at: index, avoiding: covered),
                end - index > 1 || !alternatives.isEmpty, stopEnd(text, index).map({ $0 < end }) ?? true
            {
                flush()
                terms += phrase(text, index..<end, alternatives)
                index = end
            } else if let end = stopEnd(text, index) {
                flush()
                index = max(end, index + 1)
            } else if let end = verbs.end(in: text, at: index),
                !(index..<end).contains(where: covered.contains)
            {
                flush()
                terms.append(Topic.Term(text: text.string(index..<end), weight: Self.verbWeight))
                index = end
            } else {
                run.append(index)
                index += 1
            }
        }
        flush()
        guard terms.contains(where: { $0.weight > Self.verbWeight }) else { return nil }
        return Topic(text: span(text, covered), terms: terms)
    }

    /// A long phrase is looked for whole and in its parts: `cơ sở dữ liệu đất đai`, `cơ sở dữ liệu … về đất đai`.
    private func phrase(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> [Topic.Term] {
        var whole = term(text, range, alternatives)
        guard range.count >= 5,
            Syllable.isSyllable(folded: text.string(range.lowerBound..<range.lowerBound + 1))
        else { return [whole] }
        whole.weight = Self.verbWeight
        var parts: [Topic.Term] = []
        var index = range.lowerBound
        while index < range.upperBound {
            var end = min(index + 2, range.upperBound)
            var wordings: [String] = []
            if let (found, others) = phrases.longest(in: text, at: index, avoiding: []),
                found <= range.upperBound,
                found - index < range.count
            {
                end = max(found, index + 1)
                wordings = others
            }
            parts.append(term(text, index..<end, wordings))
            index = end
        }
        return [whole] + parts
    }

    private func term(_ text: Text, _ range: Range<Int>, _ alternatives: [String]) -> Topic.Term {
        let isVerb =
            verbs.end(in: text, at: range.lowerBound) == range.upperBound
            || alternatives.first.map { wording in
                let words = Text(wording, lenient: false)
                return verbs.end(in: words, at: 0) == words.tokens.count
            } ?? false
        let isQuantity = Self.quantities.end(in: text, at: range.lowerBound) == range.upperBound
        let weight = isVerb || isQuantity ? Self.verbWeight : range.count > 1 ? 1 : 0.7
        return Topic.Term(text: text.string(range), alternatives: alternatives, weight: weight)
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

    /// The topic as it is shown: from the first to the last word that counts.
    private func span(_ text: Text, _ covered: Set<Int>) -> String {
        let counting = text.tokens.indices.filter { index in
            !covered.contains(index) && text.tokens[index].kind != .sign && stopEnd(text, index) == nil
        }
        guard let first = counting.first, let last = counting.last else { return "" }
        return text.string(first..<last + 1)
    }

    private func pairs(of run: [Int], in text: Text) -> [Topic.Term] {
        guard let first = run.first, let last = run.last else { return [] }
        if run.count == 1 { return [single(text, first, weight: 0.7)] }
        var terms: [Topic.Term] = []
        for index in first..<last
        where text.tokens[index].kind == .word && text.tokens[index + 1].kind == .word {
            terms.append(Topic.Term(text: text.string(index..<index + 2), weight: 0.7))
        }
        for index in first...last { terms.append(single(text, index, weight: 0.2)) }
        return terms
    }

    /// A name or a number says much by itself, a single syllable little; an acronym may have its English plural.
    private func single(_ text: Text, _ index: Int, weight: Double) -> Topic.Term {
        let token = text.tokens[index]
        let words = text.string(index..<index + 1)
        let isName = token.kind == .number || !Syllable.isSyllable(folded: words)
        let plural = token.flags.contains(.allCapitals) && token.range.count > 1 ? [words + "s"] : []
        return Topic.Term(text: words, alternatives: plural, weight: isName ? max(weight, 0.7) : weight)
    }
}

/// Phrases of the vocabulary with the other wordings of each.
struct PhraseIndex: Sendable {
    private struct Entry: Sendable {
        var words: [Word]
        var alternatives: [String]
    }

    private var entries: [UInt64: [Entry]] = [:]

    init(vocabulary: Vocabulary) {
        for group in vocabulary.synonyms.map({ $0.filter { !$0.contains(",") } }) {
            for phrase in group { insert(phrase, alternatives: group.filter { $0 != phrase }) }
        }
        // "degrees and certificates" are two things; each has an entry of its own.
        for (english, vietnamese) in vocabulary.glossary where !english.contains(" and ") {
            insert(english, alternatives: vietnamese)
        }
        for (short, long) in vocabulary.abbreviations { insert(short, alternatives: [long]) }
        for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func insert(_ phrase: String, alternatives: [String]) {
        let words = Text(phrase, lenient: false).tokens.filter { $0.kind != .sign }.map(\.word)
        guard let first = words.first else { return }
        entries[first.letters, default: []].append(Entry(words: words, alternatives: alternatives))
    }

    /// The longest phrase at a token, and whatever else means the same.
    func longest(in text: Text, at index: Int, avoiding covered: Set<Int>) -> (
        end: Int, alternatives: [String]
    )? {
        let word = text.tokens[index].word
        let singular = EnglishNumber.singular(word).flatMap { entries[$0.letters] } ?? []
        let candidates = ((entries[word.letters] ?? []) + singular).sorted { $0.words.count > $1.words.count }
        var best: (end: Int, alternatives: [String])?
        for entry in candidates {
            guard let end = end(of: entry.words, in: text, at: index, avoiding: covered) else { continue }
            if let found = best, end < found.end { break }
            best = (end, (best?.alternatives ?? []) + entry.alternatives)
        }
        return best
    }

    private func end(of words: [Word], in text: Text, at index: Int, avoiding covered: Set<Int>) -> Int? {
        var position = index
        for (offset, word) in words.enumerated() {
            if offset > 0, position < text.tokens.count,
                [0x26, 0x2D, 0x2F].contains(text.tokens[position].sign)
            {
                position += 1
            }
            guard matches(text, position, word), !covered.contains(position) else { return nil }
            position += 1
        }
        return position
    }

    /// English plurals count as their singulars.
    private func matches(_ text: Text, _ index: Int, _ word: Word) -> Bool {
        if text.matches(index, word) { return true }
        guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
        return EnglishNumber.singular(text.tokens[index].word) == word
    }
}

/// Singulars of English plurals, by their packed letters: `databases` → `database`, `agencies` → `agency`.
enum EnglishNumber {
    static func singular(_ word: Word) -> Word? {
        guard word.isPlain, word.letters >> 63 == 0, word.letters & 0xFF == 0x73 else { return nil }
        if word.letters & 0xFF_FFFF == 0x69_6573 {
            return Word(letters: (word.letters >> 24) << 8 | 0x79, marks: 0)
        }
        return Word(letters: word.letters >> 8, marks: 0)
    }
}
