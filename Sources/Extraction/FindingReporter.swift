import Directives
import Linguistics

/// Reports what a person should look at in a document's content.
struct FindingReporter {
    let document: Document
    let directives: [LocatedDirective]

    func findings() -> [Finding] {
        var findings: [Finding] = []
        if document.paragraphs.isEmpty {
            return [Finding(kind: .empty, message: "Tài liệu không có nội dung.")]
        }
        if document.source.date == nil {
            findings.append(
                Finding(kind: .missingDate, message: "Không tìm thấy ngày ban hành hoặc ngày của sự kiện."))
        } else if document.source.isDateInferred, let date = document.source.date {
            findings.append(
                Finding(kind: .inferredYear, message: "Năm không ghi rõ; suy ra ngày \(date) từ nội dung."))
        }
        if let letters = wrongLetters() { findings.append(letters) }
        let headless = directives.count { $0.directive.lead.isEmpty }
        if headless > 0 {
            findings.append(
                Finding(kind: .missingAgency, message: "\(headless) nhiệm vụ không nêu cơ quan thực hiện."))
        }
        let undated = directives.count { $0.directive.deadline == nil && $0.directive.recurrence == nil }
        if undated > 0 {
            findings.append(
                Finding(kind: .missingDeadline, message: "\(undated) nhiệm vụ không nêu thời hạn."))
        }
        return findings
    }

    /// Ð (U+00D0) and ð (U+00F0) in place of Đ and đ.
    private func wrongLetters() -> Finding? {
        let utf8 = document.utf8
        let places = utf8.indices.dropLast().lazy.filter { place in
            utf8[place] == 0xC3 && (utf8[place + 1] == 0x90 || utf8[place + 1] == 0xB0)
        }
        guard let place = places.first else { return nil }
        let first = utf8[..<place].count { $0 & 0xC0 != 0x80 }
        return Finding(
            kind: .wrongLetter,
            message: "\(places.count) chữ Ð/ð (U+00D0, U+00F0) dùng thay Đ/đ; được đọc như Đ/đ.",
            start: first, end: first + 1)
    }
}
