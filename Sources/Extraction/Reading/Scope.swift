import Directives

/// What a heading, a lead-in or an enumerator passes down to the paragraphs below it.
struct Scope {
    enum Level: Hashable {
        case heading(Int)
        case plain
        case marked(Marker)
    }

    var level: Level
    var leads: [Actor]?
    var cooperating: [Actor] = []
    var deadline: Deadline?
    /// Whether what stands below is ordered; nil when it does not say.
    var isOrdering: Bool?
    /// How many directives stood before it.
    var directives = 0
    /// "b) Cơ quan thực hiện:", below which labelled lines follow
    var isLabel = false
    /// "2. Về cơ sở vật chất", a heading under a number: running paragraphs stand below it.
    var isTitle = false

    var isHeading: Bool { if case .heading = level { true } else { false } }
}

/// The scopes in force at a paragraph, the outermost first.
struct ScopeStack {
    private(set) var scopes: [Scope] = []

    /// Leaves every scope that the new paragraph's level ends, then opens its own.
    /// - Parameter directives: how many stand before it.
    mutating func open(_ level: Scope.Level, behind directives: Int) {
        switch level {
        case .heading(let depth):
            passUp(below: depth)
            scopes.removeAll { scope in
                guard case .heading(let other) = scope.level else { return true }
                return other >= depth
            }
        case .plain:
            // What stands around "2. Về cơ sở vật chất" holds for the running paragraphs below it.
            let titled = scopes.lastIndex { $0.isTitle }.map { $0 + 1 } ?? 0
            scopes = Array(scopes.prefix(titled)) + scopes.dropFirst(titled).filter(\.isHeading)
        case .marked:
            if let same = scopes.firstIndex(where: { $0.level == level }) { scopes.removeSubrange(same...) }
        }
        scopes.append(Scope(level: level, directives: directives))
    }

    /// "… cần triển khai các nhiệm vụ sau đây:" in front of headings holds for what stands under them.
    private mutating func passUp(below depth: Int) {
        guard let lead = scopes.last, lead.level == .plain, lead.leads != nil || lead.isOrdering == true
        else { return }
        let parent = scopes.lastIndex { scope in
            guard case .heading(let other) = scope.level else { return false }
            return (1..<depth).contains(other)
        }
        guard let parent else {
            // In front of the first headings it tells whom they address; what they order is theirs to say.
            if let leads = lead.leads {
                scopes.removeAll { $0.level == .heading(0) }
                scopes.insert(Scope(level: .heading(0), leads: leads), at: 0)
            }
            return
        }
        scopes[parent].leads = scopes[parent].leads ?? lead.leads
        scopes[parent].isOrdering = scopes[parent].isOrdering ?? lead.isOrdering
    }

    /// The innermost scope, that of the paragraph being read.
    var current: Scope? {
        get { scopes.last }
        set { if let newValue, !scopes.isEmpty { scopes[scopes.count - 1] = newValue } }
    }

    /// Whoever the scopes around the current paragraph tell, the innermost first.
    var inheritedLeads: [Actor]? { scopes.dropLast().reversed().lazy.compactMap(\.leads).first }
    var inheritedCooperating: [Actor] {
        scopes.dropLast().reversed().first { $0.leads != nil }?.cooperating ?? []
    }
    var inheritedDeadline: Deadline? { scopes.dropLast().reversed().lazy.compactMap(\.deadline).first }
    /// How many directives stand before the numbered task that labelled lines belong to; nil under none.
    var labelledFrom: Int? {
        guard let task = scopes.dropLast().last(where: { !$0.isLabel }) else { return nil }
        switch task.level {
        case .heading(2), .marked: return task.directives
        case .heading, .plain: return nil
        }
    }
    /// Whether the scope around is but a label: "b) Cơ quan thực hiện:".
    var isUnderLabel: Bool { scopes.dropLast().last?.isLabel ?? false }
    var isOrdering: Bool? { scopes.reversed().lazy.compactMap(\.isOrdering).first }
}
