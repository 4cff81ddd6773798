import Directives
import Extraction
import TestSupport
import Testing

/// Single paragraphs: orders with who and when in `Corpora/orders.txt` and, as news tells them,
/// `Corpora/reports.txt`, look-alikes in `Corpora/traps.txt`.
@Suite struct SentenceTests {
    static let report = "Hà Nội, ngày 01 tháng 11 năm 2025"
    static let order = "Số: 29/CT-TTg\n\n\(report)\n\nCHỈ THỊ\n\nThủ tướng Chính phủ yêu cầu:"

    func directives(_ paragraph: String, below head: String) throws -> [Directive] {
        try ShippedReader.reader()
            .read(id: "test", text: "\(head)\n\n\(paragraph)\n").directives.map(\.directive)
    }

    @Test(arguments: [("orders", order), ("reports", report)])
    func ordersAreRead(corpus: String, head: String) throws {
        for line in try Corpus("Tests/ExtractionTests/Corpora/\(corpus).txt").cases {
            let read = try directives(line[0], below: head)
            #expect(read.count == 1, "\(line): \(line[0]) gives \(read.map(\.text))")
            guard let directive = read.first else { continue }
            #expect(directive.lead.map(\.name) == line.list(1), "\(line): \(line[0])")
            let period = directive.deadline?.period
            let days = period.map { "\($0.start?.description ?? "")..\($0.end?.description ?? "")" } ?? ""
            #expect(days == line[2], "\(line): \(line[0])")
        }
    }

    @Test(arguments: [
        ("Bộ Y tế tổng hợp tình hình dịch bệnh, định kỳ hằng quý báo cáo Thủ tướng Chính phủ.", "hằng quý"),
        ("Bộ Tài chính báo cáo kết quả giải ngân trước ngày 25 hằng tháng.", "hằng tháng"),
        ("Bộ Tài chính báo cáo kết quả giải ngân trước ngày 25/12/2025.", ""),
    ])
    func whatRecursIsKeptInItsWords(order: String, recurrence: String) throws {
        let directive = try #require(try directives(order, below: Self.order).first)
        #expect((directive.recurrence ?? "").hasSuffix(recurrence))
        #expect((directive.recurrence == nil) == recurrence.isEmpty)
        #expect((directive.deadline == nil) != recurrence.isEmpty)
    }

    @Test func quotedLawOrdersNothing() throws {
        let law = """
            Theo đó, Thủ tướng Chính phủ yêu cầu các địa phương dựng lại nhà cho dân.

            **Khắc phục thiên tai được quy định như thế nào?**

            Hoạt động khắc phục thiên tai được quy định tại Điều 30 Luật Phòng, chống thiên tai 2013 như sau:

            - Tiếp tục triển khai công tác cứu trợ;

            - Ủy ban nhân dân các cấp có trách nhiệm thống kê thiệt hại.
            """
        #expect(try directives(law, below: Self.report).map(\.text) == ["Dựng lại nhà cho dân"])
    }

    @Test func whatADocumentSaysOfItselfIsNoTask() throws {
        #expect(try directives("Chỉ thị này phổ biến đến chi bộ.", below: Self.order).isEmpty)
    }

    @Test func whoIsAddressedBeforeAColonIsTold() throws {
        let report = """
            Sau khi nghe báo cáo, Phó Thủ tướng có yêu cầu đối với Bộ Y tế như sau:

            Khẩn trương hoàn thành cơ sở dữ liệu về giá thuốc.
            """
        let read = try directives(report, below: Self.report)
        #expect(read.map { $0.lead.map(\.name) } == [["Bộ Y tế"]])
    }

    /// "các tỉnh nêu trên", "các đồng chí nêu trên" are whom the address of the dispatch or a sentence names.
    @Test(arguments: [
        (
            "Chủ tịch Ủy ban nhân dân các tỉnh nêu trên kiểm tra đê.",
            ["Ủy ban nhân dân tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Đắk Lắk"]
        ),
        ("Các địa phương nêu trên sơ tán dân.", ["tỉnh Gia Lai", "tỉnh Đắk Lắk"]),
        ("Các Bộ trưởng nêu trên kiểm tra công tác ứng phó.", ["Bộ Công an", "Bộ Y tế"]),
        (
            "Yêu cầu các đồng chí nêu trên trực tiếp chỉ đạo ứng phó.",
            ["Ủy ban nhân dân thành phố Huế", "Ủy ban nhân dân thành phố Đà Nẵng", "Bộ Công an", "Bộ Y tế"]
        ),
        ("Các hợp tác xã nêu trên trồng lại rừng.", ["các hợp tác xã nêu trên"]),
    ])
    func whoIsNamedAboveIsTold(order: String, leads: [String]) throws {
        let dispatch = """
            Số: 29/CĐ-TTg

            Hà Nội, ngày 01 tháng 11 năm 2025

            THỦ TƯỚNG CHÍNH PHỦ điện:

            - Chủ tịch Ủy ban nhân dân các thành phố: Huế, Đà Nẵng;

            - Bộ trưởng các Bộ: Công an, Y tế.

            Bão sẽ vào các tỉnh Gia Lai, Đắk Lắk.

            Thủ tướng Chính phủ yêu cầu:
            """
        let read = try directives("1. " + order, below: dispatch)
        #expect(read.map { $0.lead.map(\.name) } == [leads])
    }

