import Foundation
import TestSupport

/// A person talking with the assistant.
struct Talk {
    static let prompt = "sauro ›"
    let terminal: PseudoTerminal

    /// Whether the assistant comes to wait for a line.
    var isReady: Bool { terminal.waits(seconds: 30) { $0.currentLine == Self.prompt } }

    /// Types a short line and Return, and waits for the reply; nil when none comes. What stood on the screen before
    /// is no part of it.
    func say(_ line: String) -> String? {
        guard isReady else { return nil }
        terminal.send(line)
        guard edits(line) else { return nil }
        terminal.send("\r")
        guard isReady else { return nil }
        let lines = terminal.screen.text.components(separatedBy: "\n")
        let asked = lines.lastIndex { $0.contains("\(Self.prompt) \(line)") } ?? 0
        return lines[asked...].dropFirst().dropLast().joined(separator: "\n")
    }

    /// Whether the line being edited comes to be this one.
    func edits(_ line: String) -> Bool {
        let wanted = "\(Self.prompt) \(line)".trimmingCharacters(in: .whitespaces)
        return terminal.waits(seconds: 30) { $0.currentLine == wanted }
    }

    /// Whether Ctrl-D on an empty line ends it well.
    func leaves() -> Bool {
        guard isReady else { return false }
        terminal.send("\u{4}")
        return terminal.exitStatus() == 0
    }
}

extension Talk: CustomStringConvertible {
    var description: String { terminal.description }
}
