import Directives
import Testing

@testable import Decoding

@Suite struct EncodingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let encoding: Encoding
        var hasMark = false
        var testDescription: String { encoding.rawValue + (hasMark ? " with a mark" : "") }
    }

    static let eight = [
        Case(encoding: .utf8), Case(encoding: .utf8, hasMark: true), Case(encoding: .utf16LE),
        Case(encoding: .utf16BE), Case(encoding: .windows1258), Case(encoding: .tcvn3),
        Case(encoding: .vniWindows),
        Case(encoding: .viscii),
    ]

    @Test func snippetsAreEnough() {
        #expect(Snippets.all.count >= 200)
        #expect(Snippets.all.allSatisfy { $0.unicodeScalars.count == 60 })
    }

    @Test(arguments: eight) func sixtyCharactersAreEnough(of encoding: Case) throws {
        var wrong: [String] = []
        for snippet in Snippets.all {
            let bytes = Inverse.bytes(snippet, encoding.encoding, mark: encoding.hasMark)
            let file = try FileDecoder().decode(bytes: bytes, name: "snippet")
            if file.encoding != encoding.encoding || file.text != snippet {
                wrong.append("\(file.encoding?.name ?? "-"): \(snippet) → \(file.text)")
            }
        }
        #expect(wrong.count * 100 <= Snippets.all.count, "\(wrong.joined(separator: "\n"))")
    }

    @Test(arguments: [20, 30, 40]) func shorterTextsAreMostlyRight(length: Int) throws {
        var wrong: [String] = []
        var count = 0
        for snippet in Snippets.all {
            let short = String(snippet.prefix(length))
            guard short.contains(where: { !$0.isASCII }) else { continue }
            for encoding in [Encoding.tcvn3, .vniWindows, .windows1258, .viscii] {
                count += 1
                let file = try FileDecoder().decode(bytes: Inverse.bytes(short, encoding), name: "snippet")
                if file.text != short {
                    wrong.append("\(encoding) \(short) → \(file.encoding?.name ?? "") \(file.text)")
                }
            }
        }
        #expect(wrong.count * 20 <= count, "\(wrong.count)/\(count) \(wrong.joined(separator: "\n"))")
    }
}
