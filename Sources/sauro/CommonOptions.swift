import ArgumentParser
import Assistant
import Directives
import Foundation
import Linguistics
import Presentation
import Terminal

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("An index, or a folder of documents.", valueName: "path"))
    var knowledge: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The day to count from, such as 2025-11-22; today by default.", valueName: "date"))
    var asOf: AsOf?

    @Option(name: .long, help: "The language of answers: vi or en; that of the question by default.")
    var lang: AnswerLanguage?

    @Flag(name: .long, help: "Print without colour.")
    var noColor = false

    @Option(name: .long, help: "When to colour: auto, always or never.")
    var color: ColorOption = .auto

    /// The options of a command that names none.
    static var none: CommonOptions {
        var options = CommonOptions()
        options.knowledge = nil
        options.asOf = nil
        options.lang = nil
        options.noColor = false
        options.color = .auto
        return options
    }

    /// The day asked; today when none is.
    var day: Day { asOf?.day ?? Clock.today() }

    var language: Language? { lang?.language }

    func openDesk() throws -> Desk {
        let progress = BuildProgress()
        defer { progress.finish() }
        let desk = try Desk(
            knowledge: knowledge, places: Machine.places, program: Machine.executable, progress: progress.show
        )
        for note in desk.notes { Console.note(note) }
        return desk
    }

    /// Whether standard output is to be coloured.
    func colours(_ screen: Screen) -> Bool {
        let choice: ColorChoice = noColor ? .never : color.choice
        return choice.colors(isTerminal: screen.isTerminal, environment: Machine.environment)
    }

    func wording(_ language: Language, _ desk: Desk) -> Wording {
        let recognizer = desk.recognizer
        return Wording(language: self.language ?? language) { id in
            recognizer.agencies.agency(id: id) ?? recognizer.vocabulary.agencies.first { $0.name == id }
        }
    }
}

/// A day given as an option.
struct AsOf: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(iso: argument) else { return nil }
        self.day = day
    }
}

enum AnswerLanguage: String, ExpressibleByArgument, CaseIterable {
    case vi, en

    var language: Language { self == .vi ? .vietnamese : .english }
}

enum ColorOption: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var choice: ColorChoice {
        switch self {
        case .auto: .auto
        case .always: .always
        case .never: .never
        }
    }
}
