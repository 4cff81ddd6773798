package import Directives
package import Linguistics

/// A decoded document with its layout understood.
package struct Document: Sendable {
    package var source: Source
    /// The decoded text, UTF-8.
    package let utf8: [UInt8]
    package let paragraphs: [Paragraph]
    /// Whether the text was written without accents, so that every reading of a word is open.
    package let isUnaccented: Bool

    package init(source: Source, utf8: [UInt8], paragraphs: [Paragraph], isUnaccented: Bool) {
        self.source = source
        self.utf8 = utf8
        self.paragraphs = paragraphs
        self.isUnaccented = isUnaccented
    }

    /// The paragraph's content cut into tokens; offsets count from the content's start.
    package func text(of paragraph: Paragraph) -> Text {
        Text(utf8: Array(utf8[paragraph.content]), lenient: isUnaccented)
    }
}

/// A paragraph of a document: hard-wrapped lines joined, its enumerator set apart.
package struct Paragraph: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case body
        /// 1 for a title or a part, larger for what lies below it.
        case heading(level: Int)
        /// Picture captions, by-lines, site furniture, letterheads, lists of recipients: nothing is ordered there.
        case aside
    }

    package var kind: Kind
    /// UTF-8 offsets of the whole, enumerator included.
    package var range: Range<Int>
    /// UTF-8 offsets of what stands behind the enumerator.
    package var content: Range<Int>
    package var marker: Marker?
    /// Counted from 1.
    package var number: Int
    /// UTF-8 offsets of the cells of a table's row, empty for an empty cell; none for what is no row.
    package var cells: [Range<Int>] = []
}
