/// Mends a word that nobody knows: words run together are parted, a typing mistake gives way to the likeliest
/// neighbour.
struct Mending {
    let lexicon: Lexicon
    /// Whether the line has its accents, so that a mended word gets them too.
    let isAccented: Bool
    let isTelex: Bool
    /// Whether the line is English: then no Vietnamese word is made of a plain one.
    let isEnglish: Bool
    /// Whether a number follows, so that a noun that has one is likelier: "thag 11".
    let isBeforeNumber: Bool

    /// What a word of the English list counts: enough to be known, too little to outweigh the documents' own.
    private static let englishCount = 4

    func mend(_ text: String) -> (String, TypedLine.Repair.Kind)? {
        guard let letters = NeighbourIndex.folded(text), (3...24).contains(letters.count) else { return nil }
        if let variant = remarked(text) { return (variant, .spelling) }
        if let variant = KeyDecoder.toned(text).flatMap({ remarked($0) }) { return (variant, .telex) }
        if isTelex, let reading = undoubled(text) { return (reading, .telex) }
        let near = nearest(letters, to: text, limit: 8)
        if near == nil, !isEnglish, let parts = parted(text, letters) { return (parts, .spacing) }
        if let near { return (near, .spelling) }
        if isTelex, let stripped = strippedOfKeys(letters), let near = nearest(stripped, to: text, limit: 8) {
            return (near, .spelling)
        }
        let isName = text.unicodeScalars.first.flatMap { Letter($0.value) }?.isUppercase == true
        let limit = letters.count < 5 ? 8 : letters.count < 6 ? 10 : isName ? 12 : 17
        return nearest(letters, to: text, limit: limit).map { ($0, .spelling) }
    }

    /// Wrong marks on the right letters: "quóc" for "quốc".
    private func remarked(_ text: String) -> String? {
        let word = Word(text)
        guard !word.isPlain, let variant = lexicon.nearestVariant(of: word), !variant.isEnglish else {
            return nil
        }
        return Self.withCase(of: text, variant.text)
    }

    private func nearest(_ letters: [UInt8], to text: String, limit: Int) -> String? {
        let word = Word(text)
        lazy var isEnglishWord = EnglishWords.common.knows(text)
        var best: (score: Int, entry: Lexicon.Entry)?
        for neighbour in lexicon.neighbours.neighbours(
            of: letters, limit: limit, isEnglish: isEnglish || !isAccented && !isTelex)
        {
            let first = lexicon.entry(neighbour.entry)
            if isEnglish, !first.isEnglish, Syllable.isSyllable(folded: first.text) { continue }
            // "mid" is no mistake for MIC: an acronym is known, and a mistake away from too much.
            if first.isEnglish, first.count == 0, first.text.utf8.count < 6, !lexicon.isEnglish(first.word) {
                continue
            }
            if first.isEnglish, Self.inflects(text, first.text) { return nil }
            // "brought" is no mistake for "bought".
            if first.isEnglish, isEnglishWord { continue }
            // Nobody mistypes the first letter of a word that is only in the vocabulary: "hoarding" is not "boarding".
            if first.isEnglish, first.count == 0, first.text.utf8.first != letters.first { continue }
            if first.isEnglish, neighbour.cost > 14 || (neighbour.cost > 8 && letters.count < 7) { continue }
            let entry = variant(of: first, like: word.marks)
            // Two words as far away: the documents' frequent one, of the line's language.
            let count = max(entry.count, entry.isEnglish ? Self.englishCount : 1)
            let frequency = min(12, Int.bitWidth - count.leadingZeroBitCount)
            let score =
                neighbour.cost * 10 - frequency * 4 + (entry.isEnglish == isEnglish ? 0 : 15)
                + Self.difference(entry.word.marks, word.marks) * 10
                - (isBeforeNumber && NumberedNoun.contains(entry.word) ? 15 : 0)
            if best.map({ score < $0.score }) ?? true { best = (score, entry) }
        }
        guard let entry = best?.entry else { return nil }
        if word.isPlain, !isAccented, !entry.isEnglish, let plain = NeighbourIndex.folded(entry.text) {
            return Self.withCase(of: text, String(decoding: plain, as: UTF8.self))
        }
        return Self.withCase(of: text, entry.text)
    }

    /// "shortcomings" is no mistake for "shortcoming".
    private static func inflects(_ text: String, _ base: String) -> Bool {
        let text = text.lowercased()
        return text.hasPrefix(base)
            && ["s", "es", "d", "ed", "ing", "r", "er", "rs", "ers", "ly"].contains(
                text.dropFirst(base.count))
    }

