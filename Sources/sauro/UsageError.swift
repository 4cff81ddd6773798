import ArgumentParser
import Foundation
import Linguistics
import Presentation

/// What is wrong with the words of a command, in one sentence with the way out.
struct UsageError: Error {
    let sentence: String

    /// - Parameters:
    ///   - message: the argument parser's own sentence, in English, or one of ours, which stays as it is.
    ///   - command: the subcommand that was called; nil for the assistant.
    init(_ message: String, command: String?) {
        let help = "`sauro \(command.map { $0 + " " } ?? "")--help`"
        let problem = Self.problem(message.onOneLine, command)
        sentence =
            problem.map { $0 + Machine.text("; xem \(help).", "; see \(help).") } ?? message.onOneLine
    }

    /// Finds a subcommand that there is not, before the parser calls it an argument too many.
    ///
    /// - Parameter arguments: from the first that is no common option.
    static func check(_ arguments: [String], commands: [String]) throws(UsageError) {
        let isHelp = arguments.first == "help"
        let words = isHelp ? Array(arguments.dropFirst()) : arguments
        guard let word = words.first, !word.hasPrefix("-"), isHelp || word != "help", !commands.contains(word)
        else { return }
        throw UsageError(unknown: word, in: words.joined(separator: " "), isHelp: isHelp, commands: commands)
    }

    private init(unknown word: String, in line: String, isHelp: Bool, commands: [String]) {
        let name = word.onOneLine
        let way: String
        if let nearest = NearestName.of(word, among: commands.filter { $0 != Manual._commandName }) {
            way = Machine.text("có phải `sauro \(nearest)`?", "did you mean `sauro \(nearest)`?")
        } else if isHelp {
            way = Machine.text("xem `sauro --help`.", "see `sauro --help`.")
        } else {
            let ask = "`sauro ask \"\(line.onOneLine)\"`"
            way = Machine.text("để hỏi, hãy viết \(ask).", "to ask, write \(ask).")
        }
        sentence = Machine.text("Không có lệnh \(name); \(way)", "There is no command \(name); \(way)")
    }

    /// The parser's sentence without its full stop, in the language spoken; nil for one that it does not write.
    private static func problem(_ message: String, _ command: String?) -> String? {
        if let found = message.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/) {
            let nearest = found.2.map { Machine.text("; có lẽ là \($0)", "; perhaps \($0)") } ?? ""
            return Machine.text(
                "Không có tùy chọn \(found.1)\(nearest)", "There is no option \(found.1)\(nearest)")
        }
        if let found = message.prefixMatch(of: /Missing value for '(\S+).*?'/) {
            let option = option(found.1)
            return Machine.text(
                "Thiếu giá trị sau \(option)\(way(option, command))",
                "\(option) needs a value\(way(option, command))")
        }
        if let found = message.prefixMatch(of: /The value '(.*)' is invalid for '([^' ]+)[^']*'/) {
            let option = option(found.2)
            return Machine.text(
                "\(option) không nhận “\(found.1)”\(way(option, command))",
                "\(option) does not take “\(found.1)”\(way(option, command))")
        }
        if let found = message.prefixMatch(of: /The option '(\S+)' does not take any value/) {
            return Machine.text("\(found.1) không kèm giá trị", "\(found.1) takes no value")
        }
        if let found = message.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
            let words = found.1.split(separator: "', '").joined(separator: " ")
            return Machine.text("Thừa “\(words)”", "“\(words)” is too much")
        }
        if let found = message.prefixMatch(of: /Missing expected argument '(?:(-\S+) )?<([^>]*)>.*'/) {
            if let option = found.1 {
                return Machine.text(
                    "Thiếu \(option)\(way(String(option), command))",
                    "\(option) is missing\(way(String(option), command))")
            }
            return Machine.text("Thiếu <\(found.2)>", "<\(found.2)> is missing")
        }
        return nil
    }

    /// `--lang` out of `--lang` or `--output`, without the value's name.
    private static func option(_ name: Substring) -> String {
        String(name.prefix { $0 != "=" && $0 != "'" })
    }

    /// What an option takes.
    private static func way(_ option: String, _ command: String?) -> String {
        switch option {
        case "--as-of", "--reference":
            Machine.text(
                "; hãy viết ngày như 2025-11-22 hoặc 22/11/2025",
                "; write a day such as 2025-11-22 or 22/11/2025")
        case "--lang": Machine.text("; hãy chọn vi hoặc en", "; choose vi or en")
        case "--color":
            Machine.text("; hãy chọn auto, always hoặc never", "; choose auto, always or never")
        case "--limit":
            Machine.text("; hãy viết một số từ 1 trở lên", "; write a number from 1 on")
        case "--format":
            [Ask._commandName, ListDirectives._commandName].contains(command)
                ? Machine.text(
                    "; hãy chọn txt, md, csv, json, ics, html hoặc docx",
                    "; choose txt, md, csv, json, ics, html or docx")
                : Machine.text("; hãy chọn text hoặc json", "; choose text or json")
        case "--encoding":
            Machine.text(
                "; hãy chọn utf-8, utf-16, windows-1258, tcvn3, vni hoặc viscii",
                "; choose utf-8, utf-16, windows-1258, tcvn3, vni or viscii")
        case "-o", "--output": Machine.text("; hãy nêu tên tệp", "; name a file")
        case "--knowledge":
            Machine.text("; hãy nêu một chỉ mục hoặc một thư mục", "; name an index or a folder")
        default: ""
        }
    }
}
