import Directives
import Foundation
import TestSupport

/// A document with its directives marked by hand.
///
/// ```
/// #! {"title": …, "date": …, "issuer": …, "number": …, "kind": …}
/// … ⟦1|Bộ Y tế ban hành hướng dẫn trước ngày 15/12.⟧ …
/// #!!
/// 1⇥Bộ Y tế⇥cooperating⇥..2025-12-14⇥trước ngày 15/12⇥hướng dẫn
/// ```
///
/// Several agencies are divided by `; `. A mark `⟦2?|…⟧` is optional: it counts neither way.
struct MarkedDocument {
    struct Header: Decodable {
        let title: String
        let date: String
        let issuer: String?
        let number: String?
        let kind: String?
    }

    struct Mark {
        /// Unicode scalars of the text.
        var span: Range<Int>
        var isOptional: Bool
        var lead: [String] = []
        var deadline: Period?
    }

    struct Malformed: Error, CustomStringConvertible { let description: String }

    let name: String
    let header: Header
    let text: String
    let marks: [Mark]

    /// The documents of a set, `dev` or `held`.
    static func all(_ set: String) throws -> [MarkedDocument] {
        try Repository.files(below: "Tests/ExtractionTests/Corpora/" + set).map(MarkedDocument.init)
    }

    init(path: String) throws {
        name = URL(filePath: path).lastPathComponent
        let parts = try Repository.text(path).components(separatedBy: "\n#!!\n")
        let lines = parts[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, lines.count == 2, lines[0].hasPrefix("#! ") else {
            throw Malformed(description: "\(path) has no #! line or no #!! line")
        }
        header = try JSONDecoder().decode(Header.self, from: Data(lines[0].dropFirst(3).utf8))
        var marks: [Int: Mark] = [:]
        text = try Self.unmarked(lines[1] + "\n", marks: &marks)
        for line in parts[1].split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 6, let number = Int(fields[0]), var mark = marks[number] else {
                throw Malformed(description: "\(path): \(line)")
            }
            mark.lead = fields[1].components(separatedBy: "; ").filter { !$0.isEmpty }
            let days = fields[3].components(separatedBy: "..")
            if days.count == 2 { mark.deadline = Period(start: Day(iso: days[0]), end: Day(iso: days[1])) }
            marks[number] = mark
        }
        self.marks = marks.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The text without its marks.
    private static func unmarked(_ marked: some StringProtocol, marks: inout [Int: Mark]) throws -> String {
        var text = String.UnicodeScalarView()
        var open: (number: Int, isOptional: Bool, start: Int)?
        var label: String?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": label = ""
            case "|" where label != nil:
                let isOptional = label?.last == "?"
                guard open == nil, let number = label.flatMap({ Int($0.filter(\.isNumber)) }) else {
                    throw Malformed(description: "the mark \(label ?? "") cannot open here")
                }
                open = (number, isOptional, text.count)
                label = nil
            case "⟧":
                guard let closed = open else {
                    throw Malformed(description: "a mark closes that is not open")
                }
                marks[closed.number] = Mark(span: closed.start..<text.count, isOptional: closed.isOptional)
                open = nil
            default:
                if label != nil { label?.unicodeScalars.append(scalar) } else { text.append(scalar) }
            }
        }
        guard open == nil, label == nil else { throw Malformed(description: "a mark stays open") }
        return String(text)
    }
}
