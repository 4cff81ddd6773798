import ArgumentParser
import Foundation
import Presentation

/// What `--help` shows: the argument parser's page with its own words in the language spoken.
struct HelpPage {
    let text: String

    /// - Parameter page: a help page of the argument parser, or anything else that it prints, which stays as it is.
    init(_ page: String) {
        guard page.hasPrefix("OVERVIEW: ") else {
            text = page
            return
        }
        let isTop = [Sauro.configuration, Chat.configuration].contains {
            page.hasPrefix("OVERVIEW: \($0.abstract)")
        }
        let whole = isTop ? Self.withOptionsOfTheAssistant(Sauro.helpMessage()) : page
        text = Machine.language == .english ? whole : Self.inVietnamese(whole)
    }

    /// `sauro` alone opens the assistant, so its page shows the assistant's options.
    private static func withOptionsOfTheAssistant(_ page: String) -> String {
        let options = Sauro.helpMessage(for: Chat.self).components(separatedBy: "\n\n").first {
            $0.hasPrefix("OPTIONS:")
        }.map { $0.trimmingCharacters(in: .newlines) }
        return page.components(separatedBy: "\n\n").map { section in
            section.hasPrefix("OPTIONS:") ? options ?? section : section
        }.joined(separator: "\n\n")
    }

    private static func inVietnamese(_ page: String) -> String {
        words.reduce(page) { $0.replacing($1.0, with: $1.1) }
    }

    private static let words = [
        ("OVERVIEW: ", ""), ("USAGE: ", "Cách dùng: "), ("\nARGUMENTS:", "\nTham số:"),
        ("\nOPTIONS:", "\nTùy chọn:"), ("\nSUBCOMMANDS:", "\nLệnh con:"), ("<options>", "<tùy chọn>"),
        ("<subcommand>", "<lệnh con>"), ("Show the version.", "In số phiên bản."),
        ("Show help information.", "In trang trợ giúp này."), ("default: ", "mặc định: "),
        ("(values:", "(một trong:"),
        ("  See 'sauro help <lệnh con>' for detailed help.", "  Xem chi tiết: sauro help <lệnh con>."),
    ]
}
