/// Turns bytes of a known encoding into UTF-8 with LF at the end of lines.
struct TextDecoder {
    let encoding: Encoding
    var markLength = 0

    func decode(_ bytes: [UInt8]) -> [UInt8] {
        switch encoding {
        case .utf8: return Self.normalized(Self.repaired(bytes[markLength...]))
        case .utf16LE, .utf16BE: return Self.normalized(wide(bytes[markLength...]))
        default:
            var decoder = LegacyDecoder(encoding)
            decoder?.append(bytes.lazy.map(UInt32.init))
            return Self.normalized(decoder?.finish() ?? [])
        }
    }

    /// Faulty sequences become U+FFFD.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard UTF8Check(bytes).faults > 0 else { return Array(bytes) }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    private func wide(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let order = encoding == .utf16LE ? (low: 0, high: 1) : (low: 1, high: 0)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var lead: UInt32 = 0
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let unit = UInt32(bytes[index + order.high]) << 8 | UInt32(bytes[index + order.low])
            index += 2
            switch unit {
            case 0xD800..<0xDC00:
                if lead != 0 { output.append(scalar: 0xFFFD) }
                lead = unit
            case 0xDC00..<0xE000:
                output.append(scalar: lead == 0 ? 0xFFFD : 0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00))
                lead = 0
            default:
                if lead != 0 { output.append(scalar: 0xFFFD) }
                output.append(scalar: unit)
                lead = 0
            }
        }
        if lead != 0 || index < bytes.endIndex { output.append(scalar: 0xFFFD) }
        return output
    }

    /// CR LF, CR, form feed, NEL and the line and paragraph separators of Unicode all become LF.
    static func normalized(_ bytes: [UInt8]) -> [UInt8] {
        let isClean = !bytes.contains { $0 == 0xD || $0 == 0xC || $0 == 0xB || $0 == 0xE2 || $0 == 0xC2 }
        guard !isClean else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let second = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch byte {
            case 0xD:
                output.append(0xA)
                index += second == 0xA ? 2 : 1
            case 0xB, 0xC:
                output.append(0xA)
                index += 1
            case 0xC2 where second == 0x85:
                output.append(0xA)
                index += 2
            case 0xE2 where second == 0x80 && index + 2 < bytes.count && bytes[index + 2] & 0xFE == 0xA8:
                output.append(0xA)
                index += 3
            default:
                output.append(byte)
                index += 1
            }
        }
        return output
    }
}
