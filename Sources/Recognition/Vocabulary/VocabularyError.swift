package import Linguistics

/// What is wrong with a vocabulary file, and where.
package struct VocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a value has to be.
    package enum Shape: Hashable, Sendable {
        case text, texts, list, map, agency, day
    }

    package enum Fault: Hashable, Sendable {
        /// Missing, or not to be read.
        case missing
        case notUTF8
        case notYAML
        /// Something else stands where this belongs.
        case expected(Shape)
        case value(key: String, Shape)
        case unknownKey(String)
        case unknownKind(String)
        /// An agency without an id, a name or a kind.
        case incompleteAgency
        case repeatedID(String)
        /// A phrase whose brackets do not match, or which names no list, or by some way its own.
        case pattern(String)
    }

    package var file: String
    /// Counted from 1; nil when the whole file is meant.
    package var line: Int?
    package var fault: Fault

    package init(file: String, line: Int?, _ fault: Fault) {
        self.file = file
        self.line = line
        self.fault = fault
    }

    package var description: String { "\(place): \(words(in: .english))" }

    /// `agencies.yaml:3`
    package var place: String { file + (line.map { ":\($0)" } ?? "") }

    /// What is wrong, in a few words.
    package func words(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch fault {
        case .missing:
            isVietnamese
                ? "thiếu tệp từ vựng này, hoặc không đọc được"
                : "the vocabulary file is missing or cannot be read"
        case .notUTF8:
            isVietnamese ? "tệp từ vựng không phải UTF-8" : "the vocabulary file is not UTF-8"
        case .notYAML: isVietnamese ? "không phải YAML hợp lệ" : "this is not valid YAML"
        case .expected(let shape):
            isVietnamese
                ? "ở đây cần \(shape.words(in: language))" : "\(shape.words(in: language)) is expected here"
        case .value(let key, let shape):
            isVietnamese
                ? "\(key) phải là \(shape.words(in: language))"
                : "\(key) must be \(shape.words(in: language))"
        case .unknownKey(let key): isVietnamese ? "không có khóa \(key)" : "the key \(key) is unknown"
        case .unknownKind(let kind): isVietnamese ? "không có kind \(kind)" : "kind \(kind) is unknown"
        case .incompleteAgency:
            isVietnamese ? "một cơ quan cần id, name và kind" : "an agency needs id, name and kind"
        case .repeatedID(let id):
            isVietnamese ? "hai cơ quan cùng có id \(id)" : "two agencies have the id \(id)"
        case .pattern(let phrase):
            isVietnamese
                ? "ngoặc không khớp, hoặc gọi tên một danh sách không có hay chính danh sách này: \(phrase)"
                : "brackets do not match, or a list is named that is not there or is this one: \(phrase)"
        }
    }
}

extension VocabularyError.Shape {
    fileprivate func words(in language: Language) -> String {
        let isVietnamese = language == .vietnamese
        return switch self {
        case .text: isVietnamese ? "một văn bản" : "a text"
        case .texts: isVietnamese ? "một danh sách văn bản" : "a list of texts"
        case .list: isVietnamese ? "một danh sách" : "a list"
        case .map: isVietnamese ? "một bảng khóa và giá trị" : "a map"
        case .agency: isVietnamese ? "một bản ghi cơ quan" : "a record of an agency"
        case .day: isVietnamese ? "một ngày như 2025-03-01" : "a day such as 2025-03-01"
        }
    }
}
