import Linguistics

/// How well a text is spelled, by its words with letters beyond ASCII.
struct SpellingScore {
    private(set) var possible = 0
    private(set) var impossible = 0
    /// Control characters and others no text holds.
    private(set) var rubbish = 0

    var value: Int { possible - 2 * impossible - 3 * rubbish }
    /// Whether it reads as Vietnamese at all.
    var isConvincing: Bool { possible > 0 && possible >= 2 * (impossible + rubbish) }

    private var builder = WordBuilder()
    private var isMarked = false
    private var isBroken = false
    private var hasSmallLetter = false

    /// - Parameter utf8: well-formed.
    init(_ utf8: ArraySlice<UInt8>) {
        for scalar in UTF8Scalars(utf8) { read(scalar) }
        endWord()
    }

    private mutating func read(_ scalar: UInt32) {
        if scalar < 0x80 {
            if scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A {
                take(scalar, isCapital: scalar < 0x61)
            } else {
                endWord()
                if scalar < 0x20, scalar != 0x9, scalar != 0xA, scalar != 0xD, scalar != 0xC { rubbish += 1 }
            }
        } else if let letter = Letter(scalar) {
            isMarked = true
            take(scalar, isCapital: letter.isUppercase)
        } else if Letter.tone(ofCombining: scalar) != nil || Letter.mark(ofCombining: scalar) != nil {
            isMarked = true
            builder.append(scalar)
        } else if Self.isLatin(scalar) {
            isMarked = true
            isBroken = true
        } else {
            endWord()
            if scalar < 0xA0 || scalar == 0xFFFD { rubbish += 1 }
        }
    }

    /// Adds a letter; a capital behind a small letter belongs to no Vietnamese word.
    private mutating func take(_ scalar: UInt32, isCapital: Bool) {
        if isCapital, hasSmallLetter { isBroken = true }
        if !isCapital { hasSmallLetter = true }
        builder.append(scalar)
    }

    /// A letter or a sign of Latin-1 that stands inside words only where TCVN3 or VNI hides.
    private static func isLatin(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA7, 0xA9, 0xAB, 0xB0, 0xB7, 0xBB, 0xD7: false
        case 0xA1...0x24F: true
        default: false
        }
    }

    private mutating func endWord() {
        if isMarked {
            if !isBroken, Syllable.isPossible(builder.word) { possible += 1 } else { impossible += 1 }
        }
        if builder.count > 0 || isMarked { builder = WordBuilder() }
        (isMarked, isBroken, hasSmallLetter) = (false, false, false)
    }
}
