import CEditLine

extension LineEditor {
    func startSearch() -> Int32 {
        search = HistorySearch(history.lines, from: line.text, cursor: line.cursor)
        return CC_REFRESH
    }

    /// Letters extend the query, Backspace shortens it, Ctrl-R goes to an older line, Ctrl-G gives up. Every
    /// other control key takes the line found and then does what it always does.
    func continueSearch(_ key: Unicode.Scalar) -> Int32 {
        guard var search else { return CC_ERROR }
        let isFound: Bool
        switch key {
        case "\u{12}": isFound = search.goOlder()
        case "\u{08}", "\u{7F}": isFound = search.shorten()
        case ..<" ": return leaveSearch(with: key)
        default: isFound = search.extend(with: key)
        }
        self.search = search
        show(search.match)
        return isFound ? CC_REFRESH : CC_REFRESH_BEEP
    }

    private func leaveSearch(with key: Unicode.Scalar) -> Int32 {
        if key == "\u{07}" || key == "\u{03}" { show(nil) }
        if key != "\u{07}" { keys.pushBack([key]) }
        search = nil
        return CC_REFRESH
    }

    private func show(_ match: HistorySearch.Match?) {
        guard let original = search?.original else { return }
        line.replaceAll(with: match?.line ?? original.line)
        line.cursor = match?.offset ?? original.cursor
    }
}
