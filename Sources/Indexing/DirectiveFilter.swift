package import Directives

/// Which directives are meant: those for which every given condition holds.
///
/// ```swift
/// var filter = DirectiveFilter()
/// filter.leadAgencies = ["bo-xay-dung"]
/// filter.deadlineEnd = .month(11, 2025)
/// ```
package struct DirectiveFilter: Hashable, Sendable {
    package enum Order: Sendable {
        /// By last day; deadlines without one, then directives without deadline, come last.
        case deadline
        /// As in the documents.
        case document
    }

    /// Ids of agencies, one of which leads.
    package var leadAgencies: Set<String>?
    package var cooperatingAgencies: Set<String>?
    package var anyRoleAgencies: Set<String>?
    /// The last day of the deadline lies in this period.
    package var deadlineEnd: Period?
    package var endsOnOrBefore: Day?
    package var endsOnOrAfter: Day?
    package var startsOnOrAfter: Day?
    package var startsOnOrBefore: Day?
    package var grains: Set<Grain>?
    package var hasDeadline: Bool?
    package var issuers: Set<String>?
    package var events: Set<String>?
    /// Ids of documents, one of which says it.
    package var documents: Set<String>?
    package var ids: Set<String>?
    /// Those of the six that are missing, all of them.
    package var missing: Set<DirectiveField>?
    package var order: Order = .deadline
    /// At most so many, the first in order.
    package var limit: Int?

    package init() {}

    /// Whether it lets every directive pass; order and limit do not matter.
    var isOpen: Bool {
        var conditions = self
        conditions.order = .deadline
        conditions.limit = nil
        return conditions == DirectiveFilter()
    }
}

/// The six that an assignment must make clear.
package enum DirectiveField: String, CaseIterable, Sendable {
    case who, what, when, responsibility, authority, product
}

extension Directive {
    /// Those of the six that the documents leave out.
    package var missingFields: Set<DirectiveField> {
        let clarities: [(DirectiveField, Clarity)] = [
            (.who, sixClear.who), (.what, sixClear.what), (.when, sixClear.when),
            (.responsibility, sixClear.responsibility), (.authority, sixClear.authority),
            (.product, sixClear.product),
        ]
        return Set(clarities.filter { $0.1 == .missing }.map(\.0))
    }
}
