import Directives
import Foundation
import GRDB

/// The rows that a search ranks: how they are counted, restricted and read.
struct TopicRows {
    /// A row's text: its heading, and its parts, of which the best is shown.
    struct Row {
        struct Part {
            var text: String
            var isTitle: Bool
            var match: Hit.Match
        }

        var heading: String
        var parts: [Part]
    }

    let database: Database
    let sizes: IndexSizes
    let scope: SearchScope

    var table: SearchTable {
        switch scope {
        case .passages, .sections: .passages
        case .directives: .directives
        case .figures: .figures
        }
    }

    /// The table as its terms are counted.
    var size: IndexSizes.Size {
        switch table {
        case .passages: sizes.passages
        case .directives: sizes.directives
        case .figures: sizes.figures
        }
    }

    /// How many bits of a row number are below the ranked unit.
    var shift: Int { if case .sections = scope { Schema.sectionShift } else { 0 } }

    var lastUnit: Int { size.last >> shift }

    var meanLength: Double {
        if case .sections = scope { sizes.sections.meanLength } else { size.meanLength }
    }

    /// The rows that the scope allows; nil for all.
    func allowed() throws -> RowSet? {
        switch scope {
        case .passages(nil), .sections(nil), .figures(nil): return nil
        case .passages(let documents?), .sections(let documents?), .figures(let documents?):
            return try rowSet(
                """
                SELECT id FROM \(sql: table.rawValue)
                WHERE document IN (SELECT id FROM documents WHERE name IN \(documents.sorted()))
                """)
        case .directives(let filter):
            return filter.isOpen ? nil : try rowSet("SELECT directive FROM (\(FilterQuery(filter).rows))")
        }
    }

    /// A row with its text; nil when there is none of that number.
    func row(_ unit: Int) throws -> Row? {
        switch scope {
        case .passages:
            let parts = try parts("SELECT record FROM passages WHERE id = ?", [unit])
            return Row(heading: try heading(ofSection: unit >> Schema.sectionShift), parts: parts)
        case .sections:
            let first = unit << Schema.sectionShift
            let parts = try parts(
                "SELECT record FROM passages WHERE id BETWEEN ? AND ? ORDER BY id",
                [first, first + Schema.passagesPerSection - 1])
            return Row(heading: try heading(ofSection: unit), parts: parts)
        case .directives:
            return try row(unit) { (directive: Directive) in
                Row.Part(text: directive.searchableText, isTitle: false, match: .directive(directive))
            }
        case .figures:
            return try row(unit) { (figure: Figure) in
                Row.Part(text: figure.searchableText, isTitle: false, match: .figure(figure))
            }
        }
    }

    private func row<Value: Recordable>(_ unit: Int, _ part: (Value) -> Row.Part) throws -> Row? {
        let statement = try database.cachedStatement(
            sql: "SELECT record, heading FROM \(table.rawValue) WHERE id = ?")
        guard let row = try GRDB.Row.fetchOne(statement, arguments: [unit]) else { return nil }
        let record: Data = row[0]
        return Row(heading: row[1], parts: [part(try Value(record: [UInt8](record)))])
    }

    private func parts(_ sql: String, _ arguments: StatementArguments) throws -> [Row.Part] {
        let cursor = try Data.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var parts: [Row.Part] = []
        while let record = try cursor.next() {
            let passage = try Passage(record: [UInt8](record))
            parts.append(Row.Part(text: passage.text, isTitle: passage.isTitle, match: .passage(passage)))
        }
        return parts
    }

    private func heading(ofSection section: Int) throws -> String {
        let statement = try database.cachedStatement(sql: "SELECT heading FROM sections WHERE id = ?")
        return try String.fetchOne(statement, arguments: [section]) ?? ""
    }

    private func rowSet(_ query: SQL) throws -> RowSet {
        let (sql, arguments) = try query.build(database)
        let cursor = try Int.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var rows = RowSet(last: size.last)
        while let row = try cursor.next() { rows.insert(row) }
        return rows
    }
}
