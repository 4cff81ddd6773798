import CEditLine
import Foundation

/// What a person types as Unicode scalars, and the moments at which the terminal was resized or resumed.
struct KeyReader {
    enum Event: Equatable {
        case scalar(Unicode.Scalar)
        /// The size changed, or the process was stopped and goes on: what is on the screen is in doubt.
        case disturbed
        case timeout
        case end
    }

    private let input: Int32
    private var signals = TerminalSignals()
    private var bytes: [UInt8] = []
    private var position = 0
    private var pushedBack: [Unicode.Scalar] = []
    private(set) var size: Screen.Size

    /// Whether keys are there that have not been taken yet.
    var hasTyped: Bool { position < bytes.count || !pushedBack.isEmpty }

    init(input: Int32) {
        self.input = input
        size = Screen.Size(of: input) ?? .fallback
    }

    mutating func begin() {
        signals.watch()
        size = Screen.Size(of: input) ?? size
    }

    mutating func end() {
        signals.restore()
    }

    mutating func pushBack(_ scalars: [Unicode.Scalar]) {
        pushedBack.insert(contentsOf: scalars, at: 0)
    }

    /// Forgets what was typed ahead, as the terminal itself does on Ctrl-C.
    mutating func discard() {
        pushedBack = []
        bytes = []
        position = 0
    }

    /// The next key; bytes that are no UTF-8 arrive as U+FFFD.
    mutating func next(within milliseconds: Int? = nil) -> Event {
        if !pushedBack.isEmpty { return .scalar(pushedBack.removeFirst()) }
        var decoder = UTF8Decoder()
        while true {
            if position < bytes.count {
                switch decoder.decode(bytes[position]) {
                case .needsMore:
                    position += 1
                case .scalar(let scalar):
                    position += 1
                    return .scalar(scalar)
                case .malformedBefore:
                    return .scalar("\u{FFFD}")
                }
                continue
            }
            if let event = fill(within: milliseconds) { return event }
        }
    }

    private mutating func fill(within milliseconds: Int?) -> Event? {
        if hasNewSize() { return .disturbed }
        switch signals.wait(for: input, milliseconds: milliseconds) {
        case 0:
            return .timeout
        case -1:
            guard errno == EINTR else { return .end }
            _ = hasNewSize()
            return .disturbed
        default:
            break
        }
        let chunk = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, read(input, buffer.baseAddress, buffer.count))
        }
        guard !chunk.isEmpty else { return .end }
        bytes = chunk
        position = 0
        return nil
    }

    private mutating func hasNewSize() -> Bool {
        guard let now = Screen.Size(of: input), now != size else { return false }
        size = now
        return true
    }
}
