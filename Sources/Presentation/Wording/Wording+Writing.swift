/// What is said of files: written, refused, not kept.
extension Wording {
    package func wrote(_ directives: Int, to path: String) -> String {
        directives == 0
            ? text("Đã ghi câu trả lời vào \(path)", "Wrote the answer to \(path)")
            : text("Đã ghi \(tasks(directives)) vào \(path)", "Wrote \(tasks(directives)) to \(path)")
    }

    package var needsFile: String {
        text(
            "Hãy thêm tên tệp, ví dụ \(name(.export)) tra-loi.txt.",
            "Add the name of a file, such as \(name(.export)) answer.txt.")
    }

    package func fileExists(_ path: String) -> String {
        text(
            "\(path) đã có; hãy đặt tên khác, hoặc thêm --force để ghi đè.",
            "\(path) exists already; name another file, or add --force to replace it.")
    }

    package func cannotWrite(_ path: String, reason: String) -> String {
        text(
            "Không ghi được \(path) (\(inWords(reason))); hãy chọn chỗ khác.",
            "\(path) cannot be written (\(inWords(reason))); name another place.")
    }

    /// - Parameter reason: the system's own word; nil where there is no home at all.
    package func historyNotKept(_ reason: String?) -> String {
        let why = reason.map { " (\(inWords($0)))" } ?? text(" (không có thư mục nhà)", " (there is no home)")
        return text(
            "Các câu đã gõ sẽ không được giữ lại cho lần sau\(why).",
            "The lines you type are not kept for the next time\(why).")
    }

    package var reopened: String {
        text("Tài liệu đã thay đổi; đã đọc lại.", "The documents have changed and were read again.")
    }

    /// The system's word for what went wrong, in the language spoken where it is a common one.
    private func inWords(_ reason: String) -> String {
        switch reason {
        case "it is a folder", "Is a directory": text("đó là một thư mục", "it is a folder")
        case "Permission denied": text("không có quyền", "permission denied")
        case "No such file or directory": text("thư mục không tồn tại", "the folder does not exist")
        case "Not a directory":
            text("một phần của đường dẫn không phải thư mục", "a part of the path is no folder")
        case "Read-only file system": text("ổ đĩa chỉ cho đọc", "the file system is read-only")
        case "No space left on device": text("đĩa đã đầy", "the disk is full")
        case "File name too long": text("tên tệp quá dài", "the file name is too long")
        default: reason
        }
    }
}
