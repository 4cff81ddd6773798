import Directives
import Linguistics
import Recognition

/// A part of an act with a deadline of its own, or with none.
struct Segment {
    var tokens: Range<Int>
    var deadline: StatedDeadline?
}

/// Cuts an act where its deadline changes.
///
/// A deadline covers what stands before it, back to the deadline before; what follows the last one behind a semicolon
/// has none. "…, hoàn thành trong tháng 11" overrules a time within what it completes ("sản phẩm triển khai ngay trong
/// năm 2025, hoàn thành trong tháng 11").
struct Segments {
    let grammar: Grammar
    let text: Text
    let enclosures: Enclosures

    func segments(of act: Range<Int>, deadlines: [StatedDeadline]) -> [Segment] {
        var deadlines = overruled(deadlines)
        guard !deadlines.isEmpty else { return [Segment(tokens: act, deadline: nil)] }
        var segments: [Segment] = []
        var start = act.lowerBound
        if let head = head(of: deadlines[0], behind: start), head - start > 4 {
            segments.append(Segment(tokens: start..<head, deadline: nil))
            start = head + 1
        }
        var index = 0
        while index + 1 < deadlines.count {
            guard
                let cut = head(of: deadlines[index + 1], behind: deadlines[index].tokens.upperBound)
                    ?? cut(
                        behind: deadlines[index].tokens.upperBound,
                        before: deadlines[index + 1].tokens.lowerBound)
            else {
                let isException =
                    Self.exceptions.first(
                        in: text,
                        range: deadlines[index].tokens.upperBound..<deadlines[index + 1].tokens.lowerBound)
                    != nil
                let keep =
                    isException || deadlines[index].isCompletion && !deadlines[index + 1].isCompletion
                    ? index : index + 1
                deadlines.remove(at: keep == index ? index + 1 : index)
                continue
            }
            segments.append(Segment(tokens: start..<cut, deadline: deadlines[index]))
            start = cut + 1
            index += 1
        }
        let last = deadlines[index]
        if !last.isAdjunct || last.tokens.lowerBound > start + 2,
            let cut = semicolon(behind: last.tokens.upperBound, before: act.upperBound)
                ?? (last.isCompletion ? newAct(at: last.tokens.upperBound, before: act.upperBound) : nil),
            act.upperBound - cut > 4
        {
            segments.append(Segment(tokens: start..<cut, deadline: last))
            segments.append(Segment(tokens: cut + 1..<act.upperBound, deadline: nil))
        } else {
            segments.append(Segment(tokens: start..<act.upperBound, deadline: last))
        }
        return segments
    }

    /// The deadlines that count: no repeats, and none that the completion behind it overrules.
    private func overruled(_ deadlines: [StatedDeadline]) -> [StatedDeadline] {
        var kept: [StatedDeadline] = []
        let main = deadlines.filter { !$0.isDescriptive }
        for deadline in main.isEmpty ? deadlines : main {
            if let previous = kept.last {
                let isRepeat =
                    previous.deadline.period == deadline.deadline.period
                    && semicolon(behind: previous.tokens.upperBound, before: deadline.tokens.lowerBound)
                        == nil
                let isOverruled =
                    deadline.isCompletion && !previous.isCompletion && !previous.isAdjunct
                    && semicolon(behind: previous.tokens.upperBound, before: deadline.tokens.lowerBound)
                        == nil
                // "bộ sách giáo khoa để dùng từ năm học 2026, hoàn thành trước ngày …": what it is for, then by when.
                let isStart = previous.deadline.relation == .from && !previous.isAdjunct
                if isRepeat || isOverruled || isStart { kept.removeLast() }
                if deadline.deadline.relation == .from, !isOverruled, !deadline.isAdjunct { continue }
            }
            kept.append(deadline)
        }
        return kept
    }

    private static let and = Word("và")
    private static let until = PhraseList(["đến", "trước", "trong", "hết"])
    /// "hoàn thành toàn tuyến trong quý I/2026, riêng đoạn qua tỉnh xong trước Tết": the first holds for the whole.
    private static let exceptions = PhraseList(["riêng", "trong đó", "nhất là", "đặc biệt là", "ngoại trừ"])

    /// Where a deadline leads its own part, "…, đến ngày 31/12 phải sửa xong": the comma, semicolon or "và" in front of it.
    private func head(of deadline: StatedDeadline, behind start: Int) -> Int? {
        let time = deadline.tokens
        guard Self.must.end(in: text, at: time.upperBound) != nil else { return nil }
        return (max(start, time.lowerBound - 4)..<max(start, time.lowerBound)).last { index in
            text.matches(index, Self.and) || [0x2C, 0x3B].contains(text.tokens[index].sign)
        }
    }

    private static let must = PhraseList(["phải", "cần"])

    /// The first boundary behind a deadline that starts a new act: a semicolon, or a comma before a verb.
    private func cut(behind start: Int, before end: Int) -> Int? {
        guard start < end else { return nil }
        for index in start..<end where !enclosures.isBracketed(index) {
            if text.tokens[index].sign == 0x3B { return index }
            // "đến 31/12 phải xong nhà sửa và đến 31/01 phải xong nhà xây"
            if text.matches(index, Self.and), end - index <= 2,
                Self.until.end(in: text, at: index + 1) ?? index + 1 >= end
            {
                return index
            }
            if text.tokens[index].sign == 0x2C || text.tokens[index].sign == 0x2E,
                Predicate(text, at: index + 1, limit: text.tokens.count, grammar: grammar) != nil
            {
                return index
            }
        }
        return nil
    }

    /// "hoàn thành trước ngày 10/11, phối hợp với Bộ Xây dựng hướng dẫn …": the comma right behind what was completed.
    private func newAct(at index: Int, before end: Int) -> Int? {
        guard index + 1 < end, text.tokens[index].sign == 0x2C,
            let predicate = Predicate(text, at: index + 1, limit: end, grammar: grammar),
            predicate.isCoordination
        else { return nil }
        return index
    }

    private func semicolon(behind start: Int, before end: Int) -> Int? {
        guard start < end else { return nil }
        return (start..<end).first { text.tokens[$0].sign == 0x3B && !enclosures.isBracketed($0) }
    }
}
