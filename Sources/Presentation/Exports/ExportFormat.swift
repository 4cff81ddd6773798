package import Inquiry

/// A kind of file that an answer can be written to.
package enum ExportFormat: String, CaseIterable, Sendable {
    case text = "txt"
    case markdown = "md"
    case csv
    case json
    case calendar = "ics"
    case html
    case word = "docx"

    /// - Parameter name: the name of a format or a file ending, upper or lower case: `markdown`, `MD`, `.ics`.
    package init?(name: String) {
        let wanted = (name.hasPrefix(".") ? String(name.dropFirst()) : name).lowercased()
        guard let format = Self.allCases.first(where: { $0.names.contains(wanted) }) else { return nil }
        self = format
    }

    /// - Parameter path: a file's path; its ending says the format.
    package init?(path: String) {
        guard let ending = Self.ending(of: path) else { return nil }
        self.init(name: ending)
    }

    /// The format that a file's ending says, or why there is none.
    package static func format(ofFile path: String) throws(ExportError) -> ExportFormat {
        guard let ending = ending(of: path) else { throw .noEnding(path) }
        guard let format = ExportFormat(name: ending) else { throw .unknownFormat(ending) }
        return format
    }

    private static func ending(of path: String) -> String? {
        let file = path.unicodeScalars.split(separator: "/").last.map { Array($0) } ?? []
        guard let dot = file.lastIndex(of: "."), dot > 0, dot + 1 < file.count else { return nil }
        var ending = String.UnicodeScalarView()
        ending.append(contentsOf: file[(dot + 1)...])
        return String(ending)
    }

    /// Whether one answer may stand below another in the same text.
    package var goesOnBelow: Bool {
        switch self {
        case .text, .markdown, .json: true
        case .csv, .calendar, .html, .word: false
        }
    }

    /// The names that mean it, the file ending first.
    package var names: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .markdown: ["md", "markdown"]
        case .csv: ["csv"]
        case .json: ["json"]
        case .calendar: ["ics", "ical", "icalendar"]
        case .html: ["html", "htm"]
        case .word: ["docx", "word"]
        }
    }
}

/// Why there is no file of an answer.
package enum ExportError: Error, Hashable, Sendable {
    /// A name or a file ending that stands for no format.
    case unknownFormat(String)
    /// A file name without an ending.
    case noEnding(String)
    /// A calendar was asked for and no directive has a last day.
    case noDeadlines
}

/// The answer as the bytes of a file.
///
/// - Parameter stamp: the moment of writing; a calendar and a Word file carry it.
package func render(
    _ answer: Answer, as format: ExportFormat, wording: Wording, stamp: Timestamp
) throws(ExportError) -> [UInt8] {
    switch format {
    case .text: Array(PlainTextExport(wording: wording).text(answer).utf8)
    case .markdown: Array(MarkdownExport(wording: wording).text(answer).utf8)
    case .csv: Array(CSVExport(wording: wording).text(answer).utf8)
    case .json: Array((AnswerJSON(answer, wording: wording).line() + "\n").utf8)
    case .calendar: Array(try CalendarExport(wording: wording, stamp: stamp).text(answer).utf8)
    case .html: Array(HTMLExport(wording: wording).text(answer).utf8)
    case .word: WordExport(wording: wording, stamp: stamp).bytes(answer)
    }
}
