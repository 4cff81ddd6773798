/// What a line that starts with a slash asks of the assistant.
package enum Command: CaseIterable, Sendable {
    case source, why, open, export, filters, clear, agencies, documents, history, language, help, quit

    /// What has to be said beside the name.
    package enum Parameter: Sendable {
        case none, number, numberOrDocument, file, language, prefix
    }

    /// The Vietnamese and the English name.
    package var names: (vietnamese: String, english: String) {
        switch self {
        case .source: ("nguồn", "source")
        case .why: ("vì-sao", "why")
        case .open: ("mở", "open")
        case .export: ("xuất", "export")
        case .filters: ("lọc", "filters")
        case .clear: ("xóa", "clear")
        case .agencies: ("cơ-quan", "agencies")
        case .documents: ("tài-liệu", "documents")
        case .history: ("lịch-sử", "history")
        case .language: ("ngôn-ngữ", "lang")
        case .help: ("giúp", "help")
        case .quit: ("thoát", "quit")
        }
    }

    /// Names that other programs have taught people.
    package var aliases: [String] {
        switch self {
        case .help: ["?", "h", "trợ-giúp"]
        case .quit: ["q", "exit"]
        case .language: ["language"]
        case .filters: ["filter"]
        default: []
        }
    }

    package var parameter: Parameter {
        switch self {
        case .source, .why: .number
        case .open: .numberOrDocument
        case .export: .file
        case .language: .language
        case .agencies: .prefix
        case .filters, .clear, .documents, .history, .help, .quit: .none
        }
    }
}
