/// Writes JSON by hand, in the order of the contract: `explain` has a line done in a few microseconds.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { $0.field("id", "bo-y-te") }
/// writer.line  // {"id":"bo-y-te"}
/// ```
struct JSONWriter {
    private var bytes: [UInt8] = []
    private var needsComma = false

    var line: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ fields: (inout JSONWriter) -> Void) { enclose(0x7B, 0x7D, fields) }

    mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        enclose(0x5B, 0x5D) { writer in
            for element in elements {
                writer.separate()
                write(&writer, element)
                writer.needsComma = true
            }
        }
    }

    mutating func field(_ name: StaticString, _ value: some JSONValue) {
        key(name)
        value.write(to: &self)
        needsComma = true
    }

    mutating func field(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        key(name)
        write(&self)
        needsComma = true
    }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            while start < utf8.count {
                var end = start
                while end < utf8.count, Self.isPlain(utf8, at: end) { end += 1 }
                bytes.append(contentsOf: utf8[start..<end])
                guard end < utf8.count,
                    let scalar = String(decoding: utf8[end...].prefix(4), as: UTF8.self).unicodeScalars.first
                else { break }
                append(scalar)
                start = end + scalar.utf8.count
            }
        }
        bytes.append(0x22)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x0A: raw("\\n")
        case 0x09: raw("\\t")
        default:
            if Self.isHidden(scalar) { escape(scalar) } else { bytes.append(contentsOf: scalar.utf8) }
        }
    }

    /// Whether a byte belongs to a letter or sign that is never escaped, as nearly all of a Vietnamese text are:
    /// ASCII, U+00C0 to U+033F, U+1E00 to U+1FFF, and what follows the first byte of such.
    private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch utf8[index] {
        case 0x22, 0x5C: false
        case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCC: true
        case 0xE1: index + 1 < utf8.count && utf8[index + 1] >= 0xB8
        default: false
        }
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        bytes.append(open)
        needsComma = false
        body(&self)
        bytes.append(close)
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = false
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        }
    }

    /// What a screen must not get from a document: controls, what reorders or hides text.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0xAC, 0xAE...0x36F, 0x1E00...0x1FFF: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
