import Foundation

/// Writes to a pipe whose reader may go away at any time, without dying of SIGPIPE.
struct PipeWriter {
    let descriptor: Int32

    /// Whether everything was written.
    func write(_ text: String) -> Bool {
        var pipe = sigset_t()
        var previous = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }

        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { forget(pipe) }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// Takes the signal of the failed write away before signals are let in again.
    private func forget(_ signals: sigset_t) {
        var pending = sigset_t()
        sigpending(&pending)
        guard sigismember(&pending, SIGPIPE) == 1 else { return }
        var number: Int32 = 0
        withUnsafePointer(to: signals) { _ = sigwait($0, &number) }
    }
}
