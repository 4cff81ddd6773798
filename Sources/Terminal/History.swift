import Foundation
package import Linguistics

/// The lines a person has entered, oldest first, each once, kept in a file that several sessions share.
///
/// Without a usable file the history works in memory, and what could not be written is tried again with the next line;
/// the trouble is told once.
package struct History: Sendable {
    /// Why lines are not kept beyond this session.
    package enum Trouble: Error, Equatable, Sendable {
        /// Neither `XDG_STATE_HOME` nor `HOME` names a folder.
        case noHome
        case unusable(path: String, FileTrouble)
    }

    package private(set) var lines: [String] = []
    package let limit: Int
    private var file: HistoryFile?
    /// Lines that wait to be written: another session held the file.
    private var pending: [String] = []
    private var isTroubled = false

    /// A history in memory only.
    package init(limit: Int = 5_000) {
        self.limit = limit
    }

    /// The history kept at `path`, which `path(for:environment:)` finds.
    package static func open(at path: String?, limit: Int = 5_000) -> (history: History, trouble: Trouble?) {
        var history = History(limit: limit)
        guard let path else { return (history, .noHome) }
        let file = HistoryFile(path: path)
        do {
            history.lines = try file.load(limit: limit)
            history.file = file
            return (history, nil)
        } catch {
            return (history, error)
        }
    }

    /// Where an application keeps its history: `$XDG_STATE_HOME/<application>/history`, by default under
    /// `~/.local/state`; nil when there is no home.
    package static func path(for application: String, environment: [String: String]) -> String? {
        func folder(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let state = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
        return state.map { $0 + "/\(application)/history" }
    }

    /// Keeps a line as the newest one, unless it is blank or starts with a space. Returns the trouble that
    /// stopped it from being written, the first time only.
    package mutating func add(_ line: String) -> Trouble? {
        guard let line = Self.kept(line) else { return nil }
        lines.removeAll { $0 == line }
        lines.append(line)
        lines.removeFirst(max(0, lines.count - limit))
        guard let file else { return nil }
        pending.append(line)
        do {
            try file.append(pending)
            pending = []
            return nil
        } catch {
            defer { isTroubled = true }
            return isTroubled ? nil : error
        }
    }

    /// The line as it is kept, or nil when it is to be forgotten.
    static func kept(_ line: String) -> String? {
        guard let first = line.utf8.first, first != UInt8(ascii: " ") else { return nil }
        if line.utf8.last != UInt8(ascii: " "), !line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            return line
        }
        let scalars = line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let text = String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
        return text.isEmpty ? nil : text
    }

    /// The last `limit` different lines of a file, each where it stood last. Lines are told apart by their
    /// bytes: thousands are read at every start, and comparing strings by letters takes ten times as long.
    static func newest(in bytes: [UInt8], limit: Int) -> [String] {
        var seen: Set<LineBytes> = []
        var newest: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() where newest.count < limit {
            guard seen.insert(LineBytes(bytes: line)).inserted else { continue }
            if let text = kept(String(decoding: line, as: UTF8.self)) { newest.append(text) }
        }
        return newest.reversed()
    }
}

/// The bytes of a line, hashed at one go.
private struct LineBytes: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
