@testable import Presentation
import Testing

@Suite struct MarkedTextTests {
    private static let text = "Bộ Y tế xây dựng bộ chỉ số, chi số bộ. Cơ chế."

    /// The quotes and the words to mark, and the text with its marks.
    @Test(
        arguments: [
            ([], ["bộ chỉ số"], "Bộ Y tế xây dựng «bộ chỉ số», chi số bộ. Cơ chế."),
            ([], ["bo"], "«Bộ» Y tế xây dựng «bộ» chỉ số, chi số «bộ». Cơ chế."),
            ([], ["chi so"], "Bộ Y tế xây dựng bộ «chỉ số», «chi số» bộ. Cơ chế."),
            ([], ["chỉ số", "bộ chỉ"], "Bộ Y tế xây dựng «bộ chỉ số», chi số bộ. Cơ chế."),
            ([], ["c"], text), ([], ["không có"], text), ([], [""], text),
            (["xây dựng bộ chỉ số"], [], "Bộ Y tế «xây dựng bộ chỉ số», chi số bộ. Cơ chế."),
            // A quote of the whole text marks nothing; words do.
            ([text], [], text), ([text], ["y tế"], "Bộ «Y tế» xây dựng bộ chỉ số, chi số bộ. Cơ chế."),
            (["Bộ Y tế"], ["cơ chế"], "Bộ Y tế xây dựng bộ chỉ số, chi số bộ. «Cơ chế»."),
        ] as [([String], [String], String)])
    func marks(quotes: [String], words: [String], marked: String) {
        let lines = MarkedText(Self.text, quotes: quotes, words: words, hasColour: false).lines(width: 200)
        #expect(lines.map { $0.map(\.text).joined() } == [marked])
    }

    @Test func colourMarksTheSameWords() {
        let lines = MarkedText(Self.text, words: ["y te", "co che"], hasColour: true).lines(width: 20)
        let strong = lines.flatMap { $0 }.filter { $0.tone == .strong }.map(\.text)
        #expect(strong.map { $0.trimmingPrefix(" ") }.joined(separator: "|").contains("Y tế"))
        #expect(strong.contains { $0.hasPrefix("Cơ chế") })
    }
}
