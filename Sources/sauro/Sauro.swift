import ArgumentParser

/// The command: `sauro` alone opens the assistant, its subcommands do one thing and end.
@main
struct Sauro: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sauro",
        abstract: Machine.text(
            "Hỏi văn bản chỉ đạo, điều hành xem ai phải làm gì, đến khi nào.",
            "Asks Vietnamese government documents who must do what by when."),
        usage: "sauro [<options>] [<subcommand>]",
        discussion: Machine.text(
            """
            Ví dụ:
              sauro                                             mở trợ lý hỏi đáp
              sauro ask "Bộ Xây dựng được giao những gì?"       hỏi một câu
              sauro ask "which tasks are due in November 2025"  hỏi bằng tiếng Anh
              sauro ask -o nov.txt "nhiem vu den han thang 11"  ghi câu trả lời ra tệp
              sauro extract thong-bao.txt                       xem nhiệm vụ trong một văn bản

            Mã thoát: 0 có câu trả lời, 1 không tìm thấy, 2 lỗi, 64 dùng sai.
            """,
            """
            Examples:
              sauro                                             open the assistant
              sauro ask "Bộ Xây dựng được giao những gì?"       ask one question
              sauro ask "which tasks are due in November 2025"  in English as well
              sauro ask -o nov.txt "nhiem vu den han thang 11"  write the answer to a file
              sauro extract thong-bao.txt                       show the directives of a document

            Exit status: 0 answered, 1 nothing found, 2 failure, 64 wrong usage.
            """),
        version: "0.1.0",
        subcommands: [
            Chat.self, Ask.self, Search.self, Explain.self, Extract.self, Add.self, Remove.self,
            Documents.self,
            Agencies.self, ListDirectives.self, Build.self, Manual.self,
        ],
        defaultSubcommand: Chat.self)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if let ask = Ask.plain(arguments) { return try ask.run() }
            if let chat = Chat.plain(arguments) { return try chat.run() }
            try run(subcommandFirst(arguments))
        } catch let error as UsageError {
            Console.note(error.sentence)
            Console.leave(ExitCode.validationFailure.rawValue)
        } catch {
            exit(withError: error)
        }
    }

    private static func run(_ arguments: [String]) throws {
        let commands = configuration.subcommands.map { $0._commandName }
        if let index = commandIndex(arguments) {
            try UsageError.check(Array(arguments[index...]), commands: commands)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            guard !(error is ExitCode) else { throw error }
            let status = exitCode(for: error)
            if status == .success {
                Console.print(HelpPage(fullMessage(for: error)).text)
            } else if status == .validationFailure {
                throw UsageError(message(for: error), command: commands.first { $0 == arguments.first })
            } else {
                throw error
            }
        }
    }

    /// `--as-of 2025-11-22 ask …` as `ask --as-of 2025-11-22 …`: what every subcommand takes may stand before its name.
    private static func subcommandFirst(_ arguments: [String]) -> [String] {
        guard let index = commandIndex(arguments), index > 0, index < arguments.count,
            configuration.subcommands.contains(where: { $0._commandName == arguments[index] })
        else { return arguments }
        return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
    }

    /// Where the first word stands behind common options; nil behind any other option.
    private static func commandIndex(_ arguments: [String]) -> Int? {
        var index = 0
        while index < arguments.count, arguments[index].hasPrefix("--") {
            if valued.contains(arguments[index]) {
                index += 2
            } else if arguments[index] == "--no-color"
                || valued.contains(where: { arguments[index].hasPrefix($0 + "=") })
            {
                index += 1
            } else {
                return nil
            }
        }
        return min(index, arguments.count)
    }

    /// The common options that take the next argument for their value.
    private static let valued: Set = ["--knowledge", "--as-of", "--lang", "--color"]
}
