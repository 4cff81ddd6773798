package import Directives
package import Linguistics

/// Finds the agencies named in a text, in documents and questions alike: the longest name at each place.
///
/// ```swift
/// recognizer.mentions(in: Text("giao Bộ KH&CN chủ trì")).first?.name  // "Bộ Khoa học và Công nghệ"
/// ```
package final class AgencyRecognizer: Sendable {
    private let agencies: AgencyList
    /// For each agency the place of the one it stands for: itself, or the body that an office-holder speaks for.
    private let actors: [Int32]
    /// For each agency its `Trait`s.
    private let traits: [UInt8]
    /// All names; provinces; and, without their head noun, ministries, groups and corporations.
    private let tries: [NameTrie]
    /// The words that a name may begin with; at all others nothing is looked for.
    private let openers: LetterTable<Void>

    package convenience init(vocabulary: Vocabulary) {
        var names = NameTrieBuilder()
        var provinces = NameTrieBuilder()
        var ministries = NameTrieBuilder()
        var groups = NameTrieBuilder()
        var corporations = NameTrieBuilder()
        // A name of today wins over the same name of a body that is gone.
        let table = vocabulary.agencies
        for index in table.indices.filter({ table[$0].until == nil })
            + table.indices.filter({ table[$0].until != nil })
        {
            let agency = table[index]
            for name in agency.surfaceForms { names.insert(name, value: index) }
            for name in [agency.name] + agency.aliases {
                if agency.kind == .province {
                    provinces.insert(name, value: index)
                    // "UBND các tỉnh, thành phố: Đồng Nai, Hồ Chí Minh"; elsewhere that is a person.
                    provinces.insert(LocalBody.placeName(of: name), value: index)
                }
                if name.hasPrefix("Bộ ") {
                    ministries.insert(name.dropFirst(3), value: index)
                    for head in ["Bộ trưởng ", "Thứ trưởng ", "Lãnh đạo "] {
                        names.insert(head + name, value: index)
                    }
                    for head in ["Bộ trưởng ", "Thứ trưởng "] {
                        names.insert(head + name.dropFirst(3), value: index)
                    }
                }
                if name.hasPrefix("Tập đoàn ") {
                    groups.insert(name.dropFirst("Tập đoàn ".count), value: index)
                }
                if name.hasPrefix("Tổng công ty ") {
                    corporations.insert(name.dropFirst("Tổng công ty ".count), value: index)
                }
            }
        }
        self.init(
            table, actors: table.enumerated().map { Int32($1.standsFor.flatMap(table.index) ?? $0) },
            traits: table.map { Trait($0).rawValue },
            [names, provinces, ministries, groups, corporations].map { NameTrie($0) })
    }

    private init(_ agencies: AgencyList, actors: [Int32], traits: [UInt8], _ tries: [NameTrie]) {
        self.agencies = agencies
        self.actors = actors
        self.traits = traits
        self.tries = tries
        openers = LetterTable(
            (tries[0].openers.letters + Self.bodies.openers + Self.heads.letters).map { ($0, ()) })
    }

    /// The recognizer of a vocabulary with its tries compiled before; nil when the bytes are none of its.
    convenience init?(vocabulary: Vocabulary, compiled bytes: inout CompiledBytes) {
        var tries: [NameTrie] = []
        for _ in 0..<5 {
            guard let trie = NameTrie(compiled: &bytes) else { return nil }
            tries.append(trie)
        }
        guard let actors = bytes.next(Int32.self), let traits = bytes.next(UInt8.self),
            actors.count == vocabulary.agencies.count, traits.count == actors.count
        else { return nil }
        self.init(vocabulary.agencies, actors: actors, traits: traits, tries)
    }

    /// What `init(vocabulary:compiled:)` reads back.
    func compile(into bytes: inout CompiledBytes) {
        for trie in tries { trie.compile(into: &bytes) }
        bytes.append(actors)
        bytes.append(traits)
    }

    private var names: NameTrie { tries[0] }
    private var provinces: NameTrie { tries[1] }

    /// Heads of elliptic lists and the trie of what may follow each: `các Tập đoàn: Bưu chính Viễn thông Việt Nam, …`.
    private static let heads = LetterTable<(words: [Word], trie: Int)>(
        [
            ("các tập đoàn", 3), ("tập đoàn", 3), ("các tổng công ty", 4), ("tổng công ty", 4),
            ("bộ trưởng các bộ", 2),
            ("lãnh đạo các bộ", 2), ("các bộ trưởng", 2), ("các bộ cơ quan", 2), ("các bộ ngành", 2),
            ("các bộ", 2),
            ("bộ", 2),
        ].map { (words($0)[0].letters, (words($0), $1)) })

    private static let bodies = PhraseTable<LocalBody>(
        LocalBody.all.flatMap { body in body.patterns.map { ($0, body) } })

    /// The agency of an id; nil for one that a document names but the vocabulary does not.
    package func agency(id: String) -> Agency? { agencies.index(of: id).map { agencies[$0] } }

    /// The groups of bodies: "các bộ, ngành".
    package var collectives: [Agency] { agencies(with: .collective) }

    /// The bodies that are gone and that an agency answers for.
    package func predecessors(of agency: Agency) -> [Agency] {
        agencies(with: .succeeded).filter { current($0).id == agency.id }
    }

    private func agencies(with trait: Trait) -> [Agency] {
        traits.indices.filter { Trait(rawValue: traits[$0]).contains(trait) }.map { agencies[$0] }
    }

    /// Who answers for an agency now: itself, or the last of its successors.
    package func current(_ agency: Agency) -> Agency {
        var current = agency
        for _ in 0..<4 {
            guard let id = current.successor, let next = self.agency(id: id) else { break }
            current = next
        }
        return current
    }

    package func mentions(in text: Text, range: Range<Int>? = nil) -> [AgencyMention] {
        let range = range ?? text.tokens.indices
        var mentions: [AgencyMention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let found = mentionList(in: text, at: index)
            let end = found.last?.tokens.upperBound ?? index
            guard end > index, end <= range.upperBound else {
                index += 1
                continue
            }
            mentions += found
            index = end
        }
        return mentions
    }

    /// The agencies that one name at a token stands for: several where a list leaves the head noun out.
    package func mentionList(in text: Text, at index: Int) -> [AgencyMention] {
        guard text.tokens.indices.contains(index), text.tokens[index].kind != .sign,
            openers.contains(text.tokens[index].word.letters)
        else { return [] }
        if let local = localBodies(in: text, at: index) { return local }
        if let list = headlessList(in: text, at: index) { return list }
        return mention(in: text, at: index).map { [$0] } ?? []
    }

    /// Behind the field of a ministry, which a department of a province has its name from: `Sở Giáo dục và Đào tạo`.
    package func fieldEnd(in text: Text, at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].isCapitalized else { return nil }
        return tries[2].longestMatch(in: text, at: index)?.end
    }

    /// The ministry that goes by its field alone: the `Y tế` of `Y tế được giao việc gì`.
    package func ministry(byFieldAt index: Int, in text: Text) -> AgencyMention? {
        guard index < text.tokens.count, let match = tries[2].longestMatch(in: text, at: index) else {
            return nil
        }
        return mention(of: match.value, tokens: index..<match.end)
    }

    private func mention(in text: Text, at index: Int) -> AgencyMention? {
        guard
            let match = names.longestMatch(in: text, at: index, isAllowed: { isPlausible($0, $1, in: text) })
        else { return nil }
        return mention(of: match.value, tokens: index..<match.end)
    }

    private func mention(of agency: Int, tokens: Range<Int>) -> AgencyMention {
        let actor = agencies[Int(actors[agency])]
        return AgencyMention(tokens: tokens, id: actor.id, name: actor.name, kind: actor.kind)
    }

    /// A written name has a capital; `chính phủ số`, `chính phủ điện tử` are no agency.
    private func isPlausible(_ index: Int, _ range: Range<Int>, in text: Text) -> Bool {
        if Self.governmentOfSomething.end(in: text, at: range.lowerBound) != nil { return false }
        if Trait(rawValue: traits[index]).contains(.collective) || text.isLenient { return true }
        return text.tokens[range].contains(where: \.isCapitalized)
    }

    private static let governmentOfSomething = PhraseList([
        "chính phủ số", "chính phủ điện tử", "chính phủ không giấy tờ", "quốc hội số", "quốc hội điện tử",
    ])

    /// `UBND thành phố Hà Nội, Thành phố Hồ Chí Minh`, `UBND các tỉnh, thành phố: Tuyên Quang, Lạng Sơn`; several bodies share
    /// the places behind the last: `Tỉnh ủy, HĐND và UBND tỉnh Lào Cai`
    private func localBodies(in text: Text, at index: Int) -> [AgencyMention]? {
        var bodies: [LocalBody] = []
        var end = index
        var next: Int? = index
        while bodies.count < Self.longestChain, let start = next,
            let (body, behind) = Self.bodies.value(in: text, at: start),
            !bodies.contains(where: { $0 === body })
        {
            bodies.append(body)
            end = behind
            next = nextInList(text, behind)
        }
        guard !bodies.isEmpty else { return nil }
        let places = placeList(in: text, at: listStart(in: text, behind: end))
        guard let first = places.first else { return nil }
        return bodies.flatMap { body in
            places.map { place in
                let (id, name) = body.agency(of: agencies[place.value])
                let start = place.start == first.start ? index : place.start
                return AgencyMention(tokens: start..<place.end, id: id, name: name, kind: .province)
            }
        }
    }

    /// Of bodies that share their places; and of places.
    private static let longestChain = 5
    private static let longestList = 70

    private static let provincesAndCities = [
        "các tỉnh thành phố trực thuộc trung ương", "các tỉnh thành phố", "các tỉnh", "các thành phố",
        "các địa phương",
    ].map(words)

    /// Behind `các tỉnh, thành phố:` when the list of places follows, else where the body's name ends.
    private func listStart(in text: Text, behind end: Int) -> Int {
        for pattern in Self.provincesAndCities {
            guard let behind = text.end(of: pattern, at: end, skipping: 0x2C) else { continue }
            let isList = text.tokens.indices.contains(behind) && text.tokens[behind].sign == 0x3A
            return isList ? behind + 1 : behind
        }
        return end
    }

    private func placeList(in text: Text, at start: Int) -> [(start: Int, end: Int, value: Int)] {
        var places: [(start: Int, end: Int, value: Int)] = []
        var position = start
        while position < text.tokens.count, places.count < Self.longestList {
            guard let match = provinces.longestMatch(in: text, at: position) else { break }
            places.append((position, match.end, match.value))
            guard let next = nextInList(text, match.end) else { break }
            position = next
        }
        return places
    }

    /// `các Tập đoàn: Bưu chính Viễn thông Việt Nam, Công nghiệp - Viễn thông Quân đội`, `các Bộ: Công an, Y tế`
    private func headlessList(in text: Text, at index: Int) -> [AgencyMention]? {
        Self.heads.first(text.tokens[index].word.letters) { head, trie in
            guard var position = text.end(of: head, at: index, skipping: 0x2C) else { return nil }
            if position < text.tokens.count, text.tokens[position].sign == 0x3A { position += 1 }
            var mentions: [AgencyMention] = []
            while let match = tries[trie].longestMatch(
                in: text, at: position, isAllowed: { isPlausible($0, $1, in: text) })
            {
                let start = mentions.isEmpty ? index : position
                mentions.append(mention(of: match.value, tokens: start..<match.end))
                guard let next = nextInList(text, match.end) else { break }
                position = next
            }
            return mentions.count > 1 || (mentions.count == 1 && head.count > 1) ? mentions : nil
        }
    }

    /// The token behind a comma, "và" or "hoặc".
    private func nextInList(_ text: Text, _ index: Int) -> Int? {
        guard index < text.tokens.count else { return nil }
        var position = index
        if text.tokens[position].sign == 0x2C || text.tokens[position].sign == 0x3B { position += 1 }
        if text.matches(position, Self.and) { position += 1 }
        return position > index ? position : nil
    }

    private static let and = Word("và")

    private static func words(_ phrase: String) -> [Word] {
        Word.all(in: phrase)
    }
}

/// What is asked of all agencies, known without reading them.
private struct Trait: OptionSet {
    let rawValue: UInt8

    static let collective = Trait(rawValue: 1)
    static let succeeded = Trait(rawValue: 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ agency: Agency) {
        self = agency.kind == .collective ? .collective : []
        if agency.successor != nil { insert(.succeeded) }
    }
}

extension Agency {
    /// Every way the vocabulary knows to write its name.
    package var surfaceForms: [String] {
        [name] + abbreviations + aliases + (english.map { [$0] } ?? []) + englishAliases
    }
}
