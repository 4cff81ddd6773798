import Linguistics
import Presentation

/// A line that starts with a slash, taken apart.
///
/// Names count with and without accents, in both languages, and with a space for their hyphen:
/// `/vì-sao 2`, `/vi sao 2`, `/WHY 2`.
enum CommandLine: Equatable {
    case call(Command, argument: String)
    case unknown(String, nearest: String?)

    /// Nil for a line that is a question.
    init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first else { return nil }
        guard first.hasPrefix("/") else {
            // "exit" alone, as in other programs.
            guard words.count == 1, let quit = Self.command(String(first)), quit == .quit, first.count > 1
            else { return nil }
            self = .call(.quit, argument: "")
            return
        }
        let name = first.dropFirst()
        if words.count > 1, let command = Self.command("\(name)-\(words[1])") {
            self = .call(command, argument: Self.rest(of: line, after: 2))
        } else if let command = Self.command(String(name)) {
            self = .call(command, argument: Self.rest(of: line, after: 1))
        } else {
            self = .unknown(String(first), nearest: Self.nearest(to: String(name)))
        }
    }

    private static func command(_ name: String) -> Command? {
        Command.allCases.first {
            $0.spellings.contains(name.lowercased()) || $0.slugs.contains(Slug.of(name))
        }
    }

    /// The line behind so many words, its own spaces kept.
    private static func rest(of line: String, after words: Int) -> String {
        var rest = line.drop(while: \.isWhitespace)
        for _ in 0..<words {
            rest = rest.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
        }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// The name that starts with what was typed, or lies the fewest mistakes from it, two at most.
    private static func nearest(to typed: String) -> String? {
        let wanted = Slug.of(typed)
        guard !wanted.isEmpty else { return nil }
        let names = Command.allCases.flatMap { [$0.names.vietnamese, $0.names.english] }
        if let begun = names.first(where: { Slug.of($0).hasPrefix(wanted) }) { return begun }
        let distances = names.map { ($0, distance(Array(Slug.of($0).utf8), Array(wanted.utf8))) }
        let best = distances.min { $0.1 < $1.1 }
        return best.flatMap { $0.1 <= min(2, wanted.utf8.count / 3) ? $0.0 : nil }
    }

    /// Letters to insert, remove, replace or swap with their neighbour.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var rows = [Array(0...right.count)]
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    cost = min(cost, rows[i - 1][j - 1] + 1)
                }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}

extension Command {
    /// The names as they are written.
    var spellings: [String] { [names.vietnamese, names.english] + aliases }

    /// The names without accents; a sign has none.
    var slugs: [String] { spellings.map { Slug.of($0) }.filter { !$0.isEmpty } }
}
