import Directives
import Inquiry
import Presentation

/// Something numbered in an answer.
enum Entry {
    case directive(Directive, Group)
    /// A passage, a figure or a document.
    case place(Citation)

    var citations: [Citation] {
        switch self {
        case .directive(let directive, _): directive.citations
        case .place(let citation): [citation]
        }
    }

    var event: String? {
        if case .directive(let directive, _) = self { directive.event } else { nil }
    }
}

extension Answer {
    /// The entries in the order they are numbered on the screen.
    var entries: [Entry] {
        let directives = groups.flatMap { group in group.directives.map { Entry.directive($0, group) } }
        if !directives.isEmpty { return directives }
        if !passages.isEmpty { return passages.map { .place($0.citation) } }
        if !figures.isEmpty { return figures.compactMap { $0.citation.map(Entry.place) } }
        guard case .documents(let sources) = statement else { return [] }
        return sources.map {
            .place(Citation(document: $0.id, title: $0.reference, date: $0.date, paragraph: 1, quote: ""))
        }
    }
}

extension Session {
    /// The answer whose numbers a command means.
    func answer(for command: Command) -> Answer? {
        command == .open ? listing ?? last : last ?? listing
    }

    /// The entry that an argument numbers, or one sentence about what is wrong with it. A number may be left out
    /// where there is one entry only.
    func entry(_ command: Command, _ argument: String, then reply: (Entry) -> Reply) -> Reply {
        let entries = answer(for: command)?.entries ?? []
        guard !entries.isEmpty else { return .failure(wording.noEntries) }
        guard !argument.isEmpty || entries.count == 1 else {
            return .failure(wording.needsNumber(command, count: entries.count))
        }
        guard let number = argument.isEmpty ? 1 : Int(argument), entries.indices.contains(number - 1) else {
            return .failure(wording.noEntry(argument, count: entries.count))
        }
        return reply(entries[number - 1])
    }
}
