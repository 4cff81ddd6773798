/// What a file is by its first bytes.
enum FileForm: Equatable {
    case zip, pdf, text
    /// Word before 2007, or a DOCX behind a password: both are OLE2 containers.
    case compound
    /// Something that is not read.
    case foreign(ForeignForm)

    init(_ bytes: [UInt8]) {
        let head = bytes.prefix(1024)
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compound
        } else if Self.isPDF(head) {
            self = .pdf
        } else if let (_, form) = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
            self = .foreign(form)
        } else {
            self = .text
        }
    }

    /// The mark may stand behind a few bytes of a mail or of a byte order mark.
    private static func isPDF(_ head: ArraySlice<UInt8>) -> Bool {
        let mark = Array("%PDF-".utf8)
        guard let start = head.firstIndex(of: mark[0]) else { return false }
        return head[start...].starts(with: mark) && !head[..<start].contains { $0 == 0x3C }
    }

    private static let signatures: [(bytes: [UInt8], form: ForeignForm)] = [
        ([0x89, 0x50, 0x4E, 0x47], .picture("PNG")), ([0xFF, 0xD8, 0xFF], .picture("JPEG")),
        (Array("GIF8".utf8), .picture("GIF")), ([0x49, 0x49, 0x2A, 0x00], .picture("TIFF")),
        ([0x4D, 0x4D, 0x00, 0x2A], .picture("TIFF")), (Array("RIFF".utf8), .media),
        (Array("{\\rtf".utf8), .richText), ([0x1F, 0x8B], .compressed("gzip")),
        (Array("7z\u{BC}".unicodeScalars.map { UInt8($0.value) }), .compressed("7-Zip")),
        (Array("Rar!".utf8), .compressed("RAR")), (Array("BZh".utf8), .compressed("bzip2")),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed("xz")), ([0x7F, 0x45, 0x4C, 0x46], .program),
        (Array("SQLite format 3".utf8), .database), (Array("%!PS".utf8), .postScript),
    ]
}

extension FileForm {
    /// An OLE2 container is a DOCX behind a password when it holds an encrypted package.
    static func compoundError(_ bytes: [UInt8], _ name: String) -> DecodingError {
        let mark = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        let isEncrypted = bytes.firstIndex(of: mark) != nil
        return isEncrypted
            ? .encrypted(path: name)
            : .unsupported(path: name, .oldWord)
    }
}
