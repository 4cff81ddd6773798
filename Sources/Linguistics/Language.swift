/// The language of a line.
package enum Language: String, Hashable, Sendable { case vietnamese = "vi", english = "en" }

extension Language {
    /// The language a line is asked in, once its typing is repaired; Vietnamese when nothing tells.
    ///
    /// ```swift
    /// Language(of: Text("tasks of Bộ Y tế"))      // .english
    /// Language(of: Text("deadline của Bộ Y tế"))  // .vietnamese
    /// Language(of: Text("5G"))                    // .vietnamese
    /// ```
    ///
    /// The words that build a sentence decide, since names and terms are borrowed both ways; where those of
    /// neither language prevail, all words are weighed.
    package init(of text: Text) { self = Self.weighed(text).sum > 0 ? .english : .vietnamese }

    /// The language a line shows; nil for one of names, numbers and words of both languages only.
    ///
    /// ```swift
    /// Language(shownBy: Text("starlink"))  // nil
    /// ```
    package init?(shownBy text: Text) {
        let (sum, isClear) = Self.weighed(text)
        guard isClear, sum != 0 else { return nil }
        self = sum > 0 ? .english : .vietnamese
    }

    /// How much speaks for English rather than Vietnamese, and whether any word of it does so clearly.
    private static func weighed(_ text: Text) -> (sum: Int, isClear: Bool) {
        var grammar = 0
        var words = 0
        var isClear = false
        for token in text.tokens where token.kind == .word {
            let word = token.word
            if englishGrammar.contains(word) {
                grammar += 1
            } else if vietnameseGrammar.contains(word) {
                grammar -= 1
            }
            let weight = weight(of: token, in: text)
            isClear = isClear || abs(weight) > 1
            words += weight
        }
        return grammar == 0 ? (words, isClear) : (grammar, true)
    }

    /// Above 0 for a word that speaks for English, below 0 for Vietnamese.
    private static func weight(of token: Token, in text: Text) -> Int {
        let word = token.word
        if !word.isPlain { return -4 }
        if EnglishWords.common.containsName(word) { return 0 }
        let letters = text.utf8[token.range]
        let isEnglish = EnglishWords.common.contains(word, spelled: letters)
        let isSyllable = Syllable.isSyllable(ascii: letters)
        // A word of both ("hang", "so", "can") tells little, a name or an abbreviation nothing.
        if isEnglish { return isSyllable ? 1 : 4 }
        if isSyllable { return -4 }
        return token.isCapitalized ? 0 : 1
    }

    private static func words(_ list: String) -> Set<Word> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Word($0) })
    }

    /// Words that no Vietnamese word without marks looks like.
    private static let englishGrammar = words(
        """
        what which who whom whose when where why how is are was were be been does did has have had will would shall
        should could must might of for from with and or any all this these those there their its if about into until before after between during within please show tell give find list
        """)

    /// Words that stand in few names, with marks and without where no English word looks alike.
    private static let vietnameseGrammar = words(
        """
        của cua là gì gi nào nao ai khi những nhung các cac được duoc cho với voi thì thi có không khong phải phai
        trong đến den bao nhiêu nhieu mà đã se sẽ đang hãy hay xin nếu neu nhưng vì sao theo này nay đó ở từ tu
        """)
}
