/// A line as somebody typed it, and as it is read.
package struct TypedLine: Hashable, Sendable {
    /// One thing that was read otherwise than it was typed.
    package struct Repair: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            /// Letters and marks typed apart (NFD).
            case composed
            /// Ð (U+00D0) in place of Đ.
            case letter
            /// Raw Telex keys.
            case telex
            /// Raw VNI keys.
            case vni
            /// Written short, as in a chat.
            case shorthand
            /// A typing mistake.
            case spelling
            /// A space missing or doubled.
            case spacing
        }

        package let from: String
        package let to: String
        package let kind: Kind

        package init(from: String, to: String, kind: Kind) {
            self.from = from
            self.to = to
            self.kind = kind
        }
    }

    /// What was understood, in normal form.
    package let text: String
    package let repairs: [Repair]

    package init(text: String, repairs: [Repair]) {
        self.text = text
        self.repairs = repairs
    }
}
