import Directives
import Linguistics
import Recognition

/// Finds the day a document was signed, or the event it reports took place.
struct DateFinder {
    let recognizer: Recognizer

    /// - Parameters:
    ///   - stated: the front matter's date, if any.
    ///   - signed: the letterhead's "ngày … tháng … năm …", if any.
    /// - Returns: the day, and whether it or its year had to be worked out.
    func date(stated: String?, signed: String?, head: [Text], body: ArraySlice<Text>) -> (
        day: Day?, isInferred: Bool
    ) {
        if let stated, let day = Day(iso: stated) { return (day, false) }
        if let signed = signed.map({ Text($0, lenient: false) }),
            let mention = recognizer.times.mentions(
                in: signed, context: TimeContext(reference: Day(number: 0), kind: .document(signed: nil))
            ).first(where: { $0.grain == .day && $0.hasStatedYear })
        {
            return (mention.period.start, false)
        }
        let year = statedYear(head[...]) ?? statedYear(body)
        let reference = TimeContext(
            reference: Day(year ?? 2000, 1, 1) ?? Day(number: 0), kind: .document(signed: nil))
        let dated = head.map { text in
            (
                text,
                recognizer.times.mentions(in: text, context: reference).filter {
                    $0.grain == .day && $0.relation == .in
                }
            )
        }
        for (text, mentions) in dated {
            guard let mention = mentions.first, mention.hasStatedYear, isSigning(mention, in: text) else {
                continue
            }
            return (mention.period.start, false)
        }
        if let isoDay = isoLine(head) { return (isoDay, false) }
        // Without a year anywhere a day is no date.
        for isYearStated in year == nil ? [true] : [true, false] {
            for (text, mentions) in dated {
                guard
                    let mention = mentions.first(where: {
                        $0.hasStatedYear == isYearStated && isOwn($0, in: text)
                    })
                else { continue }
                return (mention.period.start, !isYearStated)
            }
        }
        return (nil, false)
    }

    /// "Hà Nội, ngày 22 tháng 11 năm 2025": a line of place and day alone, or the right column of a letterhead whose left
    /// one ends with the number.
    private func isSigning(_ mention: TimeMention, in text: Text) -> Bool {
        let start = mention.tokens.lowerBound
        let isBehindPlace = text.tokens[..<start].contains { $0.sign == 0x2C }
        if text.tokens.count <= 24, start <= 6 { return isBehindPlace || start == 0 }
        return isBehindPlace && text.tokens.count <= 60 && mention.tokens.upperBound == text.tokens.count
            && (text.matches(0, Word("số")) || text.tokens[0].flags.contains(.allCapitals))
    }

    /// " date 2025-11-15 …" as crawlers put it.
    private func isoLine(_ head: [Text]) -> Day? {
        guard let first = head.first else { return nil }
        let line = first.string(0..<min(12, first.tokens.count))
        for word in line.split(separator: " ") {
            if let day = Day(iso: word) { return day }
        }
        return nil
    }

    /// Not the day of another document, "Nghị quyết số 57-NQ/TW ngày 22/12/2024", nor that of a task, "hạn 10/12/2025".
    private func isOwn(_ mention: TimeMention, in text: Text) -> Bool {
        let start = max(0, mention.tokens.lowerBound - 8)
        let before =
            max(0, mention.tokens.lowerBound - 2)..<min(text.tokens.count, mention.tokens.lowerBound + 1)
        if before.contains(where: { text.matches($0, Word("hạn")) }) { return false }
        return !(start..<mention.tokens.lowerBound).contains { index in
            text.tokens[index].kind == .number && DocumentNumber.end(in: text, at: index) != nil
        }
    }

    /// The year that a text states most often.
    private func statedYear(_ texts: ArraySlice<Text>) -> Int? {
        var counts: [Int: Int] = [:]
        for text in texts {
            for token in text.tokens {
                if let number = token.number, (1990...2060).contains(number), token.range.count == 4 {
                    counts[number, default: 0] += 1
                }
            }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
