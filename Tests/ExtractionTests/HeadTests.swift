import TestSupport
import Testing

/// What the head of a document says of it.
@Suite struct HeadTests {
    @Test func datesAreFound() throws {
        let lines = try Corpus("Tests/ExtractionTests/Corpora/dates.txt").cases
        #expect(lines.count >= 8)
        for line in lines {
            let text = line[0].replacing(" / ", with: "\n\n")
            let date = try ShippedReader.reader().read(id: "head", text: text).source.date
            #expect((date?.description ?? "-") == line[1], "\(line)")
        }
    }
}
