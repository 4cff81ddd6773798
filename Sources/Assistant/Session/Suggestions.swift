package import Directives
import Foundation
import Inquiry
import Linguistics
import Presentation

/// What Tab offers: commands and what belongs behind them, and, anywhere in a question, agencies, periods and documents.
///
/// Accents and capitals do not count: `bo kh` leads to `Bộ Khoa học và Công nghệ`.
package struct Suggestions: Sendable {
    private let names: NameTable
    private let documents: [Suggestion.Candidate]

    package init(_ desk: Desk, day: Day) {
        names = NameTable(desk, day: day)
        let sources = (try? desk.base.sources()) ?? []
        documents = sources.map { Suggestion.Candidate($0.id, $0.title) }
    }

    /// - Parameter cursor: in Unicode scalars of the line.
    package func suggestion(for line: String, cursor: Int, session: Session) -> Suggestion {
        let before = Array(line.unicodeScalars.prefix(cursor))
        guard before.first == "/" || before.isEmpty else { return question(before, session.language) }
        guard let space = before.firstIndex(of: " ") else {
            return Suggestion(
                replace: 0..<before.count, candidates: commands(before.dropFirst().text, session))
        }
        guard case .call(let command, _) = CommandLine(before[..<space].text) else {
            return question(before, session.language)
        }
        let start = before[space...].firstIndex { $0 != " " } ?? before.count
        let typed = before[start...].text
        return Suggestion(replace: start..<before.count, candidates: arguments(of: command, typed, session))
    }

    /// The longest end of the line that begins a name.
    private func question(_ line: [Unicode.Scalar], _ language: Language) -> Suggestion {
        let starts = line.indices.filter { index in
            let before = index == 0 ? " " : line[index - 1]
            // The file name of a document may begin with its date.
            return line[index].properties.isAlphabetic
                ? !before.properties.isAlphabetic : "0"..."9" ~= line[index] && before == " "
        }
        for start in starts.suffix(12) {
            let candidates = names.candidates(startingWith: line[start...].text, language)
            if !candidates.isEmpty { return Suggestion(replace: start..<line.count, candidates: candidates) }
        }
        return Suggestion(replace: 0..<0, candidates: [])
    }

    /// Commands by their names in the language spoken; by the others where none of these fits.
    private func commands(_ typed: String, _ session: Session) -> [Suggestion.Candidate] {
        let wanted = Slug.of(typed)
        func fitting(_ name: (Command) -> String) -> [Suggestion.Candidate] {
            Command.allCases.filter { Slug.of(name($0)).hasPrefix(wanted) }.map {
                Suggestion.Candidate(
                    "/" + name($0), session.wording.meaning($0), endsWord: $0.parameter != .none)
            }
        }
        let vietnamese = fitting { $0.names.vietnamese }
        let english = fitting { $0.names.english }
        let (spoken, others) = session.language == .english ? (english, vietnamese) : (vietnamese, english)
        return spoken.isEmpty ? others : spoken
    }

    private func arguments(of command: Command, _ typed: String, _ session: Session) -> [Suggestion.Candidate]
    {
        switch command.parameter {
        case .none: []
        case .number: numbers(typed, of: session.answer(for: command))
        case .numberOrDocument:
            numbers(typed, of: session.answer(for: command))
                + documents.filter { document in
                    [document.text, document.description].contains {
                        Slug.of($0).hasPrefix(Slug.of(typed))
                    }
                }
        case .file: FileNames(session.origin).candidates(typed)
        case .language: ["vi", "en"].filter { $0.hasPrefix(typed) }.map { Suggestion.Candidate($0) }
        case .prefix: names.agencies(startingWith: typed, session.language)
        }
    }

    private func numbers(_ typed: String, of answer: Answer?) -> [Suggestion.Candidate] {
        (answer?.entries ?? []).enumerated().compactMap { offset, entry in
            let number = String(offset + 1)
            guard number.hasPrefix(typed) else { return nil }
            return switch entry {
            case .directive(let directive, _): Suggestion.Candidate(number, directive.text, endsWord: false)
            case .place(let citation): Suggestion.Candidate(number, citation.title, endsWord: false)
            }
        }
    }
}

extension Sequence<Unicode.Scalar> {
    var text: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: self)
        return String(scalars)
    }
}
