import Directives
import Inquiry

/// Headings, field names and marks.
extension Wording {
    var impliedMark: String { text("(suy ra)", "(implied)") }
    var readAs: String { text("đọc là", "read as") }
    var keptFromBefore: String { text("giữ từ câu trước", "kept from before") }
    var noLead: String { text("không nêu ai làm", "no agency named") }
    var noDeadline: String { text("không nêu hạn", "no deadline stated") }
    var none: String { text("không nêu", "not stated") }

    func asOf(_ day: Day) -> String { text("tính đến \(date(day))", "as of \(date(day))") }
    package func paragraph(_ numbers: [Int]) -> String {
        text("đ. ", "para. ") + numbers.map(String.init).joined(separator: ", ")
    }

    var question: String { text("Câu hỏi", "Question") }
    var askedOn: String { text("Ngày tính hạn", "As of") }
    var answer: String { text("Trả lời", "Answer") }
    var directives: String { text("Nhiệm vụ", "Tasks") }
    var figures: String { text("Số liệu", "Figures") }
    var passages: String { text("Trích tài liệu", "From the documents") }
    var documents: String { text("Tài liệu", "Documents") }
    var timeline: String { text("Thời hạn trên trục thời gian", "Timeline of deadlines") }
    var today: String { text("ngày hỏi", "day asked") }
    var reportTitle: String {
        text("Nhiệm vụ giao trong tài liệu", "Tasks assigned in the documents")
    }

    var number: String { text("TT", "No.") }
    var lead: String { text("Chủ trì", "Lead") }
    var cooperating: String { text("Phối hợp", "Cooperating") }
    var task: String { text("Nhiệm vụ", "Task") }
    var deadline: String { text("Thời hạn", "Deadline") }
    var product: String { text("Sản phẩm", "Product") }
    var targets: String { text("Chỉ tiêu", "Targets") }
    var recurs: String { text("Lặp lại", "Recurs") }
    var authority: String { text("Thẩm quyền", "Authority") }
    var role: String { text("Vai trò", "Role") }
    var issuer: String { text("Người giao", "Given by") }
    var event: String { text("Sự kiện", "Event") }
    var source: String { text("Nguồn", "Source") }
    var sixClear: String { text("6 rõ", "Six clear") }
    var statedAs: String { text("nguyên văn", "in the document") }

    func title(_ title: Group.Title) -> String {
        switch title {
        case .asked: text("Đúng câu hỏi", "What was asked")
        case .leads(let agency):
            text("\(inSentence(agency)) chủ trì", "Led by \(inSentence(agency))").asSentenceStart
        case .members(let agency):
            text(
                "Từng cơ quan trong \(inSentence(agency)) chủ trì",
                "Led by single members of \(inSentence(agency))")
        case .cooperates(let agency):
            text("\(inSentence(agency)) phối hợp", "\(inSentence(agency)) cooperates").asSentenceStart
        case .collective(let agency):
            text("Giao chung, có \(inSentence(agency))", "Shared duties that include \(inSentence(agency))")
        case .coarser(let asked):
            text("Hạn theo kỳ dài hơn, kết thúc ", "Deadlines of a longer period that end ") + within(asked)
        case .near: text("Gần với chủ đề", "Near the topic")
        case .due(let asked): due(asked).asSentenceStart
        case .given(let issuer):
            text("\(inSentence(issuer)) giao", "Given by \(inSentence(issuer))").asSentenceStart
        }
    }

    func clarity(_ clarity: Clarity) -> String {
        switch clarity {
        case .stated: text("có nêu", "stated")
        case .implied: text("suy ra", "implied")
        case .missing: text("thiếu", "missing")
        }
    }

    /// The names of the six with what is known of each, in their usual order.
    func six(_ six: Directive.SixClear) -> [(name: String, clarity: Clarity)] {
        [
            (text("người", "who"), six.who), (text("việc", "what"), six.what),
            (text("thời gian", "when"), six.when),
            (text("trách nhiệm", "responsibility"), six.responsibility),
            (text("thẩm quyền", "authority"), six.authority), (text("sản phẩm", "product"), six.product),
        ]
    }

    /// Commands under an answer, the most useful first.
    var hints: [(command: String, meaning: String)] {
        [
            ("\(name(.source)) 1", text("đoạn nguồn", "passage")),
            ("\(name(.why)) 1", text("vì sao có mặt", "why it is here")),
            (name(.export) + parameter(.export), text("xuất ra tệp", "write a file")),
        ]
    }
}
