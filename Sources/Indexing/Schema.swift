/// The tables of a knowledge base file.
///
/// A base is written once and read only afterwards, so rows are laid out for reading: every filter finds its
/// directives in an index sorted by due day, and values are kept whole as records (see `FieldWriter`).
enum Schema {
    /// Raised whenever tables, records or terms change; a base of another version is built anew.
    static let version = 9
    /// `Sáu6`
    static let applicationID = 0x5361_7536

    /// The due day of a directive whose deadline has no last day, and of one that has no deadline: both sort
    /// last.
    static let openEnd = 9_999_998
    static let noDeadline = 9_999_999

    /// A passage's row number holds its section: the section's number and the place in it.
    static let sectionShift = 6
    static let passagesPerSection = 1 << sectionShift

    static let tables = """
        CREATE TABLE facts(id INTEGER PRIMARY KEY, value BLOB NOT NULL);
        CREATE TABLE documents(id INTEGER PRIMARY KEY, name TEXT NOT NULL, record BLOB);
        CREATE TABLE findings(id INTEGER PRIMARY KEY, document INTEGER NOT NULL, record BLOB NOT NULL);

        CREATE TABLE sections(id INTEGER PRIMARY KEY, document INTEGER NOT NULL, heading BLOB NOT NULL);
        CREATE TABLE passages(
            id INTEGER PRIMARY KEY, document INTEGER NOT NULL, paragraph INTEGER NOT NULL,
            title INTEGER NOT NULL, heading BLOB, text BLOB NOT NULL);

        CREATE TABLE agencies(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE directives(
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, due INTEGER NOT NULL, missing INTEGER NOT NULL,
            issuer TEXT, event TEXT);
        CREATE TABLE directives_records(
            id INTEGER PRIMARY KEY, heading BLOB NOT NULL, text BLOB NOT NULL, record BLOB NOT NULL);
        CREATE TABLE assignments(
            agency INTEGER, role INTEGER, due INTEGER, directive INTEGER, implied INTEGER NOT NULL,
            PRIMARY KEY (agency, role, due, directive)) WITHOUT ROWID;
        CREATE TABLE deadlines(
            directive INTEGER PRIMARY KEY, start INTEGER, due INTEGER NOT NULL, grain TEXT NOT NULL,
            relation TEXT NOT NULL, implied INTEGER NOT NULL);
        CREATE TABLE citations(
            document INTEGER, due INTEGER, directive INTEGER, paragraph INTEGER,
            PRIMARY KEY (document, due, directive, paragraph)) WITHOUT ROWID;

        CREATE TABLE figures(id INTEGER PRIMARY KEY, document INTEGER, paragraph INTEGER);
        CREATE TABLE figures_records(
            id INTEGER PRIMARY KEY, heading BLOB NOT NULL, text BLOB NOT NULL, record BLOB NOT NULL);
        """

    static let indexes = """
        CREATE INDEX documents_name ON documents(name);
        CREATE INDEX passages_place ON passages(document, paragraph);
        CREATE INDEX directives_name ON directives(name);
        CREATE INDEX directives_due ON directives(due, id, missing);
        CREATE INDEX directives_issuer ON directives(issuer, due) WHERE issuer IS NOT NULL;
        CREATE INDEX directives_event ON directives(event, due) WHERE event IS NOT NULL;
        CREATE INDEX deadlines_start ON deadlines(start, due);
        CREATE INDEX deadlines_grain ON deadlines(grain, due);
        CREATE INDEX figures_place ON figures(document, paragraph);
        """

    /// A full-text index answers which rows hold a term, nothing else: no positions, no sizes, no copy of the
    /// text.
    static func createIndex(_ table: SearchTable) -> String {
        """
        CREATE VIRTUAL TABLE \(table.index) USING fts5(
            text, content='', detail=none, columnsize=0, tokenize='\(SyllableTokenizer.name)');
        CREATE TABLE \(table.terms)(term TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID;
        """
    }

    /// Merges the index into one segment and keeps how many rows hold each term.
    static func completeIndex(_ table: SearchTable) -> String {
        """
        INSERT INTO \(table.index)(\(table.index)) VALUES ('optimize');
        CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, \(table.index), row);
        INSERT INTO \(table.terms) SELECT term, doc FROM temp.vocabulary ORDER BY term;
        DROP TABLE temp.vocabulary;
        """
    }
}

/// What can be searched by topic, each with its full-text index and its table of terms.
enum SearchTable: String, CaseIterable {
    case passages, directives, figures

    var index: String { "\(rawValue)_index" }
    var terms: String { "\(rawValue)_terms" }
    /// Where the rows are kept whole, with the text they are found by.
    var records: String { "\(rawValue)_records" }
}

/// The single values of a knowledge base, found by number: to compare a text key, SQLite would read the row's whole value.
enum Fact: Int {
    case fingerprint = 1
    case vocabulary, statistics, lexicon, sizes, compiled
}
