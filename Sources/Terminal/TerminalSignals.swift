import CEditLine
import Foundation

/// The two signals that disturb a line being edited: the window was resized, the process was resumed.
///
/// Both are blocked except while waiting for a key, so that they can neither interrupt libedit nor get lost
/// between looking and waiting; their handler has nothing to do but end the wait.
struct TerminalSignals {
    private static let watched = [SIGWINCH, SIGCONT]

    private var mask = sigset_t()
    private var actions: [sigaction] = []

    mutating func watch() {
        var watched = sigset_t()
        sigemptyset(&watched)
        for number in Self.watched { sigaddset(&watched, number) }
        pthread_sigmask(SIG_BLOCK, &watched, &mask)
        for number in Self.watched { sigdelset(&mask, number) }
        actions = Self.watched.map { number in
            var action = sigaction()
            sigaction(number, nil, &action)
            signal(number) { _ in }
            return action
        }
    }

    mutating func restore() {
        for (number, action) in zip(Self.watched, actions) {
            withUnsafePointer(to: action) { _ = sigaction(number, $0, nil) }
        }
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    /// The number of inputs ready to be read: 1, or 0 when the time is over, or -1 with `errno`.
    mutating func wait(for input: Int32, milliseconds: Int?) -> Int32 {
        guard let milliseconds else { return ceditline_wait(input, nil, &mask) }
        var limit = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        return ceditline_wait(input, &limit, &mask)
    }
}
