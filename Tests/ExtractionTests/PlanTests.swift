import Directives
import Extraction
import TestSupport
import Testing

/// The parts of a plan: labelled lines below a task, tables of assignments, agencies above a list.
@Suite struct PlanTests {
    func directives(_ text: String) throws -> [Directive] {
        try ShippedReader.reader()
            .read(id: "plan", text: text).directives.map(\.directive)
    }

    func days(_ directive: Directive) -> String {
        guard let period = directive.deadline?.period else { return "" }
        return "\(period.start?.description ?? "")..\(period.end?.description ?? "")"
    }

    @Test func labelledLinesBelongToTheTaskAbove() throws {
        let read = try directives(
            """
            Hà Nội, ngày 01 tháng 11 năm 2025

            II. NHIỆM VỤ

            1. Xây dựng Nghị định quy định chi tiết thi hành Luật Dữ liệu.

            - Cơ quan chủ trì: Bộ Công an.

            - Cơ quan phối hợp: Bộ Tư pháp, Văn phòng Chính phủ.

            - Thời gian hoàn thành: tháng 12/2025.

            - Sản phẩm: Nghị định của Chính phủ.

            2. Tập huấn cán bộ, công chức cấp xã.

            - Đơn vị thực hiện: Bộ Nội vụ.

            - Thời hạn: Quý I/2026.

            """)
        #expect(read.count == 2)
        let (first, second) = (try #require(read.first), try #require(read.last))
        #expect(first.text.contains("Nghị định quy định chi tiết"))
        #expect(first.lead.map(\.id) == ["bo-cong-an"])
        #expect(first.cooperating.map(\.id) == ["bo-tu-phap", "van-phong-chinh-phu"])
        #expect(days(first) == "2025-12-01..2025-12-31")
        #expect(first.product?.contains("Nghị định") == true)
        #expect(second.lead.map(\.id) == ["bo-noi-vu"])
        #expect(days(second) == "2026-01-01..2026-03-31")
    }

    @Test func aTableOfAssignmentsGivesADirectiveARow() throws {
        let read = try directives(
            """
            Hà Nội, ngày 01 tháng 11 năm 2025

            | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
            |---|---|---|---|---|---|
            | 1 | Hoàn thiện cơ sở dữ liệu đất đai | Bộ Nông nghiệp và Môi trường | Bộ Công an, UBND các tỉnh, thành phố | Tháng 12/2025 | Cơ sở dữ liệu |
            | 2 | Xây dựng quy chế chia sẻ dữ liệu | Bộ Khoa học và Công nghệ |  | Trước 15/11/2025 | Quy chế |

            """)
        #expect(read.count == 2)
        let (first, second) = (try #require(read.first), try #require(read.last))
        #expect(first.text.contains("Hoàn thiện cơ sở dữ liệu đất đai"))
        #expect(first.lead.map(\.id) == ["bo-nong-nghiep-va-moi-truong"])
        #expect(first.cooperating.map(\.id) == ["bo-cong-an", "uy-ban-nhan-dan-cac-tinh-thanh-pho"])
        #expect(days(first) == "2025-12-01..2025-12-31")
        #expect(first.product == "Cơ sở dữ liệu")
        let clear = first.sixClear
        #expect(
            [clear.who, clear.what, clear.when, clear.responsibility, clear.product].allSatisfy {
                $0 == .stated
            })
        #expect(second.lead.map(\.id) == ["bo-khoa-hoc-va-cong-nghe"])
        #expect(second.cooperating.isEmpty)
        #expect(days(second) == "..2025-11-14")
        #expect(second.product == "Quy chế")
    }

    @Test func columnsThatReportAreNotPartOfATask() throws {
        let read = try directives(
            """
            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            ## Phụ lục: DANH MỤC NHIỆM VỤ

            | TT | NHIỆM VỤ | KẾT QUẢ YÊU CẦU | THỜI GIAN HOÀN THÀNH | CƠ QUAN THỰC HIỆN | TIẾN ĐỘ | KẾT QUẢ HIỆN NAY |
            |---|---|---|---|---|---|---|
            | **I** | **Thể chế** | | | | | |
            | 1. | Xây dựng Luật Dữ liệu y tế | Luật | Tháng 5/2026 | Bộ Y tế<br>Bộ Công an | Đang thực hiện | Bộ Y tế sẽ trình trong tháng 5 |

            """)
        let task = try #require(read.first)
        #expect(read.count == 1)
        #expect(task.lead.map(\.id) == ["bo-y-te", "bo-cong-an"])
        #expect(days(task) == "2026-05-01..2026-05-31")
        #expect(task.citations.first?.quote.hasSuffix("Bộ Công an") ?? false)
    }

    @Test func whoIsToldBeforeTheFirstHeadingIsToldBelowIt() throws {
        let read = try directives(
            """
            Số: 4555/BGDĐT-GDPT

            Hà Nội, ngày 05 tháng 8 năm 2025

            Bộ Giáo dục và Đào tạo (GDĐT) đề nghị các Sở GDĐT tập trung thực hiện các nội dung sau:

            A. NHIỆM VỤ CHUNG

            1. Tăng cường các điều kiện dạy học hai buổi một ngày.

            B. NHIỆM VỤ CỤ THỂ

            1. Rà soát mạng lưới trường lớp ở các xã biên giới.

            """)
        #expect(
            read.map { $0.lead.map(\.name) } == [["Sở Giáo dục và Đào tạo"], ["Sở Giáo dục và Đào tạo"]])
    }

