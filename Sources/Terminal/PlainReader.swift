import Foundation

/// Lines from input that is no terminal: a pipe or a file.
///
/// A line ends with LF or CRLF, the last one also with the end of input. Bytes that are no UTF-8 become
/// U+FFFD; NUL and a byte order mark at the start are dropped.
package struct PlainReader {
    private let input: Int32
    private var bytes: [UInt8] = []
    private var position = 0
    private var isAtStart = true
    private var isAtEnd = false
    /// Whether the last line read was no UTF-8.
    package private(set) var isMalformed = false

    package init(input: Int32 = STDIN_FILENO) {
        self.input = input
    }

    package mutating func readLine() -> Reading {
        var line: [UInt8] = []
        while true {
            let rest = bytes[position...]
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                line += rest[..<end]
                position = end + 1
                return .line(decode(line))
            }
            line += rest
            fill()
            if isAtEnd { return line.isEmpty ? .endOfInput : .line(decode(line)) }
        }
    }

    private mutating func fill() {
        bytes = []
        position = 0
        while !isAtEnd {
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                isAtEnd = true
                return
            }
            bytes = Array(chunk[..<count])
            return
        }
    }

    private mutating func decode(_ line: [UInt8]) -> String {
        var line = line[...]
        if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
        if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isAtStart = false
        if line.contains(0) { line = line.filter { $0 != 0 }[...] }
        let text = String(validating: line, as: UTF8.self)
        isMalformed = text == nil
        return text ?? String(decoding: line, as: UTF8.self)
    }
}
