import Directives
import Yams

/// One agency as its YAML record tells it; every key is known and has the right shape.
struct AgencyRecord {
    let agency: Agency
    /// Phrases in which it must be recognised.
    let examples: [String]

    init(file: String, node: Node) throws {
        guard case .mapping(let mapping) = node else {
            throw VocabularyError(
                file: file, line: node.mark?.line, .expected(.agency))
        }
        var fields = Fields(file: file)
        for (key, value) in mapping { try fields.take(key: key, value: value) }
        agency = try fields.agency(line: node.mark?.line)
        examples = fields.lists["examples"] ?? []
    }

    private struct Fields {
        let file: String
        var texts: [String: String] = [:]
        var lists: [String: [String]] = [:]
        var days: [String: Day] = [:]
        var kind: Agency.Kind?

        init(file: String) { self.file = file }

        mutating func take(key: Node, value: Node) throws {
            let name = key.string ?? ""
            switch name {
            case "id", "name", "english", "parent", "successor", "stands_for":
                guard case .scalar(let scalar) = value else {
                    throw fault(.value(key: name, .text), at: value)
                }
                texts[name] = scalar.string
            case "kind":
                guard let kind = value.string.flatMap(Agency.Kind.init) else {
                    throw fault(.unknownKind(value.string ?? ""), at: value)
                }
                self.kind = kind
            case "from", "until":
                guard case .scalar(let scalar) = value, let day = Day(iso: scalar.string) else {
                    throw fault(.value(key: name, .day), at: value)
                }
                days[name] = day
            case "abbreviations", "aliases", "englishAliases", "members", "domain", "merged", "examples":
                guard case .sequence(let sequence) = value else {
                    throw fault(.value(key: name, .list), at: value)
                }
                lists[name] = try sequence.map {
                    guard case .scalar(let scalar) = $0 else {
                        throw fault(.value(key: name, .texts), at: $0)
                    }
                    return scalar.string
                }
            default:
                throw fault(.unknownKey(name), at: key)
            }
        }

        func agency(line: Int?) throws -> Agency {
            guard let id = texts["id"], let name = texts["name"], let kind else {
                throw VocabularyError(file: file, line: line, .incompleteAgency)
            }
            return Agency(
                id: id, name: name, english: texts["english"], kind: kind,
                abbreviations: lists["abbreviations"] ?? [], aliases: lists["aliases"] ?? [],
                englishAliases: lists["englishAliases"] ?? [], parent: texts["parent"], from: days["from"],
                until: days["until"], successor: texts["successor"], standsFor: texts["stands_for"],
                members: lists["members"] ?? [], domain: lists["domain"] ?? [], merged: lists["merged"] ?? [])
        }

        private func fault(_ fault: VocabularyError.Fault, at node: Node) -> VocabularyError {
            VocabularyError(file: file, line: node.mark?.line, fault)
        }
    }
}
