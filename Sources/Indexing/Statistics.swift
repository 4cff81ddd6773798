import Directives
import Linguistics

extension KnowledgeStatistics: Recordable {
    init(_ content: KnowledgeContent) {
        self.init()
        documents = content.sources.count
        passages = content.passages.count
        directives = content.directives.count
        directivesWithDeadline = content.directives.count { $0.deadline != nil }
        figures = content.figures.count
        findings = content.findings.count
        let dates = content.sources.compactMap(\.date)
        period = Period(start: dates.min(), end: dates.max())
    }

    func put(into fields: inout FieldWriter) {
        for count in [documents, passages, directives, directivesWithDeadline, figures, findings] {
            fields.put(count)
        }
        period.put(into: &fields)
    }

    init(from fields: inout FieldReader) throws {
        self.init()
        documents = try fields.int()
        passages = try fields.int()
        directives = try fields.int()
        directivesWithDeadline = try fields.int()
        figures = try fields.int()
        findings = try fields.int()
        period = try Period(from: &fields)
    }
}
