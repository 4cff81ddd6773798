/// Arrays of integers as bytes: what takes time to make is made once, kept in the index and read back.
///
/// Each array is its count, eight bytes, and its elements in the machine's own order; the bytes never leave the
/// machine. Sealed, they end with a checksum, so that what reads back is what was written.
package struct CompiledBytes: Sendable {
    private var bytes: [UInt8] = []
    private var offset = 0

    package init() {}

    /// Nil when these are not the bytes that were sealed.
    package init?(sealed: [UInt8]) {
        guard sealed.count >= 8 else { return nil }
        let end = sealed.count - 8
        let checksum = sealed.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: end, as: UInt64.self) }
        guard checksum == Self.checksum(of: sealed[..<end]) else { return nil }
        bytes = sealed
    }

    package var sealed: [UInt8] {
        bytes + withUnsafeBytes(of: Self.checksum(of: bytes[...])) { Array($0) }
    }

    package mutating func append<Integer: FixedWidthInteger>(_ array: [Integer]) {
        withUnsafeBytes(of: UInt64(array.count)) { bytes.append(contentsOf: $0) }
        array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// The next array; nil when the bytes end before it does.
    package mutating func next<Integer: FixedWidthInteger>(_ type: Integer.Type) -> [Integer]? {
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

    /// Tells other texts from these: a hash (FNV-1a, 64 bits) of them all.
    package static func signature(of texts: [String]) -> UInt64 {
        texts.reduce(0xCBF2_9CE4_8422_2325) { hash, text in
            text.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }

    /// Of words of eight bytes, the last filled with zeros: multiplied and turned (after FNV-1a).
    private static func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var sum: UInt64 = 0xCBF2_9CE4_8422_2325
            func add(_ word: UInt64) {
                sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
                sum = sum << 29 | sum >> 35
            }
            let whole = bytes.count & ~7
            for place in stride(from: 0, to: whole, by: 8) {
                add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            }
            add(bytes[whole...].reduce(0) { $0 << 8 | UInt64($1) })
            add(UInt64(bytes.count))
            return sum
        }
    }
}
