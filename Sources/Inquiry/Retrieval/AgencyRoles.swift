import Directives
import Recognition

/// Parts directives by the role an agency has in them.
struct AgencyRoles {
    let agency: Agency
    let recognizer: AgencyRecognizer

    /// Every id that names the agency: its own, those of bodies it took over, of offices that stand for it.
    private(set) var ids: Set<String>
    /// Ids of collectives it falls under.
    private(set) var collectives: Set<String>

    init(agency: Agency, recognizer: AgencyRecognizer) {
        self.agency = agency
        self.recognizer = recognizer
        var ids = Set([agency.id] + recognizer.predecessors(of: agency).map(\.id))
        // "Công an tỉnh" in a document of the province is "Công an tỉnh Lào Cai".
        if let body = Locality(id: agency.id)?.withoutName { ids.insert(body) }
        if agency.kind == .province {
            for prefix in ["ubnd", "hdnd", "cap-uy", "thuong-truc", "cong-an"] {
                ids.insert("\(prefix)-\(agency.id)")
            }
        }
        self.ids = ids
        let others = recognizer.collectives.filter { $0.id != agency.id }
        if agency.kind == .collective {
            // "các bộ, ngành" are meant as well where it says "các bộ, ngành, địa phương", and the other way round.
            self.ids.formUnion(
                others.filter { other in
                    !agency.members.isEmpty && !other.members.isEmpty
                        && (Set(other.members).isSuperset(of: agency.members)
                            || Set(agency.members).isSuperset(of: other.members))
                }
                .map(\.id))
        }
        collectives = Set(
            others.filter { $0.members.contains(agency.kind.rawValue) || $0.members.contains(agency.id) }.map(
                \.id))
    }

    func leads(_ directive: Directive) -> Bool { directive.lead.contains { ids.contains($0.id) } }
    func cooperates(in directive: Directive) -> Bool {
        directive.cooperating.contains { ids.contains($0.id) }
    }
    /// Whether one that falls under the collective leads.
    func memberLeads(_ directive: Directive) -> Bool {
        directive.lead.contains { actor in
            recognizer.agency(id: actor.id).map {
                agency.members.contains($0.kind.rawValue) || agency.members.contains($0.id)
            } ?? false
        }
    }
    func isBound(by directive: Directive) -> Bool { directive.lead.contains { collectives.contains($0.id) } }
}
