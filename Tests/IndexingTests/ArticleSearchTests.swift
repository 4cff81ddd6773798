import Foundation
import Indexing
import TestSupport
import Testing

import struct Directives.Source

/// Questions as people type them against articles in the style of laws, three in seven in other words than
/// the article's.
@Suite struct ArticleSearchTests {
    private struct Question {
        var article: String
        var text: String
    }

    private static func corpus(_ name: String) throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try String(contentsOf: folder.appendingPathComponent("Corpora/\(name)"), encoding: .utf8)
    }

    private static func articles() throws -> KnowledgeContent {
        var content = KnowledgeContent()
        for block in try corpus("articles.txt").components(separatedBy: "\n\n") {
            let lines = block.split(separator: "\n").map(String.init)
            let id = String(lines[0].dropFirst(2))
            content.sources.append(Source(id: id, title: lines[1]))
            for (index, line) in lines.dropFirst().enumerated() {
                content.passages.append(
                    Passage(document: id, paragraph: index + 1, text: line, isTitle: index == 0))
            }
        }
        return content
    }

    private static func questions() throws -> [Question] {
        try corpus("article-questions.tsv").split(separator: "\n").map {
            let fields = $0.split(separator: "\t")
            return Question(article: String(fields[0]), text: String(fields[2]))
        }
    }

    private static func unaccented(_ text: String) -> String {
        let scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
            scalar == "đ" ? "d" : scalar == "Đ" ? "D" : scalar
        }
        return String(String.UnicodeScalarView(scalars.filter { !(0x300...0x36F).contains($0.value) }))
    }

    /// The share of questions whose article comes first, and the mean reciprocal rank among ten.
    private func measure(_ typed: (String) -> String) throws -> (recall: Double, reciprocal: Double) {
        let folder = TemporaryFolder()
        let base = try folder.base(try Self.articles())
        let questions = try Self.questions()
        var first = 0.0
        var reciprocal = 0.0
        for question in questions {
            let hits = try base.search(text: typed(question.text), limit: 10)
            guard let rank = hits.firstIndex(where: { $0.document == question.article }) else { continue }
            if rank == 0 { first += 1 }
            reciprocal += 1 / Double(rank + 1)
        }
        return (first / Double(questions.count), reciprocal / Double(questions.count))
    }

    @Test func questionsFindTheirArticle() throws {
        let (recall, reciprocal) = try measure { $0 }
        #expect(recall >= 0.91 && reciprocal >= 0.93, "\(recall) \(reciprocal)")
    }

    @Test func questionsWithoutAccentsFindIt() throws {
        let (recall, reciprocal) = try measure(Self.unaccented)
        #expect(recall >= 0.91 && reciprocal >= 0.93, "\(recall) \(reciprocal)")
    }

    @Test func theBestParagraphIsShown() throws {
        let folder = TemporaryFolder()
        let base = try folder.base(try Self.articles())
        let hit = try #require(try base.search(text: "lương thử việc bằng bao nhiêu phần trăm").first)
        #expect(hit.document == "lao-dong-thu-viec")
        #expect(hit.paragraph == 3)
        #expect(hit.text.contains("tám mươi lăm phần trăm"))
    }
}
