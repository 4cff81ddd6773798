package import Directives
import GRDB

extension KnowledgeBase {
    package func directive(id: String) throws -> Directive? {
        let found: [Directive] = try records(
            """
            SELECT record FROM directives JOIN directives_records USING (id) WHERE name = \(id)
            ORDER BY id LIMIT 1
            """)
        return found.first
    }

    /// The directives that pass a filter, in its order, up to its limit.
    package func directives(_ filter: DirectiveFilter = DirectiveFilter()) throws -> [Directive] {
        let order: SQL = filter.order == .deadline ? "chosen.due, chosen.directive" : "chosen.directive"
        return try records(
            """
            SELECT record FROM
            (SELECT due, directive FROM (\(FilterQuery(filter).distinctRows)) AS chosen
            ORDER BY \(order) LIMIT \(filter.limit ?? -1)) AS chosen
            JOIN directives_records AS records ON records.id = chosen.directive ORDER BY \(order)
            """)
    }

    /// How many directives pass a filter; its limit does not count.
    package func count(_ filter: DirectiveFilter) throws -> Int {
        try read { database in
            let (sql, arguments) = try SQL("SELECT COUNT(*) FROM (\(FilterQuery(filter).distinctRows))")
                .build(
                    database)
            return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) ?? 0
        }
    }

    /// Who ordered something, as written, with how many directives.
    package func issuers() throws -> [(name: String, directives: Int)] { try tally("issuer") }

    package func events() throws -> [(name: String, directives: Int)] { try tally("event") }

    /// The ids of the agencies that lead, the busiest first.
    package func leads() throws -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT agencies.name FROM assignments JOIN agencies ON agencies.id = assignments.agency
                    WHERE role = \(Role.lead.rawValue) GROUP BY agency ORDER BY COUNT(*) DESC, agencies.name
                    """)
        }
    }

    private func tally(_ column: String) throws -> [(name: String, directives: Int)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT \(column), COUNT(*) FROM directives WHERE \(column) IS NOT NULL
                    GROUP BY \(column) ORDER BY 2 DESC, 1
                    """
            ).map { (name: $0[0], directives: $0[1]) }
        }
    }
}
