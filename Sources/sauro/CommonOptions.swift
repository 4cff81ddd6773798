import ArgumentParser
import Assistant
import Directives
import Foundation
import Linguistics
import Presentation
import Terminal

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text("Chỉ mục, hoặc thư mục tài liệu.", "An index, or a folder of documents."),
            valueName: "path"))
    var knowledge: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Ngày tính hạn, như 2025-11-22 hoặc 22/11/2025; mặc định là hôm nay.",
                "The day to count from, such as 2025-11-22 or 22/11/2025; today by default."),
            valueName: "date"))
    var asOf: AsOf?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "Ngôn ngữ trả lời: vi hoặc en; mặc định theo câu hỏi, rồi theo máy.",
                "The language of answers: vi or en; by default that of the question, then of the locale.")))
    var lang: AnswerLanguage?

    @Flag(name: .long, help: ArgumentHelp(Machine.text("In không màu.", "Print without colour.")))
    var noColor = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text("Khi nào in màu: auto, always hoặc never.", "When to colour: auto, always or never.")
        ))
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

    /// The language of what answers no question.
    var spoken: Language { language ?? Machine.fallback }

    /// - Parameter interrupt: what stops the building of an index, where Ctrl-C is held back.
    func openDesk(interrupt: HeldInterrupt? = nil) throws -> Desk {
        let progress = Progress(interrupt: interrupt)
        defer { progress.finish() }
        let desk = try Desk(
            knowledge: knowledge, places: Machine.places, program: Machine.executable, progress: progress.show
        )
        for note in desk.notes { Console.note(note.sentence(in: Machine.language)) }
        return desk
    }

    /// Whether standard output is to be coloured.
    func colours(_ screen: Screen) -> Bool {
        let choice: ColorChoice = noColor ? .never : color.choice
        return choice.colors(isTerminal: screen.isTerminal, environment: Machine.environment)
    }

    /// - Parameter language: that of the question, where there is one.
    func wording(_ desk: Desk, question language: Language? = nil) -> Wording {
        let recognizer = desk.recognizer
        return Wording(language: self.language ?? language ?? spoken) { id in
            recognizer.agencies.agency(id: id) ?? recognizer.vocabulary.agencies.first { $0.name == id }
        }
    }

    /// What lays out for the screen behind standard output what is no answer.
    func sessionRenderer(_ desk: Desk) -> SessionRenderer {
        let screen = Screen(descriptor: STDOUT_FILENO)
        return SessionRenderer(
            width: screen.readingColumns, colour: colours(screen), wording: wording(desk))
    }
}

extension Screen {
    /// The columns that text is laid out to: longer lines are hard to read.
    var readingColumns: Int { isTerminal ? min(columns, 120) : columns }
}

/// A day given as an option: ISO 8601, or as Vietnamese write it.
struct AsOf: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(iso: argument) ?? Day(slashed: argument) else { return nil }
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
