/// Reads the words and places that `pdftotext -bbox` writes.
///
/// ```
/// <page width="595.2" height="841.9">
///   <word xMin="56.8" yMin="71.2" xMax="78.4" yMax="84.5">Bộ</word>
/// ```
struct PageParser {
    private(set) var pages: [Page] = []

    init(_ output: [UInt8]) {
        let word = Array("<word ".utf8)
        let page = Array("<page ".utf8)
        var start = 0
        while start < output.count {
            let end = output[start...].firstIndex(of: 0xA) ?? output.count
            let line = output[start..<end].drop { $0 == 0x20 }
            start = end + 1
            if line.starts(with: word) {
                guard let word = Self.word(line), !pages.isEmpty else { continue }
                pages[pages.count - 1].words.append(word)
            } else if line.starts(with: page) {
                let numbers = Self.numbers(line)
                guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { continue }
                pages.append(Page(width: numbers[0], height: numbers[1], words: []))
            }
        }
    }

    private static func word(_ line: ArraySlice<UInt8>) -> PageWord? {
        guard let start = line.firstIndex(of: 0x3E), let end = line.lastIndex(of: 0x3C), start < end else {
            return nil
        }
        let numbers = numbers(line[..<start])
        let text = text(line[(start + 1)..<end])
        guard numbers.count == 4, numbers[3] > numbers[1], !text.isEmpty else { return nil }
        return PageWord(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3], text: text)
    }

    /// No page is larger, in points; a word far outside of all pages is none.
    private static let places = -20_000.0...20_000

    /// The numbers between quotation marks.
    private static func numbers(_ tag: ArraySlice<UInt8>) -> [Double] {
        tag.split(separator: 0x22, omittingEmptySubsequences: false).enumerated().compactMap { index, part in
            index % 2 == 1
                ? Double(String(decoding: part, as: UTF8.self)).flatMap { places.contains($0) ? $0 : nil }
                : nil
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(0x26) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    }
}
