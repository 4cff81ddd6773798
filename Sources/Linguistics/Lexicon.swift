/// The words a knowledge base knows, counted, with the English words of the field beside them.
///
/// ```swift
/// let lexicon = Lexicon(words: [("nhiệm", 120), ("vụ", 118), ("Starlink", 3)])
/// lexicon.contains(Word("nhiệm"))     // true
/// lexicon.contains(Word("nhiem"))     // false
/// lexicon.contains(folded: Word("nhiem"))  // true
/// ```
package final class Lexicon: Sendable {
    package struct Entry: Hashable, Sendable {
        /// In lower case and normal form.
        package let text: String
        package let word: Word
        /// How often the documents have it; 0 for an English word that they have not.
        package let count: Int
        package let isEnglish: Bool
    }

    /// Every entry once, those that fold alike side by side, the most frequent of them first.
    private let letters: [UInt64]
    private let marks: [UInt32]
    private let counts: [Int32]
    /// 1 for an English word.
    private let languages: [UInt8]
    /// Where the text of each entry starts, one more than there are entries.
    private let starts: [Int32]
    private let texts: [UInt8]
    let neighbours: NeighbourIndex
    private let pairs: WordPairs

    /// - Parameters:
    ///   - pairs: words that stand side by side.
    ///   - terms: English words that mean something to the vocabulary: what a misspelt word may be mended to.
    package init(
        words: [(word: String, count: Int)], pairs: [(Word, Word)] = [], terms: Set<String> = []
    ) {
        var counted: [Word: (text: String, count: Int, isEnglish: Bool)] = [:]
        for (text, count) in words where !text.isEmpty {
            let text = text.composed().lowercased()
            counted[Word(text), default: (text, 0, false)].count += count
        }
        for text in EnglishWords.common.targets.map(String.init) + terms {
            counted[Word(text), default: (text, 0, true)].isEnglish = true
        }
        let sorted = counted.sorted { left, right in
            if left.key.letters != right.key.letters { return left.key.letters < right.key.letters }
            if left.value.count != right.value.count { return left.value.count > right.value.count }
            return left.key.marks < right.key.marks
        }
        let entries = sorted.map {
            Entry(text: $0.value.text, word: $0.key, count: $0.value.count, isEnglish: $0.value.isEnglish)
        }
        letters = entries.map(\.word.letters)
        marks = entries.map(\.word.marks)
        counts = entries.map { Int32(clamping: $0.count) }
        languages = entries.map { $0.isEnglish ? 1 : 0 }
        starts = entries.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.text.utf8.count)) }
        texts = entries.flatMap { Array($0.text.utf8) }
        neighbours = NeighbourIndex(entries)
        self.pairs = WordPairs(pairs)
    }

    /// Nil when the bytes are no compiled lexicon.
    package init?(compiled: CompiledBytes) {
        var bytes = compiled
        guard let letters = bytes.next(UInt64.self), let marks = bytes.next(UInt32.self),
            let counts = bytes.next(Int32.self), let languages = bytes.next(UInt8.self),
            let starts = bytes.next(Int32.self), let texts = bytes.next(UInt8.self),
            let neighbours = NeighbourIndex(compiled: &bytes), let pairs = WordPairs(compiled: &bytes)
        else { return nil }
        self.letters = letters
        self.marks = marks
        self.counts = counts
        self.languages = languages
        self.starts = starts
        self.texts = texts
        self.neighbours = neighbours
        self.pairs = pairs
    }

    /// Whether the documents have two words side by side, whatever their marks: that two are there does not make
    /// "thất nghiệp" of "thất" and "nghiệp". One pair in eight hundred that they have not counts as known.
    package func contains(_ word: Word, before next: Word) -> Bool { pairs.contains(word, next) }

    func entry(_ index: Int) -> Entry {
        Entry(
            text: String(decoding: texts[Int(starts[index])..<Int(starts[index + 1])], as: UTF8.self),
            word: Word(letters: letters[index], marks: marks[index]), count: Int(counts[index]),
            isEnglish: languages[index] == 1)
    }

    /// The entries that share their folded letters.
    private func group(of word: Word) -> Range<Int> {
        let start = letters.firstIndex(sorted: word.letters) ?? letters.endIndex
        let end = letters[start...].firstIndex { $0 != word.letters } ?? letters.endIndex
        return start..<end
    }

    private func index(of word: Word) -> Int? { group(of: word).first { marks[$0] == word.marks } }

    /// The entries of two to seven letters that start with a folded one.
    func words(startingWith initial: UInt8) -> [Entry] {
        (2...7).flatMap { length -> [Entry] in
            let place = 8 * (UInt64(length) - 1)
            let first = letters.insertionIndex(sorted: UInt64(initial) << place)
            let end = letters.insertionIndex(sorted: (UInt64(initial) + 1) << place)
            return (first..<end).map(entry)
        }
    }

    /// Whether the word is known with exactly these marks.
    package func contains(_ word: Word) -> Bool { index(of: word) != nil }

    /// Whether any word is known that has these letters, whatever its marks.
    package func contains(folded word: Word) -> Bool { !group(of: word).isEmpty }

    /// How often the documents have the word with exactly these marks.
    package func count(_ word: Word) -> Int { index(of: word).map { Int(counts[$0]) } ?? 0 }

    /// Whether a word is an English one, a loan word or a foreign name.
    func isEnglish(_ word: Word, spelled utf8: some Collection<UInt8>) -> Bool {
        EnglishWords.common.contains(word, spelled: utf8)
    }

    /// The same of the word itself, inflections left out.
    func isEnglish(_ word: Word) -> Bool { EnglishWords.common.contains(word) }

    /// How often the documents have the most frequent of the words that have these letters.
    package func count(folded word: Word) -> Int {
        letters.firstIndex(sorted: word.letters).map { Int(counts[$0]) } ?? 0
    }

    /// The entries with the letters of `word`, the most frequent first.
    package func variants(of word: Word) -> [Entry] { group(of: word).map(entry) }

    /// The entry with the letters of `word` whose marks are nearest to its own.
    ///
    /// For "quóc", which is no syllable, that is "quốc"; for a word without marks it is the most frequent variant.
    package func nearestVariant(of word: Word) -> Entry? {
        variants(of: word).min { distance($0.word.marks, word.marks) < distance($1.word.marks, word.marks) }
    }

    /// In how many letters (the tone counting as one) two sets of marks differ, marks not typed weighing least.
    private func distance(_ marks: UInt32, _ typed: UInt32) -> Int {
        guard typed != 0 else { return 0 }
        return stride(from: UInt32(0), through: 24, by: 3).reduce(0) { sum, shift in
            let wanted = marks >> shift & 7
            let given = typed >> shift & 7
            return sum + (wanted == given ? 0 : given == 0 ? 1 : 2)
        }
    }
}

extension Lexicon {
    /// What takes time to make, for `init(compiled:)`.
    package var compiled: CompiledBytes {
        var bytes = CompiledBytes()
        bytes.append(letters)
        bytes.append(marks)
        bytes.append(counts)
        bytes.append(languages)
        bytes.append(starts)
        bytes.append(texts)
        neighbours.compile(into: &bytes)
        pairs.compile(into: &bytes)
        return bytes
    }
}
