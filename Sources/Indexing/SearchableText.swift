import Directives

extension Directive {
    /// What a topic is looked up in: the action, the product, and the wordings of all documents that say it.
    var searchableText: String {
        var lines = [text]
        for line in [product].compactMap({ $0 }) + citations.map(\.quote) + targets.map(\.of)
        where !lines.contains(where: { $0 == line || $0.utf8.count > line.utf8.count && $0.contains(line) }) {
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }
}

extension Figure {
    /// What it counts, its words, and the sentence around them.
    var searchableText: String { [of, text, citation?.quote ?? ""].joined(separator: "\n") }
}
