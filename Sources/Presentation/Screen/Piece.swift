import Linguistics

/// A piece of a line together with what it means; text of documents is made safe as it enters.
struct Piece: Equatable {
    /// What a colour stands for. The words say it too: no meaning is in the colour alone.
    enum Tone {
        case plain
        /// worth a glance: headings
        case strong
        /// there for whoever looks for it: sources, hints
        case quiet
        /// a deadline of the days ahead
        case soon
        /// a deadline that is past
        case past
    }

    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = SafeText(text).description
        self.tone = tone
    }

    /// Text of a field that belongs on one line: its line breaks and runs of spaces become single spaces.
    static func inline(_ text: String, _ tone: Tone = .plain) -> Piece {
        Piece(text.evenlySpaced, tone)
    }

    /// What stands between two facts on one line.
    static let dot = Piece(" · ")

    func shown(colour: Bool) -> String {
        guard colour, !text.isEmpty, let code = tone.code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension Piece.Tone {
    /// SGR parameters that read on dark and on light screens.
    fileprivate var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .quiet: "2"
        case .soon: "33"
        case .past: "31"
        }
    }
}

extension String {
    /// The text with its white space, line breaks included, as single spaces; no-break spaces hold.
    var evenlySpaced: String {
        guard hasGaps else { return self }
        var result = String.UnicodeScalarView()
        var isGap = false
        for scalar in unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r": isGap = true
            default:
                if isGap, !result.isEmpty { result.append(" ") }
                isGap = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether there is white space other than single spaces between words.
    private var hasGaps: Bool {
        var isAfterSpace = true
        for byte in utf8 {
            if byte == 0x20 {
                if isAfterSpace { return true }
                isAfterSpace = true
            } else {
                if byte == 0x09 || byte == 0x0A || byte == 0x0D { return true }
                isAfterSpace = false
            }
        }
        return isAfterSpace
    }

    /// The words held together when lines are broken.
    var glued: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

    var unglued: String {
        guard unicodeScalars.contains("\u{A0}") else { return self }
        return String(map { $0 == "\u{A0}" ? " " : $0 })
    }
}
