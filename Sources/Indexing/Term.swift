import Linguistics

/// How words are spelled in the full-text index.
///
/// Four families share it, told apart by the first letter: `f` folded syllable, `x` exact syllable, `F` and
/// `X` the same for two syllables in a row. `năm nay` gives `fnam`, `xnam~80`, `fnay`, `xnay~0`, `Fnam nay`
/// and `Xnam nay~80.0`: the marks come last, so that all readings of a folded word or pair lie side by side.
/// Terms are made of ASCII letters, digits and ` ~.#`, so nothing a person types can reach FTS5's query
/// syntax.
enum Term {
    /// Writes the four terms of a syllable; the pairs only when it is linked to `previous`.
    static func forEach(
        of word: Word, after previous: Word?, in buffer: inout [UInt8],
        _ emit: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        write(word, in: &buffer)
        guard emitBoth(&buffer, folded: "f", exact: "x", marks: (word.marks, nil), emit) else { return false }
        guard let previous else { return true }
        write(previous, word, in: &buffer)
        return emitBoth(&buffer, folded: "F", exact: "X", marks: (previous.marks, word.marks), emit)
    }

    /// The term of a run of one or two words.
    static func folded(_ words: ArraySlice<Word>) -> String {
        var buffer: [UInt8] = []
        write(words, in: &buffer)
        buffer[0] = words.count == 1 ? UInt8(ascii: "f") : UInt8(ascii: "F")
        return String(decoding: buffer, as: UTF8.self)
    }

    static func exact(_ words: ArraySlice<Word>) -> String {
        var buffer: [UInt8] = []
        write(words, in: &buffer)
        buffer[0] = words.count == 1 ? UInt8(ascii: "x") : UInt8(ascii: "X")
        for (index, word) in words.enumerated() {
            buffer.append(index == 0 ? UInt8(ascii: "~") : UInt8(ascii: "."))
            appendHex(UInt64(word.marks), to: &buffer)
        }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// What all exact terms of a folded run begin with.
    static func exactPrefix(_ words: ArraySlice<Word>) -> String {
        var buffer: [UInt8] = []
        write(words, in: &buffer)
        buffer[0] = words.count == 1 ? UInt8(ascii: "x") : UInt8(ascii: "X")
        buffer.append(UInt8(ascii: "~"))
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The marks at the end of an exact term: of one word, or of two.
    static func marks(ofExact term: String) -> [UInt32] {
        guard let tilde = term.utf8.firstIndex(of: UInt8(ascii: "~")) else { return [] }
        return term[term.utf8.index(after: tilde)...].split(separator: ".").compactMap {
            UInt32($0, radix: 16)
        }
    }

    private static func emitBoth(
        _ buffer: inout [UInt8], folded: Unicode.Scalar, exact: Unicode.Scalar, marks: (UInt32, UInt32?),
        _ emit: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        buffer[0] = UInt8(ascii: folded)
        guard buffer.withUnsafeBufferPointer(emit) else { return false }
        buffer[0] = UInt8(ascii: exact)
        buffer.append(UInt8(ascii: "~"))
        appendHex(UInt64(marks.0), to: &buffer)
        if let second = marks.1 {
            buffer.append(UInt8(ascii: "."))
            appendHex(UInt64(second), to: &buffer)
        }
        return buffer.withUnsafeBufferPointer(emit)
    }

    private static func write(_ words: ArraySlice<Word>, in buffer: inout [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        for word in words {
            buffer.append(UInt8(ascii: " "))
            append(word.letters, to: &buffer)
        }
    }

    private static func write(_ word: Word, in buffer: inout [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        buffer.append(UInt8(ascii: " "))
        append(word.letters, to: &buffer)
    }

    private static func write(_ first: Word, _ second: Word, in buffer: inout [UInt8]) {
        write(first, in: &buffer)
        buffer.append(UInt8(ascii: " "))
        append(second.letters, to: &buffer)
    }

    /// Up to eight packed letters as they are; a hash, or letters that are not ASCII, in hexadecimal behind
    /// `#`.
    private static func append(_ letters: UInt64, to buffer: inout [UInt8]) {
        let start = buffer.count
        for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: letters >> shift)
            switch byte {
            case 0 where buffer.count == start: continue
            case 0x61...0x7A, 0x30...0x39: buffer.append(byte)
            default:
                buffer.removeSubrange(start...)
                buffer.append(UInt8(ascii: "#"))
                appendHex(letters, to: &buffer)
                return
            }
        }
    }

    private static func appendHex(_ value: UInt64, to buffer: inout [UInt8]) {
        var shift: UInt64 = 60
        while shift > 0, value >> shift == 0 { shift -= 4 }
        while true {
            let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
            buffer.append(digit < 10 ? digit + 0x30 : digit + 0x57)
            if shift == 0 { return }
            shift -= 4
        }
    }
}
