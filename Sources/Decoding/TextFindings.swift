import Directives

/// What a look at the decoded text finds.
struct TextFindings {
    /// How many lines were restored out of each old encoding.
    let lines: [Encoding: Int]

    func findings(of utf8: [UInt8], isScanned: Bool) -> [Finding] {
        var findings: [Finding] = []
        for (encoding, count) in lines.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            findings.append(
                Finding(
                    kind: .guessedEncoding,
                    vietnamese: "\(count) đoạn viết bằng \(encoding.name) đã được phục hồi; "
                        + "hãy kiểm tra các tên trong đó.",
                    english: "\(count) \(count == 1 ? "paragraph was" : "paragraphs were") written in "
                        + "\(encoding.name) and restored; check the names in them."))
        }
        let wrong = Self.wrongLetters(utf8)
        if wrong.count > 0 {
            findings.append(
                Finding(
                    kind: .wrongLetter,
                    vietnamese:
                        "\(wrong.count) chỗ viết Ð hoặc ð (U+00D0, U+00F0) thay cho Đ hoặc đ (U+0110, U+0111).",
                    english:
                        "\(wrong.count) times Ð or ð (U+00D0, U+00F0) stands for Đ or đ (U+0110, U+0111).",
                    start: wrong.first, end: wrong.first.map { $0 + 1 }))
        }
        if !isScanned, utf8.allSatisfy({ $0 <= 0x20 }) {
            findings.append(
                Finding(
                    kind: .empty, vietnamese: "Tệp không có chữ nào.", english: "There is no text in it."))
        }
        return findings
    }

    /// How often U+00D0 and U+00F0 occur, and the scalar the first is.
    private static func wrongLetters(_ utf8: [UInt8]) -> (count: Int, first: Int?) {
        var count = 0
        var first: Int?
        var scalars = 0
        for (index, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
            if byte == 0xC3, index + 1 < utf8.count, utf8[index + 1] & 0xDF == 0x90 {
                count += 1
                first = first ?? scalars
            }
            scalars += 1
        }
        return (count, first)
    }
}
