package import Directives

/// An agency named at a place of a text.
package struct AgencyMention: Hashable, Sendable {
    /// Token indices.
    package var tokens: Range<Int>
    package var id: String
    /// The canonical Vietnamese name.
    package var name: String
    package var kind: Agency.Kind

    package init(tokens: Range<Int>, id: String, name: String, kind: Agency.Kind) {
        self.tokens = tokens
        self.id = id
        self.name = name
        self.kind = kind
    }
}
