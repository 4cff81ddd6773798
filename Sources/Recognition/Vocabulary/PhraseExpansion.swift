/// Writes named lists of phrases out: a phrase may have choices, and may name another list of the same file.
///
/// `(bao nhiêu|mấy) [cái] {taskWords}` stands for every way to say it (`PatternReader`).
struct PhraseExpansion {
    /// A phrase whose brackets do not match, or which names no list, or by some way its own.
    struct Fault: Error {
        let list: String
        let phrase: String
    }

    private enum Element {
        case word(String)
        case list(String)
    }

    private let written: [String: [String]]
    private var lists: [String: [String]] = [:]
    private var open: Set<String> = []

    private init(_ written: [String: [String]]) { self.written = written }

    /// - Throws: `Fault`.
    static func lists(_ written: [String: [String]]) throws -> [String: [String]] {
        var expansion = PhraseExpansion(written)
        for name in written.keys.sorted() { _ = try expansion.list(name) }
        return expansion.lists
    }

    private mutating func list(_ name: String) throws -> [String] {
        if let known = lists[name] { return known }
        open.insert(name)
        defer { open.remove(name) }
        var seen: Set<String> = []
        var list: [String] = []
        for phrase in written[name, default: []] {
            for plain in try phrases(of: phrase, in: name) where seen.insert(plain).inserted {
                list.append(plain)
            }
        }
        lists[name] = list
        return list
    }

    private mutating func phrases(of phrase: String, in list: String) throws -> [String] {
        guard phrase.contains(where: Self.isBracket) else { return [phrase] }
        let fault = Fault(list: list, phrase: phrase)
        var reader = PatternReader<Element>(
            phrase, word: { .word(String($0)) },
            name: { [written, open] in
                let name = String($0)
                return written[name] == nil || open.contains(name) ? nil : .list(name)
            })
        guard let sequences = reader.sequences() else { throw fault }
        return try sequences.flatMap { sequence in
            try sequence.reduce([""]) { heads, element in
                let items =
                    switch element {
                    case .word(let word): [word]
                    case .list(let name): try self.list(name)
                    }
                return heads.flatMap { head in items.map { head.isEmpty ? $0 : head + " " + $0 } }
            }
        }
    }

    private static func isBracket(_ character: Character) -> Bool { "()[]{}|\\".contains(character) }
}
