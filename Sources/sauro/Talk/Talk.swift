import Assistant
import Foundation
import Linguistics
import Terminal

/// The assistant at a terminal: reads a line, shows the reply, until the person leaves.
final class Talk {
    private var session: Session
    private let options: CommonOptions
    private let keepsHistory: Bool
    private lazy var suggestions = Suggestions(session.desk, day: options.day)

    init(session: Session, options: CommonOptions, keepsHistory: Bool) {
        self.session = session
        self.options = options
        self.keepsHistory = keepsHistory
    }

    func run() -> Int32 {
        let screen = Screen(descriptor: STDOUT_FILENO)
        let style = options.colours(screen) ? "1;36" : nil
        let (history, trouble) = openHistory()
        guard
            let editor = LineEditor(
                application: "sauro", prompt: Prompt("sauro › ", style: style), history: history)
        else { return PipedTalk(session: session, options: options).run() }
        editor.searchLabel = session.wording.historySearch
        editor.completer = { [unowned self] line, cursor in complete(line, cursor) }
        Console.print("\n" + session.welcome(on: options.stage(screen)))
        if let trouble { say(trouble) }
        while let line = nextLine(editor) {
            if let trouble = editor.remember(line) { say(trouble) }
            guard show(reply(to: line, editor)) else { break }
        }
        return 0
    }

    /// The next line that is not blank; nil when the person leaves.
    private func nextLine(_ editor: LineEditor) -> String? {
        while true {
            switch editor.readLine() {
            case .line(let line) where !line.allSatisfy(\.isWhitespace): return line
            case .line, .interrupted: continue
            case .endOfInput: return nil
            }
        }
    }

    private func reply(to line: String, _ editor: LineEditor) -> Reply {
        let progress = Progress()
        if let note = session.refresh(progress: progress.show) {
            progress.finish()
            suggestions = Suggestions(session.desk, day: options.day)
            remark(note)
        }
        return session.reply(
            to: line, on: options.stage(Screen(descriptor: STDOUT_FILENO), history: editor.history.lines))
    }

    /// Whether the conversation goes on.
    private func show(_ reply: Reply) -> Bool {
        for note in reply.notes { remark(note) }
        if !reply.text.isEmpty {
            Console.pager(session.wording.language).show(
                "\n" + reply.text + "\n", on: Screen(descriptor: STDOUT_FILENO))
        }
        return !reply.isFarewell
    }

    private func complete(_ line: String, _ cursor: Int) -> Completion {
        let found = suggestions.suggestion(for: line, cursor: cursor, session: session)
        return Completion(
            replace: found.replace,
            candidates: found.candidates.map {
                Completion.Candidate($0.text, description: $0.description, endsWord: $0.endsWord)
            })
    }

    private func openHistory() -> (history: History, trouble: History.Trouble?) {
        guard keepsHistory else { return (History(), nil) }
        return History.open(at: History.path(for: "sauro", environment: Machine.environment))
    }

    private func say(_ trouble: History.Trouble) {
        switch trouble {
        case .noHome: remark(session.wording.historyNotKept(nil))
        case .unusable(_, let trouble): remark(session.wording.historyNotKept(trouble))
        }
    }

    /// A note in the midst of a conversation, where nobody has to be told who speaks.
    private func remark(_ text: String) {
        let lines = SafeText(text).description.wrapped(width: Screen(descriptor: STDERR_FILENO).columns)
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
