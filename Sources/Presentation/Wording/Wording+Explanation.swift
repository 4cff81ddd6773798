import Linguistics

/// How the reading of a line is told.
extension Wording {
    func repaired(_ kind: TypedLine.Repair.Kind) -> String {
        switch kind {
        case .composed: text("ghép dấu", "marks composed")
        case .letter: text("sửa chữ Đ", "letter Đ")
        case .telex: "Telex"
        case .vni: "VNI"
        case .spelling: text("sửa lỗi gõ", "typing mistake")
        case .spacing: text("sửa dấu cách", "spacing")
        }
    }

    var intent: String { text("Hỏi", "Asks for") }
    var time: String { text("Thời gian", "Time") }
    var agency: String { text("Cơ quan", "Agency") }
    var terms: String { text("Từ tìm", "Terms") }
}
