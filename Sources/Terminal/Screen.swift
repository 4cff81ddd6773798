import Foundation

/// The place answers are shown at: a terminal of some size, or a file or pipe.
package struct Screen: Equatable, Sendable {
    package struct Size: Equatable, Sendable {
        package var columns: Int
        package var rows: Int

        package static let fallback = Size(columns: 80, rows: 24)
    }

    package var isTerminal: Bool
    package var size: Size
    /// Whether the terminal understands cursor movements and colours.
    package var understandsEscapes: Bool

    package var columns: Int { size.columns }
    package var rows: Int { size.rows }

    package init(isTerminal: Bool, size: Size = .fallback, understandsEscapes: Bool = true) {
        self.isTerminal = isTerminal
        self.size = size
        self.understandsEscapes = understandsEscapes
    }

    /// The screen behind a file descriptor. `COLUMNS` and `LINES` count where the system knows no size.
    package init(descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) {
        isTerminal = isatty(descriptor) == 1
        size =
            Size(of: descriptor)
            ?? Size(
                columns: Self.positive(environment["COLUMNS"]) ?? Size.fallback.columns,
                rows: Self.positive(environment["LINES"]) ?? Size.fallback.rows)
        understandsEscapes = Self.understandsEscapes(environment)
    }

    static func understandsEscapes(_ environment: [String: String]) -> Bool {
        !["", "dumb", "emacs", "unknown"].contains(environment["TERM", default: ""])
    }

    private static func positive(_ text: String?) -> Int? {
        text.flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    }
}

extension Screen.Size {
    /// The size the system knows of a terminal; nil for anything else.
    init?(of descriptor: Int32) {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return nil
        }
        self.init(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
}
