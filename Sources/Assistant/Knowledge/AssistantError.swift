package import Linguistics
package import Recognition

/// What stops the assistant; the description is one sentence that says what, where and what to do.
package enum AssistantError: Problem, Equatable {
    case noKnowledge
    case missing(String)
    case unreadable(String, FileTrouble)
    case noDocuments(String)
    /// A document without any text.
    case empty(String)
    case exists(String)
    case unwritable(String, FileTrouble)
    case unknownDocument(String, nearest: String?)
    case shippedDocument(String)
    case vocabulary(VocabularyError)
    case damagedIndex(String)

    package func sentence(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch self {
        case .noKnowledge:
            isVietnamese
                ? "Không tìm thấy thư mục Knowledge; hãy đặt SAURO_KNOWLEDGE hoặc dùng --knowledge kèm đường dẫn."
                : "The Knowledge folder was not found; set SAURO_KNOWLEDGE or pass --knowledge with its path."
        case .missing(let path):
            isVietnamese
                ? "Không có \(path); hãy kiểm tra lại đường dẫn."
                : "\(path) does not exist; check the path."
        case .unreadable(let path, let trouble):
            isVietnamese
                ? "Không đọc được \(path) (\(trouble.words(in: language))); hãy kiểm tra quyền truy cập."
                : "\(path) cannot be read (\(trouble.words(in: language))); check its permissions."
        case .noDocuments(let path):
            isVietnamese
                ? "\(path) không có tài liệu nào; hãy đặt các tệp .docx, .pdf, .html, .md hoặc .txt vào đó."
                : "\(path) holds no documents; put .docx, .pdf, .html, .md or .txt files there."
        case .empty(let path):
            isVietnamese
                ? "\(path) không có chữ nào; hãy kiểm tra lại tệp."
                : "\(path) has no text in it; check the file."
        case .exists(let path):
            isVietnamese
                ? "\(path) đã có; hãy nêu tên khác, hoặc dùng --force để thay."
                : "\(path) exists already; name another file, or pass --force to replace it."
        case .unwritable(let path, let trouble):
            isVietnamese
                ? "Không ghi được \(path) (\(trouble.words(in: language))); hãy nêu nơi khác."
                : "\(path) cannot be written (\(trouble.words(in: language))); name another place."
        case .unknownDocument(let name, let nearest):
            isVietnamese
                ? "Không có tài liệu \(name)\(nearest.map { "; có phải \($0)?" } ?? "; xem `sauro documents`.")"
                : "There is no document \(name)\(nearest.map { "; did you mean \($0)?" } ?? "; see `sauro documents`.")"
        case .shippedDocument(let name):
            isVietnamese
                ? "\(name) là tài liệu đi kèm chương trình nên không bỏ được; chỉ bỏ được tài liệu đã thêm."
                : "\(name) comes with the program and cannot be removed; only added documents can."
        case .damagedIndex(let path):
            isVietnamese
                ? "Chỉ mục \(path) bị hỏng và đã được xóa; hãy hỏi lại, chỉ mục sẽ được lập mới."
                : "The index \(path) was damaged and has been removed; ask again, and it is built anew."
        case .vocabulary(let error):
            isVietnamese
                ? "\(error.place): \(error.words(in: language)); hãy sửa tệp rồi thử lại."
                : "\(error.place): \(error.words(in: language)); correct the file and try again."
        }
    }
}
