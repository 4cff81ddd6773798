/// A text in lower case without marks and tones, which still knows where each of its bytes came from.
///
/// ```swift
/// let folded = FoldedText("Tháng Mười Một")
/// folded.string                      // "thang muoi mot"
/// folded.sourceRange(of: 6..<10)     // 7..<13, where "Mười" stands
/// ```
///
/// `đ`, `Đ` and `Ð` (U+00D0) are `d`; composed and decomposed letters fold alike. Other scripts stay as they are.
package struct FoldedText: Sendable {
    /// How many bytes of the source lie between two noted places.
    private static let stride = 256

    package let utf8: [UInt8]
    private let source: [UInt8]
    /// Every `stride` bytes of the source a place, at the start of a scalar, and what it became.
    private let places: [Place]

    private struct Place: Sendable {
        let source: Int
        let folded: Int
    }

    package init(_ text: some StringProtocol) {
        self.init(utf8: Array(text.utf8))
    }

    package init(utf8 source: [UInt8]) {
        var places: [Place] = []
        places.reserveCapacity(source.count / Self.stride + 1)
        utf8 = Self.folding(source) { places.append(Place(source: $0, folded: $1)) }
        self.source = source
        self.places = places
    }

    package var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The UTF-8 offsets of the source from which a range of the folded text came, combining marks included.
    package func sourceRange(of folded: Range<Int>) -> Range<Int> {
        let start = sourceOffset(of: folded.lowerBound)
        guard !folded.isEmpty else { return start..<start }
        return start..<max(start, sourceOffset(of: folded.upperBound))
    }

    /// Walks from the last place noted before it.
    private func sourceOffset(of offset: Int) -> Int {
        guard offset < utf8.count else { return source.count }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].folded <= offset { low = middle + 1 } else { high = middle }
        }
        var place = low > 0 ? places[low - 1] : Place(source: 0, folded: 0)
        while place.source < source.count {
            var end = place.source + 1
            while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
            let length = Self.fold(Array(source[place.source..<end])).count
            if place.folded + length > offset { break }
            place = Place(source: end, folded: place.folded + length)
        }
        return place.source
    }

    /// The folded form alone.
    package static func fold(_ utf8: [UInt8]) -> [UInt8] { folding(utf8) { _, _ in } }

    /// The folded form alone.
    package static func fold(_ text: some StringProtocol) -> String {
        String(decoding: fold(Array(text.utf8)), as: UTF8.self)
    }

    /// Folds in one pass; `note` hears, every `stride` bytes, an offset of the source and one of the output.
    @inline(__always)
    private static func folding(_ source: [UInt8], note: (Int, Int) -> Void) -> [UInt8] {
        Array(unsafeUninitializedCapacity: source.count) { output, count in
            FoldingTable.shared.letters.withUnsafeBufferPointer { table in
                source.withUnsafeBufferPointer { input in
                    var read = 0
                    var written = 0
                    while read < input.count {
                        note(read, written)
                        let end = min(read + stride, input.count)
                        while read < end {
                            let byte = input[read]
                            let entry = table[Int(byte)]
                            if entry != 0 {
                                output[written] = entry
                                written += 1
                                read += 1
                            } else {
                                FoldingTable.foldScalar(input, &read, output, &written, table)
                            }
                        }
                    }
                    count = written
                }
            }
        }
    }
}
