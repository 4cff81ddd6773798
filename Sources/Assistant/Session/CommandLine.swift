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
            let names = Command.allCases.flatMap { [$0.names.vietnamese, $0.names.english] }
            self = .unknown(String(first), nearest: NearestName.of(String(name), among: names))
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
}

extension Command {
    /// The names as they are written.
    var spellings: [String] { [names.vietnamese, names.english] + aliases }

    /// The names without accents; a sign has none.
    var slugs: [String] { spellings.map { Slug.of($0) }.filter { !$0.isEmpty } }
}
