import ArgumentParser
import Assistant
import Directives
import Foundation
import Inquiry
import Presentation
import Terminal

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Machine.text(
            "Cho biết một câu được đọc thế nào: chỗ sửa, thời gian, cơ quan, số liệu, điều được hỏi.",
            "Shows how lines are read: repairs, times, agencies, figures, what is asked."),
        discussion: """
            \(Machine.text("Ví dụ", "Examples")):
              sauro explain "bo khcn lam gi quy 4"
              sauro explain --format json --reference 2025-11-15 "trước ngày 15/12"
            """)

    @OptionGroup var options: CommonOptions

    @Option(name: .long, help: ArgumentHelp(Machine.text("text hoặc json.", "text or json.")))
    var format: PlainFormat = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Ngày làm mốc cho thời gian tương đối; như --as-of.",
                "The day relative times count from; as --as-of."), valueName: "date"))
    var reference: AsOf?

    @Argument(
        help: ArgumentHelp(
            Machine.text(
                "Các câu cần đọc, mỗi đối số một câu; nếu không nêu, hoặc với -, thì đọc đầu vào chuẩn.",
                "The lines, one an argument; standard input when none is given, or with -."),
            valueName: "line"))
    var lines: [String] = []

    func run() throws {
        try Console.failing {
            let desk = try options.openDesk()
            let conversation = desk.conversation(fallback: Machine.fallback)
            let day = reference?.day ?? options.day
            if lines.isEmpty || lines == ["-"] {
                for line in InputLines() { try explain(line, conversation, desk, day) }
            } else {
                for line in lines { try explain(line, conversation, desk, day) }
            }
        }
    }

    private func explain(_ line: String, _ conversation: Conversation, _ desk: Desk, _ day: Day) throws {
        let explanation = desk.explanation(of: conversation.read(line, asOf: day, language: options.language))
        Console.print(
            format == .json ? ExplanationJSON(explanation).line() : ExplanationText(explanation).text)
    }
}

/// The forms of what is no answer.
enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
