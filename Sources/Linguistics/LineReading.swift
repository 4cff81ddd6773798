/// The pieces of one line with what each may be, and the evidence they give for one another.
struct LineReading {
    /// What a piece may be when nothing is known of the rest of the line.
    enum Guess {
        case asTyped
        /// A word known as it is that does not tell the language: "in", "so", "Starlink".
        case either
        /// An English word whose keys make no syllable.
        case english
        /// An English word whose keys make a syllable: "his" (hí).
        case englishOrTelex(String)
        case telex(KeyDecoder.Reading)
        /// An abbreviation in capitals whose keys make a syllable: "GAS" (gá).
        case capitalsOrTelex(KeyDecoder.Reading)
        case vni(KeyDecoder.Reading)
        /// An English word with a digit, or a word nobody knows: "can1" (cán), "top1" (tóp).
        case englishOrVNI(String)
        /// A noun that counts, with a digit: "thang1" is "tháng" in VNI or "tháng 1".
        case numberedOrVNI(String)
        /// "đc", "nvụ": short for the words of a chat.
        case shorthand(String)
        /// A syllable that nobody knows: "nhiêm", "dử", "sây", "gờ"
        case unheard
        case unknown
    }

    private static let loans: Set<Word> = [Word("xoong"), Word("boong"), Word("goong"), Word("soong")]

    private let utf8: [UInt8]
    private let lexicon: Lexicon
    private let pieces: [TypedPiece]
    /// The word that each piece is.
    private let words: [Word]
    private var guesses: [Guess] = []
    private var evidence = Evidence()

    /// How much of the line can only be one thing.
    private struct Evidence {
        var telex = 0
        var vni = 0
        /// Words whose digits may be VNI keys, certain or not.
        var digits = 0
        /// Those of them that may be numbered nouns.
        var numbered = 0
        var english = 0
        /// Words with a mark, or decoded to one.
        var marked = 0
        var plain = 0

        var isVietnamese: Bool { telex + marked > english }

        /// Whether the line holds a word that is VNI, or two that may be and are not both numbered nouns.
        var isVNI: Bool { vni > 0 || (digits > 1 && digits > numbered) }
    }

    init(of utf8: [UInt8], lexicon: Lexicon) {
        self.utf8 = utf8
        self.lexicon = lexicon
        pieces = TypedPiece.pieces(of: utf8)
        words = pieces.map { Word(utf8: utf8[$0.range]) }
        guesses.reserveCapacity(pieces.count)
        for (piece, word) in zip(pieces, words) {
            let guess = guess(piece, word)
            guesses.append(guess)
            weigh(guess, of: piece)
        }
    }

