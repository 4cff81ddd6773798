import Foundation
import Linguistics

/// A knowledge base file as the first hundred bytes and the file system tell of it.
struct DatabaseFile: Hashable {
    private let device: UInt64
    private let inode: UInt64

    /// Looks at a file without opening it as a database; says what is wrong with it.
    static func checked(at path: String) throws -> DatabaseFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? IndexingError.missing(path: path) : .unreadable(path: path, trouble(errno))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw IndexingError.unreadable(path: path, trouble(errno))
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw IndexingError.folder(path: path) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = read(descriptor, &header, header.count)
        guard count >= 0 else { throw IndexingError.unreadable(path: path, trouble(errno)) }
        guard count > 0 else { throw IndexingError.damaged(path: path, .empty) }
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)),
            header.number(at: 68, bytes: 4) == Schema.applicationID
        else { throw IndexingError.foreign(path: path) }
        guard header.number(at: 60, bytes: 4) == Schema.version else {
            throw IndexingError.outdated(path: path)
        }
        let pageSize = header.number(at: 16, bytes: 2)
        guard Int(status.st_size) == header.number(at: 28, bytes: 4) * (pageSize == 1 ? 65_536 : pageSize)
        else {
            throw IndexingError.damaged(path: path, .cutShort)
        }
        return DatabaseFile(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// The file that stands at the path now; nil when there is none.
    static func current(at path: String) -> DatabaseFile? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return DatabaseFile(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    static func trouble(_ code: CInt) -> FileTrouble { .system(String(cString: strerror(code))) }
}

extension [UInt8] {
    /// A big-endian number in the file's header.
    fileprivate func number(at offset: Int, bytes count: Int) -> Int {
        self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
