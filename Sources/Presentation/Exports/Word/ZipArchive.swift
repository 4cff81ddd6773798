/// A zip file whose members are stored as they are (PKWARE APPNOTE 6.3, method 0).
struct ZipArchive {
    private var members: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ text: String) {
        let content = Array(text.utf8)
        let offset = UInt32(members.count)
        let shared = Self.sharedHeader(
            checksum: CRC32.checksum(content), size: UInt32(content.count), name: name)
        members += Self.little(0x0403_4B50 as UInt32) + shared + Array(name.utf8) + content
        // Central directory: made by version 2.0, then the same fields, no comment, first disk, no attributes.
        directory += Self.little(0x0201_4B50 as UInt32) + Self.little(20 as UInt16) + shared
        directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + Array(name.utf8)
        count += 1
    }

    var bytes: [UInt8] {
        let counts = Self.little(UInt16(count))
        let end =
            Self.little(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + counts + counts
            + Self.little(UInt32(directory.count)) + Self.little(UInt32(members.count)) + [0, 0]
        return members + directory + end
    }

    /// What a member's own header and its entry in the directory have in common: version 2.0, names in UTF-8,
    /// stored, midnight of 1980-01-01 (the same answer gives the same file), checksum, sizes, lengths.
    private static func sharedHeader(checksum: UInt32, size: UInt32, name: String) -> [UInt8] {
        let start = little(20 as UInt16) + little(0x0800 as UInt16) + little(0 as UInt16)
        let time = little(0 as UInt16) + little(0x0021 as UInt16)
        let lengths = little(UInt16(name.utf8.count)) + little(0 as UInt16)
        return start + time + little(checksum) + little(size) + little(size) + lengths
    }

    private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}

/// The checksum of zip files (ISO 3309, reflected polynomial EDB88320).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
        }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
            table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
        }
    }
}
