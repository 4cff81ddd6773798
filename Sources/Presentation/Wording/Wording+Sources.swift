package import Directives
package import Inquiry

/// What stands around a passage, and why a directive is in an answer.
extension Wording {
    var original: String { text("Bản gốc", "Original") }
    var file: String { text("Tệp", "File") }

    func whyTitle(_ number: Int) -> String {
        text("Vì sao có mục \(number)", "Why entry \(number) is there")
    }

    package var agencyAsked: String { text("Cơ quan", "Agency") }
    package var deadlineAsked: String { text("Thời hạn", "Deadline") }
    package var topicAsked: String { text("Chủ đề", "Topic") }
    package var issuerAsked: String { text("Người giao", "Given by") }
    package var documentAsked: String { text("Văn bản", "Document") }
    package var eventAsked: String { text("Sự kiện", "Event") }
    var unclearField: String { text("Chưa rõ", "Not clear") }
    package var placeInAnswer: String { text("Nhóm", "Group") }

    package func groupReason(_ group: Group) -> String {
        let role =
            switch group.role {
            case .primary: text("trả lời đúng câu hỏi", "answers the question")
            case .related: text("liên quan đến câu hỏi", "bears on the question")
            }
        return "\(title(group.title)): \(role)"
    }

    package func deadlineReason(_ deadline: Deadline, asked: AskedPeriod?, asOf: Day) -> String {
        guard let end = deadline.period.end else { return quoted(deadline.text) }
        let last = text(
            "\(quoted(deadline.text)), ngày cuối \(date(end))",
            "\(quoted(deadline.text)), last day \(date(end))")
        guard let asked else { return "\(last), \(timeLeft(until: end, asOf: asOf))" }
        return last + text("; câu hỏi: \(due(asked))", "; asked: \(due(asked))")
    }

    package func issuerReason(_ issuer: String?) -> String { issuer ?? none }
    package var sourceAsked: String { source }

    package func place(_ citation: Citation, event: String?) -> String { source(citation, event: event) }

    /// - Parameter share: how much of the topic's weight was found, 0 to 1.
    package func topicReason(_ topic: Topic, found: [String], share: Double) -> String {
        let percent = number(Int((share * 100).rounded()))
        guard !found.isEmpty else {
            return text("\(quoted(topic.text)), khớp \(percent)%", "\(quoted(topic.text)), \(percent)% found")
        }
        let words = found.joined(separator: ", ")
        return text(
            "\(quoted(topic.text)), khớp \(percent)%: thấy \(words)",
            "\(quoted(topic.text)), \(percent)% found: \(words)")
    }

    package func actorsReason(_ directive: Directive) -> String {
        let leads = directive.lead.map { shortName($0) + ($0.isImplied ? " " + impliedMark : "") }
        var parts = [leads.isEmpty ? noLead : "\(lead.lowercased()) \(leads.joined(separator: ", "))"]
        if !directive.cooperating.isEmpty {
            let names = directive.cooperating.map(shortName).joined(separator: ", ")
            parts.append("\(cooperating.lowercased()) \(names)")
        }
        return parts.joined(separator: "; ")
    }
}
