import Directives
package import Inquiry

/// The deadlines of an answer as a calendar (RFC 5545): an all-day event on the last day of each.
package struct CalendarExport: Sendable {
    private let wording: Wording
    private let stamp: Timestamp

    /// - Parameter stamp: the moment of writing.
    package init(wording: Wording, stamp: Timestamp) {
        self.wording = wording
        self.stamp = stamp
    }

    /// - Throws: `ExportError.noDeadlines`; a calendar without an event is no calendar.
    package func text(_ answer: Answer) throws(ExportError) -> String {
        var seen = Set<String>()
        let entries = Report(answer, wording: wording).entries.filter {
            $0.lastDay != nil && seen.insert($0.directive.id).inserted
        }
        guard !entries.isEmpty else { throw .noDeadlines }
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//sauro//sauro//\(wording.language.rawValue.uppercased())")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add(text: wording.reportTitle, to: "X-WR-CALNAME")
        for entry in entries { add(entry, to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.text
    }

    private func add(_ entry: Entry, to lines: inout CalendarLines) {
        guard let day = entry.lastDay else { return }
        let whole = entry.lead.isEmpty ? entry.text : "\(entry.lead): \(entry.text)"
        let summary = whole.truncated(to: Self.longestSummary)
        lines.add("BEGIN", "VEVENT")
        lines.add(text: "\(entry.directive.id.safe)@sauro", to: "UID")
        lines.add("DTSTAMP", stamp.basic)
        lines.add("DTSTART;VALUE=DATE", day.basic)
        lines.add("DTEND;VALUE=DATE", (day + 1).basic)
        lines.add(text: summary, to: "SUMMARY")
        lines.add(text: description(entry), to: "DESCRIPTION")
        lines.add("TRANSP", "TRANSPARENT")
        for trigger in ["-P7D", "-P1D"] {
            lines.add("BEGIN", "VALARM")
            lines.add("ACTION", "DISPLAY")
            lines.add("TRIGGER", trigger)
            lines.add(text: summary, to: "DESCRIPTION")
            lines.add("END", "VALARM")
        }
        lines.add("END", "VEVENT")
    }

    /// In columns; a calendar shows one line of it.
    private static let longestSummary = 120

    /// The fields that do not go stale as days pass, then the sources.
    private func description(_ entry: Entry) -> String {
        var deadline = entry.deadline
        if !entry.statedDeadline.isEmpty { deadline += " (\(wording.quoted(entry.statedDeadline)))" }
        let fields = [
            (wording.task, entry.text), (wording.deadline, deadline),
            (wording.cooperating, entry.cooperating),
            (wording.product, entry.product), (wording.targets, entry.targets),
            (wording.authority, entry.authority), (wording.issuer, entry.issuer),
        ]
        let sources = entry.places.map { place in
            "\(wording.source): \(place.source)"
                + (place.quote.isEmpty ? "" : " \(wording.quoted(place.quote))")
        }
        return (fields.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" } + sources).joined(separator: "\n")
    }
}

extension Day {
    /// ISO 8601 without hyphens: `20251130`.
    fileprivate var basic: String { description.split(separator: "-").joined() }
}
