import Foundation
import TestSupport

/// A person at the line editor fixture.
struct EditorSession {
    let terminal: PseudoTerminal

    static let prompt = "sáu › "
    private static let bare = "sáu ›"

    init(
        history: String? = nil, environment: [String: String] = [:], removing: [String] = [],
        columns: Int = 80, rows: Int = 24
    ) throws {
        var all = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
        ]
        all.merge(environment) { $1 }
        for name in removing { all[name] = nil }
        terminal = try PseudoTerminal(
            BuiltProduct.path("LineEditorFixture"), ["edit"] + (history.map { [$0] } ?? []), environment: all,
            columns: columns, rows: rows)
        _ = terminal.shows(Self.bare)
    }

    /// Whether the line being edited comes to be `text`, with the cursor in this column of it.
    func edits(_ text: String, cursor: Int? = nil) -> Bool {
        terminal.waits { screen in
            let column = cursor.map { $0 + Self.prompt.count }
            return screen.currentLine == (Self.prompt + text).trimmingCharacters(in: .whitespaces)
                && (column == nil || column == screen.cursor.column)
        }
    }

    /// Whether Return hands in this line.
    func handsIn(_ line: String) -> Bool {
        terminal.send("\r")
        return reports("line:<\(line)>")
    }

    /// Whether the fixture comes to print this just above a new prompt.
    func reports(_ text: String) -> Bool {
        terminal.waits { screen in
            screen.lines.contains(text) && screen.currentLine == Self.bare
        }
    }
}

extension EditorSession: CustomStringConvertible {
    var description: String { terminal.description }
}
