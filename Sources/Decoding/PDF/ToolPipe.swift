import Foundation

/// Two ends of a pipe, which no other child inherits.
final class ToolPipe {
    let reading: Int32
    private(set) var writing: Int32

    init?() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func closeWriting() {
        guard writing >= 0 else { return }
        Foundation.close(writing)
        writing = -1
    }

    func close() {
        closeWriting()
        Foundation.close(reading)
    }
}
