import TestSupport
import Testing

/// What the head of a document says of it.
@Suite struct HeadTests {
    @Test func datesAreFound() throws {
        let lines = try Corpus("Tests/ExtractionTests/Corpora/dates.txt").cases
        #expect(lines.count >= 8)
        for line in lines {
            let text = line[0].replacing(" / ", with: "\n\n")
            let date = try ShippedReader.reader().read(id: "head", text: text).source.date
            #expect((date?.description ?? "-") == line[1], "\(line)")
        }
    }

    struct Head {
        let text: String
        let number: String?
        let date: String?
        let issuer: String?
        /// How the title begins.
        let title: String
    }

    @Test(arguments: [
        // two columns, a blank left for the number, what it is about beside the letterhead
        Head(
            text: """
                ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   TỈNH CÀ MAU                      Độc lập - Tự do - Hạnh phúc
                 Số:    812    /UBND-KT            Cà Mau, ngày 03 tháng 4 năm 2026
                V/v chuẩn bị nước ngọt
                    mùa khô năm 2026
                          Kính gửi: Các sở, ban, ngành tỉnh.
                     Thực hiện Nghị định số 15/2026/NĐ-CP ngày 02/3/2026 của Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh
                giao Sở Y tế rà soát việc dự trữ thuốc, báo cáo trước ngày 20/4/2026.
                """,
            number: "812/UBND-KT", date: "2026-04-03", issuer: "Ủy ban nhân dân tỉnh Cà Mau",
            title: "Chuẩn bị nước ngọt mùa khô năm 2026"),
        // a page of a library of law: its particulars and a summary stand in front, the letterhead in a table
        Head(
            text: """
                Mọi hành vi sao chép phải ghi rõ nguồn.
                X
                |
                |
                **Số hiệu:**
                |
                918/CĐ-TTg
                |
                **Loại văn bản:**
                |
                Công điện
                |
                **Ngày công báo:**
                |
                Đang cập nhật
                |
                ## Khắc phục sạt lở trước ngày 15/12/2025
                Theo đó, Thủ tướng yêu cầu các tỉnh di dời dân.
                |
                **THỦ TƯỚNG CHÍNH
                PHỦ**
                -------
                |
                **CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM**
                Độc lập - Tự do - Hạnh phúc
                |
                |
                Số: 918/CĐ-TTg
                |
                *Hà Nội, ngày 02
                tháng 12 năm 2025 *
                |
                **CÔNG ĐIỆN**
                VỀ VIỆC KHẮC PHỤC SẠT LỞ BỜ SÔNG
                Thủ tướng Chính phủ yêu cầu:
                1. Bộ Xây dựng kiểm tra các cầu yếu.
                """,
            number: "918/CĐ-TTg", date: "2025-12-02", issuer: "Thủ tướng Chính phủ",
            title: "CÔNG ĐIỆN VỀ VIỆC KHẮC PHỤC SẠT LỞ BỜ SÔNG"),
        // a letter whose enclosed plan has a letterhead of its own
        Head(
            text: """
                ỦY BAN NHÂN DÂN TỈNH CÀ MAU
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 44/UBND-NN
                Cà Mau, ngày 03 tháng 4 năm 2026
                V/v triển khai kế hoạch mùa khô
                Kính gửi: Các sở, ban, ngành.
                1. Sở Y tế kiểm tra các bệnh viện trước ngày 15/5/2026.
                2. Sở Tài chính bố trí kinh phí.
                3. Sở Xây dựng rà soát công trình.
                4. Sở Nội vụ theo dõi.
                5. Sở Tư pháp góp ý.
                6. Sở Công Thương phối hợp.
                Nơi nhận:
                - Như trên.
                PHỤ LỤC
                ỦY BAN NHÂN DÂN TỈNH CÀ MAU
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 45/KH-UBND
                Cà Mau, ngày 04 tháng 4 năm 2026
                """,
            number: "44/UBND-NN", date: "2026-04-03", issuer: "Ủy ban nhân dân tỉnh Cà Mau",
            title: "Triển khai kế hoạch mùa khô"),
        // the columns are gone: one below the other
        Head(
            text: """
                BỘ XÂY DỰNG

                Số: 77 /KH-BXD

                Hà Nội, ngày 9 tháng 5 năm 2026

                KẾ HOẠCH
                Thực hiện Nghị quyết số 12/NQ-CP ngày 04/4/2026 của Chính phủ về nhà ở xã hội

                1. Cục Quản lý nhà chủ trì lập danh mục dự án.
                """,
            number: "77/KH-BXD", date: "2026-05-09", issuer: "Bộ Xây dựng",
            title: "KẾ HOẠCH Thực hiện Nghị quyết số 12/NQ-CP"),
        // without a letterhead: the number of what it carries out is not its own
        Head(
            text: """
                Thực hiện Nghị định số 15/2026/NĐ-CP ngày 02/3/2026 của Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

                1. Sở Y tế rà soát việc dự trữ thuốc.
                """,
            number: nil, date: nil, issuer: nil, title: "Thực hiện Nghị định số 15"),
        // a Party body: no colon, the sign behind a blank
        Head(
            text: """
                TỈNH ỦY LAI CHÂU                            ĐẢNG CỘNG SẢN VIỆT NAM
                        *                           Lai Châu, ngày 11 tháng 2 năm 2026
                 Số 301 -CV/TU
                về việc tổ chức Tết trồng cây

                Kính gửi: Các đảng ủy trực thuộc.
                """,
            number: "301-CV/TU", date: "2026-02-11", issuer: "Tỉnh ủy Lai Châu",
            title: "Tổ chức Tết trồng cây"),
        // another writes down what the Deputy Prime Minister concludes
        Head(
            text: """
                VĂN PHÒNG CHÍNH PHỦ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 45/TB-VPCP             Hà Nội, ngày 15 tháng 1 năm 2026

                THÔNG BÁO
                KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ TẠI CUỘC HỌP VỀ CẢNG BIỂN

                Giao Bộ Xây dựng rà soát quy hoạch.
                """,
            number: "45/TB-VPCP", date: "2026-01-15", issuer: "Phó Thủ tướng Chính phủ",
            title: "THÔNG BÁO KẾT LUẬN"),
    ])
    func letterheadsAreRead(head: Head) throws {
        let source = try ShippedReader.reader().read(id: "head", text: head.text).source
        #expect(source.number == head.number)
        #expect(source.date?.description == head.date)
        #expect(source.issuer == head.issuer)
        #expect(source.title.hasPrefix(head.title), "\(source.title)")
    }
}
