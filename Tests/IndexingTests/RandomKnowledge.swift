import Directives
import Foundation
import Indexing
import TestSupport

/// A small knowledge base made up at random, the same for the same seed, and a folder to build it in.
struct RandomKnowledge {
    var random: SeededRandom

    static func content(directives count: Int, seed: UInt64 = 1) -> KnowledgeContent {
        var maker = RandomKnowledge(random: SeededRandom(state: seed))
        return maker.content(count)
    }

    private mutating func content(_ count: Int) -> KnowledgeContent {
        var content = KnowledgeContent()
        for number in 0..<count {
            let document = "van-ban-\(number / 10)"
            if number.isMultiple(of: 10) {
                content.sources.append(
                    Source(
                        id: document, title: "Văn bản \(number / 10)",
                        date: Day(2025, 1 + number / 10 % 12, 5)))
                content.passages.append(
                    Passage(document: document, paragraph: 1, text: "Văn bản \(number / 10)", isTitle: true))
            }
            let words = ["rà soát", "dữ liệu", "đất đai", "hạ tầng", "báo cáo", "đầu tư", "y tế", "học phí"]
            let text = (0..<6).map { _ in pick(words) }.joined(separator: " ") + " số \(number)"
            content.passages.append(
                Passage(
                    document: document, paragraph: 2 + number % 10, heading: chance(0.5) ? pick(words) : nil,
                    text: text))
            content.directives.append(directive(number, text, document))
            content.figures += content.directives[number].targets
        }
        return content
    }

    private mutating func directive(_ number: Int, _ text: String, _ document: String) -> Directive {
        var directive = Directive(id: "viec-\(number)", text: text)
        directive.lead = actors(0...2)
        directive.cooperating = actors(0...2)
        directive.deadline = chance(0.6) ? deadline() : nil
        directive.role = chance(0.5) ? "chủ trì" : nil
        directive.authority = chance(0.3) ? "trình Chính phủ" : nil
        directive.product = chance(0.3) ? "đề án \(number)" : nil
        directive.issuer = chance(0.8) ? pick(["Thủ tướng", "Tổng Bí thư", "Bộ trưởng"]) : nil
        directive.event = chance(0.7) ? "Phiên họp \(pick(Array(1...6)))" : nil
        directive.citations = (0...pick([0, 0, 1])).map { index in
            Citation(
                document: index == 0 ? document : "van-ban-0", title: "", date: nil,
                paragraph: 2 + number % 10,
                quote: text)
        }
        if chance(0.3) {
            directive.targets = [
                Figure(
                    number: Double(number), unit: "%", of: "chỉ tiêu \(number)", standing: .target,
                    text: "\(number)%",
                    citation: directive.citations[0])
            ]
        }
        return directive
    }

    private mutating func deadline() -> Deadline {
        let day = Day(number: 20_000 + pick(Array(0..<500)))
        let period = pick([
            Period.day(day), Period(start: nil, end: day), Period(start: day, end: nil),
            Period(start: day - 90, end: day),
        ])
        return Deadline(period: period, grain: pick(Grain.allCases), relation: .by, text: "\(day)")
    }

    private mutating func actors(_ count: ClosedRange<Int>) -> [Actor] {
        (0..<pick(Array(count))).map { _ in
            let id = "co-quan-\(pick(Array(1...8)))"
            return Actor(id: id, name: id, isImplied: chance(0.3))
        }
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(random.next() % UInt64(elements.count))]
    }

    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}

struct SeededRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD >> 3
    }
}

extension TemporaryFolder {
    /// Where a test puts its knowledge base.
    var basePath: String { file("base.sqlite") }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    /// A knowledge base built in this folder and opened.
    func base(_ content: KnowledgeContent) throws -> KnowledgeBase {
        try KnowledgeBuilder.build(content, fingerprint: "test", at: basePath)
        return try KnowledgeBase(path: basePath)
    }
}
