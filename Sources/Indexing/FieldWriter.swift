/// Writes a record as text: a field ends with a tab, a line with a line feed; read back by `FieldReader`.
///
/// Tabs, line feeds, NULs and backslashes inside a field are escaped, so that any string survives. A list is
/// its count and its elements; an absent value is `\-`.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ string: String) {
        for byte in string.utf8 {
            switch byte {
            case 0x09: bytes += [0x5C, 0x74]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x00: bytes += [0x5C, 0x30]
            case 0x5C: bytes += [0x5C, 0x5C]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x09)
    }

    mutating func put(_ string: String?) {
        if let string { put(string) } else { putNothing() }
    }

    mutating func put(_ number: Int) { put(String(number)) }

    mutating func put(_ number: Int?) {
        if let number { put(number) } else { putNothing() }
    }

    mutating func put(_ number: Double) { put(String(number)) }

    mutating func put(_ number: Double?) {
        if let number { put(number) } else { putNothing() }
    }

    mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

    mutating func put(_ strings: [String]) { put(strings) { $0.put($1) } }

    mutating func put<Element>(_ elements: [Element], _ putElement: (inout FieldWriter, Element) -> Void) {
        put(elements.count)
        for element in elements { putElement(&self, element) }
    }

    /// Ends a line, which is there for people who look at the file.
    mutating func endLine() {
        if bytes.last == 0x09 { bytes[bytes.count - 1] = 0x0A }
    }

    private mutating func putNothing() { bytes += [0x5C, 0x2D, 0x09] }
}
