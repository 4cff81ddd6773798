/// The one form in which text is read: Vietnamese letters precomposed, `Ð` (U+00D0) as `Đ`, line ends as LF.
///
/// A base letter may be followed by its marks in any order, the tone before or after the circumflex, breve or
/// horn; a partly composed letter (`ê` and a combining acute) counts as a base. Everything that is no Vietnamese
/// letter is left as it is, and so is the place of the tone (`hoà`, `hòa`).
package enum NormalForm {
    /// The normal form of UTF-8, in one linear pass.
    package static func composed(_ utf8: [UInt8]) -> [UInt8] {
        guard let first = utf8.withUnsafeBufferPointer(firstChange) else { return utf8 }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        // A combining mark changes the letter before it.
        output += utf8[..<first]
        var letterStart = first
        while letterStart > 0, letterStart > first - 3 {
            letterStart -= 1
            if output[letterStart] & 0xC0 != 0x80 { break }
        }
        var index = first
        while index < utf8.count {
            let byte = utf8[index]
            let next = index + 1 < utf8.count ? utf8[index + 1] : 0
            switch byte {
            case 0xCC where next & 0xC0 == 0x80, 0xCD where next & 0xC0 == 0x80:
                let mark = UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)
                if let joined = join(mark, to: output[letterStart...]) {
                    output.replaceSubrange(letterStart..., with: joined)
                } else {
                    letterStart = output.count
                    output += [byte, next]
                }
                index += 2
            case 0xC3 where next == 0x90 || next == 0xB0:
                letterStart = output.count
                output += next == 0x90 ? "Đ".utf8 : "đ".utf8
                index += 2
            case 0xD:
                letterStart = output.count
                output.append(next == 0xA ? 0xA : 0xD)
                index += next == 0xA ? 2 : 1
            default:
                letterStart = output.count
                repeat {
                    output.append(utf8[index])
                    index += 1
                } while index < utf8.count && utf8[index] & 0xC0 == 0x80
            }
        }
        return output
    }

    /// The first offset of something that is not in normal form, or may not be.
    private static func firstChange(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        for index in utf8.indices {
            switch utf8[index] {
            case 0xCC, 0xCD, 0xD: return index
            case 0xC3 where index + 1 < utf8.count && (utf8[index + 1] == 0x90 || utf8[index + 1] == 0xB0):
                return index
            default: continue
            }
        }
        return nil
    }

    /// The letter with a combining mark put on it; nil when no Vietnamese letter comes of it.
    private static func join(_ combining: UInt32, to bytes: ArraySlice<UInt8>) -> String.UTF8View? {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1, var letter = Letter(scalar.value) else {
            return nil
        }
        if let tone = Letter.tone(ofCombining: combining) {
            guard letter.tone == .level, "aeiouy".utf8.contains(letter.base) else { return nil }
            letter.tone = tone
        } else if let mark = Letter.mark(ofCombining: combining) {
            guard letter.mark == .none, mark.bases.contains(letter.base) else { return nil }
            letter.mark = mark
        } else {
            return nil
        }
        return String(letter.scalar).utf8
    }
}

extension Letter.Mark {
    /// The letters that carry the mark in Vietnamese.
    var bases: String.UTF8View {
        switch self {
        case .none: "".utf8
        case .circumflex: "aeo".utf8
        case .breve: "a".utf8
        case .horn: "ou".utf8
        case .stroke: "d".utf8
        }
    }
}

extension StringProtocol {
    /// The text in normal form: see `NormalForm`.
    package func composed() -> String {
        String(decoding: NormalForm.composed(Array(utf8)), as: UTF8.self)
    }
}
