import Directives
import Testing

@testable import Decoding

@Suite struct WordTests {
    private func decode(_ body: String, _ parts: [String: String] = [:]) throws -> DecodedFile {
        try FileDecoder().decode(bytes: Word.file(body, parts: parts), name: "a.docx")
    }

    private func text(_ body: String, _ parts: [String: String] = [:]) throws -> String {
        try decode(body, parts).text
    }

    @Test func runsBreaksAndTabsMakeAParagraph() throws {
        let body = """
            <w:p><w:r><w:t>Bộ Y </w:t></w:r><w:r><w:t xml:space="preserve">tế </w:t></w:r><w:proofErr/>\
            <w:hyperlink><w:r><w:t>chủ trì</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>dòng hai</w:t><w:tab/>\
            <w:t>cột</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Hai</w:t></w:r></w:p>
            """
        let file = try decode(body)
        #expect(file.text == "Bộ Y tế chủ trì\ndòng hai\tcột-x\n\nHai\n")
        #expect(file.format == .docx)
        #expect(file.encoding == nil)
        #expect(file.findings.isEmpty)
    }

    @Test func deletedTextIsLeftOutAndInsertedKept() throws {
        let body = """
            <w:p><w:r><w:t>trước </w:t></w:r><w:del><w:r><w:delText>30/6</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>15/7</w:t></w:r></w:ins></w:p>\
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Nối </w:t></w:r></w:p>\
            <w:p><w:r><w:t>liền</w:t></w:r></w:p>
            """
        #expect(try text(body) == "trước 15/7\n\nNối liền\n")
    }

    @Test func headingsAreKnownByStyleOrLevel() throws {
        let styles = """
            <w:style w:styleId="a"><w:name w:val="heading 2"/></w:style>\
            <w:style w:styleId="b"><w:name w:val="Muc"/><w:basedOn w:val="a"/></w:style>\
            <w:style w:styleId="c"><w:name w:val="toc 1"/></w:style>
            """
        let body =
            Word.p("Chỉ thị", "<w:outlineLvl w:val=\"0\"/>") + Word.p("Nhiệm vụ", "<w:pStyle w:val=\"b\"/>")
            + Word.p("Mục lục 1", "<w:pStyle w:val=\"c\"/>")
        #expect(try text(body, ["styles": styles]) == "# Chỉ thị\n\n## Nhiệm vụ\n")
    }

    @Test func listsAreCounted() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0">\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>\
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>\
            <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="Điều %1."/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/>\
            </w:lvlOverride></w:num>
            """
        let places = [
            (1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (3, 0),
        ]
        let body = places.map { Word.p("x", Word.list($0.0, $0.1)) }.joined()
        let labels = try text(body, ["numbering": numbering]).split(separator: "\n").map { $0.dropLast(2) }
        #expect(
            labels == ["I.", "1.", "a)", "b)", "-", "2.", "a)", "II.", "1.", "Điều 3.", "Điều 4.", "Điều 9."])
    }

    @Test func mergedCellsAreTakenApart() throws {
        let restart = "<w:vMerge w:val=\"restart\"/>"
        let rows = [
            Word.cell(Word.p("TT")) + Word.cell(Word.p("Nhiệm vụ"))
                + Word.cell(Word.p("Cơ quan"), "<w:gridSpan w:val=\"2\"/>"),
            Word.cell(Word.p("1")) + Word.cell(Word.p("Rà soát") + Word.p("và báo cáo"), restart)
                + Word.cell(Word.p("Bộ Y tế")) + Word.cell(Word.p("")),
            Word.cell(Word.p("2")) + Word.cell(Word.p(""), "<w:vMerge/>") + Word.cell(Word.p("Bộ Tài chính"))
                + Word.cell(Word.p("Bộ Y tế")),
        ]
        let deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + Word.cell(Word.p("xóa")) + "</w:tr>"
        let body =
            "<w:tbl>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + deleted + "</w:tbl>" + Word.p("Sau bảng")
        #expect(
            try text(body) == """
                | TT | Nhiệm vụ | Cơ quan | Cơ quan |
                | 1 | Rà soát và báo cáo | Bộ Y tế |  |
                | 2 | Rà soát và báo cáo | Bộ Tài chính | Bộ Y tế |

