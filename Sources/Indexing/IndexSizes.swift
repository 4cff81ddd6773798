/// How many rows each table of the index has and how long they are, in bytes of text; for scoring.
struct IndexSizes: Recordable {
    struct Size {
        var rows = 0
        var bytes = 0
        /// The highest row number.
        var last = 0

        var meanLength: Double { rows == 0 ? 1 : max(1, Double(bytes) / Double(rows)) }

        mutating func count(row: Int, bytes: Int) {
            rows += 1
            self.bytes += bytes
            last = max(last, row)
        }
    }

    var passages = Size()
    var sections = Size()
    var directives = Size()
    var figures = Size()

    init() {}

    func put(into fields: inout FieldWriter) {
        for size in [passages, sections, directives, figures] {
            fields.put(size.rows)
            fields.put(size.bytes)
            fields.put(size.last)
        }
    }

    init(from fields: inout FieldReader) throws {
        func size() throws -> Size {
            Size(rows: try fields.int(), bytes: try fields.int(), last: try fields.int())
        }
        passages = try size()
        sections = try size()
        directives = try size()
        figures = try size()
    }
}
