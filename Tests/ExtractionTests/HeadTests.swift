import TestSupport
import Testing

/// What the head of a document says of it.
@Suite struct HeadTests {
    @Test func datesAreFound() throws {
        for line in try Corpus("Tests/ExtractionTests/Corpora/dates.txt").cases {
            let text = line[0].replacing(" / ", with: "\n\n")
            let date = try ShippedReader.reader().read(id: "head", text: text).source.date
            #expect((date?.description ?? "-") == line[1], "\(line)")
        }
    }
}
