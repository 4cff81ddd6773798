import Directives
import Linguistics

/// An agency a record, one behind the other, and where each starts.
extension Vocabulary {
    var compiled: CompiledBytes {
        var fields = FieldWriter()
        var starts: [Int32] = []
        for agency in agencies {
            starts.append(Int32(fields.bytes.count))
            agency.put(into: &fields)
            fields.endLine()
        }
        var bytes = CompiledBytes()
        bytes.append(starts)
        bytes.append(fields.bytes)
        return bytes
    }

    /// Nil when the bytes are no compiled vocabulary.
    init?(compiled: CompiledBytes) {
        var bytes = compiled
        guard let starts = bytes.next(Int32.self), let records = bytes.next(UInt8.self) else { return nil }
        @Sendable func fields(_ index: Int) -> FieldReader { FieldReader(records, from: Int(starts[index])) }
        // Bytes that were sealed read back.
        self.init(
            agencies: AgencyList(count: starts.count) { index in
                var fields = fields(index)
                return (try? fields.string()) ?? ""
            } agency: { index in
                var fields = fields(index)
                return (try? Agency(from: &fields)) ?? Agency(id: "", name: "", kind: .collective)
            })
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
