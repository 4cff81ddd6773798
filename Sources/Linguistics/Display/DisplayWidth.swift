extension String {
    /// The number of columns the text takes on a terminal: a combining mark none, a letter one, an East Asian
    /// wide character or an emoji two, a tab up to the next multiple of eight.
    package var displayWidth: Int {
        if let width = vietnameseWidth { return width }
        var width = 0
        for scalar in unicodeScalars {
            if scalar == "\t" {
                width += 8 - width % 8
            } else {
                width += scalar.displayWidth
            }
        }
        return width
    }

    /// The number of letters and signs of a text that has ASCII and composed Vietnamese letters alone, which take a column
    /// each: nearly every text, in a fifth of the time. Nil for any other.
    private var vietnameseWidth: Int? {
        var text = self
        return text.withUTF8 { bytes in
            var width = 0
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case 0x20...0x7E: index += 1
                // U+00C0 to U+01BF
                case 0xC3...0xC6: index += 2
                case 0xE1:
                    // U+1E80 to U+1EFF
                    guard index + 1 < bytes.count, bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB else {
                        return nil
                    }
                    index += 3
                default: return nil
                }
                width += 1
            }
            return width
        }
    }

    /// The text cut to a width, with `…` as its last column when something was cut.
    package func truncated(to width: Int) -> String {
        guard displayWidth > width else { return self }
        var kept = ""
        var used = 0
        for character in self {
            let next = String(character).displayWidth
            guard used + next < width else { break }
            kept.append(character)
            used += next
        }
        return width > 0 ? kept + "…" : ""
    }

    /// The text followed by as many spaces as bring it to a width.
    package func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }
}

extension Unicode.Scalar {
    package var displayWidth: Int {
        if value < 0x300 { return value < 0x20 || 0x7F..<0xA0 ~= value ? 0 : 1 }
        if 0x1E00...0x1FFF ~= value { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        if 0x1160...0x11FF ~= value { return 0 }
        return isWide ? 2 : 1
    }

    /// East Asian Width W or F. A regional indicator is half a flag, so each takes one column.
    private var isWide: Bool {
        switch value {
        case ..<0x1100: return false
        case 0x1F1E6...0x1F1FF: return false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            return true
        default: return properties.isEmojiPresentation
        }
    }
}
