import Assistant
import Directives
import Foundation
import Linguistics
import Presentation

/// This machine, read once: its environment, the program's path, where things are.
enum Machine {
    static let environment = ProcessInfo.processInfo.environment
    /// The program's path; the link of Linux is read at once, a bundle takes 2 ms to look around.
    static let executable =
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        ?? Bundle.main.executablePath ?? CommandLine.arguments.first ?? "sauro"
    /// The language that errors are told in: that of --lang, else Vietnamese in a Vietnamese locale.
    static let language: Language = {
        let arguments = CommandLine.arguments.flatMap { argument in
            argument.hasPrefix("--lang=") ? ["--lang", String(argument.dropFirst(7))] : [argument]
        }
        if let option = arguments.firstIndex(of: "--lang"), option + 1 < arguments.count,
            let chosen = AnswerLanguage(rawValue: arguments[option + 1])
        {
            return chosen.language
        }
        return locale?.hasPrefix("vi") == true ? .vietnamese : .english
    }()
    /// The language that what shows none of its own is answered in: English in an English locale, else Vietnamese.
    static let fallback: Language = locale?.hasPrefix("en") == true ? .english : .vietnamese

    /// What is told on standard error, in its language.
    static func text(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    /// The locale of messages, `vi_VN.UTF-8`.
    static let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    static let places = Places(environment: environment, executable: executable)
}

/// The clock; nothing below the command reads it.
enum Clock {
    /// Today by the local time zone.
    static func today() -> Day {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return Day(Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday)) ?? Day(number: 0)
    }

    /// The moment a file is written.
    static func now() -> Timestamp { Timestamp(secondsSince1970: time(nil)) }
}
