import Directives
import Inquiry
package import Linguistics
package import Presentation

/// A conversation with a person: a line → a `Reply`. It knows nothing of terminals.
package struct Session: Sendable {
    package private(set) var desk: Desk
    /// What the last answer was, for the commands that go on from it.
    private(set) var last: Answer?
    /// The documents, where they were listed since: `/open 2` means the second of them.
    private(set) var listing: Answer?
    let origin: DeskOrigin
    private var conversation: Conversation
    private var chosen: Language?
    private let fallback: Language

    /// - Parameters:
    ///   - language: the one that was asked for, whatever the question's.
    ///   - fallback: the person's own, where no question tells.
    package init(desk: Desk, origin: DeskOrigin, language: Language?, fallback: Language) {
        self.desk = desk
        self.origin = origin
        conversation = desk.conversation(fallback: fallback)
        chosen = language
        self.fallback = fallback
    }

    /// The language of everything that is no answer.
    package var language: Language { chosen ?? last?.question.language ?? fallback }

    package var wording: Wording { wording(language) }

    /// Reads the documents anew when they were read again by another program; says so.
    package mutating func refresh(progress: @escaping (Double, String) throws -> Void) -> String? {
        guard desk.base.isStale, let fresh = try? origin.open(progress: progress) else { return nil }
        desk = fresh
        conversation = fresh.conversation(fallback: fallback)
        return wording.reopened
    }

    package mutating func reply(to line: String, on stage: Stage) -> Reply {
        let reply =
            switch CommandLine(line) {
            case nil: answer(line, on: stage)
            case .unknown(let typed, let nearest):
                Reply.failure(wording.unknownCommand(typed, nearest: nearest))
            case .call(let command, let argument): carryOut(command, argument, on: stage)
            }
        guard !reply.isFarewell else { return reply }
        do { try desk.verify() } catch {
            last = nil
            listing = nil
            return .failure((error as? any Problem)?.sentence(in: language) ?? "\(error)")
        }
        return reply
    }

    private mutating func answer(_ line: String, on stage: Stage) -> Reply {
        let answer = conversation.ask(line, asOf: stage.day, language: chosen)
        last = answer
        listing = nil
        return show(answer, on: stage)
    }

    private mutating func carryOut(_ command: Command, _ argument: String, on stage: Stage) -> Reply {
        let renderer = renderer(on: stage)
        guard command.parameter != .none || argument.isEmpty else {
            return .failure(wording.takesNothing(command))
        }
        switch command {
        case .help: return Reply(text: renderer.help())
        case .history: return Reply(text: renderer.history(stage.history))
        case .filters: return Reply(text: renderer.filters(conversation.last?.question.filters ?? Filters()))
        case .quit: return Reply(isFarewell: true)
        case .agencies: return agencies(argument, on: stage)
        case .documents: return documents(on: stage)
        case .source: return source(argument, on: stage)
        case .why: return why(argument, on: stage)
        case .open: return open(argument, on: stage)
        case .export: return export(argument, on: stage)
        case .clear:
            conversation.clear()
            return Reply(text: renderer.sentence(wording.cleared))
        case .language:
            guard let language = Language(rawValue: argument.lowercased()) else {
                return .failure(wording.needsLanguage)
            }
            chosen = language
            return Reply(text: self.renderer(on: stage).sentence(wording.languageChosen))
        }
    }

    private mutating func documents(on stage: Stage) -> Reply {
        guard let answer = try? desk.documents(language: language, asOf: stage.day) else { return Reply() }
        listing = answer
        return show(answer, on: stage)
    }

    private func agencies(_ prefix: String, on stage: Stage) -> Reply {
        let renderer = renderer(on: stage)
        guard !prefix.isEmpty else { return Reply(text: renderer.agencies((try? desk.leads()) ?? [])) }
        let found = desk.agencies(matching: prefix)
        guard !found.isEmpty else {
            return Reply(text: renderer.sentence(wording.noAgency(prefix)), outcome: .nothing)
        }
        return Reply(text: renderer.agencies(found))
    }

    private func show(_ answer: Answer, on stage: Stage) -> Reply {
        let renderer = ScreenRenderer(
            width: stage.width, colour: stage.hasColour, wording: wording(chosen ?? answer.question.language),
            showsHints: stage.isScreen)
        return Reply(text: renderer.text(answer), outcome: answer.status == .none ? .nothing : .answered)
    }

    func renderer(on stage: Stage) -> SessionRenderer {
        SessionRenderer(width: stage.width, colour: stage.hasColour, wording: wording)
    }

    private func wording(_ language: Language) -> Wording {
        let agencies = desk.recognizer.agencies
        return Wording(language: language) { agencies.agency(id: $0) ?? agencies.agency(id: Slug.of($0)) }
    }
}
