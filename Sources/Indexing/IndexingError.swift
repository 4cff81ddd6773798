package import Linguistics

/// What can be wrong with a knowledge base file; the description is one sentence a person can act on.
package enum IndexingError: Error, Equatable {
    case missing(path: String)
    case folder(path: String)
    /// Some other file: not made by `sauro`.
    case foreign(path: String)
    /// Made by another version of `sauro`.
    case outdated(path: String)
    /// Cut short, or overwritten in places.
    case damaged(path: String, Damage)
    case unreadable(path: String, FileTrouble)
    case unwritable(path: String, FileTrouble)
    case diskFull(path: String)

    /// In which way a file is damaged.
    package enum Damage: Hashable, Sendable {
        case empty, cutShort
        /// A record that does not read.
        case record
        /// The database's own word.
        case database(String)

        func words(in language: Language) -> String {
            let isVietnamese = language == .vietnamese
            return switch self {
            case .empty: isVietnamese ? "tệp rỗng" : "it is empty"
            case .cutShort: isVietnamese ? "tệp bị cắt ngắn" : "it is cut short"
            case .record: isVietnamese ? "có bản ghi không đọc được" : "a record does not read"
            case .database(let word): "SQLite: \(word)"
            }
        }
    }

    /// Whether building the base anew puts it right.
    package var isCuredByBuilding: Bool {
        switch self {
        case .missing, .outdated, .damaged: true
        case .foreign, .folder, .unreadable, .unwritable, .diskFull: false
        }
    }
}

extension IndexingError: Problem {
    package func sentence(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch self {
        case .missing(let path):
            isVietnamese
                ? "Chưa có cơ sở tri thức ở \(path); hãy lập bằng `sauro build`."
                : "There is no knowledge base at \(path); build it with `sauro build`."
        case .folder(let path):
            isVietnamese
                ? "\(path) là thư mục, không phải tệp cơ sở tri thức; hãy nêu một tệp."
                : "\(path) is a folder, not a knowledge base file; name a file."
        case .foreign(let path):
            isVietnamese
                ? "\(path) không phải cơ sở tri thức của sauro; hãy nêu tệp khác hoặc chuyển tệp này đi nơi khác."
                : "\(path) is no knowledge base of sauro; name another file, or move this one away."
        case .outdated(let path):
            isVietnamese
                ? "\(path) do một phiên bản sauro khác lập; hãy lập lại."
                : "\(path) was made by another version of sauro; build it again."
        case .damaged(let path, let damage):
            isVietnamese
                ? "\(path) bị hỏng (\(damage.words(in: language))); hãy lập lại."
                : "\(path) is damaged (\(damage.words(in: language))); build it again."
        case .unreadable(let path, let trouble):
            isVietnamese
                ? "Không đọc được \(path) (\(trouble.words(in: language))); hãy kiểm tra quyền truy cập."
                : "\(path) cannot be read (\(trouble.words(in: language))); check its permissions."
        case .unwritable(let path, let trouble):
            isVietnamese
                ? "Không ghi được \(path) (\(trouble.words(in: language))); hãy kiểm tra quyền của thư mục hoặc nêu tệp khác."
                : "\(path) cannot be written (\(trouble.words(in: language))); check the folder's permissions or name another file."
        case .diskFull(let path):
            isVietnamese
                ? "Đĩa không còn chỗ để ghi \(path); hãy giải phóng rồi lập lại."
                : "There is no room left on the disk to write \(path); free some and build it again."
        }
    }
}
