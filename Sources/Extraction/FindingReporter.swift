import Directives
import Linguistics

/// Reports what a person should look at in a document's content.
struct FindingReporter {
    let document: Document
    let directives: [LocatedDirective]

    func findings() -> [Finding] {
        var findings: [Finding] = []
        if document.paragraphs.isEmpty {
            return [
                Finding(
                    kind: .empty, vietnamese: "Tài liệu không có nội dung.",
                    english: "There is nothing in the document.")
            ]
        }
        if document.source.date == nil {
            findings.append(
                Finding(
                    kind: .missingDate, vietnamese: "Không tìm thấy ngày ban hành hoặc ngày của sự kiện.",
                    english: "No day of issue and no day of an event was found."))
        } else if document.source.isDateInferred, let date = document.source.date {
            findings.append(
                Finding(
                    kind: .inferredYear,
                    vietnamese: "Năm không ghi rõ; suy ra ngày \(date.slashed) từ nội dung.",
                    english: "The year is not written; the day \(date) was worked out from the text."))
        }
        if let letters = wrongLetters() { findings.append(letters) }
        let headless = directives.count { $0.directive.lead.isEmpty }
        if headless > 0 {
            findings.append(
                Finding(
                    kind: .missingAgency, vietnamese: "\(headless) nhiệm vụ không nêu cơ quan thực hiện.",
                    english: "\(headless) \(headless == 1 ? "directive names" : "directives name") no agency."
                ))
        }
        let undated = directives.count { $0.directive.deadline == nil && $0.directive.recurrence == nil }
        if undated > 0 {
            findings.append(
                Finding(
                    kind: .missingDeadline, vietnamese: "\(undated) nhiệm vụ không nêu thời hạn.",
                    english:
                        "\(undated) \(undated == 1 ? "directive states" : "directives state") no deadline."))
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
            vietnamese: "\(places.count) chữ Ð/ð (U+00D0, U+00F0) dùng thay Đ/đ; được đọc như Đ/đ.",
            english: "\(places.count) Ð or ð (U+00D0, U+00F0) stand for Đ or đ and are read so.",
            start: first, end: first + 1)
    }
}
