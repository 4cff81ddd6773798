import Linguistics

/// The block at the head of an official document, in two columns or one below the other: the body that issues it, its
/// number, the place and day of signing, and what it is about where no title says so.
///
/// ```
/// ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
///   TỈNH LÀO CAI                  Độc lập - Tự do - Hạnh phúc
/// Số: 88 /UBND-KT              Lào Cai, ngày 12 tháng 6 năm 2026
/// V/v chuẩn bị kỳ họp
/// ```
struct Letterhead {
    /// `ỦY BAN NHÂN DÂN TỈNH LÀO CAI`
    private(set) var body: String?
    /// `88/UBND-KT`, though a blank is left for it: "Số: 88 /UBND-KT".
    private(set) var number: String?
    /// `Lào Cai`
    private(set) var place: String?
    /// `ngày 12 tháng 6 năm 2026`
    private(set) var day: String?
    /// `chuẩn bị kỳ họp`
    private(set) var subject: String?

    /// - Parameter text: the document; its first lines count.
    init(_ text: [UInt8]) {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(40)
            .map { String(decoding: $0, as: UTF8.self) }
        var names: [String] = []
        var subjects: [String]?
        for (index, line) in lines.enumerated() {
            let columns = Self.columns(of: line)
            if columns.isEmpty, subjects != nil { break }
            for (place, column) in columns.enumerated() {
                let signing =
                    Self.signing(column) ?? Self.signing(column, goingOn: lines.dropFirst(index + 1))
                if let signing, day == nil { (self.place, day) = signing }
                let stated = Self.number(in: column)
                if number == nil { number = stated }
                if signing != nil || stated != nil { continue }
                if subjects != nil, place == 0 {
                    guard !Self.endsSubject(column) else { break }
                    subjects?.append(column)
                } else if let start = Self.subject(column), number != nil || index < 12 {
                    subjects = [start]
                } else if place == 0, number == nil, index < 8, Self.isCapitals(column), !Self.isMotto(column)
                {
                    names.append(column)
                }
            }
            if let last = columns.first, Self.endsSubject(last) { break }
        }
        if number != nil || day != nil { body = names.isEmpty ? nil : names.joined(separator: " ").onOneLine }
        // "Về việc phân bổ vốn, Thủ tướng yêu cầu …" may begin any paragraph.
        if number != nil || day != nil { subject = subjects.map { $0.joined(separator: " ").onOneLine } }
    }

    /// The UTF-8 offset where an official document starts: 0, or behind what a web page has in front of it, such as a table of
    /// its particulars and a summary.
    static func start(in text: [UInt8]) -> Int {
        let lines = Line.all(in: Array(text.prefix(longestPreface)))
        let written = lines.map { columns(of: String(decoding: text[$0.range], as: UTF8.self)) }
        // A letter with a plan behind it, a report that quotes a dispatch: nothing stands in front of those.
        guard
            written.contains(where: { $0.contains(where: isParticular) }),
            !written.indices.prefix(longestHead).contains(where: { index in
                opensMotto(written[index] + (index + 1 < written.count ? written[index + 1] : []))
            }),
            let motto = written.indices.dropFirst(longestHead).first(where: { index in
                opensMotto(written[index] + (index + 1 < written.count ? written[index + 1] : []))
            })
        else { return 0 }
        // The body stands above the motto or beside it, with nothing but capitals, strokes and rules between.
        let above = written[..<motto].suffix(longestHead).reversed().prefix { columns in
            columns.allSatisfy { isCapitals($0) || !$0.contains(where: \.isLetter) }
        }
        let start = lines[motto - above.count].range.lowerBound
        let head = Letterhead(Array(text[start...].prefix(6_000)))
        return head.number != nil || head.day != nil ? start : 0
    }

    /// "Số hiệu:", "Loại văn bản:", as a library of law tells of a document
    private static func isParticular(_ column: String) -> Bool {
        ["so-hieu", "loai-van-ban", "noi-ban-hanh"].contains(Slug.of(column))
    }

    /// In bytes.
    private static let longestPreface = 16_000
    /// Lines in which a document that starts with its letterhead comes to the motto.
    private static let longestHead = 12

    /// "CỘNG HÒA XÃ HỘI", or "ĐẢNG CỘNG" with "SẢN VIỆT NAM" on the next line
    private static func opensMotto(_ columns: [String]) -> Bool {
        guard let first = columns.first, isCapitals(first) else { return false }
        let words = Slug.of(columns.joined(separator: " "))
        return words.hasPrefix("cong-hoa-xa-hoi") || words.hasPrefix("dang-cong-san-viet-nam")
    }

