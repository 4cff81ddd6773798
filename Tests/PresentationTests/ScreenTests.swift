import Directives
import Inquiry
import Presentation
import Testing

/// The look of an answer on the screen.
@Suite struct ScreenTests {
    private func lines(
        _ answer: Answer = Samples.november, width: Int = 80, wording: Wording = Samples.vietnamese,
        hints: Bool = false
    ) -> [String] {
        ScreenRenderer(width: width, colour: false, wording: wording, showsHints: hints).text(answer)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func atEightyColumns() {
        let expected = """
            đọc là: nhiệm vụ đến hạn tháng 11 năm 2025 · tính đến 22/11/2025

            3 nhiệm vụ đến hạn trong tháng 11/2025; hạn gần nhất còn 8 ngày; có thêm 1 nhiệm
            vụ liên quan.

             1  Bộ Khoa học và Công nghệ                          tháng 11/2025 · còn 8 ngày
                Trình Thủ tướng Chương trình quốc gia phát triển sản phẩm công nghệ chiến
                lược
                Phiên họp 5 Ban Chỉ đạo của Chính phủ, 15/11/2025, đ. 35
             2  Bộ Khoa học và Công nghệ (suy ra)                 tháng 11/2025 · còn 8 ngày
                Xây dựng bộ chỉ số theo dõi, giám sát các mục tiêu, nhiệm vụ được giao
                Phối hợp: các bộ, cơ quan
                Phiên họp 5 Ban Chỉ đạo của Chính phủ, 15/11/2025, đ. 36
             3  Bộ Khoa học và Công nghệ
                chậm nhất 10/11/2025 · quá 12 ngày theo lịch, chưa rõ kết quả
                Rà soát danh mục công nghệ chiến lược
                Thông báo kết luận Phiên họp thứ năm của Ban Chỉ đạo của Chính phủ,
                15/11/2025, đ. 3

            Hạn theo kỳ dài hơn, kết thúc trong tháng 12/2025 (2)
             4  Bộ Khoa học và Công nghệ, Bộ Công an                  năm 2025 · còn 39 ngày
                Phủ sóng 5G trên toàn quốc
                Chỉ tiêu: 90% dân số
                Thông báo kết luận Phiên họp thứ năm của Ban Chỉ đạo của Chính phủ,
                15/11/2025, đ. 12, 14
             5  (không nêu ai làm)                                             không nêu hạn
                Triển khai chương trình tín dụng 500 nghìn tỷ đồng
                Thông báo kết luận Phiên họp thứ năm của Ban Chỉ đạo của Chính phủ,
                15/11/2025, đ. 40

            /nguồn 1  đoạn nguồn    /vì-sao 1  vì sao có mặt    /xuất TỆP  xuất ra tệp

            """
        #expect(lines(hints: true).joined(separator: "\n") == expected)
    }

    @Test(arguments: Array(40...200)) func nothingIsWiderThanTheScreen(_ width: Int) {
        for wording in [Samples.vietnamese, Samples.english] {
            for line in lines(width: width, wording: wording, hints: true) {
                #expect(line.unicodeScalars.count <= width)
                #expect(!line.hasSuffix(" "))
            }
        }
    }

    @Test(arguments: [80, 120]) func deadlinesEndAtTheRightEdge(_ width: Int) {
        let heads = lines(width: width).filter { $0.hasPrefix(" 1  ") || $0.hasPrefix(" 4  ") }
        #expect(heads.count == 2)
        #expect(heads.allSatisfy { $0.unicodeScalars.count == width })
    }

    @Test func decomposedAndWideLettersTakeTheirColumns() {
        var directive = Samples.programme
        // "Bộ Y tế" with its marks apart: ten scalars, seven columns.
        directive.lead = [Actor(id: "y", name: "Bo\u{323}\u{302} Y te\u{302}\u{301}")]
        let decomposed = lines(Samples.answer(.passage, groups: [group(directive)]))
        directive.lead = [Actor(id: "k", name: "科技部")]
        let wide = lines(Samples.answer(.passage, groups: [group(directive)]))
        let head = decomposed.first { $0.hasPrefix(" 1") } ?? ""
        #expect(head.unicodeScalars.count == 84)
        #expect(head.hasSuffix("tháng 11/2025 · còn 8 ngày"))
        #expect((wide.first { $0.hasPrefix(" 1") } ?? "").unicodeScalars.count == 77)
    }

    private func group(_ directives: Directive...) -> Group {
        Group(role: .primary, title: .asked, directives: directives)
    }

    @Test func englishNamesAgenciesTwice() {
        let shown = lines(wording: Samples.english, hints: true)
        #expect(
            shown.contains(" 1  Ministry of Science and Technology                    Nov 2025 · 8 days left")
        )
        #expect(shown.contains("    Bộ Khoa học và Công nghệ"))
        #expect(shown.contains("    by 10 Nov 2025 · 12 days past, outcome not in the documents"))
        #expect(
            lines(width: 120, wording: Samples.english).contains {
                $0.hasPrefix(" 1  Ministry of Science and Technology (Bộ Khoa học và Công nghệ)")
                    && $0.hasSuffix("Nov 2025 · 8 days left")
            })
    }

    @Test func colourAddsNothingButColour() {
        let renderer = ScreenRenderer(width: 80, colour: true, wording: Samples.vietnamese, showsHints: true)
        let coloured = renderer.text(Samples.november)
        var plain = coloured
        for code in ["0", "1", "2", "31", "33"] {
            plain = plain.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(plain == lines(hints: true).joined(separator: "\n"))
        #expect(coloured.contains("\u{1B}[33mcòn 8 ngày\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[31mquá 12 ngày theo lịch, chưa rõ kết quả\u{1B}[0m"))
    }

    @Test func aQuestionReadAsItStandsHasNoReadingLine() {
        var answer = Samples.november
        answer.question = Samples.question("Bộ Y tế", read: "Bộ Y tế")
        #expect(lines(answer).first?.hasPrefix("Tài liệu có 3") == true)
        answer.question = Samples.question("Bo\u{323}\u{302} Y te\u{302}\u{301} ", read: "Bộ Y tế")
        #expect(lines(answer).first?.hasPrefix("Tài liệu có 3") == true)
    }

    @Test func whatWasKeptIsSaid() {
        var answer = Samples.november
        answer.question = Samples.question(
            "tháng 12 thì sao",
            Samples.filters {
                $0.agencies = [AskedAgency(agency: Samples.security)]
                $0.period = Samples.asked(12, 2025)
            })
        answer.question.carried = [.agencies]
        #expect(lines(answer).first == "giữ từ câu trước: Bộ Công an · tính đến 22/11/2025")
    }

    @Test func figuresAndPassages() {
        let figure = Figure(
            number: 39.5, unit: "%", of: "dân số được phủ sóng 5G", text: "đạt 39,5%",
            citation: Samples.citation(5))
        let answer = Samples.answer(
            .figure(figure), figures: [figure],
            passages: [Quotation(text: "Phủ sóng 5G\nđạt 39,5%.", citation: Samples.citation(5))])
        let source = "Thông báo kết luận Phiên họp thứ năm của Ban Chỉ đạo của Chính phủ,"
        #expect(
            lines(answer) == [
                "Dân số được phủ sóng 5G: đã đạt 39,5% (15/11/2025).", "", "    Phủ sóng 5G",
                "    đạt 39,5%.",
                "    \(source)", "    15/11/2025, đ. 5", "", "Số liệu",
                "    39,5% dân số được phủ sóng 5G                                         đã đạt",
                "    \(source)", "    15/11/2025, đ. 5", "",
            ])
    }

    @Test func documentsAreListed() {
        let source = Source(
            id: "a", title: "Phiên họp 5", date: Samples.day(2025, 11, 15), issuer: "Thủ tướng",
            number: "62/TB-VPCP",
            kind: "Thông báo")
        let shown = lines(Samples.answer(.documents([source])))
        #expect(shown[2] == " 1  Phiên họp 5" + String(repeating: " ", count: 55) + "15/11/2025")
        #expect(shown[3] == "    Thông báo · 62/TB-VPCP · Thủ tướng")
    }
}
