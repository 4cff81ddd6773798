import Linguistics

/// Acronyms that in lower case are English or Vietnamese words; typed small, they are those words.
enum AcronymLookalikes {
    private static let words: Set<Word> = Set(
        ["most", "moc", "mot", "mic", "mod", "moh", "mof", "moj", "mod", "an", "ca", "ban", "sip", "tin"].map
        { Word($0) })

    static func contains(_ word: Word) -> Bool { words.contains(word) }
}
