import ArgumentParser
import Assistant
import Foundation
import Linguistics
import Terminal

struct Chat: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: Machine.text(
            "Mở trợ lý hỏi đáp; câu hỏi từ ống dẫn được trả lời từng dòng một.",
            "Opens the assistant; questions from a pipe are answered one a line."),
        usage: "sauro [<options>]",
        shouldDisplay: false)

    @OptionGroup var options: CommonOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Không đọc và không giữ các câu gõ trong trợ lý.",
                "Neither read nor keep the lines typed in the assistant.")))
    var noHistory = false

    func run() throws {
        let status = try Console.failing {
            let isTalk = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            let session = Session(
                desk: try options.openDesk(), origin: options.origin, language: options.language,
                fallback: Machine.fallback)
            return isTalk
                ? Talk(session: session, options: options, keepsHistory: !noHistory).run()
                : PipedTalk(session: session, options: options).run()
        }
        if status != 0 { throw ExitCode(status) }
    }
}

extension Chat {
    /// `sauro` alone, without the parser, as `Ask.plain(_:)`.
    static func plain(_ arguments: [String]) -> Chat? {
        guard arguments.isEmpty else { return nil }
        var chat = Chat()
        chat.options = .none
        chat.noHistory = false
        return chat
    }
}

extension CommonOptions {
    var origin: DeskOrigin {
        DeskOrigin(knowledge: knowledge, places: Machine.places, program: Machine.executable)
    }

    /// What replies are made for on a screen.
    func stage(_ screen: Screen, history: [String] = []) -> Stage {
        Stage(
            width: screen.readingColumns, hasColour: colours(screen), isScreen: screen.isTerminal,
            day: day, moment: Clock.now(), history: history)
    }
}
