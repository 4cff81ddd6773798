import Linguistics
@testable import Terminal
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        "", "Bộ Y tế", "tie\u{302}\u{301}ng", "một\n\thai", "東京 😀", "“ngoặc” – gạch…", "không\u{A0}ngắt",
    ])
    func stays(text: String) {
        #expect(SafeText(text).description == text)
    }

    @Test(arguments: [
        ("\u{1B}[31mđỏ\u{7}", "␛[31mđỏ␇"),
        ("\u{9B}2J", "\\u{9B}2J"),
        ("a\u{7F}\u{0}b", "a␡␀b"),
        ("a\r\nb\rc", "a\nb␍c"),
        ("tệp\u{202E}fdp.exe", "tệp\\u{202E}fdp.exe"),
        ("a\u{200B}b\u{FEFF}\u{AD}", "a\\u{200B}b\\u{FEFF}\\u{AD}"),
        ("\u{2066}x\u{2069}\u{2028}", "\\u{2066}x\\u{2069}\\u{2028}"),
        ("\u{E0041}\u{3164}", "\\u{E0041}\\u{3164}"),
    ])
    func becomesVisible(raw: String, shown: String) {
        #expect(SafeText(raw).description == shown)
    }

    @Test func noControlCharacterPasses() {
        for value in UInt32(0)...0x3FFF {
            guard let scalar = Unicode.Scalar(value), scalar != "\n", scalar != "\t" else { continue }
            let shown = SafeText(String(scalar)).description.unicodeScalars
            #expect(shown.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) })
        }
    }
}
