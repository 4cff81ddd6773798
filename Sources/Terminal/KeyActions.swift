import CEditLine
import Foundation

/// What is to happen in place of the key libedit asks for.
enum KeyAction {
    /// A combining mark joins the letter before the cursor.
    case compose(Unicode.Scalar)
    /// A key belongs to the search in the history.
    case search(Unicode.Scalar)
    /// Candidates are listed below the line; the cursor then goes back where it was.
    case list([Completion.Candidate], cursor: Int)
    /// What is on the screen is in doubt.
    case redraw
    case interrupt
    case suspend
}

/// The keys that are ours: each function is a libedit command and returns one of its `CC_` codes.
///
/// libedit cannot redraw in the middle of a command, and its commands see one key only. So what needs the
/// cursor at a certain place or is no plain key waits as an action behind a key of its own.
extension LineEditor {
    var line: EditedLine { EditedLine(editLine: editLine) }

    /// The reader libedit calls: 1 and a key, or 0 at the end of input. An action that was announced and is
    /// still waiting was announced to a command that reads keys for itself, such as Ctrl-V: it is let go.
    func nextKey(into key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        if isAnnounced { waiting = nil }
        isAnnounced = false
        showHint()
        defer { eraseHint() }
        while waiting == nil {
            switch keys.next() {
            case .end, .timeout:
                return 0
            case .disturbed:
                waiting = .redraw
            case .scalar(let scalar) where !Composition.isWelcome(scalar):
                continue
            case .scalar(let scalar) where search != nil:
                waiting = .search(scalar)
            case .scalar(let scalar) where Composition.isMark(scalar):
                waiting = .compose(scalar)
            case .scalar(let scalar):
                key?.pointee = wchar_t(scalar.value)
                return 1
            }
        }
        isAnnounced = true
        key?.pointee = KeyBindings.actionKey
        return 1
    }

    func runWaitingAction() -> Int32 {
        defer { understoodSize = keys.size }
        guard let action = waiting else { return CC_ERROR }
        waiting = nil
        isAnnounced = false
        switch action {
        case .compose(let mark): return compose(mark)
        case .search(let key): return continueSearch(key)
        case .list(let candidates, let cursor): return list(candidates, cursor: cursor)
        case .redraw: return redraw()
        case .interrupt: return interrupt()
        case .suspend: return suspend()
        }
    }

    /// Brings the cursor behind the line before something is written below it.
    func leaveLine(for action: KeyAction) -> Int32 {
        line.cursor = line.count
        waiting = action
        return CC_CURSOR
    }

    func endOrDelete() -> Int32 {
        guard line.count > 0 else {
            write("\r\n")
            return CC_EOF
        }
        let cursor = line.cursor
        guard cursor < line.count else { return CC_ERROR }
        line.replace(cursor..<(cursor + 1), with: "")
        return CC_REFRESH
    }

    private func compose(_ mark: Unicode.Scalar) -> Int32 {
        let cursor = line.cursor
        if cursor > 0, let letter = Composition.compose(line.scalars[cursor - 1], mark) {
            line.replace((cursor - 1)..<cursor, with: String(letter))
        } else {
            line.insert(String(mark))
        }
        return CC_REFRESH
    }

    private func interrupt() -> Int32 {
        write("^C\r\n")
        isInterrupted = true
        keys.discard()
        return CC_EOF
    }

    private func suspend() -> Int32 {
        end()
        ceditline_set_raw(editLine, 0)
        kill(0, SIGTSTP)
        begin()
        el_resize(editLine)
        ceditline_redraw(editLine)
        return CC_NORM
    }
}
