import Directives
import Linguistics
import Recognition

/// Whom "các tỉnh, thành phố nêu trên", "các đồng chí nêu trên" mean: the bodies listed last above, in the address of a
/// dispatch ("điện:", "Kính gửi:") or in a sentence.
struct Antecedents {
    private enum Kind { case places, ministries, any }

    let document: Document
    let grammar: Grammar
    /// The mentions of paragraphs looked at, by their places.
    private var mentions: [Int: (runs: [[AgencyMention]], isNames: Bool)] = [:]

    init(document: Document, grammar: Grammar) {
        self.document = document
        self.grammar = grammar
    }

    /// How many paragraphs are looked at above one, and at the head of the document.
    private static let reach = 40

    /// The actors of a paragraph, with whom they point back to in the place of each that points.
    /// - Parameter paragraph: its number, from 1.
    mutating func resolved(_ actors: [Actor], above paragraph: Int) -> [Actor] {
        guard actors.contains(where: Self.pointsBack) else { return actors }
        return actors.flatMap { actor -> [Actor] in
            guard Self.pointsBack(actor), let kind = Self.kind(of: actor) else { return [actor] }
            let found = list(of: kind, above: paragraph)
            return found.isEmpty ? [actor] : found.map { named($0, as: actor) }
        }
    }

    private static func pointsBack(_ actor: Actor) -> Bool { actor.name.hasSuffix(" trên") }

    private static func kind(of actor: Actor) -> Kind? {
        let text = Text(actor.name, lenient: false)
        let kinds: [(Kind, PhraseList)] = [(.places, places), (.ministries, ministries), (.any, bodies)]
        return kinds.first { $0.1.first(in: text, range: text.tokens.indices) != nil }?.0
    }

    /// The committee of a province where committees are pointed at.
    private func named(_ mention: AgencyMention, as actor: Actor) -> Actor {
        let committee = Text("Ủy ban nhân dân " + mention.name, lenient: false)
        if mention.kind == .province, actor.name.lowercased().hasPrefix("ủy ban nhân dân"),
            let body = grammar.recognizer.agencies.mentionList(in: committee, at: 0).first
        {
            return Actor(id: body.id, name: body.name)
        }
        return Actor(id: mention.id, name: mention.name)
    }

    /// The nearest list above: of a paragraph that names at least two, or of items that hold nothing but names.
    private mutating func list(of kind: Kind, above number: Int) -> [AgencyMention] {
        var items: [AgencyMention] = []
        let last = min(number - 1, document.paragraphs.count)
        let near = stride(from: last - 1, through: max(0, last - Self.reach), by: -1)
        let head = stride(from: min(last - Self.reach, Self.reach) - 1, through: 0, by: -1)
        for index in Array(near) + Array(head) {
            let (runs, isNames) = mentions(of: index)
            let some = runs.map { $0.filter { fits($0, kind) } }.max { $0.count < $1.count } ?? []
            if isNames {
                items.insert(contentsOf: some, at: 0)
            } else if items.count > 1 {
                break
            } else if some.count > 1 {
                return some
            } else {
                items = []
            }
        }
        return items.count > 1 ? items : []
    }

    private func fits(_ mention: AgencyMention, _ kind: Kind) -> Bool {
        switch kind {
        case .places: mention.kind == .province
        case .ministries: mention.kind == .ministry || mention.kind == .ministryLevel
        case .any: grammar.recognizer.agencies.agency(id: mention.id)?.kind != .province
        }
    }

    /// The runs of names in a paragraph that nothing but commas and "và" parts; and whether it holds nothing else.
    private mutating func mentions(of index: Int) -> (runs: [[AgencyMention]], isNames: Bool) {
        if let known = mentions[index] { return known }
        let text = document.text(of: document.paragraphs[index])
        var runs: [[AgencyMention]] = []
        for mention in grammar.recognizer.agencies.mentions(in: text) {
            if let last = runs.last?.last, isJoint(last.tokens.upperBound..<mention.tokens.lowerBound, text) {
                runs[runs.count - 1].append(mention)
            } else {
                runs.append([mention])
            }
        }
        let list = ActorParser(grammar: grammar, isDivided: true).list(
            in: text, at: 0, limit: text.tokens.count)
        let found = (runs, list.map { $0.end >= text.tokens.count - 1 } ?? false)
        mentions[index] = found
        return found
    }

    private func isJoint(_ gap: Range<Int>, _ text: Text) -> Bool {
        gap.count <= 2
            && gap.allSatisfy {
                text.tokens[$0].sign == 0x2C || text.tokens[$0].sign == 0x3B || text.matches($0, Self.and)
            }
    }

    private static let and = Word("và")
    private static let places = PhraseList(["tỉnh", "thành phố", "địa phương", "tp"])
    private static let ministries = PhraseList(["bộ", "bộ trưởng"])
    private static let bodies = PhraseList(["đồng chí", "cơ quan", "đơn vị", "thủ trưởng"])
}
