/// What counts how much when rows are ranked.
///
/// Tuned on `Tests/IndexingTests/Corpora/articles.txt` among four thousand made-up neighbours; the figures say
/// how many of its questions find their article first, typed with accents and without.
package struct RankingWeights: Sendable {
    /// A single syllable says little in Vietnamese, where most words have two. Alone: 72 % and 70 %.
    package var syllable = 1.0
    /// A run of syllables is a word, or more: what tells articles apart. With syllables: 81 % and 80 %.
    package var phrase = 1.6
    /// Titles and headings name what a text is about; added to what the text itself gives: 84 % and 82 %.
    package var title = 0.8
    /// A row whose best paragraph holds much of the query by itself answers it better than one in which it is
    /// scattered; more than a little of it favours long paragraphs. With all of them: 84 % and 83 %.
    package var paragraph = 0.15
    /// How fast repetition stops to count (BM25's k1).
    package var saturation = 1.2
    /// How far long rows are held to have more words by chance (BM25's b).
    package var lengthNorm = 0.7
    /// A word with other accents than those typed: another word, or a slip of whoever wrote it.
    package var otherAccents = 0.1
    /// A word without accents where accents were typed: the text may have been written without them.
    package var withoutAccents = 0.7
    /// Another reading of a word typed without accents than the likeliest one.
    package var otherReading = 0.5

    package init() {}
}
