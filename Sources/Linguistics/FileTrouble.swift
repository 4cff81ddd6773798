/// Why a file or a folder cannot be read or written.
package enum FileTrouble: Hashable, Sendable {
    /// The system's own word, such as "Permission denied".
    case system(String)
    case isFolder
    case noFolder
    /// The folder that it belongs in cannot be made.
    case folderNotMade
    case ofSomebodyElse
    /// The disk has no room for a temporary file.
    case noTemporaryFile

    /// A few words that stand in brackets; what the system seldom says stays in its own words.
    package func words(in language: Language) -> String {
        let (vietnamese, english) = both
        return language == .vietnamese ? vietnamese : english
    }

    private var both: (vietnamese: String, english: String) {
        switch self {
        case .isFolder, .system("Is a directory"): ("đó là một thư mục", "it is a folder")
        case .noFolder: ("đó không phải là thư mục", "it is no folder")
        case .folderNotMade: ("không tạo được thư mục", "the folder cannot be made")
        case .ofSomebodyElse: ("nó thuộc về người khác", "it belongs to somebody else")
        case .noTemporaryFile: ("không còn chỗ cho tệp tạm", "there is no room for a temporary file")
        case .system("Permission denied"): ("không có quyền", "permission denied")
        case .system("No such file or directory"): ("thư mục không tồn tại", "the folder does not exist")
        case .system("Not a directory"):
            ("một phần của đường dẫn không phải thư mục", "a part of the path is no folder")
        case .system("Read-only file system"): ("ổ đĩa chỉ cho đọc", "the file system is read-only")
        case .system("No space left on device"): ("đĩa đã đầy", "the disk is full")
        case .system("File name too long"): ("tên tệp quá dài", "the file name is too long")
        case .system("Too many levels of symbolic links"): ("đó là một liên kết", "it is a link")
        case .system("Input/output error"): ("ổ đĩa báo lỗi", "the disk reports an error")
        case .system("Invalid argument"): ("đó không phải là tệp thường", "it is no plain file")
        case .system(let word): (word, word)
        }
    }
}
