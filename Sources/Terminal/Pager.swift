import Foundation
import Linguistics

/// Shows what is longer than the screen through `$PAGER`, or `less -FRX` when none is chosen.
package struct Pager: Sendable {
    private let command: String
    private let environment: [String: String]

    /// - Parameter prompt: what the last line of the screen says where nobody has chosen a pager or options of `less`:
    ///   which keys go on and back. ASCII, no signs but commas and "=".
    package init(
        environment: [String: String] = ProcessInfo.processInfo.environment, prompt: String = "q = quit"
    ) {
        command = environment["PAGER"] ?? "less -FRX"
        // Without the first less shows Vietnamese letters as <E1><BA><BF> outside a UTF-8 locale; where less heeds the
        // second, a question typed into it writes no file and starts no program.
        var own = ["LESSCHARSET": "utf-8"]
        if environment["PAGER"] == nil {
            own["LESSSECURE"] = "1"
            own["LESS"] = "-Ps\(prompt) $"
        }
        self.environment = environment.merging(own) { chosen, _ in chosen }
    }

    /// Shows a text on a screen; prints it when it fits, when the screen is no terminal, or when there is no
    /// pager to be had.
    package func show(_ text: String, on screen: Screen, output: Int32 = STDOUT_FILENO) {
        fflush(nil)
        let fits = Self.rows(of: text, columns: screen.columns) < screen.rows
        let isUseful = screen.isTerminal && screen.understandsEscapes && !fits
        if isUseful, !command.allSatisfy(\.isWhitespace), page(text) { return }
        _ = PipeWriter(descriptor: output).write(text)
    }

    /// The rows a text takes, with lines longer than the screen broken by the terminal.
    static func rows(of text: String, columns: Int) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { rows, line in
            let width: Int = String(line).withoutEscapes.displayWidth
            return rows + max(1, (width + columns - 1) / columns)
        }
    }

    /// Whether the pager could be started. While it runs, Ctrl-C is its own affair.
    private func page(_ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        let child = start(reading: ends[0])
        close(ends[0])
        guard let child else {
            close(ends[1])
            return false
        }
        _ = PipeWriter(descriptor: ends[1]).write(text)
        close(ends[1])
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let notFound = status & 0x7F == 0 && [126, 127].contains((status >> 8) & 0xFF)
        return !notFound
    }

    private func start(reading input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        let arguments = CStrings(["sh", "-c", command])
        let variables = CStrings(environment.map { "\($0)=\($1)" })
        defer {
            arguments.free()
            variables.free()
        }
        var child: pid_t = 0
        let failure = posix_spawn(
            &child, "/bin/sh", &actions, &attributes, arguments.pointers, variables.pointers)
        return failure == 0 ? child : nil
    }
}

/// A null-terminated array of C strings.
private struct CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) {
        pointers = strings.map { strdup($0) } + [nil]
    }

    func free() {
        for pointer in pointers { Foundation.free(pointer) }
    }
}
