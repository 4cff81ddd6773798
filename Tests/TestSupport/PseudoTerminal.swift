import CPseudoTerminal
import Foundation

/// A program running on a terminal of its own, with a person's hands and eyes: keys go in, and the screen is
/// what comes out.
package final class PseudoTerminal {
    package struct CannotStart: Error {}

    /// What a person sees.
    package private(set) var screen: VirtualScreen
    /// Everything the program has written.
    package private(set) var output: [UInt8] = []
    private let terminal: Int32
    private let child: pid_t
    private var status: Int32?

    /// Starts a program. Its environment is exactly the one given.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String], columns: Int = 80,
        rows: Int = 24
    ) throws {
        var child: pid_t = 0
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        terminal = pseudo_terminal_spawn(program, words, variables, UInt16(columns), UInt16(rows), &child)
        self.child = child
        screen = VirtualScreen(columns: columns, rows: rows)
        guard terminal >= 0 else { throw CannotStart() }
    }

    deinit {
        if status == nil {
            kill(child, SIGKILL)
            waitpid(child, nil, 0)
        }
        close(terminal)
    }

    package func send(_ keys: String) {
        send(bytes: Array(keys.utf8))
    }

    package func send(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // A terminal takes a few kilobytes at a time; a long paste must not block while output waits.
            read(forMilliseconds: 0)
            let count = rest.prefix(512).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    package func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        _ = pseudo_terminal_resize(terminal, UInt16(columns), UInt16(rows))
    }

    package func signal(_ number: Int32) {
        kill(child, number)
    }

    /// Whether the screen comes to show a text within ten seconds.
    package func shows(_ text: String) -> Bool {
        waits { $0.text.contains(text) }
    }

    /// Whether the screen comes to satisfy a condition within some seconds.
    package func waits(seconds: Double = 10, until condition: (VirtualScreen) -> Bool) -> Bool {
        let end = Date(timeIntervalSinceNow: seconds)
        while !condition(screen) {
            guard Date() < end else { return false }
            read(forMilliseconds: 20)
        }
        return true
    }

    /// Reads on until nothing was written for so long, for what must not appear.
    package func settle(milliseconds: Int32 = 300) {
        while read(forMilliseconds: milliseconds) {}
    }

    /// The exit status of the program, or nil when it still runs after ten seconds or died of a signal.
    package func exitStatus() -> Int32? {
        let end = Date(timeIntervalSinceNow: 10)
        var value: Int32 = 0
        while status == nil, Date() < end {
            if waitpid(child, &value, WNOHANG) == child { status = value }
            read(forMilliseconds: 10)
        }
        while read(forMilliseconds: 0) {}
        return status.flatMap { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : nil }
    }

    @discardableResult
    private func read(forMilliseconds limit: Int32) -> Bool {
        var event = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&event, 1, limit) > 0, event.revents & Int16(POLLIN) != 0 else {
            if event.revents != 0 { usleep(UInt32(limit) * 1000) }
            return false
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(terminal, &chunk, chunk.count)
        guard count > 0 else { return false }
        output += chunk[..<count]
        screen.draw(chunk[..<count])
        for reply in screen.takeReplies() { _ = write(terminal, reply, reply.utf8.count) }
        return true
    }
}

extension PseudoTerminal: CustomStringConvertible {
    /// The screen, so that a failed expectation shows it.
    package var description: String {
        "\(screen.text)\n(cursor in column \(screen.cursor.column) of row \(screen.cursor.row))"
    }
}
