import Directives

/// An agency a line.
extension Vocabulary: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(agencies) { fields, agency in
            agency.put(into: &fields)
            fields.endLine()
        }
    }

    init(from fields: inout FieldReader) throws {
        self.init(agencies: try fields.list())
    }
}

extension Agency: Recordable {
    func put(into fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(kind.rawValue)
        fields.put(english)
        for names in [abbreviations, aliases, englishAliases, members, domain, merged] {
            fields.put(names)
        }
        for id in [parent, successor, standsFor] { fields.put(id) }
        fields.put(from)
        fields.put(until)
    }

    init(from fields: inout FieldReader) throws {
        self.init(
            id: try fields.string(), name: try fields.string(), kind: try fields.raw(Kind.self))
        english = try fields.optionalString()
        abbreviations = try fields.strings()
        aliases = try fields.strings()
        englishAliases = try fields.strings()
        members = try fields.strings()
        domain = try fields.strings()
        merged = try fields.strings()
        parent = try fields.optionalString()
        successor = try fields.optionalString()
        standsFor = try fields.optionalString()
        from = try fields.day()
        until = try fields.day()
    }
}
