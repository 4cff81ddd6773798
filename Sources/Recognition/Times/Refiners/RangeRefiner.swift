import Linguistics

/// Joins two times into a range: `từ 01/7 đến 31/12/2025`, `15/11 - 20/11/2025`, `between A and B`.
enum RangeRefiner {
    static func refine(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        var refined: [StatedTime] = []
        for time in times {
            if let start = refined.last, let range = range(from: start, to: time, in: text) {
                refined[refined.count - 1] = range
            } else {
                refined.append(time)
            }
        }
        return refined
    }

    /// The bound of a range that begins with this time.
    static func bound(of start: StatedTime) -> StatedTime.Bound {
        start.bound == .by || start.bound == .before ? start.bound ?? .between : .between
    }

    private static func range(from start: StatedTime, to end: StatedTime, in text: Text) -> StatedTime? {
        guard start.frame.canBeEnd, end.frame.canBeEnd, !start.isRecurring, isJoined(start, end, in: text)
        else {
            return nil
        }
        var range = start
        range.tokens = start.tokens.lowerBound..<end.tokens.upperBound
        let first = start.frame.preceding(end.frame)
        range.frame = .span(first, end.frame.following(first))
        range.bound = .between
        range.need = start.need == .nothing || end.need == .nothing ? .nothing : .support
        range.isSupported = start.isSupported || end.isSupported
        range.isRecurring = end.isRecurring
        if end.bound == .before { range.frame = .span(first, .dayBefore(end.frame.following(first))) }
        return range
    }

    private static func isJoined(_ start: StatedTime, _ end: StatedTime, in text: Text) -> Bool {
        var index = start.tokens.upperBound
        guard start.bound == nil || start.bound == .in || start.bound == .from || start.bound == .between
        else {
            return false
        }
        if start.bound == .between {
            return links.value(in: text, at: index)?.end == end.tokens.lowerBound && end.bound == nil
        }
        if text.matches(index, Word(",")) { index += 1 }
        if end.bound == .by || end.bound == .before {
            return index == end.tokens.lowerBound && rangeWords.value(in: text, at: index) != nil
        }
        return end.bound == nil && index + 1 == end.tokens.lowerBound
            && text.tokens[index].sign == UInt8(ascii: "-")
            && !text.tokens[index].flags.contains(.startsLine)
    }

    private static let links = PhraseTable("and|và")
    /// What the words of a range's end begin with; `chậm nhất` begins a deadline of its own.
    private static let rangeWords = PhraseTable(["[cho|tính] (đến|tới)|hết|to|until|till|through|up to": true]
    )
}

extension Frame {
    /// Whether a range can begin or end with it.
    fileprivate var canBeEnd: Bool {
        switch self {
        case .day, .weekday, .months, .relative, .today, .distance, .part, .lunarNewYear, .signing: true
        default: false
        }
    }
}
