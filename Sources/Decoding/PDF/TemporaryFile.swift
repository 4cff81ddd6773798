import Foundation

/// Bytes in a file without a name, which is gone when it is closed or the program ends.
final class TemporaryFile {
    let descriptor: Int32

    init?(_ bytes: [UInt8]) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/sauro-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard Self.write(bytes, to: descriptor) else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }

    /// Puts the place to read from back to the start.
    func rewind() { lseek(descriptor, 0, SEEK_SET) }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = Foundation.write(
                    file, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                offset += written
            }
            return true
        }
    }
}
