/// The text of the paragraph of a page that is open.
struct HTMLText {
    private var bytes: [UInt8] = []
    /// How many of them stand in links.
    private var linkBytes = 0

    var endsLine: Bool { bytes.last == 0xA }

    /// Adds text as it stands.
    mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
        bytes += characters
    }

    /// Adds text, white space of any kind and length as one space; a hard space is a space.
    mutating func appendCollapsed(_ characters: UnsafeBufferPointer<UInt8>, isLink: Bool) {
        let before = bytes.count
        var index = 0
        while index < characters.count {
            let byte = characters[index]
            let isHard = byte == 0xC2 && index + 1 < characters.count && characters[index + 1] == 0xA0
            index += isHard ? 2 : 1
            guard isHard || byte == 0x20 || 0x9...0xD ~= byte else {
                bytes.append(byte)
                continue
            }
            if let last = bytes.last, last != 0x20, last != 0xA { bytes.append(0x20) }
        }
        if isLink { linkBytes += bytes.count - before }
    }

    mutating func breakLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        if !bytes.isEmpty { bytes.append(0xA) }
    }

    /// Gives the text, and whether all of it is a link, and starts anew; nil when there is none.
    mutating func take() -> (text: String, isLink: Bool)? {
        defer {
            bytes.removeAll(keepingCapacity: true)
            linkBytes = 0
        }
        while let last = bytes.last, last == 0x20 || last == 0xA { bytes.removeLast() }
        guard !bytes.isEmpty else { return nil }
        return (String(decoding: bytes, as: UTF8.self), linkBytes > 0 && linkBytes + 2 >= bytes.count)
    }
}
