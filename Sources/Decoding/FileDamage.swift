package import Linguistics

/// In which way a file is damaged.
package enum FileDamage: Hashable, Sendable {
    /// A zip archive cut short or overwritten.
    case archive
    /// A Word document never declares entities.
    case entities
    case malformedXML
    /// Elements inside one another, more than so many.
    case tooDeep(Int)
    /// More memory or time than any document needs.
    case tooCostly
    case noPages
    /// A PDF that poppler makes nothing of.
    case unreadablePages
    /// A scanned page that tesseract makes nothing of.
    case page(Int)

    package func words(in language: Language) -> String {
        let (vietnamese, english) = both
        return language == .vietnamese ? vietnamese : english
    }

    private var both: (vietnamese: String, english: String) {
        switch self {
        case .archive: ("tệp nén bên trong không mở được", "its archive cannot be unpacked")
        case .entities:
            (
                "có khai báo thực thể, điều không tài liệu Word nào có",
                "it declares entities, which no Word document does"
            )
        case .malformedXML: ("XML không đúng cú pháp", "its XML is not well-formed")
        case .tooDeep(let limit):
            (
                "các phần tử lồng nhau quá \(limit) lớp",
                "its elements stand more than \(limit) deep in one another"
            )
        case .tooCostly:
            (
                "cần nhiều bộ nhớ hoặc thời gian hơn mọi tài liệu",
                "it takes more memory or time than any document needs"
            )
        case .noPages: ("không có trang nào", "it has no pages")
        case .unreadablePages: ("poppler không thấy trang nào trong đó", "poppler finds no pages in it")
        case .page(let number):
            ("tesseract không đọc được trang \(number)", "page \(number) cannot be read by tesseract")
        }
    }
}
