import Directives
import Extraction
import TestSupport
import Testing

/// Plans as they come out of Word, a web page, a Markdown converter: names in bold, tables that lost their lines.
@Suite struct PlanLayoutTests {
    private func directives(_ text: String) throws -> [Directive] {
        try ShippedReader.reader().read(id: "plan", text: text).directives.map(\.directive)
    }

    /// `leads | start..end | task` of each directive.
    private func rows(_ text: String) throws -> [String] {
        try directives(text).map { directive in
            let period = directive.deadline?.period
            let days = period.map { "\($0.start?.description ?? "")..\($0.end?.description ?? "")" }
            return [
                directive.lead.map(\.name).joined(separator: "; "), days ?? directive.recurrence ?? "",
                directive.text,
            ].joined(separator: " | ")
        }
    }

    @Test(arguments: [
        ("**1. Sở Y tế**", "Sở Y tế"), ("1.Sở Y tế", "Sở Y tế"),
        ("4. Kho bạc Nhà nước Khu vực XIII", "Kho bạc Nhà nước Khu vực XIII"),
        ("9. Điện lực Quảng Nam", "Điện lực Quảng Nam"),
        ("b) Tổ đảng ở Thường trực Ủy ban Pháp luật", "Tổ đảng ở Thường trực Ủy ban Pháp luật"),
        ("7. Các doanh nghiệp viễn thông, công nghệ số", "các doanh nghiệp viễn thông, công nghệ số"),
        ("5. Sở Tài chính chủ trì, phối hợp với các sở, ngành", "Sở Tài chính"),
        ("6. Sở Nội vụ có trách nhiệm", "Sở Nội vụ"),
    ])
    func aNumberedNameTellsWhoDoesWhatStandsBelow(name: String, lead: String) throws {
        let task = "Kiểm tra việc cấp phát thuốc tại các trạm trên địa bàn trong quý I/2026."
        let read = try directives(
            "Ngày 01 tháng 11 năm 2025\n\nII. TỔ CHỨC THỰC HIỆN\n\n\(name)\n\n- \(task)\n")
        #expect(read.count == 1 && read.first?.lead.map(\.name) == [lead], "\(read)")
    }

    @Test(arguments: [
        "2. Tổ chức bộ máy", "II. TỔ CHỨC THỰC HIỆN", "3. Công tác tuyên truyền", "4. Hội nghị quán triệt",
    ])
    func aNumberedHeadingIsNobody(heading: String) throws {
        let task = "Kiểm tra việc cấp phát thuốc tại các trạm trên địa bàn."
        let read = try directives("NHIỆM VỤ, GIẢI PHÁP\n\n\(heading)\n\n- \(task)\n")
        #expect(read.allSatisfy { $0.lead.isEmpty }, "\(read)")
    }

