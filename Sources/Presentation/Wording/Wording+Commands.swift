import Directives

/// The commands of the assistant and what it says of them.
extension Wording {
    package func name(_ command: Command) -> String {
        "/" + text(command.names.vietnamese, command.names.english)
    }

    /// The name in the other language, which does as well.
    func otherName(_ command: Command) -> String {
        "/" + text(command.names.english, command.names.vietnamese)
    }

    package func meaning(_ command: Command) -> String {
        switch command {
        case .source: text("đoạn văn nêu mục N cùng các đoạn kề", "the passage behind entry N")
        case .why: text("vì sao mục N có trong câu trả lời", "why entry N is in the answer")
        case .open: text("cả văn bản nêu mục N", "the whole document of entry N")
        case .export:
            text(
                "ghi câu trả lời ra tệp .txt, .docx, .csv …", "write the answer to a .txt, .docx, .csv … file"
            )
        case .filters: text("điều kiện đang giữ cho câu hỏi sau", "the conditions a follow-up keeps")
        case .clear: text("bỏ các điều kiện ấy, bắt đầu lại", "drop these conditions, start anew")
        case .agencies: text("các cơ quan được giao nhiệm vụ", "the agencies that have tasks")
        case .documents: text("các tài liệu đã đọc", "the documents that were read")
        case .history: text("những câu đã gõ", "the lines you have typed")
        case .language: text("trả lời bằng tiếng Việt hay tiếng Anh", "answer in Vietnamese or English")
        case .help: text("trang này", "this page")
        case .quit: text("thoát (hoặc Ctrl-D)", "leave (or Ctrl-D)")
        }
    }

    func parameter(_ command: Command) -> String {
        switch command.parameter {
        case .none: ""
        case .number, .numberOrDocument: " N"
        case .file: text(" TỆP", " FILE")
        case .language: " vi|en"
        case .prefix: text(" [TÊN]", " [NAME]")
        }
    }

    /// - Parameter nearest: the name of a command.
    package func unknownCommand(_ typed: String, nearest: String?) -> String {
        let way =
            nearest.map { text("có phải /\($0)?", "did you mean /\($0)?") }
            ?? text("gõ \(name(.help)) để xem các lệnh.", "type \(name(.help)) for the commands.")
        return text("Không có lệnh \(typed); \(way)", "There is no command \(typed); \(way)")
    }

    package func needsNumber(_ command: Command, count: Int) -> String {
        text(
            "Hãy thêm số của mục, từ 1 đến \(number(count)), ví dụ \(name(command)) 1.",
            "Add the number of an entry, 1 to \(number(count)), such as \(name(command)) 1.")
    }

    package func takesNothing(_ command: Command) -> String {
        text(
            "\(name(command)) không kèm từ nào; hãy gõ \(name(command)) một mình.",
            "\(name(command)) takes no words; type \(name(command)) alone.")
    }

    package func noEntry(_ typed: String, count: Int) -> String {
        count == 1
            ? text(
                "Câu trả lời chỉ có một mục, không có mục \(typed).",
                "The answer has one entry only, there is no entry \(typed).")
            : text(
                "Không có mục \(typed); hãy chọn một số từ 1 đến \(number(count)).",
                "There is no entry \(typed); choose a number from 1 to \(number(count)).")
    }

    package var noEntries: String {
        text(
            "Câu trả lời vừa rồi không có mục nào; hãy hỏi trước, ví dụ: nhiệm vụ nào đến hạn tháng này?",
            "The last answer has no entries; ask first, for example: which tasks are due this month?")
    }

    package func noDocument(_ typed: String) -> String {
        text(
            "Không có tài liệu “\(typed)”; \(name(.documents)) cho xem các tài liệu đã đọc.",
            "There is no document “\(typed)”; \(name(.documents)) shows those that were read.")
    }

    package var needsLanguage: String {
        text(
            "Hãy chọn vi hoặc en, ví dụ \(name(.language)) en.",
            "Choose vi or en, such as \(name(.language)) vi.")
    }

    package var languageChosen: String {
        text("Từ nay trả lời bằng tiếng Việt.", "Answers are in English from now on.")
    }

    package var cleared: String {
        text(
            "Đã bỏ mọi điều kiện; câu hỏi sau bắt đầu lại.", "Nothing is kept; the next question starts anew."
        )
    }

    var noFilters: String {
        text("Chưa có điều kiện nào được giữ.", "No conditions are kept.")
    }

    package var historySearch: String { text("(tìm ngược)", "(reverse-i-search)") }

    var noHistory: String { text("Chưa có câu nào.", "There are no lines yet.") }

    /// What became of a body that is gone; nil for one that is there.
    func gone(_ agency: Agency) -> String? {
        guard let last = agency.until else { return nil }
        let heir = agency.successor.map { text(", nay là \(name($0))", ", now \(name($0))") } ?? ""
        return text("đến \(date(last))\(heir)", "until \(date(last))\(heir)")
    }

    package func noAgency(_ prefix: String) -> String {
        text(
            "Không có cơ quan nào bắt đầu bằng “\(prefix)”.", "No agency's name starts with “\(prefix)”.")
    }
}
