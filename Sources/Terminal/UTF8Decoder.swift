/// UTF-8 a byte at a time, for input that arrives in pieces.
struct UTF8Decoder {
    enum Step: Equatable {
        case needsMore
        case scalar(Unicode.Scalar)
        /// What came before this byte was cut short; the byte itself is still to be decoded.
        case malformedBefore
    }

    private var pending: [UInt8] = []
    private var length = 0

    mutating func decode(_ byte: UInt8) -> Step {
        if pending.isEmpty {
            switch byte {
            case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF: length = 3
            case 0xF0...0xF4: length = 4
            default: return .scalar("\u{FFFD}")
            }
            pending = [byte]
            return .needsMore
        }
        guard byte & 0xC0 == 0x80 else {
            pending = []
            return .malformedBefore
        }
        pending.append(byte)
        guard pending.count == length else { return .needsMore }
        defer { pending = [] }
        return .scalar(String(decoding: pending, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
    }
}
