import Directives
import Linguistics
import Synchronization

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
        let stored = StoredAgencies(starts: starts, records: records)
        self.init(
            agencies: AgencyList(count: starts.count) {
                stored.id(at: $0)
            } agency: {
                stored.agency(at: $0)
            })
    }
}

/// Agencies that are read when they are first asked for.
private final class StoredAgencies: Sendable {
    private let starts: [Int32]
    private let records: [UInt8]
    private let known = Mutex<[Int: Agency]>([:])

    init(starts: [Int32], records: [UInt8]) {
        self.starts = starts
        self.records = records
    }

    // Bytes that were sealed read back; what stands in for an agency is never seen.

    func id(at index: Int) -> String {
        var fields = FieldReader(records, from: Int(starts[index]))
        return (try? fields.string()) ?? ""
    }

    func agency(at index: Int) -> Agency {
        known.withLock { known in
            if let agency = known[index] { return agency }
            var fields = FieldReader(records, from: Int(starts[index]))
            let agency = (try? Agency(from: &fields)) ?? Agency(id: "", name: "", kind: .collective)
            known[index] = agency
            return agency
        }
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
