import Linguistics

/// The candidates of a completion laid out for a screen.
struct CandidateList {
    let candidates: [Completion.Candidate]
    let size: Screen.Size
    let colors: Bool

    /// One candidate a row when there are descriptions, columns read downwards otherwise. What does not fit
    /// the screen is counted in the last row.
    var rows: [String] {
        let rows = candidates.contains { !$0.description.isEmpty } ? described : columned
        let room = max(1, size.rows - 3)
        guard rows.count > room else { return rows }
        return rows[..<(room - 1)] + ["  … +\(rows.count - room + 1)"]
    }

    private var texts: [String] {
        candidates.map { String(SafeText($0.text).description.drop { $0 == " " }) }
    }

    private var described: [String] {
        let width = size.columns - 1
        let column = min(texts.map(\.displayWidth).max() ?? 0, max(8, width * 3 / 5))
        return zip(candidates, texts).map { candidate, text in
            let name = "  " + text.truncated(to: column)
            guard !candidate.description.isEmpty else { return name }
            let start = column + 4
            let description = SafeText(candidate.description).description.truncated(to: width - start)
            return name.padded(to: start) + (colors ? "\u{1B}[2m\(description)\u{1B}[0m" : description)
        }
    }

    private var columned: [String] {
        let texts = texts.map { $0.truncated(to: size.columns - 3) }
        let cell = (texts.map(\.displayWidth).max() ?? 0) + 2
        let across = max(1, (size.columns - 1) / cell)
        let down = (texts.count + across - 1) / across
        return (0..<down).map { row in
            let cells = stride(from: row, to: texts.count, by: down).map { texts[$0] }
            let padded = cells.dropLast().map { $0.padded(to: cell - 2) } + cells.suffix(1)
            return padded.map { "  " + $0 }.joined()
        }
    }
}
