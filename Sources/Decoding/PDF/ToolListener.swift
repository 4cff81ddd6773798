import Foundation

/// Reads what a program writes until it ends, is silent for too long or writes too much.
struct ToolListener {
    enum Ending: Equatable {
        case closed, timedOut(seconds: Int), tooMuch
    }

    struct Result {
        var ending = Ending.closed
        var output: [UInt8] = []
        /// The start of what it complains about.
        var errors: [UInt8] = []
    }

    let output: Int32
    let errors: Int32
    let silentSeconds: Double
    let seconds: Double
    let outputBytes: Int

    func listen() -> Result {
        var result = Result()
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var heard = clock.now
        var open = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
        ]
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while open[0].fd >= 0 || open[1].fd >= 0 {
            let limit = min(end, heard + .seconds(silentSeconds))
            let left = clock.now.duration(to: limit)
            guard left > .zero else {
                result.ending = .timedOut(seconds: Int(limit == end ? seconds : silentSeconds))
                return result
            }
            let milliseconds =
                left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
            guard poll(&open, nfds_t(open.count), Int32(clamping: milliseconds)) > 0 else { continue }
            for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
                let count = read(open[index].fd, &chunk, chunk.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    open[index].fd = -1
                    continue
                }
                if index == 0 {
                    heard = clock.now
                    result.output += chunk[..<count]
                } else if result.errors.count < 4096 {
                    result.errors += chunk[..<count]
                }
            }
            guard result.output.count <= outputBytes else {
                result.ending = .tooMuch
                return result
            }
        }
        return result
    }
}
