import Directives
import Indexing

/// A row of the knowledge base with how much of the topic it holds itself, headings left out of account.
///
/// A word no document has weighs most, so a question about other things entirely stays below `sufficient`. The values
/// were set on questions of the test corpus's `dev` half.
struct Evidence {
    let hit: Hit
    /// 0 to 1.
    var share: Double

    static let sufficient = 0.6
    /// For a guess at what was meant, nearly all of it must be there.
    static let whole = 0.85
    /// For a name, all of its words.
    static let name = 0.95
    /// What counts as near the topic, to be shown apart.
    static let near = 0.42
    /// A row is as good as the best when it reaches this share of the best one's.
    static let close = 0.86
    /// For a single field, only rows that fit all but as well as the best may speak.
    static let equal = 0.97

    /// Whether it is a title, which says what a text is about and nothing of it.
    var isTitle: Bool { if case .passage(let passage) = hit.match { passage.isTitle } else { false } }

    init(_ hit: Hit, _ matcher: TopicMatcher) {
        self.hit = hit
        switch hit.match {
        case .directive(let directive): share = matcher.share(of: directive.wording)
        case .figure(let figure): share = matcher.share(of: figure.wording)
        case .passage(let passage):
            let own = matcher.share(of: passage.text)
            share = own + 0.3 * (matcher.share(of: passage.text + "\n" + (passage.heading ?? "")) - own)
        }
    }
}

extension Directive {
    /// All that the documents say of it.
    var wording: String {
        ([text, product ?? ""] + citations.map(\.quote) + targets.map(\.of)).joined(separator: "\n")
    }
}

extension Figure {
    /// What it counts, its words, and the sentence around them.
    var wording: String { [of, text, citation?.quote ?? ""].joined(separator: "\n") }
}
