/// How much of a topic must be found before the documents can be said to speak of it.
///
/// Coverage is the share of the topic's weight, rarity counted, that a row holds. A word no document has weighs most,
/// so a question about other things entirely stays below. The values were set on questions of the test corpus's
/// `dev` half: from 0.5 on none about other things was answered, from 0.66 on known directives were lost.
enum Evidence {
    static let sufficient = 0.58
    /// What counts as near the topic, to be shown apart.
    static let near = 0.42
    /// A row is as good as the best when it reaches this share of the best one's coverage.
    static let close = 0.86
    /// For a single field, only rows that fit all but as well as the best may speak.
    static let equal = 0.97
}
