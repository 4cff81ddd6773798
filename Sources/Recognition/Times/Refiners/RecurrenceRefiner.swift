import Linguistics

/// Makes a date recurring that stands behind a recurrence: `hằng năm, trước ngày 15/12`, `hằng quý (trước
/// ngày 20)`.
enum RecurrenceRefiner {
    static func refine(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        var refined: [StatedTime] = []
        for time in times {
            guard let recurrence = refined.last, recurrence.frame == .recurring, time.frame.isDay,
                case let index = recurrence.tokens.upperBound,
                (links.value(in: text, at: index)?.end ?? index) == time.tokens.lowerBound
            else {
                refined.append(time)
                continue
            }
            var recurring = time
            recurring.isRecurring = true
            recurring.isSupported = true
            recurring.tokens = text.closing(recurrence.tokens.lowerBound..<time.tokens.upperBound)
            refined[refined.count - 1] = recurring
        }
        return refined
    }

    private static let links = PhraseTable(#",|\(|, \(|:"#)
}
