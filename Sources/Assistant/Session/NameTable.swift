import Directives
import Linguistics

/// Names of agencies, periods and documents by their beginning, accents and capitals left out of account unless they are typed.
struct NameTable: Sendable {
    private struct Row: Sendable {
        /// What is typed, in lower case, and the same without accents.
        let typed: String
        let folded: String
        let candidate: Suggestion.Candidate
        /// The agency; nil for a period or a document.
        let agency: String?
        /// Nil for a document, which has one name only.
        let language: Language?

        init(
            _ typed: String, _ candidate: Suggestion.Candidate, agency: String? = nil,
            _ language: Language? = nil
        ) {
            self.typed = typed.lowercased()
            folded = FoldedText.fold(typed)
            self.candidate = candidate
            self.agency = agency
            self.language = language
        }
    }

    private let rows: [Row]

    init(_ desk: Desk, day: Day) {
        let ends = ((try? desk.base.directives()) ?? []).compactMap { $0.deadline?.period.end }
        let periods = PeriodNames(day: day, deadlines: ends)
        let sources = (try? desk.base.sources()) ?? []
        let agencies = desk.recognizer.vocabulary.agencies.sorted { Self.order($0) < Self.order($1) }
        rows =
            agencies.flatMap(Self.rows(of:))
            + [Language.vietnamese, .english].flatMap { language in
                periods.candidates(language).map { Row($0.text, $0, language) }
            }
            + sources.filter { !$0.title.isEmpty }.flatMap { source in
                let candidate = Suggestion.Candidate(source.title, source.date?.slashed ?? "")
                return [Row(source.title, candidate), Row(source.id, candidate)]
            }
    }

    func candidates(startingWith typed: String, _ language: Language) -> [Suggestion.Candidate] {
        let wanted = typed.lowercased()
        let folded = FoldedText.fold(typed)
        let fitting = rows.filter { $0.folded.hasPrefix(folded) }
        let exact = folded == wanted ? [] : fitting.filter { $0.typed.hasPrefix(wanted) }
        return named(exact.isEmpty ? fitting : exact, language)
    }

    func agencies(startingWith typed: String, _ language: Language) -> [Suggestion.Candidate] {
        let folded = FoldedText.fold(typed)
        return named(rows.filter { $0.agency != nil && $0.folded.hasPrefix(folded) }, language)
    }

    /// Each once, in the language spoken; in the other one where nothing of it fits.
    private func named(_ rows: [Row], _ language: Language) -> [Suggestion.Candidate] {
        let spoken = rows.filter { $0.language == nil || $0.language == language }
        var seen: Set<String> = []
        return (spoken.isEmpty ? rows : spoken).filter {
            seen.insert($0.agency ?? $0.candidate.text).inserted
        }.map(\.candidate)
    }

    /// Bodies of today before those that are gone, ministries before others.
    private static func order(_ agency: Agency) -> String {
        let kinds: [Agency.Kind] = [.ministry, .ministryLevel, .governmentAgency, .government, .party]
        return "\(agency.until == nil ? 0 : 1)\(kinds.firstIndex(of: agency.kind) ?? kinds.count)\(agency.id)"
    }

    /// What may be typed for an agency, and what is then put in place: its Vietnamese or its English name.
    private static func rows(of agency: Agency) -> [Row] {
        let abbreviation = agency.abbreviations.first ?? ""
        let vietnamese = Suggestion.Candidate(agency.name, abbreviation)
        let names = [agency.name] + agency.abbreviations + agency.aliases
        let rows = names.map { Row($0, vietnamese, agency: agency.id, .vietnamese) }
        guard let english = agency.english else { return rows }
        let candidate = Suggestion.Candidate(english, abbreviation)
        return rows
            + ([english] + agency.englishAliases).map { Row($0, candidate, agency: agency.id, .english) }
    }
}
