/// Arrays of integers as bytes: what takes time to make is made once, kept in the index and read back.
///
/// Each array is its count, eight bytes, and its elements in the machine's own order; the bytes never leave the machine.
package struct CompiledBytes: Sendable {
    package private(set) var bytes: [UInt8]
    private var offset = 0

    package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    mutating func append<Integer: FixedWidthInteger>(_ array: [Integer]) {
        withUnsafeBytes(of: UInt64(array.count)) { bytes.append(contentsOf: $0) }
        array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// The next array; nil when the bytes end before it does.
    mutating func next<Integer: FixedWidthInteger>(_ type: Integer.Type) -> [Integer]? {
        guard offset + 8 <= bytes.count else { return nil }
        let count = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        let start = offset + 8
        let size = MemoryLayout<Integer>.size
        guard count <= UInt64(bytes.count), start + Int(count) * size <= bytes.count else { return nil }
        offset = start + Int(count) * size
        return [Integer](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
            bytes.withUnsafeBytes { source in
                UnsafeMutableRawBufferPointer(buffer).copyBytes(
                    from: source[start..<start + Int(count) * size])
            }
            initialized = Int(count)
        }
    }
}
