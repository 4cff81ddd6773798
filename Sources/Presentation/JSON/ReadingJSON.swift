package import Directives

/// What `extract --format json` prints: a document, its directives with their spans, its figures and findings.
package struct ReadingJSON {
    private let source: Source
    private let directives: [(directive: Directive, span: Range<Int>)]
    private let figures: [Figure]
    private let findings: [Finding]
    private let wording: Wording

    /// - Parameter directives: each with its span in Unicode scalars of the decoded document.
    package init(
        source: Source, directives: [(directive: Directive, span: Range<Int>)], figures: [Figure],
        findings: [Finding], wording: Wording
    ) {
        self.source = source
        self.directives = directives
        self.figures = figures
        self.findings = findings
        self.wording = wording
    }

    /// One object on one line, without the line's end.
    package func line() -> String {
        var writer = JSONWriter()
        writer.object {
            $0.field("document", source)
            $0.field("directives") { writer in
                writer.array(directives) { writer, found in
                    writer.object {
                        found.directive.writeFields(to: &$0)
                        $0.field("start", found.span.lowerBound)
                        $0.field("end", found.span.upperBound)
                    }
                }
            }
            $0.field("figures", figures)
            $0.field("findings") { writer in
                writer.array(findings) { writer, finding in
                    writer.object {
                        $0.field("kind", finding.kind.rawValue)
                        $0.field("message", wording.message(finding))
                        $0.field("start", finding.start)
                        $0.field("end", finding.end)
                    }
                }
            }
        }
        return writer.line
    }
}

extension Source: JSONValue {
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", id)
            $0.field("title", title)
            $0.field("date", date)
            $0.field("dateInferred", isDateInferred)
            $0.field("issuer", issuer)
            $0.field("number", number)
            $0.field("kind", kind)
            $0.field("event", event)
        }
    }
}
