import Linguistics

/// Reads the words in front of a frame: parts (`cuối`), hours (`8h00 sáng`), relations (`chậm nhất là`).
struct LeadReader: Sendable {
    let words: PhraseTable<Lead>

    /// Takes in every lead that stands before the time and behind `floor`.
    func extend(_ time: inout StatedTime, in text: Text, floor: Int) {
        while let start = step(&time, in: text, floor: floor) {
            time.tokens = start..<time.tokens.upperBound
        }
    }

    private func step(_ time: inout StatedTime, in text: Text, floor: Int) -> Int? {
        let end = time.tokens.lowerBound
        if time.frame.isDay, time.bound == nil, let clock = Self.clock(in: text, endingAt: end, floor: floor)
        {
            time.hasClock = clock.hour > 0
            time.isSupported = true
            return clock.start
        }
        if time.hasClock, time.bound == nil,
            let start = Self.firstClock(in: text, endingAt: end, floor: floor)
        {
            return start
        }
        guard let lead = words.value(in: text, endingAt: end, floor: floor) else { return nil }
        switch lead.value {
        case .part(let part):
            guard time.bound == nil, time.frame.hasParts else { return nil }
            time.frame = .part(part, of: time.frame)
        case .hour:
            guard time.bound == nil, time.frame.isDay else { return nil }
            time.isSupported = true
        case .filler: break
        case .bound(let bound):
            guard let joined = Self.joined(time.bound, behind: bound) else { return nil }
            time.bound = joined == .from && time.frame.isRange ? .between : joined
            time.isSupported = true
        case .ending:
            guard let joined = Self.joined(time.bound, behind: .by) else { return nil }
            time.bound = joined
            time.isSupported = true
            if time.need == .part { time.need = .nothing }
        case .other: return nil
        }
        return lead.start
    }

    /// The bound of two relations in a row: `chậm nhất trước ngày …` is `before`, `chậm nhất trong tháng …`
    /// is `by`.
    private static func joined(
        _ inner: StatedTime.Bound?, behind outer: StatedTime.Bound
    ) -> StatedTime.Bound? {
        switch (inner, outer) {
        case (nil, _), (.in, _): outer
        case (.before, .by), (.by, .by), (.by, .in), (.before, .in), (.from, .in), (.from, .from),
            (.after, .from):
            inner
        default: nil
        }
    }

    /// An hour that ends before `end`: `14 giờ 30`, `8h00`, `17h`, `9:30`, `lúc 8 giờ 30 phút`.
    private static func clock(in text: Text, endingAt end: Int, floor: Int) -> (start: Int, hour: Int)? {
        var index = end
        if let minutes = minuteWords.value(in: text, endingAt: index, floor: floor) { index = minutes.start }
        let hasMinutes = index > floor && text.tokens[index - 1].kind == .number
        if hasMinutes, let hours = hourWords.value(in: text, endingAt: index - 1, floor: floor),
            hours.start > floor,
            let hour = text.tokens[hours.start - 1].number, hour <= 24
        {
            return (hours.start - 1, hour)
        }
        guard index == end, let hours = fullHourWords.value(in: text, endingAt: index, floor: floor),
            hours.start > floor, let hour = text.tokens[hours.start - 1].number, hour <= 24
        else { return nil }
        return (hours.start - 1, hour)
    }

    /// The first hour of two, `từ 8h00 đến` in `từ 8h00 đến 17h00 ngày 15/11`.
    private static func firstClock(in text: Text, endingAt end: Int, floor: Int) -> Int? {
        guard let link = hourLinks.value(in: text, endingAt: end, floor: floor),
            let start = clock(in: text, endingAt: link.start, floor: floor)?.start
        else { return nil }
        return hourLeads.value(in: text, endingAt: start, floor: floor)?.start ?? start
    }

    private static let hourLinks = PhraseTable("đến|tới|-")
    private static let hourLeads = PhraseTable("từ")
    private static let minuteWords = PhraseTable("phút|'")
    private static let hourWords = PhraseTable("giờ|h|g|:")
    private static let fullHourWords = PhraseTable("giờ|h|g")
}
