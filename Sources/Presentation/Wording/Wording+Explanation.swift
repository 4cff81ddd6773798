import Directives
import Inquiry
import Linguistics

/// How the reading of a line is told.
extension Wording {
    func repaired(_ kind: TypedLine.Repair.Kind) -> String {
        switch kind {
        case .composed: text("ghép dấu", "marks composed")
        case .letter: text("sửa chữ Đ", "letter Đ")
        case .telex: "Telex"
        case .vni: "VNI"
        case .shorthand: text("viết tắt", "shorthand")
        case .spelling: text("sửa lỗi gõ", "typing mistake")
        case .spacing: text("sửa dấu cách", "spacing")
        }
    }

    func asked(_ intent: Intent) -> String {
        switch intent {
        case .list: text("nhiệm vụ nào", "which tasks")
        case .who: text("ai làm", "who")
        case .when: text("khi nào", "when")
        case .product: text("sản phẩm gì", "with what product")
        case .figure: text("bao nhiêu", "how much")
        case .count: text("có mấy nhiệm vụ", "how many tasks")
        case .passage: text("tài liệu nói gì", "what the documents say")
        case .audit: text("điều gì chưa rõ", "what is not clear")
        case .documents: text("tài liệu nào", "which documents")
        case .greeting: text("chào hỏi, cảm ơn", "a greeting or thanks")
        case .help: text("cách dùng", "how to use this")
        }
    }

    /// The days of a period, an open end as `…`.
    func days(_ period: Period) -> String {
        [period.start, period.end].map { $0.map(date) ?? "…" }.joined(separator: " – ")
    }

    var intent: String { text("Hỏi", "Asks for") }
    var time: String { text("Thời gian", "Time") }
    var agency: String { text("Cơ quan", "Agency") }
    var terms: String { text("Từ tìm", "Terms") }
}
