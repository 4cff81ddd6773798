/// A paragraph of a Word document while it is read.
struct WordParagraph {
    var style: String?
    var list: String?
    var listLevel: Int?
    var outlineLevel: Int?
    /// Whether its end was deleted, so that the next paragraph goes on in the same line.
    var isJoined = false
    /// Text by the fonts it is set in; a word may be cut into many runs of one font.
    private(set) var pieces: [(font: FontHint?, text: String)] = []

    mutating func append(_ text: String, _ font: FontHint?) {
        if let last = pieces.indices.last, pieces[last].font == font {
            pieces[last].text += text
        } else {
            pieces.append((font, text))
        }
    }

    /// The text with what hides in old fonts restored; `note` hears of each piece that was.
    func text(_ note: (Encoding) -> Void) -> String {
        var text = ""
        for piece in pieces {
            if let font = piece.font, let restored = font.restored(piece.text) {
                if restored != piece.text { note(font.encoding) }
                text += restored
            } else {
                text += piece.text
            }
        }
        return text
    }

    mutating func prepend(_ other: WordParagraph) {
        pieces = other.pieces + pieces
    }
}
