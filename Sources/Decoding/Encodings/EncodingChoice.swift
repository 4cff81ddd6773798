import Directives

/// The encoding a text is read in: as stated, as its page says, or as its bytes look.
struct EncodingChoice {
    let encoding: Encoding
    let isGuessed: Bool
    let markLength: Int
    let findings: [Finding]

    /// Nil when the bytes are no text.
    init?(_ bytes: [UInt8], stated: Encoding?) {
        guard let guess = EncodingGuess(bytes) else {
            guard let stated, !bytes.contains(0) || stated == .utf16LE || stated == .utf16BE else {
                return nil
            }
            self.init(encoding: stated, isGuessed: false, markLength: 0, findings: [])
            return
        }
        let isUnicode = [.utf8, .utf16LE, .utf16BE].contains(guess.encoding)
        // Stated TCVN3 in what is sound UTF-8 means the letters, not the bytes.
        if let stated, !(isUnicode && !guess.isGuessed && guess.faults == 0 && stated.page != nil) {
            let markLength = stated == guess.encoding ? guess.markLength : 0
            self.init(encoding: stated, isGuessed: false, markLength: markLength, findings: [])
        } else if stated == nil, guess.isGuessed, !isUnicode, let said = HTMLFile.charset(bytes),
            said.page != nil,
            said != .windows1252
        {
            self.init(encoding: said, isGuessed: false, markLength: 0, findings: [])
        } else {
            var findings: [Finding] = []
            if guess.isGuessed {
                findings.append(
                    Finding(
                        kind: .guessedEncoding,
                        vietnamese: "Văn bản được đọc theo \(guess.encoding.name), đoán từ chính tả; "
                            + "hãy nêu bảng mã khác nếu chữ bị sai.",
                        english: "The text is read as \(guess.encoding.name), by its spelling; "
                            + "name another encoding if words look wrong."))
            }
            if guess.faults > 0 {
                findings.append(
                    Finding(
                        kind: .damaged,
                        vietnamese: "\(guess.faults) byte không phải UTF-8; được hiện là \u{FFFD}.",
                        english: "\(guess.faults) bytes are no UTF-8; they are shown as \u{FFFD}."))
            }
            self.init(
                encoding: guess.encoding, isGuessed: guess.isGuessed, markLength: guess.markLength,
                findings: findings)
        }
    }

    private init(encoding: Encoding, isGuessed: Bool, markLength: Int, findings: [Finding]) {
        self.encoding = encoding
        self.isGuessed = isGuessed
        self.markLength = markLength
        self.findings = findings
    }
}
