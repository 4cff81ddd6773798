/// Somebody told to do something: the six that every assignment must make clear, and where it is said.
///
/// The "6 rõ" are who, what, when, responsibility, authority and product; a missing one is visible.
package struct Directive: Hashable, Codable, Sendable {
    /// The document, the paragraph and the place among the paragraph's directives: `…-phien-hop-5-35-1`.
    package var id: String
    /// What is to be done, in the document's words.
    package var text: String
    package var lead: [Actor]
    package var cooperating: [Actor]
    package var deadline: Deadline?
    /// How often it recurs, in the document's words: `định kỳ hằng quý`; nil for what is done once.
    package var recurrence: String?
    /// The part taken: `chủ trì`, `phối hợp`, `chỉ đạo`, `hướng dẫn` …; nil when the text names none.
    package var role: String?
    /// To whom it is submitted or reported: `trình Thủ tướng Chính phủ`, `báo cáo Chính phủ`.
    package var authority: String?
    /// What must come out: `Chương trình quốc gia …`, `bộ chỉ số …`.
    package var product: String?
    package var targets: [Figure]
    /// Who ordered it.
    package var issuer: String?
    package var event: String?
    package var citations: [Citation]

    package init(
        id: String, text: String, lead: [Actor] = [], cooperating: [Actor] = [], deadline: Deadline? = nil,
        role: String? = nil, authority: String? = nil, product: String? = nil, targets: [Figure] = [],
        issuer: String? = nil, event: String? = nil, citations: [Citation] = []
    ) {
        self.id = id
        self.text = text
        self.lead = lead
        self.cooperating = cooperating
        self.deadline = deadline
        self.role = role
        self.authority = authority
        self.product = product
        self.targets = targets
        self.issuer = issuer
        self.event = event
        self.citations = citations
    }
}

/// An agency as an actor of a directive.
package struct Actor: Hashable, Codable, Sendable {
    /// The agency's id in the vocabulary; a slug of the name for one that is not there.
    package var id: String
    /// The canonical Vietnamese name, or the collective as written.
    package var name: String
    /// Whether it was inherited from a heading, a lead-in or an earlier sentence.
    package var isImplied: Bool

    package init(id: String, name: String, isImplied: Bool = false) {
        self.id = id
        self.name = name
        self.isImplied = isImplied
    }
}

/// Whether a field of a directive is said, taken over from its surroundings, or absent.
package enum Clarity: String, Codable, Sendable {
    case stated, implied, missing
}

extension Directive {
    /// The "6 rõ" of the directive.
    package struct SixClear: Hashable, Codable, Sendable {
        package var who: Clarity
        package var what: Clarity
        package var when: Clarity
        package var responsibility: Clarity
        package var authority: Clarity
        package var product: Clarity
    }

    package var sixClear: SixClear {
        func clarity(_ isThere: Bool, _ isImplied: Bool) -> Clarity {
            isThere ? (isImplied ? .implied : .stated) : .missing
        }
        return SixClear(
            who: clarity(!lead.isEmpty, lead.allSatisfy(\.isImplied)),
            what: text.isEmpty ? .missing : .stated,
            when: recurrence != nil ? .stated : clarity(deadline != nil, deadline?.isImplied ?? false),
            responsibility: role != nil ? .stated : clarity(!lead.isEmpty, true),
            authority: authority != nil ? .stated : clarity(issuer != nil, true),
            product: clarity(product != nil, false))
    }
}
