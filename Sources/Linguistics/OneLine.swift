extension String {
    /// The text with its white space, line breaks and no-break spaces included, as single spaces, and none at its ends.
    package var onOneLine: String {
        var text = self
        return text.withUTF8 { String(onOneLine: $0) }
    }

    init(onOneLine bytes: UnsafeBufferPointer<UInt8>) {
        guard !Self.isOnOneLine(bytes) else {
            self.init(decoding: bytes, as: UTF8.self)
            return
        }
        self.init(unsafeUninitializedCapacity: bytes.count) { line in
            var count = 0
            var index = 0
            var isGap = false
            while index < bytes.count {
                let space = Self.spaceLength(bytes, at: index)
                if space > 0 {
                    isGap = true
                    index += space
                    continue
                }
                if isGap, count > 0 {
                    line[count] = 0x20
                    count += 1
                }
                isGap = false
                line[count] = bytes[index]
                count += 1
                index += 1
            }
            return count
        }
    }

    /// Whether there is no white space but single blanks within, as in most texts; false when it takes a closer look.
    private static func isOnOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        // Without ways out of the loops, so that they go many bytes at a time.
        var found: UInt8 = 0
        for byte in bytes {
            found |= (byte < 0x20 ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte & 0xFE == 0xE2 ? 1 : 0)
        }
        for index in 0..<bytes.count - 1 {
            found |= (bytes[index] | bytes[index + 1]) == 0x20 ? 1 : 0
        }
        return found == 0 && first != 0x20 && last != 0x20
    }

    /// How many bytes the white space at a place takes, 0 where there is none.
    @inline(__always)
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09...0x0D: return 1
        case 0xC2:
            // U+0085, U+00A0
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE2, 0xE3:
            guard index + 2 < bytes.count else { return 0 }
            switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
            // U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
            case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
                (0xE3, 0x80, 0x80):
                return 3
            default: return 0
            }
        default: return 0
        }
    }
}
