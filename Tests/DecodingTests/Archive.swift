import CArchive

/// Packs entries into a zip archive.
enum Archive {
    static func zip(_ entries: [(name: String, content: [UInt8])], password: String? = nil) -> [UInt8] {
        guard let archive = archive_write_new(), let entry = archive_entry_new() else { return [] }
        defer {
            archive_entry_free(entry)
            archive_write_free(archive)
        }
        archive_write_set_format_zip(archive)
        if let password {
            archive_write_set_options(archive, "zip:encryption=traditional")
            archive_write_set_passphrase(archive, password)
        }
        let room = entries.reduce(1 << 16) { $0 + $1.content.count + 4 * $1.name.utf8.count }
        var size = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &size)
            for (name, content) in entries {
                archive_entry_clear(entry)
                archive_entry_set_pathname(entry, name)
                archive_entry_set_size(entry, Int64(content.count))
                archive_entry_set_filetype(entry, 0o100000)
                archive_entry_set_perm(entry, 0o644)
                archive_write_header(archive, entry)
                _ = content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
            }
            archive_write_close(archive)
            count = size
        }
        return bytes
    }
}

/// A Word document of a few parts.
enum Word {
    static let space =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""

    static func file(_ body: String, parts: [String: String] = [:]) -> [UInt8] {
        let document =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \(space)><w:body>\(body)</w:body></w:document>"
        var entries = [(name: "word/document.xml", content: Array(document.utf8))]
        for (name, content) in parts {
            let root = name == "document" ? "x" : name
            entries.append(("word/\(name).xml", Array("<w:\(root) \(space)>\(content)</w:\(root)>".utf8)))
        }
        return Archive.zip(entries)
    }

    /// A paragraph; `properties` is what its `pPr` holds.
    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(r(text))</w:p>"
    }

    static func r(_ text: String, font: String? = nil) -> String {
        let fonts = font.map { "<w:rPr><w:rFonts w:ascii=\"\($0)\" w:hAnsi=\"\($0)\"/></w:rPr>" } ?? ""
        return "<w:r>\(fonts)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func list(_ id: Int, _ level: Int) -> String {
        "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>"
    }

    static func cell(_ content: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }
}
