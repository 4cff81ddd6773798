import ArgumentParser
import Assistant
import Foundation
import Inquiry
import Presentation
import Terminal

struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: Machine.text(
            "Trả lời một câu hỏi, hoặc các câu hỏi ở đầu vào chuẩn, mỗi dòng một câu, như một cuộc hỏi đáp.",
            "Answers a question, or the questions of standard input, one a line, as one conversation."),
        discussion: """
            \(Machine.text("Ví dụ", "Examples")):
              sauro ask "Nhiệm vụ nào phải hoàn thành trong tháng 11/2025?"
              sauro ask --as-of 2025-11-20 "viec nao den han thang nay"
              printf 'Bộ Xây dựng có nhiệm vụ gì\\ncòn Bộ Nội vụ thì sao?\\n' | sauro ask -
              sauro ask -o nov.csv "which tasks are due in November 2025"
            """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var output: OutputOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Cho biết câu hỏi được đọc thế nào, và vì sao mỗi mục có trong câu trả lời.",
                "Show how the question is read, and why each entry is in the answer.")))
    var explain = false

    @Argument(
        help: ArgumentHelp(
            Machine.text(
                "Câu hỏi; - đọc các câu hỏi từ đầu vào chuẩn.",
                "The question; - reads questions from standard input.")))
    var question: [String] = []

    func validate() throws {
        if explain, output.output != nil || output.format.map({ $0 != .text }) ?? false {
            throw ValidationError(
                Machine.text(
                    "--explain chỉ in chữ ra màn hình; hãy bỏ --format và -o.",
                    "--explain shows text on the screen; leave out --format and -o."))
        }
        if question == ["-"], output.output != nil {
            throw ValidationError(
                Machine.text(
                    "-o ghi câu trả lời của một câu hỏi; hãy nêu chính câu hỏi thay cho -.",
                    "-o writes the answer to one question; give the question itself instead of -."))
        }
        if question == ["-"], let format = output.format, !format.goesOnBelow {
            throw ValidationError(
                Machine.text(
                    "--format \(format.rawValue) chỉ chứa một câu trả lời; với - hãy dùng txt, md hoặc json.",
                    "--format \(format.rawValue) holds one answer only; with - use txt, md or json."))
        }
        if question.isEmpty {
            throw ValidationError(
                Machine.text(
                    "Hãy nêu câu hỏi: sauro ask [<tùy chọn>] \"CÂU HỎI\", hoặc sauro ask - để đọc từ đầu vào chuẩn.",
                    "Give a question: sauro ask [<options>] \"QUESTION\", or sauro ask - to read standard input."
                ))
        }
    }

    func run() throws {
        let line = question.joined(separator: " ")
        try Console.failing {
            let desk = try options.openDesk()
            var conversation = desk.conversation(fallback: Machine.fallback)
            var last = Answer.Status.none
            if line == "-" {
                var isFirst = true
                for line in InputLines() {
                    if !isFirst, output.format != .json { Console.print("") }
                    isFirst = false
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
        try output.deliver(
            answer, options: options, desk: desk, isPaged: !explain && question != ["-"])
        if explain {
            let screen = Screen(descriptor: STDOUT_FILENO)
            let wording = options.wording(desk, question: answer.question.language)
            Console.print(
                "\n"
                    + desk.reasons(
                        answer, wording: wording, width: screen.readingColumns,
                        colour: options.colours(screen)))
        }
        return answer.status
    }
}

extension Ask {
    /// `sauro ask [--as-of DATE] [--lang LANG] [--format FORMAT] WORDS…`, the call that people and programs make most,
    /// without the parser: looking at every option that there might be takes it as long as the answer itself.
    ///
    /// Nil for anything else, and for anything wrong, which the parser tells best.
    static func plain(_ arguments: [String]) -> Ask? {
        guard arguments.first == configuration.commandName else { return nil }
        var ask = Ask()
        ask.question = []
        ask.explain = false
        ask.options = .none
        ask.output = .none
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            switch argument {
            case "--as-of":
                guard let day = rest.popFirst().flatMap(AsOf.init(argument:)) else { return nil }
                ask.options.asOf = day
            case "--lang":
                guard let language = rest.popFirst().flatMap(AnswerLanguage.init(rawValue:)) else {
                    return nil
                }
                ask.options.lang = language
            case "--format":
                guard let format = rest.popFirst().flatMap(ExportFormat.init(argument:)) else { return nil }
                ask.output.format = format
            case "-" where ask.question.isEmpty && rest.isEmpty: ask.question = ["-"]
            default:
                guard !argument.hasPrefix("-") else { return nil }
                ask.question.append(argument)
            }
        }
        return (try? ask.validate()) == nil ? nil : ask
    }
}
