/// Why a file cannot be read; the description is one sentence that says what, where and what to do.
package enum DecodingError: Error, Hashable, Sendable {
    case missing(path: String)
    case folder(path: String)
    /// A device, a socket or a pipe.
    case notRegular(path: String)
    case danglingLink(path: String)
    case unreadable(path: String, detail: String)
    case tooLarge(path: String, limit: Int)
    case changedWhileRead(path: String)
    /// Neither text nor any form that is read; `detail` says what it looks like.
    case unsupported(path: String, detail: String)
    case encrypted(path: String)
    case damaged(path: String, detail: String)
    case zipBomb(path: String)
    case timedOut(path: String, seconds: Int)
    case toolMissing(path: String, tool: String, package: String)
}

extension DecodingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path): "There is no file \(path); check the name."
        case .folder(let path): "\(path) is a folder; name the files in it."
        case .notRegular(let path):
            "\(path) is a device or a pipe, not a file; copy its content into a file first."
        case .danglingLink(let path): "\(path) is a link to a file that is gone; name the file itself."
        case .unreadable(let path, let detail): "\(path) cannot be read (\(detail)); check its permissions."
        case .tooLarge(let path, let limit):
            "\(path) holds more than \(limit >> 20) MB, the most that is read; split it into smaller files."
        case .changedWhileRead(let path): "\(path) changed while it was read; try again when it is complete."
        case .unsupported(let path, let detail):
            "\(path) is \(detail); save it as DOCX, PDF, HTML or text and give that."
        case .encrypted(let path):
            "\(path) is protected by a password; save a copy without one and give that."
        case .damaged(let path, let detail): "\(path) is damaged (\(detail)); fetch it again from its source."
        case .zipBomb(let path):
            "\(path) unpacks to far more than a document holds; it is not read, ask who sent it."
        case .timedOut(let path, let seconds):
            "\(path) took longer than \(seconds) seconds to read; save it anew from the program that made it."
        case .toolMissing(let path, let tool, let package):
            "\(path) needs the program \(tool) to be read; install it with `apt install \(package)`."
        }
    }
}
