package import Directives
import Foundation
import GRDB
import GRDBSQLite
package import Linguistics
import Synchronization

/// An open knowledge base; it never changes while it is open.
///
/// Opening one that is missing, damaged or of another version throws an `IndexingError`, most of which are
/// cured by building it anew.
package final class KnowledgeBase: Sendable {
    package let path: String
    /// What it was built from, as given to the builder.
    package let fingerprint: String
    package let vocabulary: Vocabulary
    /// As in the content it was built from.
    package let compiled: CompiledBytes
    private let file: DatabaseFile
    private let failures = Mutex<IndexingError?>(nil)
    private let queue: DatabaseQueue

    package init(path: String) throws {
        self.path = path
        file = try DatabaseFile.checked(at: path)
        do {
            queue = try Self.open(path)
            (fingerprint, vocabulary, compiled) = try queue.inDatabase { database in
                // What is read at once is mapped, which spares a copy; later the file may be cut, and a map must not be.
                try database.execute(sql: "PRAGMA mmap_size = 268435456")
                defer { try? database.execute(sql: "PRAGMA mmap_size = 0") }
                return (
                    String(decoding: try Self.fact(.fingerprint, database), as: UTF8.self),
                    try Self.vocabulary(database), try Self.compiled(.compiled, database)
                )
            }
        } catch {
            throw Self.cause(error, path)
        }
    }

    /// Whether another file stands at its path by now, so that it should be opened anew.
    package var isStale: Bool { DatabaseFile.current(at: path) != file }

    package func statistics() throws -> KnowledgeStatistics {
        try read { try KnowledgeStatistics(record: try Self.fact(.statistics, $0)) }
    }

    /// The words of all passages.
    package func lexicon() throws -> Lexicon {
        try read { database in
            guard let lexicon = Lexicon(compiled: try Self.compiled(.lexicon, database)) else {
                throw FieldReader.Mismatch()
            }
            return lexicon
        }
    }

    package func sources() throws -> [Source] {
        try records("SELECT record FROM documents WHERE record IS NOT NULL ORDER BY id")
    }

    package func findings() throws -> [DocumentFinding] {
        try records("SELECT record FROM findings ORDER BY id")
    }

    /// The figures of all or of the named documents.
    package func figures(documents: Set<String>? = nil) throws -> [Figure] {
        guard let documents else { return try records("SELECT record FROM figures_records ORDER BY id") }
        return try records(
            """
            SELECT record FROM figures JOIN figures_records USING (id)
            WHERE document IN (SELECT id FROM documents WHERE name IN \(documents.sorted())) ORDER BY id
            """)
    }

    /// The figures of one paragraph.
    package func figures(document: String, paragraph: Int) throws -> [Figure] {
        try records(
            """
            SELECT record FROM figures JOIN figures_records USING (id)
            WHERE document IN (SELECT id FROM documents WHERE name = \(document)) AND paragraph = \(paragraph)
            ORDER BY id
            """)
    }

    /// The last failure to read the file since this was asked; what was made of it meanwhile may lack something.
    package func takeFailure() -> IndexingError? {
        failures.withLock { failure in
            defer { failure = nil }
            return failure
        }
    }

    /// Runs `body` on the open file, its failures told as an `IndexingError`.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try queue.inDatabase(body) } catch {
            let cause = Self.cause(error, path)
            failures.withLock { $0 = cause as? IndexingError ?? .damaged(path: path, .database("\(error)")) }
            throw cause
        }
    }

    /// The records that a query's first column holds.
    func records<Value: Recordable>(_ query: SQL) throws -> [Value] {
        try read { database in
            let (sql, arguments) = try query.build(database)
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try Data.fetchCursor(statement, arguments: arguments)
            var values: [Value] = []
            while let record = try cursor.next() { values.append(try Value(record: [UInt8](record))) }
            return values
        }
    }

    private static func vocabulary(_ database: Database) throws -> Vocabulary {
        guard let vocabulary = Vocabulary(compiled: try compiled(.vocabulary, database)) else {
            throw FieldReader.Mismatch()
        }
        return vocabulary
    }

    private static func compiled(_ fact: Fact, _ database: Database) throws -> CompiledBytes {
        guard let bytes = CompiledBytes(sealed: try self.fact(fact, database)) else {
            throw FieldReader.Mismatch()
        }
        return bytes
    }

    /// Read as it lies in the file, for a row would hold a copy of its own.
    static func fact(_ fact: Fact, _ database: Database) throws -> [UInt8] {
        var blob: OpaquePointer?
        let status = sqlite3_blob_open(
            database.sqliteConnection, "main", "facts", "value", Int64(fact.rawValue), 0, &blob)
        defer { sqlite3_blob_close(blob) }
        guard status == SQLITE_OK else { throw FieldReader.Mismatch() }
        let count = sqlite3_blob_bytes(blob)
        return try [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
            let status = sqlite3_blob_read(blob, buffer.baseAddress, count, 0)
            guard status == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: status)) }
            initialized = Int(count)
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            database.add(tokenizer: SyllableTokenizer.self)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static func cause(_ error: any Error, _ path: String) -> any Error {
        switch error {
        case is FieldReader.Mismatch: IndexingError.damaged(path: path, .record)
        case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN:
            IndexingError.unreadable(path: path, .system("SQLite: \(error.message ?? "\(error.resultCode)")"))
        case let error as DatabaseError:
            IndexingError.damaged(path: path, .database(error.message ?? "\(error.resultCode)"))
        default: error
        }
    }
}
