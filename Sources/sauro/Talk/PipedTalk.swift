import Assistant
import Foundation
import Terminal

/// Questions from a pipe, one a line: no prompt, the answers set apart by empty lines.
struct PipedTalk {
    var session: Session
    let options: CommonOptions

    /// The exit status that the last line deserves: 0 answered, 1 nothing found, 2 failure.
    consuming func run() -> Int32 {
        let screen = Screen(descriptor: STDOUT_FILENO)
        var outcome = Reply.Outcome.answered
        var isFirst = true
        for line in InputLines() {
            let reply = session.reply(to: line, on: stage(screen))
            for note in reply.notes { Console.note(note) }
            if reply.isFarewell { break }
            outcome = reply.outcome
            guard !reply.text.isEmpty else { continue }
            Console.print(isFirst ? reply.text : "\n" + reply.text)
            isFirst = false
        }
        return switch outcome {
        case .answered: 0
        case .nothing: 1
        case .failed: 2
        }
    }

    private func stage(_ screen: Screen) -> Stage {
        var stage = options.stage(screen)
        stage.isScreen = false
        return stage
    }
}
