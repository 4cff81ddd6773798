import Directives

/// What can stand as a value in JSON.
protocol JSONValue {
    func write(to writer: inout JSONWriter)
}

extension String: JSONValue {
    func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONValue {
    func write(to writer: inout JSONWriter) { writer.raw(String(self)) }
}

extension Double: JSONValue {
    /// A whole number without its decimals; `null` for what JSON has no number for.
    func write(to writer: inout JSONWriter) {
        if !isFinite {
            writer.raw("null")
        } else if rounded() == self, magnitude < 9e15 {
            writer.raw(String(Int(self)))
        } else {
            writer.raw("\(self)")
        }
    }
}

extension Bool: JSONValue {
    func write(to writer: inout JSONWriter) { writer.raw(self ? "true" : "false") }
}

extension Optional: JSONValue where Wrapped: JSONValue {
    /// The contract names every field always: what is not there is `null`.
    func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.raw("null") }
    }
}

extension Array: JSONValue where Element: JSONValue {
    func write(to writer: inout JSONWriter) { writer.array(self) { $1.write(to: &$0) } }
}

extension Day: JSONValue {
    func write(to writer: inout JSONWriter) { writer.string(description) }
}

extension Period: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("start", start)
            $0.field("end", end)
        }
    }
}
