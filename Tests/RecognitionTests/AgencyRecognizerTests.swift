import Linguistics
import Recognition
import TestSupport
import Testing

/// Phrases and the agencies they name, in `Corpora/agencies.txt`; those without an id name none.
@Suite struct AgencyRecognizerTests {
    static let corpus = "Tests/RecognitionTests/Corpora/agencies.txt"

    func recognizer() throws -> AgencyRecognizer {
        try ShippedVocabulary.recognizer().agencies
    }

    /// Read as a document's sentence, and as a line somebody typed.
    @Test func phrasesNameTheirAgencies() throws {
        let recognizer = try recognizer()
        let cases = try Corpus(Self.corpus).cases
        #expect(cases.count { !$0[1].isEmpty } >= 120)
        #expect(cases.count { $0[1].isEmpty } >= 60)
        for line in cases {
            withKnownIssue("\(line[2])") {
                for lenient in [nil, true] {
                    let found = recognizer.mentions(in: Text(line[0], lenient: lenient)).map(\.id)
                    #expect(
                        found == line.list(1),
                        "\(line): \(line[0])\(lenient == true ? ", typed," : "") gives \(found)")
                }
            } when: {
                !line[2].isEmpty
            }
        }
    }

    @Test func aMentionCoversItsWords() throws {
        let text = Text("giao Bộ KH&CN chủ trì, phối hợp với các Bộ: Công an, Y tế")
        let words = try recognizer().mentions(in: text).map { text.string($0.tokens) }
        #expect(words == ["Bộ KH&CN", "các Bộ: Công an", "Y tế"])
    }

    @Test func onlyTheRangeIsRead() throws {
        let text = Text("Bộ Y tế, Bộ Công an, Bộ Xây dựng")
        let found = try recognizer().mentions(in: text, range: 4..<text.tokens.count)
        #expect(found.map(\.id) == ["bo-cong-an", "bo-xay-dung"])
    }

    @Test func anOldBodyLeadsToTheOneOfToday() throws {
        let recognizer = try recognizer()
        for (old, new) in [
            ("bo-giao-thong-van-tai", "bo-xay-dung"), ("bo-ke-hoach-va-dau-tu", "bo-tai-chinh"),
            ("tinh-binh-duong", "thanh-pho-ho-chi-minh"), ("bo-y-te", "bo-y-te"),
        ] {
            let agency = try #require(recognizer.agency(id: old))
            #expect(recognizer.current(agency).id == new)
        }
    }
}
