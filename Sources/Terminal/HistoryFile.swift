import Foundation

/// The file of a history: UTF-8, a line each, oldest first.
///
/// Every access holds an advisory lock, so several sessions may append at once; links are never followed.
struct HistoryFile: Sendable {
    let path: String

    /// Reads the file, making it and its folders when missing. Once it holds a quarter more lines than are
    /// wanted, repeated ones included, it is written anew.
    func load(limit: Int) throws(History.Trouble) -> [String] {
        try makeFolders()
        let descriptor = try openLocked()
        defer { close(descriptor) }
        let bytes = try read(descriptor)
        let lines = History.newest(in: bytes, limit: limit)
        let written = bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        if written > limit + limit / 4 { try compact(to: lines) }
        return lines
    }

    func append(_ lines: [String]) throws(History.Trouble) {
        let descriptor = try openLocked()
        defer { close(descriptor) }
        let end = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = 0
        let isCutShort = end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
        try write((isCutShort ? "\n" : "") + lines.map { $0 + "\n" }.joined(), to: descriptor)
    }

    private func compact(to lines: [String]) throws(History.Trouble) {
        let draft = path + ".new-\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw trouble() }
        defer { close(descriptor) }
        do throws(History.Trouble) {
            try write(lines.map { $0 + "\n" }.joined(), to: descriptor)
            guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw trouble() }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// The file, open and locked. While we wait for the lock another session may put a compacted file in
    /// place of the one we opened, so the name is looked up again under the lock.
    private func openLocked() throws(History.Trouble) -> Int32 {
        while true {
            let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
            let descriptor = open(path, flags, 0o600)
            guard descriptor >= 0 else { throw trouble() }
            var opened = stat()
            var named = stat()
            guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                throw trouble(EINVAL)
            }
            guard lock(descriptor) else {
                let failure = trouble()
                close(descriptor)
                throw failure
            }
            if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
            if lstat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
                return descriptor
            }
            close(descriptor)
        }
    }

    /// Waits two seconds at most: a session stopped while it holds the lock must not stop the others.
    private func lock(_ descriptor: Int32) -> Bool {
        for _ in 0..<400 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK || errno == EINTR else { return false }
            usleep(5_000)
        }
        return false
    }

    private func makeFolders() throws(History.Trouble) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST || access(folder, F_OK) == 0 else {
                throw trouble()
            }
        }
    }

    private func read(_ descriptor: Int32) throws(History.Trouble) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw trouble() }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    private func write(_ text: String, to descriptor: Int32) throws(History.Trouble) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw trouble() }
            bytes = bytes.dropFirst(count)
        }
    }

    private func trouble(_ code: Int32 = errno) -> History.Trouble {
        .unusable(path: path, .system(String(cString: strerror(code))))
    }
}
