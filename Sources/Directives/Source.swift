/// What is known of a document as a whole.
package struct Source: Hashable, Codable, Sendable {
    /// The file name without the ending.
    package var id: String
    package var title: String
    /// The day of signing, or of the event that is reported.
    package var date: Day?
    /// Whether the date, or its year, was worked out from the body.
    package var isDateInferred: Bool
    package var issuer: String?
    /// `62/TB-VPCP`
    package var number: String?
    /// `Thông báo kết luận`, `Chỉ thị`, `Công điện`, `Tin phiên họp` …
    package var kind: String?
    package var event: String?
    package var outlet: String?
    /// The original's file name, for a restated document.
    package var origin: String?

    /// How it is cited: by its number, else by its title.
    package var reference: String { number.map { "\(kind ?? "Văn bản") \($0)" } ?? title }

    package init(
        id: String, title: String, date: Day? = nil, isDateInferred: Bool = false, issuer: String? = nil,
        number: String? = nil, kind: String? = nil, event: String? = nil, outlet: String? = nil,
        origin: String? = nil
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.isDateInferred = isDateInferred
        self.issuer = issuer
        self.number = number
        self.kind = kind
        self.event = event
        self.outlet = outlet
        self.origin = origin
    }
}

/// Something about a document's content that a person should look at; content problems are findings, not errors.
package struct Finding: Hashable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case missingDate, inferredDate, inferredYear, wrongLetter, guessedEncoding, contradiction
        case missingAgency, missingDeadline, duplicate, outdated, scanned, damaged, empty
    }

    package var kind: Kind
    /// What is to be looked at, in one sentence.
    package var vietnamese: String
    /// The same in English.
    package var english: String
    /// Unicode scalars of the decoded document; nil when it concerns the whole.
    package var start: Int?
    package var end: Int?

    package init(
        kind: Kind, vietnamese: String, english: String, start: Int? = nil, end: Int? = nil
    ) {
        self.kind = kind
        self.vietnamese = vietnamese
        self.english = english
        self.start = start
        self.end = end
    }
}
