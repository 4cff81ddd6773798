package import Linguistics

/// Why a file cannot be read; the description is one sentence that says what, where and what to do.
package enum DecodingError: Error, Hashable, Sendable {
    case missing(path: String)
    case folder(path: String)
    /// A device, a socket or a pipe.
    case notRegular(path: String)
    case danglingLink(path: String)
    case unreadable(path: String, FileTrouble)
    case tooLarge(path: String, limit: Int)
    case changedWhileRead(path: String)
    /// Neither text nor any form that is read.
    case unsupported(path: String, ForeignForm)
    case encrypted(path: String)
    case damaged(path: String, FileDamage)
    case zipBomb(path: String)
    case timedOut(path: String, seconds: Int)
    case toolMissing(path: String, tool: String, package: String)
}

extension DecodingError: Problem {
    package func sentence(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch self {
        case .missing(let path):
            isVietnamese
                ? "Không có tệp \(path); hãy kiểm tra lại tên."
                : "There is no file \(path); check the name."
        case .folder(let path):
            isVietnamese
                ? "\(path) là thư mục; hãy nêu tên các tệp trong đó."
                : "\(path) is a folder; name the files in it."
        case .notRegular(let path):
            isVietnamese
                ? "\(path) là thiết bị hoặc ống dẫn, không phải tệp; hãy chép nội dung vào một tệp trước."
                : "\(path) is a device or a pipe, not a file; copy its content into a file first."
        case .danglingLink(let path):
            isVietnamese
                ? "\(path) là liên kết tới một tệp không còn; hãy nêu chính tệp ấy."
                : "\(path) is a link to a file that is gone; name the file itself."
        case .unreadable(let path, let trouble):
            isVietnamese
                ? "Không đọc được \(path) (\(trouble.words(in: language))); hãy kiểm tra quyền truy cập."
                : "\(path) cannot be read (\(trouble.words(in: language))); check its permissions."
        case .tooLarge(let path, let limit):
            isVietnamese
                ? "\(path) lớn hơn \(limit >> 20) MB, mức nhiều nhất đọc được; hãy chia thành các tệp nhỏ hơn."
                : "\(path) holds more than \(limit >> 20) MB, the most that is read; split it into smaller files."
        case .changedWhileRead(let path):
            isVietnamese
                ? "\(path) thay đổi trong lúc đọc; hãy thử lại khi tệp đã hoàn chỉnh."
                : "\(path) changed while it was read; try again when it is complete."
        case .unsupported(let path, let form):
            isVietnamese
                ? "\(path) là \(form.words(in: language)); hãy lưu thành DOCX, PDF, HTML hoặc văn bản thuần rồi thử lại."
                : "\(path) is \(form.words(in: language)); save it as DOCX, PDF, HTML or text and give that."
        case .encrypted(let path):
            isVietnamese
                ? "\(path) được đặt mật khẩu; hãy lưu một bản không mật khẩu rồi thử lại."
                : "\(path) is protected by a password; save a copy without one and give that."
        case .damaged(let path, let damage):
            isVietnamese
                ? "\(path) bị hỏng (\(damage.words(in: language))); hãy lấy lại từ nơi phát hành."
                : "\(path) is damaged (\(damage.words(in: language))); fetch it again from its source."
        case .zipBomb(let path):
            isVietnamese
                ? "\(path) giải nén ra lớn hơn nhiều so với một văn bản; không đọc, hãy hỏi lại người gửi."
                : "\(path) unpacks to far more than a document holds; it is not read, ask who sent it."
        case .timedOut(let path, let seconds):
            isVietnamese
                ? "\(path) đọc quá \(seconds) giây; hãy lưu lại bằng chương trình đã tạo ra tệp."
                : "\(path) took longer than \(seconds) seconds to read; save it anew from the program that made it."
        case .toolMissing(let path, let tool, let package):
            isVietnamese
                ? "\(path) cần chương trình \(tool) để đọc; cài bằng `apt install \(package)`."
                : "\(path) needs the program \(tool) to be read; install it with `apt install \(package)`."
        }
    }
}
