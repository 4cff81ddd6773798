import Foundation
import Linguistics

/// Reads a regular file whole, and nothing that is not one.
struct FileReader {
    let limits: Limits

    func bytes(of path: String) throws(DecodingError) -> [UInt8] {
        // Without O_NONBLOCK a pipe nobody writes to would hold us here for ever.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { throw failure(path, errno) }
        defer { close(file) }
        let before = try status(file, path)
        guard before.st_mode & S_IFMT == S_IFREG else {
            throw before.st_mode & S_IFMT == S_IFDIR ? .folder(path: path) : .notRegular(path: path)
        }
        guard before.st_size <= limits.fileBytes else { throw .tooLarge(path: path, limit: limits.fileBytes) }
        let bytes = try content(of: file, size: Int(before.st_size), path)
        let after = try status(file, path)
        guard Stamp(before) == Stamp(after), bytes.count == Int(after.st_size) else {
            throw .changedWhileRead(path: path)
        }
        return bytes
    }

    private func content(of file: Int32, size: Int, _ path: String) throws(DecodingError) -> [UInt8] {
        var failure: Int32 = 0
        // One byte more than there should be, so that a file that grows is noticed.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count, let start = buffer.baseAddress {
                let received = read(file, start + count, min(buffer.count - count, 1 << 20))
                if received < 0, errno == EINTR { continue }
                if received < 0 { failure = errno }
                if received <= 0 { break }
                count += received
            }
        }
        guard failure == 0 else { throw self.failure(path, failure) }
        return bytes
    }

    private func status(_ file: Int32, _ path: String) throws(DecodingError) -> stat {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure(path, errno) }
        return status
    }

    private func failure(_ path: String, _ code: Int32) -> DecodingError {
        switch code {
        case ENOENT, ENOTDIR:
            var status = stat()
            return lstat(path, &status) == 0 ? .danglingLink(path: path) : .missing(path: path)
        case EISDIR: return .folder(path: path)
        case ENXIO, ENODEV: return .notRegular(path: path)
        case ELOOP: return .danglingLink(path: path)
        default: return .unreadable(path: path, .system(String(cString: strerror(code))))
        }
    }

    /// What changes when a file does.
    private struct Stamp: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int

        init(_ status: stat) {
            size = Int(status.st_size)
            #if os(Linux)
                seconds = status.st_mtim.tv_sec
                nanoseconds = status.st_mtim.tv_nsec
            #else
                seconds = status.st_mtimespec.tv_sec
                nanoseconds = status.st_mtimespec.tv_nsec
            #endif
        }
    }
}
