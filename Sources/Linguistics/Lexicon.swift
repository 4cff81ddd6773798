/// The words a knowledge base knows, counted, with the English words of the field beside them.
///
/// ```swift
/// let lexicon = Lexicon(words: [("nhiệm", 120), ("vụ", 118), ("Starlink", 3)])
/// lexicon.contains(Word("nhiệm"))     // true
/// lexicon.contains(Word("nhiem"))     // false
/// lexicon.contains(folded: Word("nhiem"))  // true
/// ```
package struct Lexicon: Sendable {
    package struct Entry: Hashable, Sendable {
        /// In lower case and normal form.
        package let text: String
        package let word: Word
        package let count: Int
        package let isEnglish: Bool
    }

    /// What the English list adds to a word's count: enough to be known, too little to outweigh the documents.
    private static let englishCount = 4

    /// Every entry once, those that fold alike side by side, the most frequent of them first.
    let entries: [Entry]
    /// Where the entries that share their folded letters start.
    private let groups: [UInt64: Range<Int32>]
    private let counts: [Word: Int32]
    private let english: EnglishWords
    let neighbours: NeighbourIndex

    package init(words: [(word: String, count: Int)], english: EnglishWords = .common) {
        var counted: [Word: (text: String, count: Int, isEnglish: Bool)] = [:]
        for (text, count) in words where !text.isEmpty {
            let text = text.composed().lowercased()
            counted[Word(text), default: (text, 0, false)].count += count
        }
        for text in english.targets {
            counted[Word(text), default: (String(text), Self.englishCount, true)].isEnglish = true
        }
        let sorted = counted.sorted { left, right in
            if left.key.letters != right.key.letters { return left.key.letters < right.key.letters }
            if left.value.count != right.value.count { return left.value.count > right.value.count }
            return left.key.marks < right.key.marks
        }
        let entries = sorted.map {
            Entry(text: $0.value.text, word: $0.key, count: $0.value.count, isEnglish: $0.value.isEnglish)
        }
        var groups: [UInt64: Range<Int32>] = [:]
        for (index, entry) in entries.enumerated() {
            let start = groups[entry.word.letters]?.lowerBound ?? Int32(index)
            groups[entry.word.letters] = start..<Int32(index) + 1
        }
        self.entries = entries
        self.groups = groups
        counts = Dictionary(uniqueKeysWithValues: entries.map { ($0.word, Int32(clamping: $0.count)) })
        self.english = english
        neighbours = NeighbourIndex(entries)
    }

    /// Whether the word is known with exactly these marks.
    package func contains(_ word: Word) -> Bool { counts[word] != nil }

    /// Whether any word is known that has these letters, whatever its marks.
    package func contains(folded word: Word) -> Bool { groups[word.letters] != nil }

    /// How often the documents have the word with exactly these marks.
    package func count(_ word: Word) -> Int { counts[word].map(Int.init) ?? 0 }

    /// Whether a word is an English one, a loan word or a foreign name.
    package func isEnglish(_ text: some StringProtocol) -> Bool { english.contains(text) }

    /// The same of the word itself, inflections left out.
    func isEnglish(_ word: Word) -> Bool { english.contains(word) }

    /// The entries with the letters of `word`, the most frequent first.
    package func variants(of word: Word) -> ArraySlice<Entry> {
        guard let group = groups[word.letters] else { return [] }
        return entries[Int(group.lowerBound)..<Int(group.upperBound)]
    }

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
