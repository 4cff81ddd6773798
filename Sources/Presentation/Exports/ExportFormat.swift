package import Inquiry

package enum ExportFormat: String, CaseIterable, Sendable {
    case text, json
    package init?(name: String) { self.init(rawValue: name) }
    package init?(path: String) { self = path.hasSuffix("json") ? .json : .text }
}

package func render(_ answer: Answer, as format: ExportFormat, wording: Wording) throws -> [UInt8] {
    switch format {
    case .text: Array(PlainTextExport(wording: wording).text(answer).utf8)
    case .json: Array((try AnswerJSON(answer, wording: wording).line() + "\n").utf8)
    }
}
