import Directives
import GRDB

/// A filter as SQL: one condition leads, in its index's order by due day, the others are looked up.
struct FilterQuery {
    private var parts: [(table: String, key: String, condition: SQL)] = []
    private let due: SQL

    init(_ filter: DirectiveFilter) {
        due = Self.dueRange(filter)
        if let ids = filter.ids { add("directives", key: "id", "name IN \(ids.sorted())") }
        if let documents = filter.documents {
            add("citations", "document IN (SELECT id FROM documents WHERE name IN \(documents.sorted()))")
        }
        add(agencies: filter.leadAgencies, roles: [.lead])
        add(agencies: filter.cooperatingAgencies, roles: [.cooperating])
        add(agencies: filter.anyRoleAgencies, roles: [.lead, .cooperating])
        if let events = filter.events { add("directives", key: "id", "event IN \(events.sorted())") }
        if let issuers = filter.issuers { add("directives", key: "id", "issuer IN \(issuers.sorted())") }
        for field in filter.missing?.map(\.rawValue).sorted() ?? [] { add("missing", "slot = \(field)") }
        if let day = filter.startsOnOrAfter { add("deadlines", "start >= \(day.number)") }
        if let day = filter.startsOnOrBefore { add("deadlines", "start <= \(day.number)") }
        if let grains = filter.grains { add("deadlines", "grain IN \(grains.map(\.rawValue).sorted())") }
        if parts.isEmpty { add("directives", key: "id", "1") }
    }

    /// `due, directive` of the directives that pass, each once.
    var rows: SQL {
        let first = parts[0]
        var query: SQL = """
            SELECT DISTINCT due, \(sql: first.key) AS directive FROM \(sql: first.table)
            WHERE \(first.condition) AND \(due)
            """
        for part in parts.dropFirst() {
            query += """
                 AND \(sql: first.key) IN
                (SELECT \(sql: part.key) FROM \(sql: part.table) WHERE \(part.condition) AND \(due))
                """
        }
        return query
    }

    private mutating func add(_ table: String, key: String = "directive", _ condition: SQL) {
        parts.append((table, key, condition))
    }

    private mutating func add(agencies: Set<String>?, roles: [Role]) {
        guard let agencies else { return }
        add(
            "assignments",
            """
            agency IN (SELECT id FROM agencies WHERE name IN \(agencies.sorted()))
            AND role IN \(roles.map(\.rawValue))
            """)
    }

    private static func dueRange(_ filter: DirectiveFilter) -> SQL {
        let starts = [filter.deadlineEnd?.start, filter.endsOnOrAfter].compactMap { $0?.number }
        var ends = [filter.deadlineEnd?.end, filter.endsOnOrBefore].compactMap { $0?.number }
        if filter.deadlineEnd != nil || filter.endsOnOrAfter != nil { ends.append(Schema.openEnd - 1) }
        if filter.hasDeadline == true { ends.append(Schema.openEnd) }
        var range: SQL = "1"
        if let start = starts.max() { range += " AND due >= \(start)" }
        if let end = ends.min() { range += " AND due <= \(end)" }
        if filter.hasDeadline == false { range += " AND due = \(Schema.noDeadline)" }
        return range
    }
}

/// The part an agency takes, as kept in the table of assignments.
enum Role: Int {
    case lead, cooperating
}
