import Directives
import Extraction
import Foundation
import Linguistics
import TestSupport
import Testing

/// The five sources as restated in `Knowledge/Documents`, held against tables made from the originals.
@Suite struct KnowledgeDocumentsTests {
    static let folder = "Knowledge/Documents"
    static let corpora = "Tests/ExtractionTests/Corpora"

    func reading(_ file: String) throws -> Reading {
        try ShippedReader.reader()
            .read(id: file.replacing(".md", with: ""), text: try Repository.text("\(Self.folder)/\(file)"))
    }

    /// The body's lines with the paragraphs they cite.
    func body(_ file: String) throws -> [Substring] {
        let parts = try Repository.text("\(Self.folder)/\(file)").components(separatedBy: "\n---\n")
        return try #require(parts.dropFirst().first).split(separator: "\n")
    }

    @Test func everyDocumentHasItsOriginal() throws {
        let files = Repository.files(below: Self.folder).map { $0.replacing(Self.folder + "/", with: "") }
        let originals = try Corpus(Self.corpora + "/originals.tsv").cases
        #expect(files == originals.map { $0[0] })
        for original in originals {
            let reading = try reading(original[0])
            #expect(reading.source.origin == original[1])
            #expect(reading.source.date?.description == String(original[0].prefix(10)))
            #expect(reading.source.event != nil && reading.source.kind != nil, "\(original[0])")
            #expect(
                try Repository.text("\(Self.folder)/\(original[0])").contains(
                    "\nparagraphs: \(original[2])\n"))
        }
    }

    @Test func everyStatementEndsWithItsParagraph() throws {
        let marker = /\[đ\. (\d+)\]/
        for original in try Corpus(Self.corpora + "/originals.tsv").cases {
            let count = try #require(Int(original[2]))
            for line in try body(original[0]) where !line.hasPrefix("#") {
                let cited = line.matches(of: marker).compactMap { Int($0.output.1) }
                #expect(line.hasSuffix("]") && !cited.isEmpty, "\(original[0]): \(line)")
                #expect(
                    line.components(separatedBy: "[đ").count - 1 == cited.count, "\(original[0]): \(line)")
                #expect(cited.allSatisfy { (1...count).contains($0) }, "\(original[0]): \(line)")
            }
        }
    }

    @Test func everyCitationIsInTheOriginal() throws {
        for original in try Corpus(Self.corpora + "/originals.tsv").cases {
            let count = try #require(Int(original[2]))
            let reading = try reading(original[0])
            let citations =
                reading.directives.flatMap(\.directive.citations) + reading.figures.compactMap(\.citation)
            #expect(!citations.isEmpty)
            for citation in citations {
                #expect((1...count).contains(citation.paragraph), "\(original[0]): \(citation.quote)")
                #expect(!citation.quote.contains("[đ."), "\(citation.quote)")
            }
            for passage in reading.passages where !passage.isTitle {
                #expect((0...count).contains(passage.paragraph), "\(original[0]): \(passage.text)")
            }
        }
    }

    /// A directive of the originals a line: `document⇥paragraph⇥lead; lead⇥start..end⇥word, word`.
    @Test func everyDirectiveIsRead() throws {
        let cases = try Corpus(Self.corpora + "/knowledge.tsv").cases
        let readings = Dictionary(
            uniqueKeysWithValues: try Set(cases.map { $0[0] }).map {
                ($0, try reading($0).directives.map(\.directive))
            })
        for line in cases {
            let words = line[4].components(separatedBy: ", ").map { FoldedText.fold($0) }
            let candidates = (readings[line[0]] ?? []).filter { directive in
                directive.citations.contains { citation in
                    "\(citation.paragraph)" == line[1]
                        && words.allSatisfy {
                            FoldedText.fold(directive.text + " " + citation.quote).contains($0)
                        }
                }
            }
            let found = candidates.map { directive in
                "\(directive.lead.map(\.name).joined(separator: "; "))|\(Self.text(directive.deadline))"
            }
            let wanted = "\(line[2])|\(line[3])"
            withKnownIssue("the state as such is no agency") {
                #expect(
                    found.contains(wanted),
                    "\(line): paragraph \(line[1]), \(line[4]): \(wanted) but \(found)")
            } when: {
                line[2] == "Nhà nước"
            }
        }
    }

    private static func text(_ deadline: Deadline?) -> String {
        guard let period = deadline?.period else { return "" }
        return "\(period.start?.description ?? "")..\(period.end?.description ?? "")"
    }
}
