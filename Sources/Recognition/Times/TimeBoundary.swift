import Linguistics

extension Text {
    /// Whether a time may be cut out at these tokens: figures must not be torn out of a longer number, a
    /// document number or an amount (`24/2025/NĐ-CP`, `9,51%`, `5G`, `tháng 10 triệu`).
    ///
    /// - Parameter floor: the end of the time before, behind which a dash may stand (`15/11-20/11/2025`).
    func isTimeBounded(_ range: Range<Int>, floor: Int) -> Bool {
        guard let first = tokens[range].first, let last = tokens[range].last else { return false }
        if first.kind == .number, isGlued(before: range.lowerBound), range.lowerBound > floor {
            let previous = tokens[range.lowerBound - 1]
            switch previous.kind {
            case .word, .number: return false
            case .sign:
                let isInNumber = Self.numberSigns.contains(previous.sign ?? 0) && range.lowerBound - 1 > 0
                let isBehindTime =
                    range.lowerBound - 1 == floor && floor > 0
                    || Self.joinedWords.value(in: self, endingAt: range.lowerBound, floor: floor) != nil
                if isInNumber, !isBehindTime, !previous.isSpaced, tokens[range.lowerBound - 2].kind != .sign {
                    return false
                }
            }
        }
        guard range.upperBound < tokens.count else { return true }
        let next = tokens[range.upperBound]
        if last.kind == .number, let number = last.number {
            if next.sign == UInt8(ascii: "%") { return false }
            let isShort = number < 100 || range.count == 1
            if isShort, Self.quantities.value(in: self, at: range.upperBound) != nil { return false }
            let isDashed = range.count == 3 && tokens[range.lowerBound + 1].sign == UInt8(ascii: "-")
            if range.count == 1 || isDashed, Self.countedThings.value(in: self, at: range.upperBound) != nil {
                return false
            }
        }
        guard !next.isSpaced else { return true }
        if next.kind != .sign { return last.kind == .sign || last.kind == next.kind }
        guard range.upperBound + 1 < tokens.count, isGlued(before: range.upperBound + 1) else { return true }
        let behind = tokens[range.upperBound + 1]
        switch next.sign {
        case UInt8(ascii: "/"): return behind.kind == .sign
        case UInt8(ascii: "."), UInt8(ascii: ":"): return last.kind != .number || behind.kind != .number
        case UInt8(ascii: "-"):
            return last.kind != .number || !behind.flags.contains(.allCapitals) || behind.range.count == 1
        default: return true
        }
    }

    /// The range with the closing parenthesis behind it, when it holds the opening one: `thứ Sáu (21/11)`.
    func closing(_ range: Range<Int>) -> Range<Int> {
        let isOpen = tokens[range].contains { $0.sign == UInt8(ascii: "(") }
        guard isOpen, range.upperBound < tokens.count, tokens[range.upperBound].sign == UInt8(ascii: ")")
        else {
            return range
        }
        return range.lowerBound..<range.upperBound + 1
    }

    private func isGlued(before index: Int) -> Bool { index > 0 && !tokens[index].isSpaced }

    /// Signs that hold the parts of one number together.
    private static let numberSigns: Set<UInt8> = Set("/-.,:".utf8)

    /// Words that a dash joins to a year: `end-2025`.
    private static let joinedWords = PhraseTable("(end|mid|late|early) -")

    /// Words behind a figure that make it an amount.
    private static let quantities = PhraseTable(
        "triệu|tỷ|nghìn|ngàn|đồng|lần|tuổi|million|billion|percent")
    /// Words behind a bare figure that make it a count and no year.
    private static let countedThings = PhraseTable(
        """
        người|điểm|hộ|ha|km|m|doanh|cán|xã|phường|tỉnh|thôn|dự|trạm|căn|hồ|sinh|học|văn|nhiệm|công|trường|cơ|mw|kw|\
        tấn|usd|lượt|bản|suất|cái|chiếc|chỗ|giường|năm|tháng|ngày|tuần|giờ|phút|people|tasks|documents|units|tons|\
        stations|communes
        """)
}
