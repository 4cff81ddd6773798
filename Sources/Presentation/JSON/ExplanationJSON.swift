import Directives
import Inquiry

/// What `explain --format json` prints for a line.
package struct ExplanationJSON {
    private let explanation: Explanation

    package init(_ explanation: Explanation) { self.explanation = explanation }

    /// One object on one line, without the line's end.
    package func line() -> String {
        var writer = JSONWriter()
        writer.object {
            $0.field("text", explanation.text)
            $0.field("language", explanation.language.rawValue)
            $0.field("readAs", explanation.read.text)
            $0.field("repairs", explanation.read.repairs)
            $0.field("times", explanation.times)
            $0.field("agencies", explanation.agencies)
            $0.field("figures", explanation.figures)
            $0.field("intent", explanation.intent.rawValue)
            $0.field("terms", explanation.terms)
        }
        return writer.line
    }
}

extension AskedPeriod: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("text", text)
            $0.field("start", period.start)
            $0.field("endExclusive", period.end.map { $0 + 1 })
            $0.field("grain", grain.rawValue)
            $0.field("relation", relation.rawValue)
        }
    }
}

extension Explanation.Mention: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("text", text)
            $0.field("id", id)
            $0.field("name", name)
        }
    }
}
