import Directives
import GRDB

/// A filter as SQL: one condition leads, out of an index sorted by due day; the others are looked up row by
/// row, so that a limit ends the work early.
struct FilterQuery {
    private struct Part {
        var table: String
        /// The column that holds the directive.
        var key = "directive"
        var condition: SQL
    }

    /// Those that let the fewest pass come first.
    private var parts: [Part] = []
    private let due: SQL

    init(_ filter: DirectiveFilter) {
        due = Self.dueRange(filter)
        if let ids = filter.ids { add("directives", key: "id", "name IN \(ids.sorted())") }
        if let documents = filter.documents {
            add("citations", "document IN (SELECT id FROM documents WHERE name IN \(documents.sorted()))")
        }
        if let events = filter.events { add("directives", key: "id", "event IN \(events.sorted())") }
        add(agencies: filter.leadAgencies, roles: [.lead])
        add(agencies: filter.cooperatingAgencies, roles: [.cooperating])
        add(agencies: filter.anyRoleAgencies, roles: [.lead, .cooperating])
        if let issuers = filter.issuers { add("directives", key: "id", "issuer IN \(issuers.sorted())") }
        if let day = filter.startsOnOrAfter { add("deadlines", "start >= \(day.number)") }
        if let day = filter.startsOnOrBefore { add("deadlines", "start <= \(day.number)") }
        if let grains = filter.grains { add("deadlines", "grain IN \(grains.map(\.rawValue).sorted())") }
        if let mask = filter.missing?.mask { add("directives", key: "id", "missing & \(mask) = \(mask)") }
        if parts.isEmpty { add("directives", key: "id", "1") }
    }

    /// `due, directive` of the directives that pass, each once.
    var distinctRows: SQL {
        let isOnce = parts[0].table == "directives" || parts[0].table == "deadlines"
        return isOnce ? rows : "SELECT DISTINCT due, directive FROM (\(rows))"
    }

    /// `due, directive` of the directives that pass; one with two agencies asked for may come twice.
    var rows: SQL {
        let lead = parts[0]
        return """
            SELECT due, \(sql: lead.key) AS directive FROM \(sql: lead.table) AS one
            WHERE \(lead.condition) AND \(due)\(lookups(of: parts.dropFirst(), key: lead.key))
            """
    }

    /// Those of the given rows that pass, for a filter that lets so many pass that they are not worth
    /// listing.
    func rows(among candidates: [Int]) -> SQL {
        let list = "[\(candidates.map(String.init).joined(separator: ","))]"
        return """
            SELECT id FROM directives AS one WHERE id IN (SELECT value FROM json_each(\(list)))
            AND \(due)\(lookups(of: parts[...], key: "id"))
            """
    }

    private func lookups(of parts: ArraySlice<Part>, key: String) -> SQL {
        parts.reduce("") { query, part in
            query + """
                 AND EXISTS (SELECT 1 FROM \(sql: part.table) AS other
                WHERE other.due = one.due AND other.\(sql: part.key) = one.\(sql: key) AND \(part.condition))
                """
        }
    }

    private mutating func add(_ table: String, key: String = "directive", _ condition: SQL) {
        parts.append(Part(table: table, key: key, condition: condition))
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

extension Set<DirectiveField> {
    /// A bit for each field.
    var mask: Int {
        DirectiveField.allCases.enumerated().reduce(0) { $0 | (contains($1.element) ? 1 << $1.offset : 0) }
    }
}

extension Directive {
    /// The last day of the deadline as a number that sorts.
    var dueNumber: Int {
        guard let deadline else { return Schema.noDeadline }
        return deadline.period.end?.number ?? Schema.openEnd
    }
}
