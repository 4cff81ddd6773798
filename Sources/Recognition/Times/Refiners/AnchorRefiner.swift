import Linguistics

import Linguistics

/// Counts a term from the day named right behind it: `30 ngày kể từ ngày 01/10/2025`.
enum AnchorRefiner {
    static func refine(_ times: [StatedTime], in text: Text) -> [StatedTime] {
        var refined: [StatedTime] = []
        for time in times {
            guard var term = refined.last, case .term = term.frame, term.anchor == .next,
                isNext(time, after: term, in: text), time.bound == .from || time.bound == .after
            else {
                refined.append(time)
                continue
            }
            term.anchor = time.frame == .signing ? .signing : .frame(time.frame)
            term.tokens = term.tokens.lowerBound..<time.tokens.upperBound
            refined[refined.count - 1] = term
        }
        return refined.filter { $0.need != .anchor || $0.anchor != .next }
    }

    private static func isNext(_ time: StatedTime, after term: StatedTime, in text: Text) -> Bool {
        let end = term.tokens.upperBound
        return time.tokens.lowerBound == end
            || (time.tokens.lowerBound == end + 1 && text.matches(end, Word(",")))
    }
}
