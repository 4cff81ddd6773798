import CEditLine

/// The line libedit is editing, addressed in Unicode scalars.
struct EditedLine {
    let editLine: OpaquePointer

    var scalars: [Unicode.Scalar] {
        guard let line = el_wline(editLine)?.pointee, let start = line.buffer, let end = line.lastchar else {
            return []
        }
        return UnsafeBufferPointer(start: start, count: end - start).map {
            Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
        }
    }

    var text: String { String(String.UnicodeScalarView(scalars)) }

    var count: Int {
        guard let line = el_wline(editLine)?.pointee else { return 0 }
        return line.lastchar - line.buffer
    }

    var cursor: Int {
        get {
            guard let line = el_wline(editLine)?.pointee else { return 0 }
            return line.cursor - line.buffer
        }
        nonmutating set {
            el_cursor(editLine, Int32(newValue - cursor))
        }
    }

    /// Puts `text` in place of `range` and the cursor after it.
    func replace(_ range: Range<Int>, with text: String) {
        let range = range.clamped(to: 0..<count)
        cursor = range.upperBound
        el_deletestr(editLine, Int32(range.count))
        if !text.isEmpty { el_insertstr(editLine, text) }
    }

    func replaceAll(with text: String) {
        replace(0..<count, with: text)
    }

    func insert(_ text: String) {
        replace(cursor..<cursor, with: text)
    }
}
