import ArgumentParser
import Assistant
import Foundation
import Inquiry
import Presentation
import Terminal

struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answers a question, or the questions of standard input, one a line, as one conversation.",
        discussion: """
            Examples:
              sauro ask "Nhiệm vụ nào phải hoàn thành trong tháng 11/2025?"
              sauro ask --as-of 2025-11-20 "viec nao den han thang nay"
              printf 'Bộ Xây dựng có nhiệm vụ gì\\ncòn Bộ Nội vụ thì sao?\\n' | sauro ask -
              sauro ask -o nov.csv "which tasks are due in November 2025"
            """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: OutputOptions

    @Flag(name: .long, help: "Show how the question is read, and why each entry is in the answer.")
    var explain = false

    @Argument(help: "The question; - reads questions from standard input.")
    var question: [String] = []

    func validate() throws {
        if explain, output.output != nil || output.format.map({ $0 != .text }) ?? false {
            throw ValidationError("--explain shows text on the screen; leave out --format and -o.")
        }
        if question == ["-"], output.output != nil {
            throw ValidationError(
                "-o writes the answer to one question; give the question itself instead of -.")
        }
    }

    func run() throws {
        let line = question.joined(separator: " ")
        guard !question.isEmpty else {
            throw ValidationError("Give a question, or - to read questions from standard input.")
        }
        try Console.failing {
            let desk = try options.openDesk()
            var conversation = desk.conversation()
            var last = Answer.Status.none
            if line == "-" {
                var reader = PlainReader()
                while case .line(let line) = reader.readLine() {
                    guard !line.allSatisfy(\.isWhitespace) else { continue }
                    last = try answer(line, &conversation, desk)
                }
            } else {
                last = try answer(line, &conversation, desk)
            }
            Console.leave(last == .none ? 1 : 0)
        }
    }

    private func answer(_ line: String, _ conversation: inout Conversation, _ desk: Desk) throws
        -> Answer.Status
    {
        let explanation =
            explain
            ? desk.explanation(of: conversation.read(line, asOf: options.day, language: options.language))
            : nil
        let answer = conversation.ask(line, asOf: options.day, language: options.language)
        try desk.verify()
        if let explanation { Console.print(ExplanationText(explanation).text + "\n\n") }
        try output.deliver(answer, options: options, desk: desk)
        if explain {
            let screen = Screen(descriptor: STDOUT_FILENO)
            let wording = options.wording(answer.question.language, desk)
            Console.print(
                "\n"
                    + desk.reasons(
                        answer, wording: wording, width: screen.columns, colour: options.colours(screen)))
        }
        return answer.status
    }
}

extension Ask {
    /// `sauro ask WORDS…`, the call that is made most, without the parser: looking at every option that there might
    /// be takes it as long as the answer itself.
    static func plain(_ arguments: [String]) -> Ask? {
        guard arguments.count > 1, arguments[0] == configuration.commandName,
            arguments.allSatisfy({ !$0.hasPrefix("-") })
        else { return nil }
        var ask = Ask()
        ask.question = Array(arguments.dropFirst())
        ask.explain = false
        ask.options = .none
        ask.output = .none
        return ask
    }
}