    @Test func labelsTellOfTheWholeTaskTheyArePartOf() throws {
        let read = try rows(
            """
            Ngày 01 tháng 11 năm 2025

            II. NHIỆM VỤ

            1. Cơ sở dữ liệu

            a) Nội dung thực hiện:

            - Rà soát dữ liệu về hộ kinh doanh.

            - Chuẩn hóa dữ liệu về chợ.

            b) Cơ quan thực hiện:

            - Đơn vị chủ trì: Sở Công Thương.

            - Đơn vị phối hợp: Sở Tài chính.

            c) Thời gian hoàn thành: Quý I năm 2026.

            2. Tập huấn

            - Tập huấn cho cán bộ xã.

            - Đơn vị chủ trì: Sở Nội vụ.
            """)
        #expect(
            read == [
                "Sở Công Thương | 2026-01-01..2026-03-31 | Rà soát dữ liệu về hộ kinh doanh",
                "Sở Công Thương | 2026-01-01..2026-03-31 | Chuẩn hóa dữ liệu về chợ",
                "Sở Nội vụ |  | Tập huấn cho cán bộ xã",
            ])
    }

    @Test func aLabelTakesNoTaskFromWhoeverHasIt() throws {
        let read = try rows(
            """
            II. NHIỆM VỤ

            1. Sở Công Thương:

            - Rà soát quy hoạch các chợ.

            - Hoàn thành đường dây qua đèo.

            2. Cơ quan chủ trì: Sở Xây dựng.
            """)
        #expect(read.first == "Sở Công Thương |  | Rà soát quy hoạch các chợ")
    }

    @Test func aLabelStandsBehindARestatedTask() throws {
        let read = try rows(
            """
            II. NHIỆM VỤ

            a) Sở Công Thương rà soát quy hoạch các chợ. [đ. 95]

            - Thời hạn: tháng 12/2025.
            """)
        #expect(read == ["Sở Công Thương | 2025-12-01..2025-12-31 | Rà soát quy hoạch các chợ"])
    }

    @Test func powerIsNoDispatch() throws {
        let read = try rows(
            """
            NHIỆM VỤ, GIẢI PHÁP

            1. Về bảo đảm cung ứng điện:

            - Sở Công Thương rà soát lưới điện của các xã;

            - Điện lực tỉnh hoàn thành trạm biến áp.
            """)
        #expect(read.count == 2, "\(read)")
    }

    @Test func dashesBelowANumberedSentenceTellItsBody() throws {
        let read = try rows(
            """
            Yêu cầu các sở, ngành thực hiện các nội dung sau:

            (1) Sở Y tế bảo đảm đủ thuốc cho các trạm.

            - Chủ trì, phối hợp với Sở Tài chính lập dự toán.

            (2) Sở Xây dựng kiểm tra các cầu yếu.
            """)
        #expect(
            read == [
                "Sở Y tế |  | Bảo đảm đủ thuốc cho các trạm",
                "Sở Y tế |  | Chủ trì, phối hợp với Sở Tài chính lập dự toán",
                "Sở Xây dựng |  | Kiểm tra các cầu yếu",
            ])
    }

    @Test func thoseADispatchIsSentToAreToldNothingYet() throws {
        let read = try rows(
            """
            SỞ NỘI VỤ điện:

            - Các Phòng: Tổ chức, Thanh tra, Hành chính;
            - Trung tâm Lưu trữ.

            Giao Trung tâm Lưu trữ số hóa hồ sơ trong tháng 12/2025.
            """)
        #expect(
            read == ["Trung tâm Lưu trữ | 2025-12-01..2025-12-31 | Số hóa hồ sơ trong tháng 12/2025"],
            "\(read)")
    }

    @Test func aPurposesDateIsNoDeadlineOfEachPart() throws {
        let read = try rows(
            """
            Ngày 01 tháng 11 năm 2025

            Để kịp hoàn thành công trình trước ngày 30/12/2025, yêu cầu các sở thực hiện các nội dung sau:

            1. Sở Y tế tiếp nhận thiết bị.

            2. Sở Tài chính bố trí kinh phí.
            """)
        #expect(
            read == ["Sở Y tế |  | Tiếp nhận thiết bị", "Sở Tài chính |  | Bố trí kinh phí"], "\(read)")
    }

    @Test func cellsMayBePartedByTabs() throws {
        let read = try rows(
            """
            Ngày 01 tháng 11 năm 2025

            TT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\tKết quả
            I\tSố hóa
            1\tSố hóa sổ hộ tịch\tSở Tư pháp\tTháng 3/2026\tCơ sở dữ liệu
            2\tTheo dõi tiến độ của các xã\tSở Nội vụ\tThường xuyên\tBáo cáo
            \tTập huấn cán bộ\tSở Y tế\t2026\t
            """)
        #expect(
            read == [
                "Sở Tư pháp | 2026-03-01..2026-03-31 | Số hóa sổ hộ tịch",
                "Sở Nội vụ | Thường xuyên | Theo dõi tiến độ của các xã",
                "Sở Y tế | 2026-01-01..2026-12-31 | Tập huấn cán bộ",
            ])
    }

    @Test func cellsMayStandOneALine() throws {
        let read = try rows(
            """
            Ngày 01 tháng 11 năm 2025

            TT
            Nhiệm vụ
            Cơ quan chủ trì
            Cơ quan phối hợp
            Thời gian
            hoàn thành
            I.
            Hạ tầng
            1.
            Xây dựng trạm phát sóng
            ở vùng cao
            Bộ Khoa học và Công nghệ
            Các bộ, ngành
            2026
            2.
            Tổ chức thi tay nghề
            Các bộ, ngành, địa phương
            Hằng năm

            Trên đây là phụ lục.
            """)
        #expect(
            read == [
                "Bộ Khoa học và Công nghệ | 2026-01-01..2026-12-31 | Xây dựng trạm phát sóng ở vùng cao",
                "các bộ, ngành, địa phương | Hằng năm | Tổ chức thi tay nghề",
            ])
    }

    @Test(arguments: [
        "Bộ Y tế\trà soát\tthuốc", "TT\n\nBộ Y tế rà soát kho thuốc.\n", "1.\tBộ Y tế rà soát kho thuốc.",
    ])
    func tabsAndShortLinesAloneAreNoTable(text: String) throws {
        let reading = try ShippedReader.reader().read(id: "x", text: text)
        #expect(reading.document.paragraphs.allSatisfy { $0.cells.isEmpty })
    }

    @Test func theNumberOfARowIsNoFigure() throws {
        let reading = try ShippedReader.reader().read(
            id: "x",
            text:
                "| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 4 | Tập huấn cho 300 cán bộ | Bộ Nội vụ |\n"
        )
        #expect(reading.figures.map(\.number) == [300])
    }
}
