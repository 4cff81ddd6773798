import Directives
import Testing

@testable import Decoding

@Suite struct HTMLTests {
    private func text(_ html: String) throws -> String {
        try FileDecoder().decode(bytes: Array(html.utf8), name: "page").text
    }

    @Test func blocksBecomeParagraphs() throws {
        let html = """
            <html><head><title>Chỉ thị 24 | Báo</title><script>var a = "<p>"</script></head><body>
            <nav><ul><li><a href=/>Trang chủ</a></li></ul></nav>
            <p>Bộ&nbsp;Y tế   chủ <b>tr</b>&igrave;;<br>Bộ Tài chính phối hợp.</p><div>Một <p>Hai</div>
            <h2>II. Nhiệm <i>vụ</i></h2><ul><li>Rà soát</li><li><p>Báo cáo</p></li></ul>
            <ol start=3 type=a><li>Một</li><li>Hai</li></ol><pre>a  b
              c</pre><footer>Bản quyền</footer></body></html>
            """
        #expect(
            try text(html) == """
                # Chỉ thị 24

                Bộ Y tế chủ trì;
                Bộ Tài chính phối hợp.

                Một

                Hai

                ## II. Nhiệm vụ

                - Rà soát

                - Báo cáo

                c. Một

                d. Hai

                a  b
                  c

                """)
    }

    @Test func mergedCellsAreTakenApart() throws {
        let html = """
            <table border=1><tr><th rowspan=2>TT</th><th rowspan=2>Nhiệm vụ</th><th colspan=2>Cơ quan</th></tr>
            <tr><th>Chủ trì</th><th>Phối hợp</th></tr>
            <tr><td>1</td><td>Rà soát <br>a | b<p>và báo cáo</p></td><td rowspan=2>Bộ Y tế</td><td></td></tr>
            <tr><td>2</td><td>Đề án</td><td>Bộ Tài chính</td></tr></table>
            """
        #expect(
            try text(html) == """
                | TT | Nhiệm vụ | Cơ quan | Cơ quan |
                | TT | Nhiệm vụ | Chủ trì | Phối hợp |
                | 1 | Rà soát a \\| b và báo cáo | Bộ Y tế |  |
                | 2 | Đề án | Bộ Y tế | Bộ Tài chính |

                """)
    }

    @Test func letterheadsAreParagraphs() throws {
        let html = """
            <table><tr><td><p>THỦ TƯỚNG CHÍNH PHỦ</p><p>Số: 24/CT-TTg</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
            NAM</p><p>Hà Nội, ngày 13 tháng 9 năm 2025</p></td></tr></table><p>CHỈ THỊ</p>
            """
        #expect(
            try text(html) == """
                THỦ TƯỚNG CHÍNH PHỦ

                Số: 24/CT-TTg

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                Hà Nội, ngày 13 tháng 9 năm 2025

                CHỈ THỊ

                """)
    }

    @Test func theDocumentIsTakenOutOfItsSite() throws {
        let html = """
            <!DOCTYPE html><html><head><meta property="article:published_time" content="2025-11-15T08:00:00+07:00">
            </head><body><header><div><a href=/a>Chính trị</a></div><div><a href=/b>Kinh tế</a></div><div>
            <a href=/c>Xã hội</a></div></header><article><h1>Thủ tướng giao nhiệm vụ</h1><p>Bộ Y tế chủ trì.</p>
            <figure><img><figcaption>Ảnh: VGP</figcaption></figure></article><div>Tin khác</div></body></html>
            """
        #expect(
            try text(html) == """
                ---
                published: 2025-11-15
                ---

                # Thủ tướng giao nhiệm vụ

                Bộ Y tế chủ trì.

                """)
    }

    @Test func anElementThatIsNeverClosedSwallowsNothing() throws {
        #expect(
            try text("<body><nav><p>Bộ Y tế chủ trì, báo cáo trước ngày 5.</p>").contains("Bộ Y tế chủ trì"))
    }

    @Test func theEncodingIsThatOfTheBytesOrOfThePage() throws {
        let page = "<html><meta charset=%><p>Bộ Y tế chủ trì, phối hợp với Bộ Tài chính.</p></html>"
        for (encoding, name) in [
            (Encoding.windows1258, "windows-1258"), (.viscii, "x-viscii"), (.tcvn3, "x-user-defined"),
            (.vniWindows, "iso-8859-1"), (.utf8, "iso-8859-1"), (.utf16LE, "utf-16"),
        ] {
            let bytes = Inverse.bytes(page.replacing("%", with: name), encoding)
            let file = try FileDecoder().decode(bytes: bytes, name: "page")
            #expect(file.text == "Bộ Y tế chủ trì, phối hợp với Bộ Tài chính.\n", "\(encoding)")
            #expect(file.format == .html)
        }
        let hidden = try text("<p>" + Inverse.hidden("Bộ Y tế chủ trì, phối hợp.", .tcvn3) + "</p>")
        #expect(hidden == "Bộ Y tế chủ trì, phối hợp.\n")
    }

    @Test func hostilePagesEnd() throws {
        let deep = String(repeating: "<div>", count: 200_000) + "x"
        #expect(throws: DecodingError.self) { try text(deep) }
        let spans =
            "<table>" + String(repeating: "<tr><td colspan=1000000 rowspan=1000000>x", count: 200)
            + "</table>"
        #expect(try text(spans).utf8.count < 1 << 20)
        let closing =
            "<p>a" + String(repeating: "<b>", count: 500) + String(repeating: "</i></u>", count: 300_000)
        _ = try text(closing)
        let entity = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>b&a;c</p>"
        #expect(try !text(entity).contains("root:"))
    }

    @Test func cellsOutsideTablesAreText() throws {
        #expect(
            try text("<div><td>a<td>b</tr></table><p>c<table><tr><td>x<table><tr><td>y")
                == "a\n\nb\n\nc\n\nx\n\ny\n")
    }

    @Test func menusAreLeftOutAndShortLinesKept() throws {
        let menu = "<div><a href=1>Một</a></div><div><a href=2>Hai</a></div><div><a href=3>Ba</a></div>"
        #expect(try text("<body>\(menu)<p>a<p>b<p>c<p><a href=4>Tải về</a>") == "a\n\nb\n\nc\n\nTải về\n")
    }
}
