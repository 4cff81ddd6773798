import ArgumentParser

/// The command: `sauro` alone opens the assistant, its subcommands do one thing and end.
@main
struct Sauro: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sauro",
        abstract: "Asks Vietnamese government documents who must do what by when.",
        discussion: """
            Examples:
              sauro                                               open the assistant
              sauro ask "Bộ Xây dựng được giao những gì?"         ask one question
              sauro ask "which tasks are due in November 2025"    in English as well
              sauro ask -o nov.txt "nhiem vu den han thang 11"    write the answer to a file
              sauro extract thong-bao.txt                         show the directives of a document

            Exit status: 0 answered, 1 nothing found, 2 failure, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            Chat.self, Ask.self, Search.self, Explain.self, Extract.self, Add.self, Remove.self,
            Documents.self,
            Agencies.self, ListDirectives.self, Build.self, Manual.self,
        ],
        defaultSubcommand: Chat.self)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let ask = Ask.plain(arguments) else { return main(subcommandFirst(arguments)) }
        do { try ask.run() } catch { exit(withError: error) }
    }

    /// `--as-of 2025-11-22 ask …` as `ask --as-of 2025-11-22 …`: what every subcommand takes may stand before its name.
    private static func subcommandFirst(_ arguments: [String]) -> [String] {
        var index = 0
        while index < arguments.count, arguments[index].hasPrefix("--") {
            index += valued.contains(arguments[index]) ? 2 : 1
        }
        guard index > 0, index < arguments.count,
            configuration.subcommands.contains(where: { $0.configuration.commandName == arguments[index] })
        else { return arguments }
        return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
    }

    /// The common options that take the next argument for their value.
    private static let valued: Set = ["--knowledge", "--as-of", "--lang", "--color"]
}
