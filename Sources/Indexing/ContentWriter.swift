import Directives
import Foundation
import GRDB
import Linguistics

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
            try insert("findings(document, record)", [document(finding.document), finding.data])
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
    }

    private mutating func put(_ source: Source) throws {
        let row = try document(source.id)
        let statement = try database.cachedStatement(
            sql: "UPDATE documents SET record = ? WHERE id = ? AND record IS NULL")
        try statement.execute(arguments: [source.data, row])
    }

    private mutating func put(_ section: Section, number: Int) throws {
        let document = try document(section.document)
        try insert("sections(id, document, heading)", [number, document, Data(section.heading.utf8)])
        sizes.sections.count(row: number, bytes: section.passages.reduce(0) { $0 + $1.text.utf8.count })
        for (index, passage) in section.passages.enumerated() {
            let row = number << Schema.sectionShift | index
            try insert(
                "passages(id, document, paragraph, title, heading, text)",
                [
                    row, document, passage.paragraph, passage.isTitle, passage.heading.map { Data($0.utf8) },
                    Data(passage.text.utf8),
                ])
            // A section is found by its title and headings through its first passage.
            let heading = index == 0 ? section.heading : passage.heading ?? ""
            try put(passage.text, under: heading, in: .passages, row: row)
            sizes.passages.count(row: row, bytes: passage.text.utf8.count)
            headings[Place(document: passage.document, paragraph: passage.paragraph)] = passage.heading
        }
    }

    private mutating func put(_ directive: Directive, row: Int) throws {
        let due = directive.dueNumber
        try insert(
            "directives(id, name, due, missing, issuer, event)",
            [row, directive.id, due, directive.missingFields.mask, directive.issuer, directive.event])
        for (role, actors) in [(Role.lead, directive.lead), (.cooperating, directive.cooperating)] {
            for actor in actors {
                try insert(
                    "assignments(agency, role, due, directive, implied)",
                    [agency(actor.id), role.rawValue, due, row, actor.isImplied])
            }
        }
        if let deadline = directive.deadline {
            try insert(
                "deadlines(directive, start, due, grain, relation, implied)",
                [
                    row, deadline.period.start?.number, due, deadline.grain.rawValue,
                    deadline.relation.rawValue,
                    deadline.isImplied,
                ])
        }
        for citation in directive.citations {
            try insert(
                "citations(document, due, directive, paragraph)",
                [document(citation.document), due, row, citation.paragraph])
        }
        let text = directive.searchableText
        let heading = heading(of: directive.citations.first)
        try put(record: directive.data, text: text, heading: heading, in: .directives, row: row)
        sizes.directives.count(row: row, bytes: text.utf8.count)
    }

    private mutating func put(_ figure: Figure, row: Int) throws {
        if let citation = figure.citation {
            let document = try document(citation.document)
            try insert("figures(id, document, paragraph)", [row, document, citation.paragraph])
        }
        let text = figure.searchableText
        let heading = heading(of: figure.citation)
        try put(record: figure.data, text: text, heading: heading, in: .figures, row: row)
        sizes.figures.count(row: row, bytes: text.utf8.count)
    }

    private func put(facts content: KnowledgeContent, fingerprint: String) throws {
        let facts: [(Fact, [UInt8])] = [
            (.fingerprint, Array(fingerprint.utf8)), (.vocabulary, content.vocabulary.compiled.sealed),
            (.statistics, KnowledgeStatistics(content).record),
            (
                .lexicon,
                Lexicon(
                    content.passages, phrases: content.phrases, terms: content.terms,
                    acronyms: content.vocabulary.agencies.flatMap(\.abbreviations)
                ).compiled.sealed
            ),
            (.sizes, sizes.record), (.compiled, content.compiled.sealed),
        ]
        for (fact, bytes) in facts { try insert("facts(id, value)", [fact.rawValue, Data(bytes)]) }
    }

    private mutating func put(
        record: Data, text: String, heading: String, in table: SearchTable, row: Int
    ) throws {
        try insert(
            "\(table.records)(id, heading, text, record)", [row, Data(heading.utf8), Data(text.utf8), record])
        try put(text, under: heading, in: table, row: row)
    }

    private mutating func put(_ text: String, under heading: String, in table: SearchTable, row: Int) throws {
        let indexed = heading.isEmpty ? text : "\(heading)\n\(text)"
        try insert("\(table.index)(rowid, text)", [row, indexed.withoutNUL])
        written += 1
        if written.isMultiple(of: 500) { progress(Double(written) / Double(total) * 0.9) }
    }

    /// Adds a row to `table(column, …)`; one that is there already stays.
    private func insert(_ target: String, _ values: [(any DatabaseValueConvertible)?]) throws {
        let marks = [String](repeating: "?", count: values.count).joined(separator: ", ")
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO \(target) VALUES (\(marks))")
            .execute(arguments: StatementArguments(values))
    }

    private mutating func document(_ name: String) throws -> Int {
        if let row = documents[name] { return row }
        let row = documents.count + 1
        documents[name] = row
        try insert("documents(id, name)", [row, name])
        return row
    }

    private mutating func agency(_ name: String) throws -> Int {
        if let row = agencies[name] { return row }
        let row = agencies.count + 1
        agencies[name] = row
        try insert("agencies(id, name)", [row, name])
        return row
    }

    private func heading(of citation: Citation?) -> String {
        guard let citation else { return "" }
        return headings[Place(document: citation.document, paragraph: citation.paragraph)] ?? ""
    }
}

extension Recordable {
    fileprivate var data: Data { Data(record) }
}

extension String {
    /// SQLite's text ends at a NUL.
    fileprivate var withoutNUL: String {
        utf8.contains(0) ? String(decoding: utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) : self
    }
}

extension KnowledgeContent {
    var rowCount: Int { passages.count + directives.count + figures.count }
}
