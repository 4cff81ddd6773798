/// How many pictures a PDF holds, and how many pages it says it has.
///
/// A picture's dictionary is never inside a compressed stream, so it is found without reading the file's
/// structure.
struct PageImages {
    private(set) var count = 0
    /// Those as large as a page.
    private(set) var large = 0
    private(set) var pages = 0

    /// Pixels of the shorter side of a page scanned at 72 dots an inch.
    private static let least = 500

    init(_ bytes: [UInt8]) {
        let mark = Array("/Image".utf8)
        var index = bytes.firstIndex(of: mark)
        while let found = index {
            defer { index = bytes.firstIndex(of: mark, from: found + mark.count) }
            // Not /ImageB or /ImageMask.
            let next = found + mark.count
            guard next < bytes.count, !(0x41...0x5A ~= bytes[next] & 0xDF) else { continue }
            count += 1
            let around = bytes[max(found - 400, 0)..<min(found + 400, bytes.count)]
            // Between the ends of its neighbours.
            let start = Self.lastIndex(of: Array("obj".utf8), in: around[..<found]) ?? around.startIndex
            let dictionary = Array(around[start...])
            if let width = Self.number(behind: "/Width", in: dictionary),
                let height = Self.number(behind: "/Height", in: dictionary), min(width, height) >= Self.least
            {
                large += 1
            }
        }
        if let tree = bytes.firstIndex(of: Array("/Pages".utf8)) {
            pages =
                Self.number(
                    behind: "/Count", in: Array(bytes[max(tree - 2000, 0)..<min(tree + 20_000, bytes.count)]))
                ?? 0
        }
    }

    private static func lastIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.dropLast(pattern.count - 1).last { bytes[$0...].starts(with: pattern) }
    }

    private static func number(behind key: String, in bytes: [UInt8]) -> Int? {
        let key = Array(key.utf8)
        guard let start = bytes.firstIndex(of: key) else { return nil }
        let digits = bytes[(start + key.count)...].drop { $0 == 0x20 || $0 == 0xA || $0 == 0xD }
            .prefix { 0x30...0x39 ~= $0 }
        return Int(String(decoding: digits.prefix(9), as: UTF8.self))
    }
}
