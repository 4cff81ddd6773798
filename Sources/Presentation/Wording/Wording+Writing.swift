package import Linguistics

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

    package func noFlag(_ typed: String) -> String {
        text(
            "\(name(.export)) không có \(typed); đuôi tệp cho biết định dạng, ví dụ \(name(.export)) tra-loi.md.",
            "\(name(.export)) has no \(typed); the file's ending says the format, such as \(name(.export)) answer.md."
        )
    }

    package func fileExists(_ path: String) -> String {
        text(
            "\(path) đã có; hãy đặt tên khác, hoặc thêm --force để ghi đè.",
            "\(path) exists already; name another file, or add --force to replace it.")
    }

    package func cannotWrite(_ path: String, _ trouble: FileTrouble) -> String {
        text(
            "Không ghi được \(path) (\(trouble.words(in: language))); hãy chọn chỗ khác.",
            "\(path) cannot be written (\(trouble.words(in: language))); name another place.")
    }

    /// - Parameter trouble: nil where there is no home at all.
    package func historyNotKept(_ trouble: FileTrouble?) -> String {
        let why =
            trouble.map { " (\($0.words(in: language)))" }
            ?? text(" (không có thư mục nhà)", " (there is no home)")
        return text(
            "Các câu đã gõ sẽ không được giữ lại cho lần sau\(why).",
            "The lines you type are not kept for the next time\(why).")
    }

    package var reopened: String {
        text("Tài liệu đã thay đổi; đã đọc lại.", "The documents have changed and were read again.")
    }
}
