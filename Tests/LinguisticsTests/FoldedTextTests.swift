import Linguistics
import Testing

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Tháng Mười Một", "thang muoi mot"), ("ĐỀ ÁN đề án", "de an de an"), ("\u{D0}ề \u{F0}án", "de dan"),
        ("e\u{302}\u{301} o\u{31B}\u{323} d\u{323}", "e o d"), ("ABC xyz 123", "abc xyz 123"),
        ("Ñandú É ñ Ç × ß", "ñandu e ñ ç × ß"), ("日本語 “…” –", "日本語 “…” –"), ("Й и Ω", "Й и Ω"), ("", ""),
        ("a\0b", "a\0b"), ("🇻🇳 Việt", "🇻🇳 viet"),
    ])
    func folds(text: String, folded: String) {
        #expect(Array(FoldedText(text).utf8) == Array(folded.utf8))
        #expect(FoldedText.fold(text) == folded)
    }

    @Test func everyLetterFoldsToItsBase() {
        for value in UInt32(0x41)...0x1EFF {
            guard let letter = Letter(value), let scalar = Unicode.Scalar(value) else { continue }
            #expect(FoldedText.fold(String(scalar)) == String(Unicode.Scalar(letter.base)))
        }
    }

    @Test func rangesLeadBackToTheSource() {
        let text = "Hoàn thành trong thángg 11/2025 “Đề án” nhie\u{323}\u{302}m vụ."
        let source = Array(text.utf8)
        let folded = FoldedText(text)
        for (word, original) in [
            ("hoan", "Hoàn"), ("thanh", "thành"), ("de an", "Đề án"), ("nhiem", "nhie\u{323}\u{302}m"),
            ("vu.", "vụ."),
            ("“de", "“Đề"),
        ] {
            let start = folded.string.utf8.count - (folded.string.range(of: word)?.utf8.count ?? 0)
            let range = folded.sourceRange(of: start..<start + word.utf8.count)
            #expect(Array(source[range]) == Array(original.utf8), "\(word)")
        }
        #expect(folded.sourceRange(of: 0..<folded.utf8.count) == 0..<source.count)
        #expect(folded.sourceRange(of: 4..<4).isEmpty)
    }

    @Test func rangesHoldInLongTexts() {
        let text = String(repeating: "nhiệm vụ đến hạn ", count: 500)
        let folded = FoldedText(text)
        let source = Array(text.utf8)
        for index in 0..<500 {
            let range = folded.sourceRange(of: index * 17..<index * 17 + 8)
            #expect(String(decoding: source[range], as: UTF8.self) == "nhiệm vụ")
        }
    }

    @Test func cutOffBytesAreKept() {
        for bytes in [[0xC3], [0xE1, 0xBA], [0xCC], [0xE1, 0xBA, 0x41], [0x80]] as [[UInt8]] {
            #expect(FoldedText.fold(bytes).count == bytes.count)
        }
    }
}

extension String {
    /// What stands from the first occurrence of `word` on.
    fileprivate func range(of word: String) -> Substring? {
        indices.first { self[$0...].hasPrefix(word) }.map { self[$0...] }
    }
}
