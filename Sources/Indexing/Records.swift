import Directives

/// A value that is kept as one record of fields.
protocol Recordable {
    func put(into fields: inout FieldWriter)
    init(from fields: inout FieldReader) throws
}

extension Recordable {
    var record: [UInt8] {
        var fields = FieldWriter()
        put(into: &fields)
        return fields.bytes
    }

    init(record: [UInt8]) throws {
        var fields = FieldReader(record)
        try self.init(from: &fields)
    }
}

extension FieldWriter {
    mutating func put(_ value: (some Recordable)?) {
        put(value != nil)
        value?.put(into: &self)
    }

    mutating func put<Element: Recordable>(_ elements: [Element]) { put(elements) { $1.put(into: &$0) } }

    mutating func put(_ day: Day?) { put(day?.number) }
}

extension FieldReader {
    mutating func optional<Value: Recordable>(_ type: Value.Type) throws -> Value? {
        try bool() ? Value(from: &self) : nil
    }

    mutating func list<Element: Recordable>() throws -> [Element] { try list { try Element(from: &$0) } }

    mutating func day() throws -> Day? { try optionalInt().map(Day.init(number:)) }
}

extension Period: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(start)
        fields.put(end)
    }

    init(from fields: inout FieldReader) throws {
        self.init(start: try fields.day(), end: try fields.day())
    }
}

extension Actor: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(isImplied)
    }

    init(from fields: inout FieldReader) throws {
        self.init(id: try fields.string(), name: try fields.string(), isImplied: try fields.bool())
    }
}

extension Citation: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(document)
        fields.put(title)
        fields.put(date)
        fields.put(paragraph)
        fields.put(quote)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            document: try fields.string(), title: try fields.string(), date: try fields.day(),
            paragraph: try fields.int(), quote: try fields.string())
    }
}

extension Deadline: Recordable {
    func put(into fields: inout FieldWriter) {
        period.put(into: &fields)
        fields.put(grain.rawValue)
        fields.put(relation.rawValue)
        fields.put(text)
        fields.put(isImplied)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            period: try Period(from: &fields), grain: try fields.raw(Grain.self),
            relation: try fields.raw(TimeRelation.self), text: try fields.string(),
            isImplied: try fields.bool())
    }
}

extension Figure: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(number)
        fields.put(unit)
        fields.put(of)
        fields.put(outOf)
        fields.put(standing.rawValue)
        fields.put(period)
        fields.put(text)
        fields.put(citation)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            number: try fields.double(), unit: try fields.string(), of: try fields.string(),
            outOf: try fields.optionalDouble(), standing: try fields.raw(Standing.self),
            period: try fields.optional(Period.self), text: try fields.string(),
            citation: try fields.optional(Citation.self))
    }
}

extension Directive: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(id)
        fields.put(text)
        fields.put(lead)
        fields.put(cooperating)
        fields.put(deadline)
        for field in [recurrence, role, authority, product, issuer, event] { fields.put(field) }
        fields.put(targets)
        fields.put(citations)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            id: try fields.string(), text: try fields.string(), lead: try fields.list(),
            cooperating: try fields.list(), deadline: try fields.optional(Deadline.self))
        recurrence = try fields.optionalString()
        role = try fields.optionalString()
        authority = try fields.optionalString()
        product = try fields.optionalString()
        issuer = try fields.optionalString()
        event = try fields.optionalString()
        targets = try fields.list()
        citations = try fields.list()
    }
}

extension Source: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(id)
        fields.put(title)
        fields.put(date)
        fields.put(isDateInferred)
        for field in [issuer, number, kind, event, outlet, origin] { fields.put(field) }
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            id: try fields.string(), title: try fields.string(), date: try fields.day(),
            isDateInferred: try fields.bool(), issuer: try fields.optionalString(),
            number: try fields.optionalString(), kind: try fields.optionalString(),
            event: try fields.optionalString(), outlet: try fields.optionalString(),
            origin: try fields.optionalString())
    }
}

extension DocumentFinding: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(document)
        fields.put(finding.kind.rawValue)
        fields.put(finding.vietnamese)
        fields.put(finding.english)
        fields.put(finding.start)
        fields.put(finding.end)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            document: try fields.string(),
            finding: Finding(
                kind: try fields.raw(Finding.Kind.self), vietnamese: try fields.string(),
                english: try fields.string(), start: try fields.optionalInt(),
                end: try fields.optionalInt()))
    }
}
