package import Directives
import Linguistics

/// The bodies that documents give tasks to and that the vocabulary does not list: `Sở Xây dựng`, `Vụ Pháp chế`,
/// `Công an tỉnh`. Each becomes an agency of the knowledge base, so that it can be asked about like any other.
package enum UnlistedAgencies {
    /// - Returns: one agency for each id, sorted by id.
    package static func among(_ directives: [Directive], vocabulary: Vocabulary) -> [Agency] {
        let listed = Set(vocabulary.agencies.map(\.id))
        var names: [String: String] = [:]
        for actor in directives.lazy.flatMap({ $0.lead + $0.cooperating })
        where !listed.contains(actor.id) && names[actor.id] == nil && isName(actor.name) {
            names[actor.id] = actor.name
        }
        let shortForms = shortForms(vocabulary)
        return names.sorted { $0.key < $1.key }.map { id, name in
            Agency(
                id: id, name: name, kind: .department,
                aliases: shortForms.filter { name.contains($0.long) }
                    .map { name.replacing($0.long, with: $0.short, maxReplacements: 1) })
        }
    }

    /// A name has a capital behind its first syllable, or says of which level it is: "Thanh tra tỉnh"; "Cơ sở đào tạo"
    /// and "các Sở" are names of no one.
    private static func isName(_ name: String) -> Bool {
        let syllables = name.split(separator: " ")
        guard let first = syllables.first, let last = syllables.last, syllables.count > 1,
            first.first?.isUppercase == true, !quantifiers.contains(first.lowercased()),
            name != name.uppercased()
        else { return false }
        return levels.contains(String(last))
            || syllables.dropFirst().contains { $0.first?.isUppercase == true }
    }

    /// "UBND" for "Ủy ban nhân dân", and what a ministry's field is called for short: "KH&CN" in "Bộ KH&CN".
    private static func shortForms(_ vocabulary: Vocabulary) -> [(long: String, short: String)] {
        let ministries = vocabulary.agencies.filter { $0.kind == .ministry && $0.name.hasPrefix(ministry) }
        return councils
            + ministries.flatMap { agency in
                (agency.abbreviations + agency.aliases).filter { $0.hasPrefix(ministry) }.map {
                    (String(agency.name.dropFirst(ministry.count)), String($0.dropFirst(ministry.count)))
                }
            }
    }

    private static let ministry = "Bộ "
    private static let councils = [(long: "Ủy ban nhân dân", short: "UBND"), ("Hội đồng nhân dân", "HĐND")]
    private static let quantifiers: Set = ["các", "những", "mọi", "mỗi", "một", "từng", "tất"]
    private static let levels: Set = ["tỉnh", "xã", "phường", "huyện", "phố"]
}
