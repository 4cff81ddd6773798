extension [UInt8] {
    /// Where `pattern` begins, at `start` or behind it.
    func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
        guard let first = pattern.first else { return start }
        return withUnsafeBufferPointer { bytes in
            var index = start
            while index + pattern.count <= bytes.count {
                if bytes[index] == first, bytes[index..<index + pattern.count].elementsEqual(pattern) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }
}
