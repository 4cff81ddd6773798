/// A body that gives or takes directives.
package struct Agency: Hashable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case ministry, government, party, assembly, state, court, front, province, corporation, bank, press,
            school
        case committee, department, collective
        case ministryLevel = "ministry-level"
        case governmentAgency = "government-agency"
        case officeHolder = "office-holder"
    }

    /// An ASCII slug of the official name.
    package var id: String
    /// The canonical Vietnamese name.
    package var name: String
    package var english: String?
    package var kind: Kind
    package var abbreviations: [String]
    package var aliases: [String]
    package var englishAliases: [String]
    package var parent: String?
    /// The first day it existed in this form, when known.
    package var from: Day?
    /// The last day, for a body that is gone.
    package var until: Day?
    /// Who answers for a body that is gone.
    package var successor: String?
    /// The body an office-holder stands for.
    package var standsFor: String?
    /// For a collective: the kinds and ids that fall under it.
    package var members: [String]
    /// What it is in charge of.
    package var domain: [String]
    /// For a province of 1 July 2025: the earlier ones that went into it.
    package var merged: [String]

    package init(
        id: String, name: String, english: String? = nil, kind: Kind, abbreviations: [String] = [],
        aliases: [String] = [], englishAliases: [String] = [], parent: String? = nil, from: Day? = nil,
        until: Day? = nil, successor: String? = nil, standsFor: String? = nil, members: [String] = [],
        domain: [String] = [], merged: [String] = []
    ) {
        self.id = id
        self.name = name
        self.english = english
        self.kind = kind
        self.abbreviations = abbreviations
        self.aliases = aliases
        self.englishAliases = englishAliases
        self.parent = parent
        self.from = from
        self.until = until
        self.successor = successor
        self.standsFor = standsFor
        self.members = members
        self.domain = domain
        self.merged = merged
    }
}
