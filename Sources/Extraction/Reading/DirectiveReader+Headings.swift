import Directives
import Linguistics
import Recognition

extension DirectiveReader {
    mutating func readHeading(_ text: Text, level: Int) {
        scopes.open(.heading(level), behind: directives.count)
        flow = []
        isQuoting = false
        let range = text.tokens.indices
        let orders = grammar.ordersCues.first(in: text, range: range)
        let background = grammar.backgroundCues.first(in: text, range: range)
        if orders != nil || background != nil {
            isBackground = background.map { cue in orders.map { cue.start < $0.start } ?? true } ?? false
        }
        switch (orders, background) {
        case _ where text.tokens.last?.sign == 0x3F: isOrdering = false
        case (let orders?, let background?): isOrdering = orders.start < background.start
        case (_?, nil): isOrdering = true
        case (nil, _?): isOrdering = false
        case (nil, nil): isOrdering = isOrdering && isOfficial
        }
        if let named = ActorParser(grammar: grammar, isDivided: true).label(
            in: text, at: headStart(text), limit: text.tokens.count, isNumbered: false)
        {
            scopes.current?.leads = named
            flow = named.map(Self.implied)
        }
    }

    /// Behind "Đối với", "Về nhiệm vụ của" at the head of a heading.
    func headStart(_ text: Text) -> Int {
        Self.topicHeads.end(in: text, at: 0) ?? 0
    }
}