                Sau bảng

                """)
    }

    @Test func textBoxesStandOnceAndNotesLast() throws {
        let box = "<w:txbxContent>" + Word.p("trong hộp") + "</w:txbxContent>"
        let body =
            "<w:p><w:r><w:t>Ngoài hộp</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx></mc:Choice>"
            + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>" + Word.p("Cuối")
        let notes =
            "<w:footnote w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\">"
            + Word.p("Chú thích") + "</w:footnote>"
        #expect(try text(body, ["footnotes": notes]) == "Ngoài hộp\n\ntrong hộp\n\nCuối\n\nChú thích\n")
    }

    @Test func oldFontsAreRestored() throws {
        let title = String(String.UnicodeScalarView(Inverse.abc("bộ y tế").map { Unicode.Scalar($0) }))
        let vni = Inverse.hidden("Bộ Nội vụ", .vniWindows)
        let body =
            "<w:p>" + Word.r(title, font: ".VnTimeH") + Word.r(" và ", font: "Times New Roman")
            + Word.r(String(vni.prefix(3)), font: "VNI-Times")
            + Word.r(String(vni.dropFirst(3)), font: "VNI-Times") + "</w:p>"
            + "<w:p>" + Word.r("Bộ Công an", font: ".VnTime") + "</w:p>"
            + Word.p(Inverse.hidden("Bộ Tài chính chủ trì, rà soát.", .tcvn3))
        let file = try decode(body)
        #expect(file.text == "BỘ Y TẾ và Bộ Nội vụ\n\nBộ Công an\n\nBộ Tài chính chủ trì, rà soát.\n")
        #expect(file.findings.map(\.kind) == [.guessedEncoding, .guessedEncoding])
    }

    @Test func hostileArchivesAreRefused() throws {
        let sound = Word.file(Word.p("Bộ Y tế"))
        func error(_ bytes: [UInt8]) -> DecodingError? {
            #expect(throws: DecodingError.self) { try FileDecoder().decode(bytes: bytes, name: "a") }
        }
        for length in [30, sound.count / 2, sound.count - 10] {
            guard case .damaged = error(Array(sound.prefix(length))) else {
                Issue.record("cut to \(length)")
                continue
            }
        }
        let bomb = Archive.zip([("word/document.xml", Array(repeating: 0x20, count: 40 << 20))])
        #expect(error(bomb) == .zipBomb(path: "a"))
        let locked = Archive.zip([("word/document.xml", Array("<a/>".utf8))], password: "x")
        #expect(error(locked) == .encrypted(path: "a"))
        let entities =
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><p><r><t>&x;</t></r></p></a>"
        guard case .damaged = error(Archive.zip([("word/document.xml", Array(entities.utf8))])) else {
            Issue.record("entities")
            return
        }
        let deep = (0..<50_000).map { "<w:tbl><w:tr><w:tc w:id=\"\($0 &* 7919)\">" }.joined()
        guard case .damaged = error(Word.file(deep)) else {
            Issue.record("depth")
            return
        }
        #expect(
            error(Archive.zip([("xl/workbook.xml", [0x3C])]))
                == .unsupported(path: "a", .workbook))
        #expect(error(Archive.zip([])) != nil)
    }

    @Test func pathsThatClimbAreNotFollowed() throws {
        let document = "<w:document \(Word.space)><w:body>\(Word.p("Bộ Y tế"))</w:body></w:document>"
        let bytes = Archive.zip([
            ("../../../../tmp/climbed", [0x41]), ("/tmp/climbed", [0x41]),
            ("word/document.xml", Array(document.utf8)),
        ])
        #expect(try FileDecoder().decode(bytes: bytes, name: "a").text == "Bộ Y tế\n")
    }

    @Test func numbersBeyondSenseAreBroughtNear() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="-3"><w:start w:val="\(Int.min)"/>\
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """
        let wide = Word.cell(Word.p("a"), "<w:gridSpan w:val=\"\(Int.max)\"/>")
        let body =
            Word.p("x", Word.list(1, Int.max)) + Word.p("y", Word.list(1, -9))
            + "<w:tbl><w:tr>\(wide)\(wide)</w:tr></w:tbl>"
        #expect(try text(body, ["numbering": numbering]).utf8.count < 1000)
    }
}
