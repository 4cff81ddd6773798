/// What each byte, and each Vietnamese letter of two or three bytes, folds to.
///
/// Slots 0–255 are single bytes: ASCII in lower case, 0 for the lead bytes that need a second look. Behind them
/// come the letters of U+00C0–U+01BF, then those of U+1E80–U+1EFF; 0 where a letter is not Vietnamese.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    private static let twoByte = 256
    private static let threeByte = 512

    let letters: [UInt8]

    private init() {
        var letters = [UInt8](repeating: 0, count: 640)
        for byte in 0..<256 {
            let isUpper = (0x41...0x5A).contains(byte)
            letters[byte] = UInt8(isUpper ? byte | 0x20 : byte)
        }
        // NUL is left to the slow path, which copies it.
        for lead in [0xC3, 0xC4, 0xC5, 0xC6, 0xCC, 0xCD, 0xE1] { letters[lead] = 0 }
        for scalar in 0xC0..<0x1C0 {
            guard let letter = Letter(UInt32(scalar)) else { continue }
            letters[Self.twoByte + scalar - 0xC0] = letter.base
        }
        for scalar in 0x1E80..<0x1F00 {
            guard let letter = Letter(UInt32(scalar)) else { continue }
            letters[Self.threeByte + scalar - 0x1E80] = letter.base
        }
        self.letters = letters
    }

    /// Folds the scalar whose lead byte stands at `read`: a letter to its base, a Vietnamese combining mark to
    /// nothing, anything else to itself.
    @inline(__always)
    static func foldScalar(
        _ input: UnsafeBufferPointer<UInt8>, _ read: inout Int,
        _ output: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int,
        _ table: UnsafeBufferPointer<UInt8>
    ) {
        let lead = input[read]
        let second = read + 1 < input.count ? input[read + 1] : 0
        if second & 0xC0 == 0x80 {
            let low = Int(second & 0x3F)
            switch lead {
            case 0xC3...0xC6:
                let letter = table[twoByte + Int(lead - 0xC3) << 6 + low]
                if letter != 0 {
                    output[written] = letter
                    written += 1
                    read += 2
                    return
                }
                if lead == 0xC3, low < 0x1F, low != 0x17 {
                    output[written] = lead
                    output[written + 1] = second | 0x20
                    written += 2
                    read += 2
                    return
                }
            case 0xE1 where second >= 0xBA && second <= 0xBB && read + 2 < input.count:
                let third = input[read + 2]
                let letter = table[threeByte + Int(second - 0xBA) << 6 + Int(third & 0x3F)]
                if letter != 0, third & 0xC0 == 0x80 {
                    output[written] = letter
                    written += 1
                    read += 3
                    return
                }
            case 0xCC, 0xCD:
                let scalar = UInt32(lead & 0x1F) << 6 | UInt32(low)
                if Letter.tone(ofCombining: scalar) != nil || Letter.mark(ofCombining: scalar) != nil {
                    read += 2
                    return
                }
            default: break
            }
        }
        output[written] = lead
        written += 1
        read += 1
    }
}