    @Test func whenTheResultIsDueTheTaskIs() throws {
        let order =
            "1. Bộ Nội vụ tổng hợp số liệu về nhà ở. Báo cáo gửi về Văn phòng Chính phủ trước ngày 05/12/2025."
        let read = try directives(order, below: Self.order)
        #expect(read.map { $0.deadline?.period.end?.description } == ["2025-12-04", "2025-12-04"])
        #expect(read.map { $0.deadline?.isImplied } == [true, false])
    }

    @Test func whatIsQuotedIsOrderedByWhoIsNamedBehind() throws {
        let report = """
            Bộ Xây dựng yêu cầu Cục Đường bộ Việt Nam điều tiết xe qua các ngầm tràn.

            "Kiên quyết không cho xe qua nơi nước chảy xiết" – công điện nêu rõ.
            """
        #expect(try directives(report, below: Self.report).count == 2)
    }

    @Test func whoseTasksAreListedIsTold() throws {
        let report = """
            Nghị quyết quy định cụ thể về nhiệm vụ của Bộ Y tế chủ trì, phối hợp với các địa phương như sau:

            - Khẩn trương hoàn thiện hồ sơ khung giá khám bệnh, trình Chính phủ trước ngày 15/12/2025.
            """
        let read = try directives(report, below: Self.report)
        #expect(read.map { $0.lead.map(\.name) } == [["Bộ Y tế"]])
    }

    @Test func twoPartsWithTwoDeadlinesAreTwo() throws {
        let order =
            "Yêu cầu các địa phương đến 31/12/2025 phải xong nhà sửa chữa và đến 31/01/2026 phải xong nhà xây mới."
        let read = try directives(order, below: Self.order)
        #expect(read.map { $0.deadline?.period.end?.description } == ["2025-12-31", "2026-01-31"])
    }

    /// What comes out of a task and how much of it, said without what a comma cuts off.
    @Test(arguments: [
        (
            "Bộ Y tế ban hành cơ chế, chính sách đãi ngộ bác sĩ, điều dưỡng.",
            "cơ chế, chính sách đãi ngộ bác sĩ", ""
        ),
        ("Bộ Y tế xây dựng bộ tiêu chí đánh giá, xếp hạng bệnh viện.", "bộ tiêu chí", ""),
        ("Bộ Y tế lập quỹ hỗ trợ cho bệnh nhân nghèo, người khuyết tật.", "quỹ hỗ trợ", ""),
        ("Các bộ, ngành hoàn thiện cơ sở dữ liệu của bộ, ngành, địa phương mình.", "cơ sở dữ liệu", ""),
        ("Bộ Y tế triển khai Nghị quyết 72 về sức khỏe nhân dân.", nil, ""),
        (
            "Bộ Y tế hỗ trợ 6 thành phố trực thuộc Trung ương xây dựng Đề án bệnh viện vệ tinh.",
            "Đề án bệnh viện vệ tinh", ""
        ),
        (
            "Bộ Y tế bảo đảm tỷ lệ tiêm chủng phải đạt 95% trong năm 2026.", nil,
            "95% bảo đảm tỷ lệ tiêm chủng trong năm 2026"
        ),
        (
            "Bộ Y tế dành ít nhất 30% ngân sách cho y tế dự phòng.", nil,
            "30% dành ít nhất … ngân sách cho y tế dự phòng"
        ),
    ])
    func whatComesOutIsSaidCleanly(order: String, product: String?, targets: String) throws {
        let directive = try #require(try directives(order, below: Self.order).first)
        #expect(directive.product == product)
        #expect(directive.targets.map { "\($0.text) \($0.of)" }.joined(separator: "; ") == targets)
    }

    @Test func whatFollowsACharge() throws {
        let report = """
            Các Tổ công tác có trách nhiệm đôn đốc giải ngân các dự án đầu tư công.

            Tổ chức rà soát, tổng hợp vướng mắc của từng dự án.
            """
        let read = try directives(report, below: Self.report)
        #expect(read.map { $0.lead.map(\.name) } == [["Các Tổ công tác"], ["Các Tổ công tác"]])
    }

    @Test func lookalikesAreNoOrders() throws {
        let cases = try Corpus("Tests/ExtractionTests/Corpora/traps.txt").cases
        #expect(cases.count >= 30)
        for line in cases {
            let read = try directives(line[0], below: Self.report)
            withKnownIssue("\(line[1])") {
                #expect(read.isEmpty, "\(line): \(line[0]) gives \(read.map(\.text))")
            } when: {
                !line[1].isEmpty
            }
        }
    }

    /// Lines that end where a name, a title or a verb should follow.
    @Test(arguments: [
        "Lãnh đạo", "# Đồng chí", "1. Lãnh đạo các", "các đồng chí <br>", "Giao", "1.", "a)", "Yêu cầu:",
        "Thủ tướng",
        "Thủ tướng yêu cầu", "Chủ tịch UBND các", "Sở", "các Sở:", "trước ngày",
        "Bộ Y tế (trước ngày 15/6/2026);",
    ])
    func anUnfinishedLineOrdersNothing(line: String) throws {
        let text = "Thủ tướng yêu cầu:\n\n\(line)\n\n1. \(line)"
        #expect(try ShippedReader.reader().read(id: "odd", text: text).directives.isEmpty, "\(line)")
    }

    @Test func whatIsCutOffBeforeTheVerbIsNoActOfItsOwn() throws {
        let text = """
            Thủ tướng yêu cầu:

            1. Bộ Y tế (trước ngày 15/6/2026); Bộ Công an (trước ngày 30/6/2026) rà soát danh mục.
            """
        #expect(try ShippedReader.reader().read(id: "cut", text: text).directives.count == 1)
    }
}
