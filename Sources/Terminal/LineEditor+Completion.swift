import CEditLine

extension LineEditor {
    /// Tab: inserts what is certain, else lists what is possible.
    func complete() -> Int32 {
        let line = line
        let scalars = line.scalars
        let completion = completer(line.text, line.cursor)
        let range = completion.replace.clamped(to: 0..<scalars.count)
        let typed = String(String.UnicodeScalarView(scalars[range]))
        let following = scalars[range.upperBound...]
        if let (text, overlap) = completion.insertion(replacing: typed, before: following) {
            line.replace(range.lowerBound..<(range.upperBound + overlap), with: text)
            return CC_REFRESH
        }
        guard !completion.candidates.isEmpty else { return CC_ERROR }
        return leaveLine(for: .list(completion.candidates, cursor: line.cursor))
    }

    func list(_ candidates: [Completion.Candidate], cursor: Int) -> Int32 {
        let list = CandidateList(candidates: candidates, size: keys.size, colors: colors)
        write("\r\n" + list.rows.map { $0 + "\r\n" }.joined())
        line.cursor = cursor
        ceditline_redraw(editLine)
        return CC_NORM
    }
}
