import Directives
import Foundation
import Indexing
import Linguistics
import Presentation

/// Names of agencies and periods by their beginning, accents and capitals left out of account.
struct NameTable: Sendable {
    private struct Row: Sendable {
        /// What is typed, folded.
        let key: String
        let candidate: Suggestion.Candidate
        let isAgency: Bool
    }

    private let rows: [Row]

    init(_ desk: Desk, day: Day) {
        let ends = ((try? desk.base.directives()) ?? []).compactMap { $0.deadline?.period.end }
        let periods = PeriodNames(day: day, deadlines: ends).candidates
        let agencies = desk.recognizer.vocabulary.agencies
            .sorted { Self.order($0) < Self.order($1) }
            .flatMap { agency in
                Self.spellings(of: agency).map {
                    Row(key: FoldedText.fold($0), candidate: $1, isAgency: true)
                }
            }
        rows = agencies + periods.map { Row(key: FoldedText.fold($0.text), candidate: $0, isAgency: false) }
    }

    func candidates(startingWith typed: String) -> [Suggestion.Candidate] { find(typed) { _ in true } }

    func agencies(startingWith typed: String) -> [Suggestion.Candidate] { find(typed, \.isAgency) }

    private func find(_ typed: String, _ isMeant: (Row) -> Bool) -> [Suggestion.Candidate] {
        let wanted = FoldedText.fold(typed)
        var seen: Set<String> = []
        return rows.filter {
            isMeant($0) && $0.key.hasPrefix(wanted) && seen.insert($0.candidate.text).inserted
        }
        .map(\.candidate)
    }

    /// Bodies of today before those that are gone, ministries before others.
    private static func order(_ agency: Agency) -> String {
        let isGone = agency.until != nil
        let kinds: [Agency.Kind] = [.ministry, .ministryLevel, .governmentAgency, .government, .party]
        let rank = kinds.firstIndex(of: agency.kind) ?? kinds.count
        return "\(isGone ? 1 : 0)\(rank)\(agency.id)"
    }

    /// What may be typed for an agency, and what is then put in place: its Vietnamese or its English name.
    private static func spellings(of agency: Agency) -> [(String, Suggestion.Candidate)] {
        let short = agency.abbreviations.first ?? ""
        let vietnamese = Suggestion.Candidate(agency.name, agency.english ?? short)
        let names = [agency.name] + agency.abbreviations + agency.aliases
        guard let english = agency.english else { return names.map { ($0, vietnamese) } }
        return names.map { ($0, vietnamese) }
            + ([english] + agency.englishAliases).map { ($0, Suggestion.Candidate(english, agency.name)) }
    }
}
