package import Linguistics

/// What a file is that is not read.
package enum ForeignForm: Hashable, Sendable {
    /// With the name of its format.
    case picture(String), compressed(String)
    case media, richText, postScript, program, database
    /// Word before 2007.
    case oldWord
    case workbook, presentation, openDocument, book
    /// A zip archive without any document known.
    case archive
    /// Bytes that no letters are made of.
    case bytes

    /// As it stands behind "it is".
    package func words(in language: Language) -> String {
        let (vietnamese, english) = both
        return language == .vietnamese ? vietnamese : english
    }

    private var both: (vietnamese: String, english: String) {
        switch self {
        case .picture(let format): ("ảnh (\(format))", "a picture (\(format))")
        case .compressed(let format): ("tệp nén (\(format))", "a compressed file (\(format))")
        case .media: ("âm thanh, phim hoặc ảnh", "a sound, a film or a picture")
        case .richText: ("tệp Rich Text Format", "in Rich Text Format")
        case .postScript: ("tệp PostScript", "in PostScript")
        case .program: ("chương trình", "a program")
        case .database: ("cơ sở dữ liệu", "a database")
        case .oldWord: ("tài liệu Word trước năm 2007 (.doc)", "a Word document of before 2007 (.doc)")
        case .workbook: ("bảng tính Excel", "an Excel workbook")
        case .presentation: ("bài trình chiếu PowerPoint", "a PowerPoint presentation")
        case .openDocument: ("tệp OpenDocument", "an OpenDocument file")
        case .book: ("sách điện tử", "an e-book")
        case .archive:
            ("tệp zip không chứa tài liệu Word", "a zip archive without a Word document in it")
        case .bytes:
            (
                "tệp không phải văn bản: các byte của nó không thành chữ",
                "no text: it holds bytes that no letters are made of"
            )
        }
    }
}
