/// Content lines of iCalendar: escaped, folded, ended by CR LF.
struct CalendarLines {
    private(set) var text = ""

    /// A property whose value is of a type that needs no escapes.
    mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

    /// A property of type TEXT.
    mutating func add(text value: String, to name: String) {
        var escaped = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\r": break
            default: escaped.append(scalar)
            }
        }
        fold("\(name):\(String(escaped))")
    }

    /// Lines of at most 75 octets, cut between scalars; a further line begins with a space, which counts.
    private mutating func fold(_ line: String) {
        var folded = String.UnicodeScalarView()
        var octets = 0
        for scalar in line.unicodeScalars {
            let next = UTF8.width(scalar)
            if octets + next > 75 {
                folded.append(contentsOf: "\r\n ".unicodeScalars)
                octets = 1
            }
            folded.append(scalar)
            octets += next
        }
        text += String(folded) + "\r\n"
    }
}
