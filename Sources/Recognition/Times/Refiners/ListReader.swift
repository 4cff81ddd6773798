import Linguistics

/// Reads on behind the first time of a list that names its noun once: `các ngày 12, 13 và 14/8/2025`.
enum ListReader {
    private enum Link { case and, through }

    /// No list of days is longer; a bound, so that reading stays linear.
    private static let maximum = 31

    /// The items behind `time`, and `time` itself completed by them; only `time` where no list follows.
    static func items(after time: StatedTime, in text: Text, limit: Int) -> [StatedTime] {
        guard let slot = itemSlot(of: time.frame) else { return [time] }
        var items = [time]
        var links: [Link] = []
        var isComplete = false
        while !isComplete, items.count < maximum,
            let link = link(in: text, at: items[items.count - 1].tokens.upperBound),
            let item = item(slot, of: time.frame, in: text, at: link.end), item.end <= limit
        {
            var next = time
            next.tokens = link.start..<item.end
            next.core = link.start
            next.frame = item.frame
            next.bound = time.bound == .in ? .in : nil
            items.append(next)
            links.append(link.value)
            isComplete = item.isComplete
        }
        guard items.count > 1 else { return [time] }
        let isRoman =
            slot == .quarter
            && items.last.map { text.tokens[$0.tokens.upperBound - 1].kind == .word } ?? false
        let isPlural = plurals.value(in: text, endingAt: time.core, floor: 0) != nil
        let isDash = slot != .lastDay && links == [.through]
        let isLast = items.last.map { isAtEnd($0.tokens.upperBound, of: text) } ?? false
        guard isComplete || isRoman || isPlural || isDash || isLast else { return [time] }
        return joined(items, links)
    }

    // tháng 11, 12.
    private static func isAtEnd(_ index: Int, of text: Text) -> Bool {
        index == text.tokens.count || sentenceEnds.value(in: text, at: index) != nil
    }

    private static func joined(_ items: [StatedTime], _ links: [Link]) -> [StatedTime] {
        guard let last = items.last else { return items }
        var items = items.map { item in
            var item = item
            item.frame = item.frame.preceding(last.frame)
            item.isSupported = true
            return item
        }
        guard links.last == .through, items.count > 1 else { return items }
        let end = items.removeLast()
        let start = items.removeLast()
        var span = start
        span.frame = .span(start.frame, end.frame)
        span.tokens = start.tokens.lowerBound..<end.tokens.upperBound
        span.bound = RangeRefiner.bound(of: start)
        return items + [span]
    }

    /// The slot of the items behind a frame that lacks its year.
    private static func itemSlot(of frame: Frame) -> Slot? {
        switch frame {
        case .day(_, nil, nil): .lastDay
        case .months(let months, nil) where months.count == 1: .month
        case .months(let months, nil) where months.count == 3: .quarter
        default: nil
        }
    }

    private static func link(in text: Text, at index: Int) -> (value: Link, start: Int, end: Int)? {
        guard let link = links.value(in: text, at: index), !text.tokens[index].flags.contains(.startsLine)
        else {
            return nil
        }
        return (link.value, link.end, nouns.value(in: text, at: link.end)?.end ?? link.end)
    }

    private static func item(
        _ slot: Slot, of frame: Frame, in text: Text, at index: Int
    ) -> (frame: Frame, end: Int, isComplete: Bool)? {
        var captures = Captures()
        guard index < text.tokens.count, text.tokens[index].kind != .sign,
            let end = slot.read(text, at: index, into: &captures)
        else { return nil }
        if slot == .lastDay {
            let item = dayItem(captures.lastDay, in: text, behind: end)
            return item.isComplete || text.isTimeBounded(index..<end, floor: index) ? item : nil
        }
        let yearEnd = Slot.ofYear.read(text, at: end, into: &captures)
        guard yearEnd != nil || text.isTimeBounded(index..<end, floor: index) else { return nil }
        let months =
            slot == .month ? captures.month...captures.month : captures.quarter * 3 - 2...captures.quarter * 3
        return (.months(months, captures.year), yearEnd ?? end, yearEnd != nil)
    }

    private static func dayItem(_ day: Int, in text: Text, behind end: Int) -> (
        frame: Frame, end: Int, isComplete: Bool
    ) {
        var captures = Captures()
        if let end = monthTail.read(text, at: end, into: &captures) {
            return (.day(day, .number(captures.month), captures.year), end, true)
        }
        return (.day(day, nil, nil), end, false)
    }

    private static let links = PhraseTable<Link>([
        ",|;|[,] và|&|+|[,] and|hoặc|or": .and, "-|đến|tới|to|through": .through,
    ])
    private static let nouns = PhraseTable("ngày|tháng|quý|t|q")
    private static let plurals = PhraseTable("các|những|[trong] hai|[trong] ba|[trong] 2|[trong] 3")
    private static let sentenceEnds = PhraseTable(#".|;|:|?|!|\)"#)
    private static let monthTail = Pattern("(/|-|tháng) {month} [{ofYear}]")
}
