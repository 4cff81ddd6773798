import Foundation

/// A program of the system that reads a file for us, kept within time and memory.
///
/// The file is its standard input, so no name a person chose is ever an argument of it.
struct Tool {
    enum Failure: Error {
        case missing, timedOut(seconds: Int), tooMuch, failed(status: Int32, message: String)
    }

    let name: String
    let limits: Limits
    /// Seconds without any output.
    var silentSeconds: Double
    /// Seconds in all.
    var seconds: Double
    /// Bytes of output.
    var outputBytes: Int

    /// Where the program is.
    static func path(of name: String, limits: Limits = .standard) -> String? {
        let path =
            limits.toolPath ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Runs it and gives what it writes.
    func output(_ arguments: [String], input: Int32) throws(Failure) -> [UInt8] {
        guard let path = Self.path(of: name, limits: limits) else { throw .missing }
        guard let output = ToolPipe(), let errors = ToolPipe() else {
            throw .failed(status: errno, message: "no pipe")
        }
        defer {
            output.close()
            errors.close()
        }
        let child = try start(path, arguments, input: input, output: output, errors: errors)
        output.closeWriting()
        errors.closeWriting()
        let listener = ToolListener(
            output: output.reading, errors: errors.reading, silentSeconds: silentSeconds, seconds: seconds,
            outputBytes: outputBytes)
        let result = listener.listen()
        if result.ending != .closed { kill(child, SIGKILL) }
        let status = Self.status(of: child)
        switch result.ending {
        case .timedOut(let seconds): throw .timedOut(seconds: seconds)
        case .tooMuch: throw .tooMuch
        case .closed: break
        }
        guard status == 0 else {
            throw .failed(status: status, message: String(decoding: result.errors, as: UTF8.self))
        }
        return result.output
    }

    private func start(
        _ path: String, _ arguments: [String], input: Int32, output: ToolPipe, errors: ToolPipe
    ) throws(Failure) -> pid_t {
        #if os(Linux)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        // Signals that we hold back reach it all the same: Ctrl-C stops it.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
        // The shell only sets the limits and becomes the program; what follows it are plain arguments.
        let script =
            "ulimit -v \(limits.toolKilobytes); ulimit -t \(Int(seconds) + 1); exec \"$0\" \"$@\""
        let words = (["sh", "-c", script, path] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ)
        guard code == 0 else { throw .failed(status: code, message: String(cString: strerror(code))) }
        return child
    }

    /// The exit status, or 128 and the signal as a shell says it.
    private static func status(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