    /// Among the words that fold alike the one whose marks are most like the typed ones, the most frequent first.
    private func variant(of entry: Lexicon.Entry, like marks: UInt32) -> Lexicon.Entry {
        guard marks != 0 else { return entry }
        return lexicon.variants(of: entry.word).min {
            Self.difference($0.word.marks, marks) < Self.difference($1.word.marks, marks)
        } ?? entry
    }

    /// In how much two words' marks differ, wherever they stand; 0 when none was typed.
    private static func difference(_ marks: UInt32, _ typed: UInt32) -> Int {
        guard typed != 0 else { return 0 }
        var balance = [0, 0, 0, 0, 0, 0, 0, 0]
        for shift in stride(from: UInt32(0), to: 24, by: 3) {
            balance[Int(marks >> shift & 7)] += 1
            balance[Int(typed >> shift & 7)] -= 1
        }
        return balance.dropFirst().reduce(marks >> 24 == typed >> 24 ? 0 : 1) { $0 + abs($1) }
    }

    /// "boojj", its tone key pressed twice
    private func undoubled(_ text: String) -> String? {
        let letters = Array(text.unicodeScalars)
        guard let index = letters.indices.dropFirst().last(where: { letters[$0] == letters[$0 - 1] }) else {
            return nil
        }
        let rest = String(String.UnicodeScalarView(letters[..<index] + letters[(index + 1)...]))
        return KeyDecoder.telex(rest).map(\.text).flatMap { lexicon.contains(Word($0)) ? $0 : nil }
    }

    /// "nhieejmm" without what Telex keys would have done: "nhiemm".
    private func strippedOfKeys(_ letters: [UInt8]) -> [UInt8]? {
        var stripped: [UInt8] = []
        for key in letters {
            let hasVowel = stripped.contains(where: Spelling.isVowel)
            if hasVowel, "sfrxjwz".utf8.contains(key) { continue }
            if stripped.last == key, "aeod".utf8.contains(key) { continue }
            stripped.append(key)
        }
        return stripped.count < letters.count && stripped.count > 2 ? stripped : nil
    }

    /// Words run together: "nhiệmvụ", "lamviec"; every part is a syllable of the lexicon.
    private func parted(_ text: String, _ letters: [UInt8]) -> String? {
        let characters = Array(text.unicodeScalars)
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        guard characters.count == letters.count, characters.count >= 4 else { return nil }
        typealias Cut = (score: Int, parts: Int, start: Int)
        var best = [Cut?](repeating: nil, count: characters.count + 1)
        best[0] = (0, 0, 0)
        for end in 1...characters.count {
            for start in max(0, end - 10)..<end {
                guard let before = best[start], let part = part(characters[start..<end]) else { continue }
                let score = before.score + part.score - 6
                if best[end].map({ score > $0.score }) ?? true {
                    best[end] = (score, before.parts + 1, start)
                }
            }
        }
        guard let whole = best[characters.count], whole.parts > 1, whole.parts <= (isPlain ? 3 : 4) else {
            return nil
        }
        var end = characters.count
        var parts: [String] = []
        while end > 0, let cut = best[end] {
            if let part = part(characters[cut.start..<end]) { parts.append(part.text) }
            end = cut.start
        }
        return parts.reversed().joined(separator: " ")
    }

    private func part(_ scalars: ArraySlice<Unicode.Scalar>) -> (text: String, score: Int)? {
        let text = String(String.UnicodeScalarView(scalars))
        let word = Word(text)
        guard scalars.count > 1 || word.letters == 0x79 else { return nil }
        if Syllable.isSyllable(folded: text) {
            let variants = lexicon.variants(of: word)
            let count = word.isPlain ? variants.reduce(0) { $0 + $1.count } : lexicon.count(word)
            if count > 0 { return (text, score(count)) }
        }
        guard scalars.count > 2, let reading = KeyDecoder.telex(text) else { return nil }
        let count = lexicon.count(Word(reading.text))
        return count > 0 ? (reading.text, score(count) + 2) : nil
    }

    private func score(_ count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }

    /// `word` with the capitals of `text`: "Minstry" gives "Ministry".
    static func withCase(of text: String, _ word: String) -> String {
        let isUpper = text.unicodeScalars.map { Letter($0.value)?.isUppercase == true }
        guard isUpper.first == true, let first = word.first else { return word }
        if isUpper.count > 1, isUpper.allSatisfy({ $0 }) { return word.uppercased() }
        return first.uppercased() + word.dropFirst()
    }
}