    @Test func whereAnEventIsHeldIsNoTask() throws {
        let read = try directives(
            """
            1. Tổ chức Lễ phát động

            - Địa điểm: Trung tâm Văn hóa tỉnh.

            - Đơn vị thực hiện: Sở Y tế.

            """)
        #expect(read.map(\.text) == ["Tổ chức Lễ phát động"])
        #expect(read.first?.lead.map(\.name) == ["Sở Y tế"])
    }

    @Test func aTableOfSomethingElseGivesNone() throws {
        let read = try directives("| Năm | Số trạm 5G |\n|---|---|\n| 2024 | 6.000 |\n| 2025 | 12.016 |\n")
        #expect(read.isEmpty)
    }

    @Test func anAgencyAboveAListLeadsItsItems() throws {
        let read = try directives(
            """
            Hà Nội, ngày 01 tháng 11 năm 2025

            1. Bộ Y tế:

            a) Ban hành hướng dẫn về bệnh án điện tử trước ngày 15 tháng 12 năm 2025.

            b) Chủ trì, phối hợp với Bộ Công an kết nối dữ liệu khám, chữa bệnh.

            2. Bộ Xây dựng rà soát quy chuẩn kỹ thuật.

            """)
        #expect(read.map { $0.lead.map(\.id) } == [["bo-y-te"], ["bo-y-te"], ["bo-xay-dung"]])
        #expect(read.map { $0.lead.first?.isImplied } == [true, true, false])
        #expect(read.map { $0.cooperating.map(\.id) } == [[], ["bo-cong-an"], []])
        #expect(read.map(days) == ["..2025-12-14", "", ""])
    }

    @Test func aCaptionDoesNotPartASentenceFromItsAgency() throws {
        let read = try directives(
            """
            Thủ tướng giao Bộ Khoa học và Công nghệ trình Chương trình quốc gia trong tháng 11/2025.

            Thủ tướng phát biểu tại phiên họp - Ảnh: VGP/Nhật Bắc

            Chủ trì, phối hợp với các bộ, cơ quan xây dựng bộ chỉ số theo dõi trong tháng 11/2025.

            """)
        #expect(read.count == 2)
        #expect(
            read.last?.lead == [
                Actor(id: "bo-khoa-hoc-va-cong-nghe", name: "Bộ Khoa học và Công nghệ", isImplied: true)
            ])
    }
}
