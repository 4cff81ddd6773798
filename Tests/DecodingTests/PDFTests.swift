import Directives
import Foundation
import Testing

@testable import Decoding

@Suite(.enabled(if: Tool.path(of: "pdftotext") != nil, "needs pdftotext of poppler-utils"), .serialized)
struct PDFTests {
    private func decode(_ pages: [[PDF.Line]]) throws -> DecodedFile {
        try FileDecoder().decode(bytes: PDF(pages: pages).bytes, name: "a.pdf")
    }

    /// Lines of 5 points a letter from `y` on.
    private func lines(_ texts: [String], x: Double = 60, y: Double = 120) -> [PDF.Line] {
        texts.enumerated().map { PDF.Line(x: x, y: y + 14 * Double($0.offset), text: $0.element) }
    }

    @Test func linesAreJoinedOverPages() throws {
        let first = lines([
            "1. Bộ Y tế chủ trì, phối hợp với Bộ Tài chính rà soát toàn bộ các trạm y tế tuyến xã,",
            "báo cáo Thủ tướng Chính phủ trước ngày 30 tháng 6 năm 2026.",
            "2. Bộ Giáo dục và Đào tạo chỉ đạo các trường học trên cả nước xây dựng kế hoạch phòng",
        ])
        let second = lines([
            "chống đuối nước cho học sinh, hoàn thành trong quý II.", "3. Bộ Công an kiểm tra.",
        ])
        let furniture = { (page: Int) in
            [
                PDF.Line(x: 60, y: 40, text: "Văn bản mẫu ban hành nội bộ"),
                PDF.Line(x: 295, y: 800, text: "\(page)"),
            ]
        }
        let file = try decode([first + furniture(1), second + furniture(2)])
        #expect(file.format == .pdf)
        #expect(
            file.text == """
                1. Bộ Y tế chủ trì, phối hợp với Bộ Tài chính rà soát toàn bộ các trạm y tế tuyến xã, báo cáo Thủ \
                tướng Chính phủ trước ngày 30 tháng 6 năm 2026.

                2. Bộ Giáo dục và Đào tạo chỉ đạo các trường học trên cả nước xây dựng kế hoạch phòng chống đuối \
                nước cho học sinh, hoàn thành trong quý II.

                3. Bộ Công an kiểm tra.

                """)
    }

    @Test func letterheadsAreReadColumnByColumn() throws {
        let left = lines(["THỦ TƯỚNG CHÍNH PHỦ", "Số: 24/CT-TTg"], x: 80, y: 60)
        let right = lines(
            ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hà Nội, ngày 13 tháng 9 năm 2025"], x: 330, y: 65)
        let title = [
            PDF.Line(x: 270, y: 120, text: "CHỈ THỊ"), PDF.Line(x: 60, y: 160, text: "Bộ Y tế rà soát."),
        ]
        let end =
            lines(["Nơi nhận:", "- Bộ Y tế;"], y: 220) + lines(["THỦ TƯỚNG", "Nguyễn Văn A"], x: 400, y: 220)
        let text = try decode([left + right + title + end]).text
        #expect(
            text.split(separator: "\n") == [
                "THỦ TƯỚNG CHÍNH PHỦ", "Số: 24/CT-TTg", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Hà Nội, ngày 13 tháng 9 năm 2025", "CHỈ THỊ", "Bộ Y tế rà soát.", "Nơi nhận:", "- Bộ Y tế;",
                "THỦ TƯỚNG", "Nguyễn Văn A",
            ])
    }

    private static let columns = [50.0, 85, 250, 350, 450]

    /// Places the lines of the cells of a row from `y` on; gives the height of the row.
    private func row(_ cells: [String], _ y: Double, into page: inout [PDF.Line], isCentered: Bool = false)
        -> Double
    {
        let cells = cells.map { $0.split(separator: "/", omittingEmptySubsequences: true).map(String.init) }
        let height = 12 * Double(cells.map(\.count).max() ?? 0)
        for (column, cell) in cells.enumerated() {
            let start = isCentered ? y + (height - 12 * Double(cell.count)) / 2 : y
            for (index, line) in cell.enumerated() {
                page.append(PDF.Line(x: Self.columns[column], y: start + 12 * Double(index), text: line))
            }
        }
        return height
    }

    @Test(arguments: [false, true]) func tablesAreTakenApart(isCentered: Bool) throws {
        let head = ["TT", "Nội dung nhiệm vụ", "Cơ quan/chủ trì", "Thời gian/hoàn thành", "Sản phẩm"]
        let rows = [
            [
                "1",
                "Rà soát mạng truyền số liệu/chuyên dùng cấp xã của tỉnh,/bảo đảm thông suốt/từ tỉnh đến xã",
                "Sở Khoa học/và Công nghệ", "Quý I năm 2026", "Báo cáo",
            ],
            [
                "2", "Số hóa hồ sơ còn/hiệu lực", "Văn phòng UBND", "Trước ngày/30 tháng 9",
                "Kho dữ liệu/số hóa/của tỉnh/đạt 100%",
            ],
            ["3", "Tập huấn kỹ năng số/cho cán bộ", "Sở Nội vụ", "", "Kế hoạch;/chứng nhận"],
        ]
        var first = [PDF.Line(x: 50, y: 100, text: "PHỤ LỤC")]
        var y = 130.0
        y += row(head, y, into: &first, isCentered: isCentered) + 2
        for cells in rows.prefix(2) { y += row(cells, y, into: &first, isCentered: isCentered) + 2 }
        var second: [PDF.Line] = []
        y = 60
        y += row(head, y, into: &second, isCentered: isCentered) + 2
        y += row(rows[2], y, into: &second, isCentered: isCentered) + 2
        second += lines(
            ["III. TỔ CHỨC THỰC HIỆN: các sở, ngành thực hiện nghiêm Kế hoạch này."], x: 70, y: y + 20)
        let text = try decode([first, second]).text
        func line(_ cells: [String]) -> Substring {
            "| " + cells.map { $0.replacing("/", with: " ") }.joined(separator: " | ") + " |"
        }
        #expect(
            text.split(separator: "\n") == ["PHỤ LỤC"] + ([head] + rows).map(line) + [
                "III. TỔ CHỨC THỰC HIỆN: các sở, ngành thực hiện nghiêm Kế hoạch này."
            ])
    }

    @Test func rowsGoOnOverPagesAndGroupsHaveTitles() throws {
        var first: [PDF.Line] = []
        var y = 60.0
        y += row(["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả"], y, into: &first) + 4
        first.append(PDF.Line(x: 50, y: y, text: "I"))
        first.append(PDF.Line(x: 85, y: y, text: "NHÓM NHIỆM VỤ VỀ HẠ TẦNG SỐ VÀ DỮ LIỆU DÙNG CHUNG"))
        y += 16
        y += row(["1", "Rà soát", "Sở Y tế", "Quý I", "Báo cáo"], y, into: &first) + 4
        y += row(["2", "Xây dựng kho", "Sở Nội vụ", "Quý II", "Kho dữ liệu"], y, into: &first) + 4
        var second: [PDF.Line] = []
        y = 120
        y += row(["", "dữ liệu chung", "", "", "hoạt động"], y, into: &second) + 4
        y += row(["3", "Tập huấn", "Sở Tài chính", "Hằng năm", "Lớp học"], y, into: &second) + 4
        let text = try decode([first, second]).text
        #expect(
            text == """
                | STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả |
                | I | NHÓM NHIỆM VỤ VỀ HẠ TẦNG SỐ VÀ DỮ LIỆU DÙNG CHUNG |  |  |  |
                | 1 | Rà soát | Sở Y tế | Quý I | Báo cáo |
                | 2 | Xây dựng kho dữ liệu chung | Sở Nội vụ | Quý II | Kho dữ liệu hoạt động |
                | 3 | Tập huấn | Sở Tài chính | Hằng năm | Lớp học |

                """)
    }

    @Test func columnsMayBeNoWiderApartThanWords() throws {
        var page: [PDF.Line] = []
        func line(_ y: Double, _ cells: [String]) {
            for (x, cell) in zip([50.0, 80, 159, 238, 317], cells) {
                page.append(PDF.Line(x: x, y: y, text: cell))
            }
        }
        line(100, ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian", "Sản phẩm"])
        line(120, ["1", "Rà soát mạng", "Sở Khoa học và", "Trước ngày 30", "Báo cáo kết quả"])
        line(132, ["", "truyền số liệu", "Công nghệ tỉnh", "tháng 9 năm nay", "trình Chủ tịch"])
        line(144, ["2", "Số hóa hồ sơ ở", "Văn phòng UBND", "Quý I năm 2026", "Kho dữ liệu số"])
        line(156, ["", "các xã, phường", "tỉnh và các xã", "", "dùng chung"])
        #expect(
            try decode([page]).text == """
                | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |
                | 1 | Rà soát mạng truyền số liệu | Sở Khoa học và Công nghệ tỉnh | Trước ngày 30 tháng 9 năm nay \
                | Báo cáo kết quả trình Chủ tịch |
                | 2 | Số hóa hồ sơ ở các xã, phường | Văn phòng UBND tỉnh và các xã | Quý I năm 2026 \
                | Kho dữ liệu số dùng chung |

                """)
    }

    @Test func oldFontsAreRestored() throws {
        let text = "Bộ Y tế chủ trì, phối hợp với Bộ Tài chính."
        let file = try decode([lines([Inverse.hidden(text, .tcvn3)])])
        #expect(file.text == text + "\n")
        #expect(file.findings.map(\.kind) == [.guessedEncoding])
    }

    @Test func brokenFilesAreRefused() throws {
        let sound = PDF(pages: [lines(["Bộ Y tế"])]).bytes
        #expect(throws: DecodingError.damaged(path: "a", .unreadablePages)) {
            try FileDecoder().decode(bytes: Array(sound.prefix(40)), name: "a")
        }
        #expect(throws: DecodingError.encrypted(path: "a")) {
            try FileDecoder().decode(bytes: PDF(pages: [lines(["x"])], isLocked: true).bytes, name: "a")
        }
        _ = try? FileDecoder().decode(bytes: Array(sound.prefix(sound.count - 300)), name: "a")
        let empty = try FileDecoder().decode(bytes: PDF(pages: [[]]).bytes, name: "a")
        #expect(empty.findings.map(\.kind) == [.empty])
    }
}
