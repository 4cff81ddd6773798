import Foundation
import Linguistics
@testable import Terminal
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Bộ Y tế", 7), ("tỉnh Đắk Lắk", 12), ("東京", 4), ("ｱ", 1), ("Ａ", 2), ("😀", 2),
        ("🇻🇳", 2), ("e\u{302}\u{323}", 1), ("…–“”", 4), ("a\tb", 9), ("→", 1), ("⌛", 2), ("한국", 4), ("ก็", 1),
    ])
    func width(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
        #expect(text.decomposedStringWithCanonicalMapping.displayWidth == columns)
    }

    @Test(arguments: [
        ("Bộ Y tế", 7, "Bộ Y tế"), ("Bộ Y tế", 6, "Bộ Y …"), ("東京都", 4, "東…"), ("abc", 1, "…"),
        ("abc", 0, ""),
    ])
    func truncation(text: String, width: Int, cut: String) {
        #expect(text.truncated(to: width) == cut)
    }

    @Test func padding() {
        #expect("tế".padded(to: 4) + "|" == "tế  |")
        #expect("東京".padded(to: 3) + "|" == "東京|")
    }
}
