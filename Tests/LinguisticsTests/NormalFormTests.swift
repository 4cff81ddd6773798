import Linguistics
import Testing

@Suite struct NormalFormTests {
    /// Compared by scalars: to `String` all forms are equal.
    private func expect(_ text: String, becomes composed: String) {
        #expect(Array(text.composed().unicodeScalars) == Array(composed.unicodeScalars))
    }

    @Test func marksComposeInAnyOrder() {
        expect("e\u{302}\u{301}", becomes: "ế")
        expect("e\u{301}\u{302}", becomes: "ế")
        expect("e\u{323}\u{302}", becomes: "ệ")
        expect("ê\u{301}", becomes: "ế")
        expect("é\u{302}", becomes: "ế")
        expect("U\u{31B}\u{300}", becomes: "Ừ")
        expect("o\u{309}\u{31B}", becomes: "ở")
        expect("A\u{306}\u{303}", becomes: "Ẵ")
        expect("y\u{323}", becomes: "ỵ")
    }

    @Test func everyVowelComposes() {
        let marked = "áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
        for scalar in (marked + marked.uppercased()).unicodeScalars {
            guard let letter = Letter(scalar.value) else {
                Issue.record("\(scalar)")
                continue
            }
            let base = Letter(base: letter.base, isUppercase: letter.isUppercase).scalar
            let mark: [Letter.Mark: String] = [.circumflex: "\u{302}", .breve: "\u{306}", .horn: "\u{31B}"]
            let tone: [Letter.Tone: String] = [
                .acute: "\u{301}", .grave: "\u{300}", .hook: "\u{309}", .tilde: "\u{303}", .dot: "\u{323}",
            ]
            expect(
                String(base) + (mark[letter.mark] ?? "") + (tone[letter.tone] ?? ""), becomes: String(scalar))
            expect(
                String(base) + (tone[letter.tone] ?? "") + (mark[letter.mark] ?? ""), becomes: String(scalar))
        }
    }

    @Test func icelandicEthIsD() {
        expect("\u{D0}ề án", becomes: "Đề án")
        expect("\u{F0}iện", becomes: "điện")
    }

    @Test func lineEndsAreLF() {
        expect("a\r\nb\rc\r\n", becomes: "a\nb\rc\n")
    }

    @Test(arguments: [
        "n\u{303}", "c\u{327}", "á", "日本語", "Ⅳ", "🇻🇳👍🏽", "\u{301}a", "ế\u{301}", "đ", "hoà hòa qúy", "x\u{302}",
        "",
        "й и\u{306}",
    ])
    func everythingElseStays(text: String) {
        expect(text, becomes: text)
    }

    @Test func cutOffBytesAreKept() {
        #expect(NormalForm.composed([0x61, 0xCC]) == [0x61, 0xCC])
        #expect(NormalForm.composed([0xCC, 0x81]) == [0xCC, 0x81])
        #expect(NormalForm.composed([0x80, 0xC3]) == [0x80, 0xC3])
    }

    @Test func itIsLinear() {
        let typed = String(repeating: "nhie\u{323}\u{302}m vu\u{323} ", count: 100_000)
        #expect(typed.composed() == String(repeating: "nhiệm vụ ", count: 100_000))
    }
}
