import Directives
import Foundation
import GRDB
import Linguistics

/// The rows that a search ranks: how they are counted, restricted and read.
struct TopicRows {
    /// The text of a row: its heading, and its parts, of which the best is shown.
    struct Row {
        struct Part {
            /// The row number of the part itself.
            var id: Int
            var text: Text
            var isTitle = false
        }

        var heading: Text
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

    private var isSections: Bool { if case .sections = scope { true } else { false } }

    /// How many candidates are read and scored. A question answered out of thousands of articles may take
    /// longer than one of many searches behind an answer.
    var candidateCount: Int { isSections ? 250 : 150 }

    /// How many rows of the index a query may read.
    var budget: Int { isSections ? 40_000 : 12_000 }

    /// How many bits of a row number are below the ranked unit.
    var shift: Int { isSections ? Schema.sectionShift : 0 }

    var meanLength: Double { isSections ? sizes.sections.meanLength : size.meanLength }

    /// The rows that the scope allows; nil for all, or for so many that they are better asked for one by one.
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
            guard !filter.isOpen else { return nil }
            return try rowSet("SELECT directive FROM (\(FilterQuery(filter).rows))", atMost: Self.broad)
        }
    }

    /// Those of some units that the scope allows, in their order.
    func allowed(among units: [Int]) throws -> [Int] {
        guard case .directives(let filter) = scope, !filter.isOpen else { return units }
        let passing = try rowSet(FilterQuery(filter).rows(among: units))
        return units.filter { passing?.contains($0) ?? true }
    }

    /// A filter that lets so many directives pass is broad.
    private static let broad = 5_000

    /// The text of a unit.
    func row(_ unit: Int) throws -> Row {
        switch scope {
        case .passages: try passages(unit...unit, section: unit >> Schema.sectionShift)
        case .sections: try passages(unit << shift...(unit << shift | (1 << shift - 1)), section: unit)
        case .directives, .figures: try record(unit)
        }
    }

    /// A part as it is shown; nil when the row is gone.
    func match(_ id: Int) throws -> Hit.Match? {
        switch table {
        case .passages:
            let statement = try database.cachedStatement(
                sql: "SELECT \(Passage.columns) WHERE passages.id = ?")
            return try GRDB.Row.fetchOne(statement, arguments: [id]).map { .passage(Passage(row: $0)) }
        case .directives: return try record(id).map { .directive(try Directive(record: $0)) }
        case .figures: return try record(id).map { .figure(try Figure(record: $0)) }
        }
    }

    private func passages(_ ids: ClosedRange<Int>, section: Int) throws -> Row {
        let cursor = try GRDB.Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT id, text, title, heading FROM passages WHERE id BETWEEN ? AND ? ORDER BY id"),
            arguments: [ids.lowerBound, ids.upperBound])
        var parts: [Row.Part] = []
        var heading = try self.heading(ofSection: section)
        while let row = try cursor.next() {
            parts.append(Row.Part(id: row[0], text: try text(row, 1), isTitle: row[2]))
            if !isSections { heading = [UInt8](heading.prefix { $0 != 0x0A }) + [0x0A] + (try bytes(row, 3)) }
        }
        return Row(heading: Text(utf8: heading, lenient: false), parts: parts)
    }

    /// The document's title in the first line, then the headings.
    private func heading(ofSection section: Int) throws -> [UInt8] {
        let statement = try database.cachedStatement(sql: "SELECT heading FROM sections WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [section]).map { [UInt8]($0) } ?? []
    }

    private func record(_ id: Int) throws -> Row {
        let cursor = try GRDB.Row.fetchCursor(
            database.cachedStatement(sql: "SELECT heading, text FROM \(table.records) WHERE id = ?"),
            arguments: [id])
        guard let row = try cursor.next() else { return Row(heading: Text(""), parts: []) }
        return Row(heading: try text(row, 0), parts: [Row.Part(id: id, text: try text(row, 1))])
    }

    private func record(_ id: Int) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT record FROM \(table.records) WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [id]).map { [UInt8]($0) }
    }

    private func text(_ row: GRDB.Row, _ column: Int) throws -> Text {
        Text(utf8: try bytes(row, column), lenient: false)
    }

    private func bytes(_ row: GRDB.Row, _ column: Int) throws -> [UInt8] {
        try row.withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } ?? [] }
    }

    /// The rows of a query; nil when there are more than so many.
    private func rowSet(_ query: SQL, atMost limit: Int = .max) throws -> RowSet? {
        let (sql, arguments) = try query.build(database)
        let cursor = try Int.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var rows = RowSet(last: size.last)
        var count = 0
        while let row = try cursor.next() {
            count += 1
            guard count <= limit else { return nil }
            rows.insert(row)
        }
        return rows
    }
}
