package import Linguistics

/// Words and phrases to be found at a place of a text, the longest first.
package struct PhraseList: Sendable {
    private let lists: PhraseLists
    /// Where in the lists this one's heads are looked up.
    private let slots: Range<Int>
    /// A bit for each hash of a head: what most words of a text fail at.
    @usableFromInline package let filter: UInt64

    package init(_ phrases: some Sequence<String>) { self = PhraseLists(["": Array(phrases)])[""] }

    init(_ lists: PhraseLists, heads: Range<Int>, slots: Range<Int>) {
        self.lists = lists
        self.slots = slots
        filter = lists.heads[heads].reduce(0) { $0 | Self.bit($1) }
    }

    @inlinable package static func bit(_ letters: UInt64) -> UInt64 {
        1 << ((letters &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    /// The index behind the longest phrase that starts at a token; nil when none does.
    @inlinable package func end(in text: Text, at index: Int) -> Int? {
        guard text.tokens.indices.contains(index), filter & Self.bit(text.tokens[index].word.letters) != 0
        else { return nil }
        return longest(in: text, at: index)
    }

    @usableFromInline package func longest(in text: Text, at index: Int) -> Int? {
        lists.end(among: slots, in: text, at: index)
    }

    package func contains(_ phrase: [Word]) -> Bool {
        guard let first = phrase.first else { return false }
        return lists.phrases(among: slots, startingWith: first).contains {
            lists.words(of: $0).elementsEqual(phrase)
        }
    }

    /// The first place in a range where a phrase starts, and the index behind it.
    package func first(in text: Text, range: Range<Int>) -> (start: Int, end: Int)? {
        for index in range {
            if let end = end(in: text, at: index), end <= range.upperBound { return (index, end) }
        }
        return nil
    }
}

/// Named lists of phrases in flat arrays, so that lists that were compiled before are read back in no time.
final class PhraseLists: Sendable {
    /// In order.
    private let names: [String]
    /// Where the heads of each list start, one more than there are lists.
    private let headStarts: [Int32]
    /// The letters of the words that phrases start with.
    fileprivate let heads: [UInt64]
    /// A hash table of the heads of each list, with -1 in empty slots: most words of a text head no phrase, and fail here.
    private let slots: [Int32]
    /// Where the tables start, one more than there are lists; their lengths are powers of two.
    private let slotStarts: [Int32]
    /// Where the phrases of each head start, the longest first; one more than there are heads.
    private let phraseStarts: [Int32]
    /// Where the words of each phrase start, one more than there are phrases.
    private let wordStarts: [Int32]
    private let words: [Word]

    init(_ lists: [String: [String]]) {
        var headStarts: [Int32] = [0]
        var heads: [UInt64] = []
        var phraseStarts: [Int32] = [0]
        var wordStarts: [Int32] = [0]
        var words: [Word] = []
        names = lists.keys.sorted()
        for name in names {
            let phrases = lists[name, default: []].map { Word.all(in: $0) }.filter { !$0.isEmpty }
            for (head, phrases) in Dictionary(grouping: phrases, by: \.[0].letters).sorted(by: {
                $0.key < $1.key
            }) {
                heads.append(head)
                for phrase in phrases.sorted(by: { $0.count > $1.count }) {
                    words += phrase
                    wordStarts.append(Int32(words.count))
                }
                phraseStarts.append(Int32(wordStarts.count - 1))
            }
            headStarts.append(Int32(heads.count))
        }
        self.headStarts = headStarts
        self.heads = heads
        (slots, slotStarts) = Self.slots(headStarts, heads)
        self.phraseStarts = phraseStarts
        self.wordStarts = wordStarts
        self.words = words
    }

    private static func slots(_ headStarts: [Int32], _ heads: [UInt64]) -> ([Int32], starts: [Int32]) {
        var slots: [Int32] = []
        var starts: [Int32] = [0]
        for (first, last) in zip(headStarts, headStarts.dropFirst()) {
            var size = 2
            while size < 2 * Int(last - first) { size *= 2 }
            let start = slots.count
            slots += [Int32](repeating: -1, count: size)
            for head in first..<last {
                var slot = hash(heads[Int(head)])
                while slots[start + slot & (size - 1)] >= 0 { slot += 1 }
                slots[start + slot & (size - 1)] = head
            }
            starts.append(Int32(slots.count))
        }
        return (slots, starts)
    }

    @inline(__always)
    private static func hash(_ letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }

    /// Empty when there is none of that name.
    subscript(name: String) -> PhraseList {
        guard let list = names[...].firstIndex(sorted: name) else {
            return PhraseList(self, heads: 0..<0, slots: 0..<0)
        }
        return PhraseList(
            self, heads: Int(headStarts[list])..<Int(headStarts[list + 1]),
            slots: Int(slotStarts[list])..<Int(slotStarts[list + 1]))
    }

    /// The phrases of a list that start with a word.
    @inline(__always)
    fileprivate func phrases(among slots: Range<Int>, startingWith word: Word) -> Range<Int> {
        guard !slots.isEmpty else { return 0..<0 }
        var slot = Self.hash(word.letters)
        while case let head = Int(self.slots[slots.lowerBound + slot & (slots.count - 1)]), head >= 0 {
            if heads[head] == word.letters { return Int(phraseStarts[head])..<Int(phraseStarts[head + 1]) }
            slot += 1
        }
        return 0..<0
    }

    /// The index behind the longest phrase of a list that starts at a token.
    fileprivate func end(among slots: Range<Int>, in text: Text, at index: Int) -> Int? {
        for phrase in phrases(among: slots, startingWith: text.tokens[index].word) {
            let first = Int(wordStarts[phrase])
            let length = Int(wordStarts[phrase + 1]) - first
            var matched = 0
            while matched < length, text.matches(index + matched, words[first + matched]) { matched += 1 }
            if matched == length { return index + length }
        }
        return nil
    }

    fileprivate func words(of phrase: Int) -> ArraySlice<Word> {
        words[Int(wordStarts[phrase])..<Int(wordStarts[phrase + 1])]
    }

    /// Its arrays one behind the other, for `init(compiled:)`.
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(Array(names.joined(separator: "\n").utf8))
        bytes.append(headStarts)
        bytes.append(heads)
        bytes.append(phraseStarts)
        bytes.append(wordStarts)
        bytes.append(words.map(\.letters))
        bytes.append(words.map(\.marks))
    }

    /// Nil when the bytes are no compiled lists.
    init?(compiled bytes: inout CompiledBytes) {
        guard let names = bytes.next(UInt8.self), let headStarts = bytes.next(Int32.self),
            let heads = bytes.next(UInt64.self), let phraseStarts = bytes.next(Int32.self),
            let wordStarts = bytes.next(Int32.self), let letters = bytes.next(UInt64.self),
            let marks = bytes.next(UInt32.self), headStarts.last == Int32(heads.count),
            phraseStarts.count == heads.count + 1, phraseStarts.last == Int32(wordStarts.count - 1),
            wordStarts.last == Int32(letters.count), marks.count == letters.count
        else { return nil }
        self.names = names.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        self.headStarts = headStarts
        self.heads = heads
        (slots, slotStarts) = Self.slots(headStarts, heads)
        self.phraseStarts = phraseStarts
        self.wordStarts = wordStarts
        words = zip(letters, marks).map { Word(letters: $0, marks: $1) }
        guard headStarts.count == self.names.count + 1 else { return nil }
    }
}
