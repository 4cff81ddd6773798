import Foundation
import Linguistics

/// Writes a file whole or not at all: to a draft beside its place first, then renamed.
package enum ExportFile {
    /// - Parameter replacing: whether an existing file may be replaced; a folder never, a link never unasked.
    /// - Throws: `AssistantError`.
    package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
        var status = stat()
        if lstat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR {
                throw AssistantError.unwritable(path, .isFolder)
            }
            guard replacing else { throw AssistantError.exists(path) }
        }
        let draft = "\(path).new-\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        var isWritten = false
        defer { if !isWritten { unlink(draft) } }
        guard writeAll(bytes, to: descriptor), fsync(descriptor) == 0, close(descriptor) == 0 else {
            throw failure(path)
        }
        if replacing {
            guard rename(draft, path) == 0 else { throw failure(path) }
        } else {
            // Unlike rename, link refuses a file that came to be meanwhile.
            guard link(draft, path) == 0 else {
                throw errno == EEXIST ? AssistantError.exists(path) : failure(path)
            }
            unlink(draft)
        }
        isWritten = true
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func failure(_ path: String) -> AssistantError {
        .unwritable(path, .system(String(cString: strerror(errno))))
    }
}