    /// What stands apart by a tab or three spaces, or by the strokes of a table.
    private static func columns(of line: String) -> [String] {
        guard mayHaveColumns(line) else { return [line.onOneLine].filter { !$0.isEmpty } }
        var columns: [String] = []
        for part in line.split(whereSeparator: { $0 == "\t" || $0 == "|" }) {
            var column = ""
            var spaces = 0
            for character in part {
                if character == " " || character == "\u{A0}" {
                    spaces += 1
                    continue
                }
                if spaces > 2, !column.isEmpty, !isBlankOfNumber(column, before: character) {
                    columns.append(column)
                    column = ""
                } else if spaces > 0, !column.isEmpty {
                    column += " "
                }
                spaces = 0
                column.append(character)
            }
            if !column.isEmpty { columns.append(column) }
        }
        return columns.map { $0.filter { $0 != "*" && $0 != "#" }.onOneLine }.filter { !$0.isEmpty }
    }

    /// Whether a line holds three blanks in a row, no-break spaces or any sign that `columns(of:)` looks for: a running text
    /// seldom does.
    private static func mayHaveColumns(_ line: String) -> Bool {
        var blanks = 0
        return line.utf8.contains { byte in
            blanks = byte == 0x20 ? blanks + 1 : 0
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "#"), 0xC2:
                return true
            default: return blanks > 2
            }
        }
    }

    /// The wide blank of "Số:    88    /UBND-KT" parts no columns.
    private static func isBlankOfNumber(_ column: String, before next: Character) -> Bool {
        guard starts(column, with: "số") else { return false }
        return next.isNumber && !column.contains(where: \.isNumber) || next == "/" || next == "-"
    }

    /// "Số: 88 /UBND-KT", "Số 155-KL/TW"
    private static func number(in column: String) -> String? {
        let words = column.drop { $0 == "(" }
        guard starts(words, with: "số") else { return nil }
        let rest = words.dropFirst(2).drop { $0 == ":" || $0 == " " || $0 == "." }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count < 6 else { return nil }
        let code = rest.dropFirst(digits.count).drop { $0 == " " }
        guard let sign = code.first, sign == "/" || sign == "-" else { return nil }
        // "QĐ- UBND"
        let closed = code.dropFirst().replacing("- ", with: "-").replacing("/ ", with: "/").drop { $0 == " " }
        let parts = closed.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }
        guard let first = parts.first, first.isUppercase || first.isNumber, parts.contains(where: \.isLetter)
        else {
            return nil
        }
        return "\(digits)\(sign)\(parts)"
    }

    /// "Hà Nội, ngày 02" and "tháng 12 năm 2025" on the next line
    private static func signing(_ column: String, goingOn lines: ArraySlice<String>) -> (
        place: String, day: String
    )? {
        guard column.contains(", "), let next = lines.first.flatMap({ columns(of: $0).first }) else {
            return nil
        }
        return signing(column + " " + next)
    }

    /// "Lào Cai, ngày 12 tháng 6 năm 2026"
    private static func signing(_ column: String) -> (place: String, day: String)? {
        guard let comma = column.firstIndex(of: ","), column.first?.isUppercase == true else { return nil }
        let day = column[column.index(after: comma)...].drop { $0 == " " }
        guard starts(day, with: "ngày") else { return nil }
        let before = column[..<comma].split(separator: " ")
        let name = before.reversed().prefix {
            $0.first?.isUppercase == true && $0.contains(where: \.isLowercase) && $0.last != ":"
        }
        // Only the number may stand before the place: "… của Hội đồng nhân dân tỉnh X, ngày …" is no signing.
        guard name.count == before.count || number(in: column) != nil else { return nil }
        let place = name.reversed().joined(separator: " ")
        let words = day.split(separator: " ")
        guard !place.isEmpty, place.count < 40, words.count == 6, words[0].lowercased() == "ngày",
            words[2].lowercased() == "tháng", words[4].lowercased() == "năm",
            [words[1], words[3]].allSatisfy({ Int($0) != nil }), Int(words[5].filter(\.isNumber)) != nil
        else { return nil }
        return (place, String(day))
    }

    /// What is behind "V/v" or "Về việc" at the start of a column.
    private static func subject(_ column: String) -> String? {
        for start in ["v/v", "về việc"] where starts(column, with: start) {
            let rest = column.dropFirst(start.count)
            guard let next = rest.first, next == " " || next == ":" else { continue }
            return String(rest.drop { $0 == " " || $0 == ":" })
        }
        return nil
    }

    /// Whether a text begins with words in small letters, whatever its own case.
    private static func starts(_ text: some StringProtocol, with words: String) -> Bool {
        text.prefix(words.count).lowercased() == words
    }

    private static func endsSubject(_ column: String) -> Bool {
        ["Kính gửi", "KÍNH GỬI", "Căn cứ", "Thực hiện"].contains(where: column.hasPrefix)
    }

    private static func isCapitals(_ column: String) -> Bool {
        column.contains(where: \.isLetter) && !column.contains(where: \.isLowercase)
    }

    private static func isMotto(_ column: String) -> Bool {
        let words = Slug.of(column)
        return ["cong-hoa-xa-hoi", "chu-nghia-viet-nam", "doc-lap", "dang-cong-san"].contains(
            where: words.hasPrefix)
    }
}
