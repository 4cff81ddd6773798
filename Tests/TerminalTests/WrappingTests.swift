import Foundation
import Linguistics
@testable import Terminal
import Testing

@Suite struct WrappingTests {
    private let sentence = "Trình Thủ tướng Chương trình quốc gia phát triển sản phẩm công nghệ chiến lược"

    @Test func breaksBetweenWords() {
        #expect(
            sentence.wrapped(width: 40) == [
                "Trình Thủ tướng Chương trình quốc gia",
                "phát triển sản phẩm công nghệ chiến lược",
            ])
    }

    @Test func decomposedLettersTakeNoMoreRoom() {
        let wrapped = sentence.decomposedStringWithCanonicalMapping.wrapped(width: 40)
        #expect(wrapped.map(\.precomposedStringWithCanonicalMapping) == sentence.wrapped(width: 40))
    }

    @Test func indents() {
        #expect("một hai ba bốn".wrapped(width: 10, indent: 4) == ["    một", "    hai ba", "    bốn"])
        #expect("một hai ba".wrapped(width: 10, indent: 4, firstIndent: 0) == ["một hai ba"])
        #expect("một hai ba bốn".wrapped(width: 10, indent: 4, firstIndent: 0) == ["một hai ba", "    bốn"])
    }

    @Test(arguments: [
        ("", [""]), ("a\n\nb", ["a", "", "b"]), ("a  b\tc", ["a b c"]), ("abcdefgh", ["abcde", "fgh"]),
        ("ab cdefghij", ["ab", "cdefg", "hij"]), ("東京東京", ["東京", "東京"]), ("a\u{A0}b c", ["a\u{A0}b c"]),
        ("a\u{A0}b cd", ["a\u{A0}b", "cd"]),
    ])
    func edges(text: String, lines: [String]) {
        #expect(text.wrapped(width: 5) == lines)
    }

    @Test func everyLineFitsAtEveryWidth() {
        for width in 2...90 {
            let lines = sentence.wrapped(width: width)
            #expect(lines.allSatisfy { $0.displayWidth <= width })
            #expect(lines.joined().filter { $0 != " " } == sentence.filter { $0 != " " })
        }
    }
}
