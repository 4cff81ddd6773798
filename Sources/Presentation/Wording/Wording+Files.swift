package import Directives

/// Column titles of exported files, and why there is no file.
extension Wording {
    var productAndTargets: String { text("Sản phẩm, chỉ tiêu", "Product, targets") }
    var group: String { text("Nhóm", "Group") }
    var firstDay: String { text("Từ ngày", "First day") }
    var lastDay: String { text("Hạn cuối", "Last day") }
    var timeLeft: String { text("Còn hoặc quá", "Left or past") }
    var statedDeadline: String { text("Thời hạn nguyên văn", "Deadline as stated") }
    var unclear: String { text("Chưa rõ", "Not stated") }
    var impliedFields: String { text("Suy ra", "Implied") }
    var quote: String { text("Trích dẫn", "Quotation") }
    var identifier: String { text("Mã", "Identifier") }
    var figure: String { text("Số liệu", "Figure") }
    var counted: String { text("Nội dung", "Of what") }
    var standing: String { text("Tình trạng", "Standing") }
    var period: String { text("Kỳ", "Period") }
    var passage: String { text("Đoạn", "Passage") }
    var document: String { text("Tài liệu", "Document") }
    var date: String { text("Ngày", "Date") }
    var remarks: String { text("Ghi chú", "Remarks") }

    package func message(_ finding: Finding) -> String { text(finding.vietnamese, finding.english) }

    /// One sentence with the way out.
    package func message(_ error: ExportError) -> String {
        let known = choice(ExportFormat.allCases.map(\.rawValue))
        return switch error {
        case .unknownFormat(let name):
            text(
                "Không có định dạng “\(name.safe)”; hãy dùng \(known).",
                "There is no format “\(name.safe)”; use \(known).")
        case .noEnding(let path):
            text(
                "Tên tệp “\(path.safe)” không có đuôi; hãy thêm một trong các đuôi \(known).",
                "The file name “\(path.safe)” has no ending; add one of \(known).")
        case .noDeadlines:
            text(
                "Không có thời hạn nào để đưa vào lịch; hãy xuất ra txt hoặc docx.",
                "There are no deadlines to put into a calendar; write txt or docx.")
        }
    }
}
