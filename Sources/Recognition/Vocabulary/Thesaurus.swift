package import Directives
package import Linguistics

/// The phrases of the vocabulary, each with its other wordings, by the letters of their first words.
///
/// It lies in flat arrays, so that one that was compiled before is read back in no time; a phrase is taken out of
/// them only when a question has its first word: most are never looked at.
package struct Thesaurus: Sendable {
    package struct Entry: Hashable, Sendable {
        package let phrase: String
        /// All wordings, among which the phrase itself may be.
        package let wordings: [String]

        package var words: [Word] {
            Text(phrase, lenient: false).tokens.filter { $0.kind != .sign }.map(\.word)
        }
    }

    /// What phrases start with, sorted.
    private let letters: [UInt64]
    /// Where the entries of each of these letters start in the text, one more than there are letters.
    private let starts: [Int32]
    /// An entry a line: the phrase and its wordings, a tab between.
    private let text: [UInt8]

    package init(_ wordings: Wordings = Wordings()) {
        var entries: [UInt64: [Entry]] = [:]
        func insert(_ phrase: String, _ wordings: [String]) {
            entries[Self.firstWord(of: phrase).letters, default: []].append(
                Entry(phrase: phrase, wordings: wordings))
        }
        for group in wordings.synonyms {
            let wordings = group.filter { !$0.contains(",") }
            for phrase in wordings { insert(phrase, wordings) }
        }
        // "degrees and certificates" are two things; each has an entry of its own.
        for (english, vietnamese) in wordings.glossary.sorted(by: { $0.key < $1.key })
        where !english.contains(" and ") {
            insert(english, vietnamese)
        }
        for (short, long) in wordings.abbreviations.sorted(by: { $0.key < $1.key }) { insert(short, [long]) }

        letters = entries.keys.sorted()
        var starts: [Int32] = [0]
        var text: [UInt8] = []
        for key in letters {
            for entry in entries[key] ?? [] {
                text += ([entry.phrase] + entry.wordings).joined(separator: "\t").utf8
                text.append(0x0A)
            }
            starts.append(Int32(text.count))
        }
        self.starts = starts
        self.text = text
    }

    /// `5` of `5G coverage`, `an` of `an ninh mạng`
    private static func firstWord(of phrase: String) -> Word {
        var builder = WordBuilder()
        var isNumber = false
        for scalar in phrase.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            if builder.count > 0,
                isDigit != isNumber || scalar.value < 0x80 && Letter(scalar.value) == nil && !isDigit
            {
                break
            }
            isNumber = isDigit
            builder.append(scalar.value)
        }
        return builder.word
    }

    /// The phrases that start with a word, whatever its marks.
    package func entries(startingWith word: Word) -> [Entry] {
        guard let place = letters.firstIndex(sorted: word.letters) else { return [] }
        return text[Int(starts[place])..<Int(starts[place + 1])].split(separator: 0x0A).map { line in
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            return Entry(phrase: fields[0], wordings: Array(fields.dropFirst()))
        }
    }
}

extension Thesaurus {
    /// Its arrays one behind the other, for `init(compiled:)`.
    func compile(into bytes: inout CompiledBytes) {
        bytes.append(letters)
        bytes.append(starts)
        bytes.append(text)
    }

    /// Nil when the bytes are no compiled thesaurus.
    init?(compiled bytes: inout CompiledBytes) {
        guard let letters = bytes.next(UInt64.self), let starts = bytes.next(Int32.self),
            let text = bytes.next(UInt8.self), starts.count == letters.count + 1,
            starts.last == Int32(text.count)
        else { return nil }
        self.letters = letters
        self.starts = starts
        self.text = text
    }
}