    /// The line as it is read.
    func text(noting repairs: inout [TypedLine.Repair]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count + 8)
        for (index, piece) in pieces.enumerated() {
            if piece.shape == .space {
                // Spaces at either end say nothing.
                guard index > 0, index + 1 < pieces.count else { continue }
                if piece.range.count > 1, utf8[piece.range].allSatisfy({ $0 == 0x20 }) {
                    repairs.append(.init(from: string(piece), to: " ", kind: .spacing))
                }
                text.append(0x20)
            } else if let (reading, kind) = resolve(index) {
                repairs.append(.init(from: string(piece), to: reading, kind: kind))
                text += reading.utf8
            } else {
                text += utf8[piece.range]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func string(_ piece: TypedPiece) -> String { String(decoding: utf8[piece.range], as: UTF8.self) }

    // The first look, at the piece alone.

    private func guess(_ piece: TypedPiece, _ word: Word) -> Guess {
        switch piece.shape {
        case .space, .fixed: return .asTyped
        case .mixed: return guessMixed(piece)
        case .word: break
        }
        if !piece.isCapitals, let words = Shorthand.expansion(of: word) ?? spelledWithF(piece) {
            return .shorthand(words)
        }
        guard piece.isASCII else {
            if lexicon.contains(word) { return .asTyped }
            let text = string(piece)
            if Syllable.isSyllable(text) { return .unheard }
            if let reading = KeyDecoder.telex(text) { return .telex(reading) }
            return joined(piece).map { .shorthand($0) } ?? .unknown
        }
        let keys = utf8[piece.range]
        if Syllable.isSyllable(ascii: keys) {
            // "khoong" could be a rime of its own, but is "không"; "xoong" is what it seems.
            if !lexicon.contains(word), !Self.loans.contains(word), let reading = KeyDecoder.telex(utf8: keys)
            {
                return .telex(reading)
            }
            return lexicon.isEnglish(word) ? .either : .asTyped
        }
        if lexicon.isEnglish(word, spelled: keys) {
            guard !piece.isCapitals, let reading = KeyDecoder.telex(utf8: keys) else { return .english }
            return .englishOrTelex(reading.text)
        }
        if lexicon.contains(word) { return .either }
        if piece.isCapitals, let text = KeyDecoder.abbreviation(keys), lexicon.contains(Word(text)) {
            return .telex(.init(text: text, isStrong: true))
        }
        guard let reading = KeyDecoder.telex(utf8: keys) else { return .unknown }
        return piece.isCapitals ? .capitalsOrTelex(reading) : .telex(reading)
    }

    /// "phải" for "fải", "phòng" for "fòng"
    private func spelledWithF(_ piece: TypedPiece) -> String? {
        guard let first = utf8[piece.range].first, first | 0x20 == UInt8(ascii: "f"),
            !lexicon.isEnglish(Word(string(piece)), spelled: utf8[piece.range])
        else { return nil }
        let word = "ph" + string(piece).dropFirst()
        return Syllable.isSyllable(word) && lexicon.contains(Word(word))
            || lexicon.count(folded: Word(word)) > 0
            ? word : nil
    }

    private func guessMixed(_ piece: TypedPiece) -> Guess {
        let keys = utf8[piece.range]
        let letters = keys.prefix { $0 &- 0x30 >= 10 }
        guard let reading = KeyDecoder.vni(utf8: keys) else {
            if let text = KeyDecoder.abbreviation(keys), lexicon.contains(Word(text)) {
                return .vni(.init(text: text, isStrong: true))
            }
            return guessNumbered(letters, behind: keys[letters.endIndex...])
        }
        guard letters.count == keys.count - 1, letters.endIndex == keys.endIndex - 1 else {
            return .vni(reading)
        }
        let noun = Word(utf8: letters)
        if NumberedNoun.contains(noun) { return .numberedOrVNI(reading.text) }
        if lexicon.isEnglish(noun), !lexicon.contains(Word(reading.text)) {
            return .englishOrVNI(reading.text)
        }
        return .vni(.init(text: reading.text, isStrong: false))
    }

    /// Telex keys with a number glued to them: "thangs11".
    private func guessNumbered(_ letters: ArraySlice<UInt8>, behind digits: ArraySlice<UInt8>) -> Guess {
        guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return .asTyped }
        let piece = TypedPiece(range: letters.startIndex..<letters.endIndex, shape: .word)
        guard case .telex(let reading) = guess(piece, Word(utf8: letters)),
            lexicon.contains(Word(reading.text))
        else {
            return .asTyped
        }
        let text = reading.text + String(decoding: digits, as: UTF8.self)
        return .telex(.init(text: text, isStrong: reading.isStrong))
    }

    private mutating func weigh(_ guess: Guess, of piece: TypedPiece) {
        switch guess {
        case .english: evidence.english += 1
        case .telex(let reading):
            if reading.isStrong || lexicon.contains(Word(reading.text)) { evidence.telex += 1 }
        case .vni(let reading):
            evidence.digits += 1
            if reading.isStrong || lexicon.contains(Word(reading.text)) { evidence.vni += 1 }
        case .numberedOrVNI:
            evidence.digits += 1
            evidence.numbered += 1
        case .asTyped where piece.shape == .word:
            if piece.isASCII { evidence.plain += 1 } else { evidence.marked += 1 }
        default: break
        }
    }

    // The second look, with the evidence of the line.

    private func resolve(_ index: Int) -> (String, TypedLine.Repair.Kind)? {
        switch guesses[index] {
        case .asTyped: return misheard(index).map { ($0, .spelling) }
        case .either, .english: return nil
        case .englishOrTelex(let text):
            guard evidence.telex > 0, evidence.isVietnamese, lexicon.contains(Word(text)) else { return nil }
            return (text, .telex)
        case .telex(let reading):
            guard evidence.isVietnamese || evidence.english == 0 else { return mend(pieces[index]) }
            // Keys nobody else in the line types, for a word nobody knows: rather a mistake ("tuoong").
            let isAlone = evidence.telex == (reading.isStrong ? 1 : 0) && evidence.plain + evidence.marked > 1
            if isAlone, !lexicon.contains(Word(reading.text)), let mended = mend(pieces[index]) {
                return mended
            }
            return (reading.text, .telex)
        case .capitalsOrTelex(let reading):
            let isLong = pieces[index].range.count > 2
            guard isLong, reading.isStrong || evidence.telex > 0,
                evidence.isVietnamese || evidence.english == 0
            else { return nil }
            return (reading.text, .telex)
        case .vni(let reading):
            guard reading.isStrong || evidence.isVNI else { return nil }
            return (reading.text, .vni)
        case .englishOrVNI(let text): return evidence.vni > 0 ? (text, .vni) : nil
        case .numberedOrVNI(let text): return isNumbered(index) ? nil : (text, .vni)
        case .unheard: return unheard(index).map { ($0, .spelling) }
        case .shorthand(let words):
            guard mayBeShort(index) else { return nil }
            return evidence.isVietnamese || evidence.english == 0 ? (words, .shorthand) : nil
        case .unknown: return mend(pieces[index])
        }
    }

    /// Whether a piece stands where something short may, beside no sign or number that makes a name of it.
    private func mayBeShort(_ index: Int) -> Bool {
        func isBlank(_ place: Int) -> Bool { pieces.indices.contains(place) && pieces[place].shape == .space }
        func isCut(_ place: Int) -> Bool {
            guard pieces.indices.contains(place), let byte = utf8[pieces[place].range].first else {
                return false
            }
            return !isBlank(place) && [0x2F, 0x2E, 0x2D].contains(byte)
        }
        guard !isCut(index - 1), !isCut(index + 1) || index + 2 >= pieces.count, !isName(index) else {
            return false
        }
        let previous = isBlank(index - 1) && index > 1 ? index - 2 : nil
        if let previous, utf8[pieces[previous].range].contains(where: { $0 &- 0x30 < 10 }) { return false }
        let isLast = !pieces.indices.dropFirst(index + 1).contains {
            pieces[$0].shape == .word && !Self.particles.contains(words[$0])
        }
        return Shorthand.fits(words[index], behind: previous.map { words[$0] }, isLast: isLast)
    }

    /// What may stand behind the last word: the "ạ" of "việc gì v ạ".
    private static let particles = Set(Word.all(in: "ạ a nhỉ nhé nha ta"))

    /// "nvụ", "kquả": the first letter of a word and the whole of the next.
    private func joined(_ piece: TypedPiece) -> String? {
        let text = string(piece).composed()
        let syllable = String(text.dropFirst())
        let initial = Word(String(text.prefix(1)))
        guard initial.isPlain, initial.letters < 0x80, Syllable.isSyllable(syllable),
            lexicon.contains(Word(syllable)),
            let first = Shorthand.word(
                startingWith: UInt8(initial.letters), before: Word(syllable), in: lexicon)
        else { return nil }
        return first + " " + syllable
    }

    /// The word meant by a syllable that nobody knows: one that lacks its tone or a mark, one with the tone that sounds
    /// alike in the South, one spelled as it sounds; whichever stands beside its neighbours in the documents.
    ///
    /// Any other syllable is a word that the documents happen not to have: the "mười" of "tháng mười một".
    private func unheard(_ index: Int) -> String? {
        let own = words[index]
        if stands(own, at: index), !isName(index) {
            let meant = lexicon.variants(of: own).first {
                own.hasTone
                    ? $0.word == own.likeSounding || own.lacksMarks(of: $0.word) : $0.word.toneless == own
            }
            if let meant { return Mending.withCase(of: string(pieces[index]), meant.text) }
        }
        let count = lexicon.count(own)
        return soundAlike(index) { lexicon.count($0) > count && stands($0, at: index) }
    }

    /// A word that the documents never have beside its neighbours, for one that sounds alike and that they do: the
    /// "hạng" of "đến hạng".
    private func misheard(_ index: Int) -> String? {
        let piece = pieces[index]
        guard piece.shape == .word, !piece.isCapitals, !piece.isASCII || evidence.marked > evidence.plain,
            !stands(words[index], at: index)
        else { return nil }
        let count = lexicon.count(words[index])
        return soundAlike(index) { word in
            // "việc và hạn" need not stand in the documents: a word that they often have is no mistake.
            count <= 4 * lexicon.count(word)
                && (index < 2 || lexicon.contains(words[index - 2], before: word))
                && (index + 2 >= pieces.count || lexicon.contains(word, before: words[index + 2]))
        }
    }

    /// The word of the lexicon that sounds like a piece and fits.
    private func soundAlike(_ index: Int, where fits: (Word) -> Bool) -> String? {
        guard !isName(index) else { return nil }
        return SoundAlike.spellings(of: string(pieces[index]).composed()).first {
            let word = Word($0)
            return lexicon.count(word) > 0 && fits(word)
        }
    }

    /// Whether a piece has a capital in the midst of the line, which starts a name.
    private func isName(_ index: Int) -> Bool {
        index > 0
            && string(pieces[index]).unicodeScalars.first.flatMap { Letter($0.value) }?.isUppercase == true
    }

    /// Whether the documents have a word, whatever its marks, beside the one before or behind: "nhiêm vụ" but not
    /// "tăng lương".
    private func stands(_ word: Word, at index: Int) -> Bool {
        if index > 1, lexicon.contains(words[index - 2], before: word) { return true }
        return index + 2 < pieces.count && lexicon.contains(word, before: words[index + 2])
    }

    /// Whether the digit behind a noun that counts is its number, and no tone.
    ///
    /// It is when "/" or, behind a month or a quarter, a year or "nam" follows ("thang1/2026", "quy1 nam 2026"), and when nothing else in the
    /// line is VNI, unless the next word takes the number's place: "thang1 12", "quy1 II", "thang1 sau".
    private func isNumbered(_ index: Int) -> Bool {
        if index + 2 < pieces.count, utf8[pieces[index + 1].range].first == UInt8(ascii: "/"),
            utf8[pieces[index + 2].range.lowerBound] &- 0x30 < 10
        {
            return true
        }
        guard index + 2 < pieces.count, pieces[index + 1].shape == .space else { return !evidence.isVNI }
        let next = pieces[index + 2]
        let isDate = index + 3 < pieces.count && pieces[index + 3].shape != .space
        let hasYear = NumberedNoun.hasYear(Word(utf8: utf8[pieces[index].range.dropLast()]))
        if utf8[next.range].allSatisfy({ $0 &- 0x30 < 10 }) {
            return hasYear && next.range.count == 4 && !isDate
        }
        let word = words[index + 2]
        if hasYear, word == Word("nam") || word == Word("năm") { return true }
        return !evidence.isVNI && !NumberedNoun.takesPlaceOfNumber(word)
    }

    /// Whether a number follows: "thag 11/2025".
    private func isBeforeNumber(_ piece: TypedPiece) -> Bool {
        let next = utf8[piece.range.upperBound...].drop { $0 == 0x20 }
        return next.startIndex > piece.range.upperBound && next.first.map { $0 &- 0x30 < 10 } ?? false
    }

    private func mend(_ piece: TypedPiece) -> (String, TypedLine.Repair.Kind)? {
        guard piece.shape == .word, !piece.isCapitals else { return nil }
        let mending = Mending(
            lexicon: lexicon, isAccented: evidence.marked + evidence.telex > evidence.plain,
            isTelex: evidence.telex > 0,
            isEnglish: evidence.english > evidence.plain + evidence.marked + evidence.telex,
            isBeforeNumber: isBeforeNumber(piece))
        return mending.mend(string(piece))
    }
}
