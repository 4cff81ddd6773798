import Directives

extension Directive: JSONValue {
    func write(to writer: inout JSONWriter) { writer.object(writeFields) }

    /// The fields without the braces, so that a caller may add its own.
    func writeFields(to writer: inout JSONWriter) {
        writer.field("id", id)
        writer.field("text", text)
        writer.field("lead", lead)
        writer.field("cooperating", cooperating)
        writer.field("deadline", deadline)
        writer.field("role", role)
        writer.field("issuer", issuer)
        writer.field("event", event)
        writer.field("product", product)
        writer.field("authority", authority)
        writer.field("targets") { writer in
            writer.array(targets) { writer, target in
                writer.object {
                    $0.field("number", target.number)
                    $0.field("unit", target.unit)
                    $0.field("of", target.of)
                }
            }
        }
        writer.field("sixClear", sixClear)
        writer.field("citations", citations)
    }
}

extension Actor: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("name", name)
            $0.field("implied", isImplied)
        }
    }
}

extension Deadline: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("start", period.start)
            $0.field("end", period.end)
            $0.field("grain", grain.rawValue)
            $0.field("relation", relation.rawValue)
            $0.field("text", text)
            $0.field("implied", isImplied)
        }
    }
}

extension Directive.SixClear: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("who", who.rawValue)
            $0.field("what", what.rawValue)
            $0.field("when", when.rawValue)
            $0.field("responsibility", responsibility.rawValue)
            $0.field("authority", authority.rawValue)
            $0.field("product", product.rawValue)
        }
    }
}

extension Citation: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("document", document)
            $0.field("title", title)
            $0.field("date", date)
            $0.field("paragraph", paragraph)
            $0.field("quote", quote)
        }
    }
}

extension Figure: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("number", number)
            $0.field("unit", unit)
            $0.field("of", of)
            $0.field("outOf", outOf)
            $0.field("standing", standing.rawValue)
            $0.field("date", period?.end ?? citation?.date)
            $0.field("text", text)
            $0.field("citation", citation)
        }
    }
}
