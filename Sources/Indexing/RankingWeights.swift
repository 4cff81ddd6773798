/// What counts how much when rows are ranked; the values were tuned on `Tests/IndexingTests/Corpora/articles.txt`.
package struct RankingWeights: Sendable {
    /// A single syllable says little in Vietnamese, where most words have two.
    package var syllable = 1.0
    /// A run of syllables is a word, or more: what tells articles apart.
    package var phrase = 1.6
    /// Titles and headings name what a text is about; added to what the text itself gives.
    package var title = 1.0
    /// How fast repetition stops to count (BM25's k1).
    package var saturation = 1.2
    /// How far long rows are held to have more words by chance (BM25's b).
    package var lengthNorm = 0.6
    /// A word with other accents than those typed: another word, or a slip of whoever wrote it.
    package var otherAccents = 0.1
    /// A word without accents where accents were typed: the text may have been written without them.
    package var withoutAccents = 0.7

    package init() {}
}
