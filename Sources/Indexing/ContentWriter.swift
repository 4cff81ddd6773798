import Directives
import Foundation
import GRDB

/// Writes the rows of a knowledge base into an open transaction.
struct ContentWriter {
    private let database: Database
    private let total: Int
    private let progress: (Double) -> Void
    private var written = 0
    private var documents: [String: Int] = [:]
    private var agencies: [String: Int] = [:]
    private var headings: [Place: String] = [:]
    private var sizes = IndexSizes()

    private struct Place: Hashable {
        var document: String
        var paragraph: Int
    }

    init(_ database: Database, total: Int, progress: @escaping (Double) -> Void) {
        self.database = database
        self.total = max(1, total)
        self.progress = progress
    }

    mutating func write(_ content: KnowledgeContent, fingerprint: String) throws {
        try database.execute(sql: Schema.tables)
        for table in SearchTable.allCases { try database.execute(sql: Schema.createIndex(table)) }

        for source in content.sources { try put(source) }
        for finding in content.findings {
            try insert(
                "INSERT INTO findings(document, record) VALUES (?, ?)",
                [document(finding.document), finding.data])
        }
        let titles = Dictionary(content.sources.map { ($0.id, $0.title) }) { first, _ in first }
        for (number, section) in Section.cut(content.passages, titles: titles).enumerated() {
            try put(section, number: number)
        }
        for (index, directive) in content.directives.enumerated() { try put(directive, row: index + 1) }
        for (index, figure) in content.figures.enumerated() { try put(figure, row: index + 1) }

        for table in SearchTable.allCases { try database.execute(sql: Schema.completeIndex(table)) }
        try database.execute(sql: Schema.indexes)
        try put(facts: content, fingerprint: fingerprint)
        try database.execute(sql: "ANALYZE")
    }

    private mutating func put(_ source: Source) throws {
        let row = try document(source.id)
        try insert("UPDATE documents SET record = ? WHERE id = ? AND record IS NULL", [source.data, row])
    }

    private mutating func put(_ section: Section, number: Int) throws {
        let document = try document(section.document)
        try insert(
            "INSERT INTO sections(id, document, heading) VALUES (?, ?, ?)",
            [number, document, section.heading.plain])
        sizes.sections.count(row: number, bytes: section.passages.reduce(0) { $0 + $1.text.utf8.count })
        for (index, passage) in section.passages.enumerated() {
            let row = number << Schema.sectionShift | index
            try insert(
                "INSERT INTO passages(id, document, paragraph, record) VALUES (?, ?, ?, ?)",
                [row, document, passage.paragraph, passage.data])
            sizes.passages.count(row: row, bytes: passage.text.utf8.count)
            let heading = index == 0 ? section.heading : passage.heading ?? ""
            try put(heading.isEmpty ? passage.text : "\(heading)\n\(passage.text)", in: .passages, row: row)
            if let heading = passage.heading {
                headings[Place(document: passage.document, paragraph: passage.paragraph)] = heading
            }
            advance()
        }
    }

    private mutating func put(_ directive: Directive, row: Int) throws {
        let deadline = directive.deadline
        let due =
            deadline.map { $0.period.end?.number ?? Schema.openEnd } ?? Schema.noDeadline
        let heading = heading(of: directive.citations.first)
        try insert(
            """
            INSERT INTO directives(id, name, due, issuer, event, heading, record) VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [row, directive.id, due, directive.issuer, directive.event, heading.plain, directive.data])
        for (role, actors) in [(Role.lead, directive.lead), (.cooperating, directive.cooperating)] {
            for actor in actors {
                try insert(
                    """
                    INSERT OR IGNORE INTO assignments(agency, role, due, directive, implied) VALUES (?, ?, ?, ?, ?)
                    """, [agency(actor.id), role.rawValue, due, row, actor.isImplied])
            }
        }
        if let deadline {
            try insert(
                """
                INSERT INTO deadlines(directive, start, due, grain, relation, implied) VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    row, deadline.period.start?.number, due, deadline.grain.rawValue,
                    deadline.relation.rawValue,
                    deadline.isImplied,
                ])
        }
        for field in directive.missingFields {
            try insert(
                "INSERT INTO missing(slot, due, directive) VALUES (?, ?, ?)", [field.rawValue, due, row])
        }
        for citation in directive.citations {
            try insert(
                "INSERT OR IGNORE INTO citations(document, due, directive, paragraph) VALUES (?, ?, ?, ?)",
                [document(citation.document), due, row, citation.paragraph])
        }
        let text = directive.searchableText
        sizes.directives.count(row: row, bytes: text.utf8.count)
        try put("\(heading)\n\(text)", in: .directives, row: row)
        advance()
    }

    private mutating func put(_ figure: Figure, row: Int) throws {
        let heading = heading(of: figure.citation)
        try insert(
            "INSERT INTO figures(id, document, paragraph, heading, record) VALUES (?, ?, ?, ?, ?)",
            [
                row, figure.citation.map { try document($0.document) }, figure.citation?.paragraph,
                heading.plain,
                figure.data,
            ])
        let text = figure.searchableText
        sizes.figures.count(row: row, bytes: text.utf8.count)
        try put("\(heading)\n\(text)", in: .figures, row: row)
        advance()
    }

    private func put(facts content: KnowledgeContent, fingerprint: String) throws {
        let facts: [(Fact, [UInt8])] = [
            (.fingerprint, Array(fingerprint.utf8)), (.vocabulary, content.vocabulary.record),
            (.statistics, KnowledgeStatistics(content).record), (.lexicon, Lexicon(content.passages).record),
            (.sizes, sizes.record),
        ]
        for (fact, bytes) in facts {
            try insert("INSERT INTO facts(name, value) VALUES (?, ?)", [fact.rawValue, Data(bytes)])
        }
    }

    private func put(_ text: String, in table: SearchTable, row: Int) throws {
        try insert("INSERT INTO \(table.index)(rowid, text) VALUES (?, ?)", [row, text.plain])
    }

    private func insert(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }

    private mutating func document(_ name: String) throws -> Int {
        if let row = documents[name] { return row }
        let row = documents.count + 1
        documents[name] = row
        try insert("INSERT INTO documents(id, name) VALUES (?, ?)", [row, name])
        return row
    }

    private mutating func agency(_ name: String) throws -> Int {
        if let row = agencies[name] { return row }
        let row = agencies.count + 1
        agencies[name] = row
        try insert("INSERT INTO agencies(id, name) VALUES (?, ?)", [row, name])
        return row
    }

    private func heading(of citation: Citation?) -> String {
        guard let citation else { return "" }
        return headings[Place(document: citation.document, paragraph: citation.paragraph)] ?? ""
    }

    private mutating func advance() {
        written += 1
        if written.isMultiple(of: 1000) { progress(Double(written) / Double(total) * 0.9) }
    }
}

/// The single values of a knowledge base.
enum Fact: String {
    case fingerprint, vocabulary, statistics, lexicon, sizes
}

extension Recordable {
    var data: Data { Data(record) }
}

extension String {
    /// SQLite's text ends at a NUL.
    fileprivate var plain: String {
        utf8.contains(0) ? String(decoding: utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) : self
    }
}

extension KnowledgeContent {
    var rowCount: Int { passages.count + directives.count + figures.count }
}
