import Foundation

/// What an index was built from: the files by name, size and time of change, and the program that read them.
struct Fingerprint {
    let text: String

    init(files: [String], program: String) {
        var description = Self.trace(of: program)
        for file in files { description += "\n\(file) \(Self.trace(of: file))" }
        text = Self.hash(description)
    }

    private static func trace(of path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "-" }
        return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// FNV-1a over the UTF-8 bytes, as hexadecimal digits.
    static func hash(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
