package import Directives
package import Linguistics

/// Every word the assistant says, in the language of whom it speaks to.
///
/// All strings live in this type and its extensions, each Vietnamese and English side by side.
package struct Wording: Sendable {
    package let language: Language
    private let findAgency: @Sendable (String) -> Agency?

    /// - Parameter agency: the vocabulary's agency of an id or of a canonical name.
    package init(language: Language, agency: @escaping @Sendable (String) -> Agency? = { _ in nil }) {
        self.language = language
        findAgency = agency
    }

    /// The rendering in the language spoken.
    func text(_ vietnamese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        switch language {
        case .vietnamese: vietnamese()
        case .english: english()
        }
    }

    /// A list as a sentence has it: `A, B và C`.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + text(" và ", " and ") + last
    }

    /// A list to choose from: `A, B hoặc C`.
    func choice(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + text(" hoặc ", " or ") + last
    }

    /// A phrase set in quotation marks.
    func quoted(_ phrase: String) -> String { "“\(phrase)”" }
}

extension Wording {
    /// The agency's name where it stands alone: in English the English one first, then the Vietnamese.
    func name(_ actor: Actor) -> String { joined(names(actor)) }

    /// The agency's name where only its id or its name is known.
    func name(_ agency: String) -> String {
        joined(names(agency, written: findAgency(agency)?.name ?? agency))
    }

    /// The agency's name in the language spoken, and in Vietnamese when that is another.
    func names(_ actor: Actor) -> (first: String, other: String?) { names(actor.id, written: actor.name) }

    func shortName(_ actor: Actor) -> String { names(actor).first }

    private func names(_ key: String, written: String) -> (first: String, other: String?) {
        guard language == .english, let english = (findAgency(key) ?? findAgency(written))?.english,
            english != written
        else { return (written, nil) }
        return (english, written)
    }

    private func joined(_ names: (first: String, other: String?)) -> String {
        names.first + (names.other.map { " (\($0))" } ?? "")
    }

    /// The agency in the midst of a sentence: `Bộ Công an`, `the Ministry of Public Security`.
    func inSentence(_ agency: Agency) -> String {
        guard language == .english else { return agency.name }
        return agency.english.map { Self.withArticle($0, agency.kind) } ?? agency.name
    }

    /// The same where only an id or a name is known.
    func inSentence(_ key: String, written: String? = nil) -> String {
        (findAgency(key) ?? written.flatMap(findAgency)).map { inSentence($0) } ?? written ?? key
    }

    /// Whether the agency's English name stands in the plural.
    func isPlural(_ agency: Agency) -> Bool { agency.kind == .collective }

    private static func withArticle(_ name: String, _ kind: Agency.Kind) -> String {
        switch kind {
        case .province, .corporation, .press, .school, .collective: name
        default: name.lowercased().hasPrefix("the ") ? name : "the " + name
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    var asSentenceStart: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
