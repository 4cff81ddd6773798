/// The scalars of well-formed UTF-8, without a String in between.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    mutating func next() -> UInt32? {
        guard index < bytes.endIndex else { return nil }
        let first = UInt32(bytes[index])
        index += 1
        switch first {
        case 0..<0xC0: return first
        case 0xC0..<0xE0: return (first & 0x1F) << 6 | tail()
        case 0xE0..<0xF0: return (first & 0xF) << 12 | tail() << 6 | tail()
        default: return (first & 0x7) << 18 | tail() << 12 | tail() << 6 | tail()
        }
    }

    private mutating func tail() -> UInt32 {
        guard index < bytes.endIndex else { return 0 }
        defer { index += 1 }
        return UInt32(bytes[index] & 0x3F)
    }
}
