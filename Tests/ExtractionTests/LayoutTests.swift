import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Extraction

/// Lines of a document, cut into paragraphs: markers, hard wraps, what is set aside; cases in `Corpora`.
@Suite struct LayoutTests {
    func cases(_ name: String) throws -> [Corpus.Case] {
        try Corpus("Tests/ExtractionTests/Corpora/\(name).txt").cases
    }

    func paragraphs(_ text: String) -> [Paragraph] {
        ParagraphReader(emphasis: MarkdownEmphasis(Array(text.utf8))).paragraphs(from: 0)
    }

    func string(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test func markersAreRead() throws {
        for line in try cases("markers") {
            let text = Text(line[0])
            let read = Marker.read(text)
            let rest = read.map { text.string($0.end..<text.tokens.count) } ?? ""
            withKnownIssue("\(line[3])") {
                #expect(Self.name(read?.marker) == line[1], "\(line): \(line[0])")
                #expect(rest == line[2], "\(line): \(line[0])")
            } when: {
                !line[3].isEmpty
            }
        }
    }

    static func name(_ marker: Marker?) -> String {
        switch marker {
        case nil: ""
        case .part: "part"
        case .article: "article"
        case .ordinal: "ordinal"
        case .arabic(let depth): "arabic \(depth)"
        case .letter: "letter"
        case .dash: "dash"
        case .plus: "plus"
        case .bracketedArabic: "bracketed arabic"
        case .bracketedLetter: "bracketed letter"
        }
    }

    @Test func linesAreJoinedIntoParagraphs() throws {
        for line in try cases("paragraphs") {
            let text = line[0].replacing("⏎", with: "\n")
            let read = ParagraphLines(utf8: Array(text.utf8), from: 0).paragraphs().map(\.range).map {
                string($0, of: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            #expect(read == line[1].components(separatedBy: " ¶ "), "\(line)")
        }
    }

    @Test func furnitureIsSetAside() throws {
        for line in try cases("asides") {
            let kind: String =
                switch paragraphs(line[0]).first?.kind {
                case .aside: "aside"
                case .heading: "heading"
                case .body: "body"
                case nil: "nothing"
                }
            #expect(kind == line[1], "\(line): \(line[0])")
        }
    }

    @Test func nothingBehindTheRecipientsIsRead() {
        let text =
            "Bộ Y tế ban hành hướng dẫn.\n\nNơi nhận:\n\n- Bộ Công an, Bộ Nội vụ;\n- Lưu: VT, KSTT.\n\nĐiện thoại: 080."
        let kinds = paragraphs(text).map(\.kind)
        #expect(kinds.first == .body)
        #expect(kinds.dropFirst().allSatisfy { $0 == .aside } && kinds.count == 5)
    }

    @Test func annexesBehindTheRecipientsAreRead() {
        let read = paragraphs(
            "Nơi nhận:\n\n- Bộ Công an;\n- Lưu: VT.\n\n## Phụ lục I: DANH MỤC NHIỆM VỤ\n\n| TT | NHIỆM VỤ |\n\nXem phụ lục."
        )
        #expect(read.map(\.kind) == [.aside, .aside, .aside, .heading(level: 2), .body, .body])
    }

    @Test(arguments: [
        (#"1\. Bộ Y tế rà soát kinh tế \- xã hội."#, "1.  Bộ Y tế rà soát kinh tế -  xã hội."),
        ("**3. Sở Nội\nvụ**", "  3. Sở Nội\nvụ  "),
        ("*Nơi nhận:*", " Nơi nhận: "),
        ("| Sở Y tế<br>Sở Tài chính |", "| Sở Y tế    Sở Tài chính |"),
        ("* Rà soát 2*3 mẫu", "* Rà soát 2*3 mẫu"),
        ("**Mở không đóng\n\nđoạn sau**", "**Mở không đóng\n\nđoạn sau**"),
    ])
    func marksBecomeBlanks(written: String, read: String) {
        let blanked = MarkdownEmphasis(Array(written.utf8)).blanked
        #expect(String(decoding: blanked, as: UTF8.self) == read)
    }

    @Test func strongNamesOnTwoLinesAreHeadings() {
        let read = paragraphs(
            "**3. Sở Nội vụ, Sở Nông nghiệp và Môi trường, Sở Tài\nchính**\n\na) Rà soát biên chế.")
        #expect(read.map(\.kind) == [.heading(level: 2), .body])
    }

    @Test func contentStandsBehindTheMarker() throws {
        let text = "I. NHIỆM VỤ\n\n1. Bộ Xây dựng:\n\na) Rà soát quy chuẩn.\n\n## Tổ chức thực hiện"
        let read = paragraphs(text)
        #expect(
            read.map { string($0.content, of: text) } == [
                "NHIỆM VỤ", "Bộ Xây dựng:", "Rà soát quy chuẩn.", "Tổ chức thực hiện",
            ])
        #expect(read.map(\.marker) == [.part, .arabic(depth: 1), .letter, nil])
        #expect(read.map(\.number) == [1, 2, 3, 4])
    }

    @Test func levelsOfMarkdownHeadingsAreKept() {
        let read = paragraphs("# Một\n\n### Ba mục nhỏ\n\n####### Bảy dấu thăng là đoạn văn.")
        #expect(read.map(\.kind) == [.heading(level: 1), .heading(level: 3), .body])
    }
}
