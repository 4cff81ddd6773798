import CArchive

/// Unpacks chosen entries of a zip archive in memory; nothing is ever written to the disk.
struct ZipArchive {
    enum Failure: Error {
        case damaged, encrypted, bomb
    }

    let limits: Limits

    /// The entries whose names are wanted.
    func entries(of bytes: [UInt8], where isWanted: (String) -> Bool) throws -> [String: [UInt8]] {
        guard let archive = archive_read_new() else { throw Failure.damaged }
        defer { archive_read_free(archive) }
        // By the directory at the end only: an archive cut short is refused, not read half.
        archive_read_support_format_zip_seekable(archive)
        return try bytes.withUnsafeBytes { buffer in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                throw Failure.damaged
            }
            return try read(archive, size: buffer.count, isWanted)
        }
    }

    private func read(_ archive: OpaquePointer, size: Int, _ isWanted: (String) -> Bool) throws -> [String:
        [UInt8]]
    {
        var entries: [String: [UInt8]] = [:]
        var room = limits.archiveBytes
        var count = 0
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return entries }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
                throw Failure.damaged
            }
            count += 1
            guard count <= limits.archiveEntries else { throw Failure.bomb }
            guard let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
                continue
            }
            let name = String(cString: path)
            guard isWanted(name), entries[name] == nil else { continue }
            if archive_entry_is_data_encrypted(entry) != 0 { throw Failure.encrypted }
            let content = try content(of: archive, room: min(room, limits.entryBytes, size * limits.ratio))
            room -= content.count
            entries[name] = content
        }
    }

    private func content(of archive: OpaquePointer, room: Int) throws -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw Failure.damaged }
            guard count > 0 else { return content }
            content += chunk[..<count]
            guard content.count <= room else { throw Failure.bomb }
        }
    }
}
