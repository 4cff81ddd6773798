import ArgumentParser
import Foundation

/// `sauro manual`: the manual page, made of the same words as `--help`, in mdoc(7).
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: Machine.text("In trang hướng dẫn sauro(1).", "Prints the manual page, sauro(1)."),
        shouldDisplay: false)

    @Option(name: .long, help: ArgumentHelp(Machine.text("vi hoặc en.", "vi or en.")))
    var lang: AnswerLanguage?

    func run() throws {
        let help = try JSONDecoder().decode(CommandHelp.self, from: Data(Sauro._dumpHelp().utf8))
        Console.print(ManualPage(command: help.command).text)
    }
}

/// What the argument parser tells of a command.
private struct CommandHelp: Decodable {
    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let abstract: String?
        let names: [Name]?
        let valueName: String?
    }

    let command: Command
}

private struct ManualPage {
    private static let environment = [
        (
            "SAURO_KNOWLEDGE",
            Machine.text(
                "Thư mục tài liệu và từ vựng, thay cho thư mục đã cài.",
                "The folder of documents and vocabulary, instead of the one that was installed.")
        ),
        (
            "XDG_CACHE_HOME",
            Machine.text(
                "Nơi giữ chỉ mục, mặc định ~/.cache.", "Where indexes are kept, ~/.cache by default.")
        ),
        (
            "XDG_DATA_HOME",
            Machine.text(
                "Nơi giữ tài liệu đã thêm, mặc định ~/.local/share.",
                "Where added documents are kept, ~/.local/share by default.")
        ),
        (
            "XDG_STATE_HOME",
            Machine.text(
                "Nơi giữ các câu đã gõ, mặc định ~/.local/state.",
                "Where the history is kept, ~/.local/state by default.")
        ),
        (
            "NO_COLOR", Machine.text("Khi có đặt thì không in màu.", "When set, nothing is coloured.")
        ),
        (
            "PAGER",
            Machine.text(
                "Chương trình xem câu trả lời dài, mặc định less -FRX.",
                "What shows long answers; less -FRX by default.")
        ),
        (
            "LC_ALL, LC_MESSAGES, LANG",
            Machine.text(
                "Ngôn ngữ, khi --lang và câu hỏi không cho biết.",
                "The language, when neither --lang nor the question tells.")
        ),
    ]
    private static let statuses = [
        ("0", Machine.text("Có câu trả lời.", "An answer was given.")),
        ("1", Machine.text("Tài liệu không nói đến.", "The documents do not say it.")),
        (
            "2",
            Machine.text(
                "Có lỗi; đầu ra lỗi chuẩn nói rõ.", "Something failed; standard error says what.")
        ),
        ("64", Machine.text("Lệnh được dùng sai.", "The command was used wrongly.")),
    ]

    /// The day of this version, so that every installation of it has the same page.
    private static let date = "November 22, 2026"

    private(set) var text = ""

    init(command: CommandHelp.Command) {
        line(".Dd \(Self.date)")
        line(".Dt \(command.commandName.uppercased()) 1")
        line(".Os")
        line(".Sh \(Machine.text("TÊN", "NAME"))")
        line(".Nm \(command.commandName)")
        line(".Nd \(Self.withoutStop(command.abstract ?? ""))")
        line(".Sh \(Machine.text("TÓM TẮT", "SYNOPSIS"))")
        line(".Nm")
        line(".Op Ar \(Machine.text("lệnh", "command"))")
        line(".Op Ar \(Machine.text("tùy-chọn", "option")) ...")
        line(".Sh \(Machine.text("MÔ TẢ", "DESCRIPTION"))")
        prose(
            Machine.text(
                "Không có lệnh thì mở trợ lý, nơi đọc câu hỏi và trả lời.",
                "Without a command it opens the assistant, which reads questions and answers them."))
        line(".Sh \(Machine.text("LỆNH", "COMMANDS"))")
        for subcommand in command.subcommands ?? [] where subcommand.shouldDisplay ?? true {
            add(subcommand, of: command.commandName)
        }
        line(".Sh \(Machine.text("BIẾN MÔI TRƯỜNG", "ENVIRONMENT"))")
        list(Self.environment.map { (".It Ev \($0)", $1) })
        line(".Sh \(Machine.text("MÃ THOÁT", "EXIT STATUS"))")
        list(Self.statuses.map { (".It \($0)", $1) })
        line(".Sh \(Machine.text("VÍ DỤ", "EXAMPLES"))")
        add(discussion: command.discussion)
    }

    private mutating func add(_ command: CommandHelp.Command, of program: String) {
        line(".Ss \(program) \(command.commandName)")
        prose(command.abstract ?? "")
        let arguments = (command.arguments ?? []).filter { argument in
            !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }
        if !arguments.isEmpty { list(arguments.map { (Self.item($0), $0.abstract ?? "") }) }
        add(discussion: command.discussion)
    }

    /// `.It Fl -as-of Ar date`
    private static func item(_ argument: CommandHelp.Argument) -> String {
        let names = (argument.names ?? []).sorted { $0.name.count < $1.name.count }.map {
            $0.kind == "long" ? "Fl -\($0.name)" : "Fl \($0.name)"
        }
        let value = argument.kind == "flag" ? [] : ["Ar \(argument.valueName ?? "value")"]
        return ".It "
            + (names.isEmpty ? value : [names.joined(separator: " , ")] + value).joined(separator: " ")
    }

    /// Examples are kept line for line.
    private mutating func add(discussion: String?) {
        guard let discussion, !discussion.isEmpty else { return }
        line(".Bd -literal")
        for text in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
            literal(String(text))
        }
        line(".Ed")
    }

    private mutating func list(_ items: [(item: String, text: String)]) {
        line(".Bl -tag -width Ds")
        for (item, text) in items {
            line(item)
            prose(text)
        }
        line(".El")
    }

    /// Words that the formatter fills, in lines of at most 78 characters.
    private mutating func prose(_ words: String) {
        var row = ""
        for word in words.split(separator: " ") {
            if !row.isEmpty, row.count + word.count > 77 {
                literal(row)
                row = ""
            }
            row += (row.isEmpty ? "" : " ") + word
        }
        if !row.isEmpty { literal(row) }
    }

    /// A line that is no request of the formatter's, whatever it starts with.
    private mutating func literal(_ words: String) {
        let escaped = words.replacing("\\", with: "\\e")
        let isRequest = escaped.first == "." || escaped.first == "'"
        line(isRequest ? "\\&" + escaped : escaped)
    }

    private mutating func line(_ words: String) { text += words + "\n" }

    private static func withoutStop(_ words: String) -> String {
        words.hasSuffix(".") ? String(words.dropLast()) : words
    }
}
