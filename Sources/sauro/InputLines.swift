import Terminal

/// The lines of standard input that are not blank; one that is no UTF-8 is told of.
struct InputLines: Sequence, IteratorProtocol {
    private var reader = PlainReader()
    private var number = 0

    mutating func next() -> String? {
        while case .line(let line) = reader.readLine() {
            number += 1
            if reader.isMalformed {
                Console.note(
                    Machine.text(
                        "dòng \(number) không phải UTF-8, chỗ hỏng được đọc là \u{FFFD}; hãy chuyển sang UTF-8",
                        "line \(number) is no UTF-8, what is wrong is read as \u{FFFD}; convert it to UTF-8"))
            }
            if !line.allSatisfy(\.isWhitespace) { return line }
        }
        return nil
    }
}
