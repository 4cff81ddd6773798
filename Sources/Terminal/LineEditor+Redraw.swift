import CEditLine
import Linguistics

extension LineEditor {
    /// Draws the line anew after a resize, in place of the old one.
    func redraw() -> Int32 {
        let old = understoodSize.columns
        let new = keys.size.columns
        el_resize(editLine)
        guard understandsEscapes else {
            write("\r\n")
            ceditline_redraw(editLine)
            return CC_NORM
        }
        let prompt = currentPrompt.text
        let before = String(String.UnicodeScalarView(line.scalars.prefix(line.cursor)))
        let cursor = (prompt + before).displayWidth
        let columns = reflows(cursor: cursor, from: old, to: new) ? new : old
        erase(above: cursor / columns, below: (prompt + line.text).displayWidth / columns - cursor / columns)
        ceditline_redraw(editLine)
        return CC_NORM
    }

    /// Erases the rows of the line one by one: a terminal asked to erase all below would keep a copy of a
    /// whole screen in its scrollback.
    private func erase(above: Int, below: Int) {
        let down = below > 0 ? "\u{1B}[\(below)B" : ""
        write(down + "\r\u{1B}[K" + String(repeating: "\u{1B}[A\u{1B}[K", count: above + below))
    }

    /// Whether the terminal has broken the line anew for its new width. Some do and some do not; the column
    /// the cursor is left in tells.
    private func reflows(cursor: Int, from old: Int, to new: Int) -> Bool {
        guard old != new, cursor >= min(old, new), let column = reportedColumn() else { return false }
        return column == cursor % new || column == new - 1 && cursor % new == 0
    }

    /// The column of the cursor, from 0, as the terminal reports it; nil when it says nothing soon. Keys typed
    /// in the meantime are kept.
    private func reportedColumn() -> Int? {
        write("\u{1B}[6n")
        var typed: [Unicode.Scalar] = []
        defer { keys.pushBack(typed) }
        while typed.count < 4096 {
            switch keys.next(within: 100) {
            case .scalar(let scalar): typed.append(scalar)
            case .disturbed: continue
            case .timeout, .end: return nil
            }
            guard typed.last == "R", let start = typed.lastIndex(of: "\u{1B}") else { continue }
            let report = String(String.UnicodeScalarView(typed[start...].dropFirst(2).dropLast()))
            let numbers = report.split(separator: ";").compactMap { Int($0) }
            guard numbers.count == 2 else { continue }
            typed.removeSubrange(start...)
            return numbers[1] - 1
        }
        return nil
    }
}
