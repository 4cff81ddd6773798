import ArgumentParser
import Assistant
import Foundation
import Inquiry
import Presentation
import Terminal

/// In which form, and where to, an answer is written.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Machine.text(
                "text, markdown, csv, json, ics, html hoặc docx; có -o thì mặc định theo đuôi tệp.",
                "text, markdown, csv, json, ics, html or docx; with -o by default the one of the file's ending."
            ))
    )
    var format: ExportFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            Machine.text("Ghi ra tệp thay vì màn hình.", "Write to a file instead of standard output."),
            valueName: "file"))
    var output: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(Machine.text("Ghi đè khi tệp đã có.", "Replace the file when it exists.")))
    var force = false

    func validate() throws {
        guard let output, format == nil else { return }
        do { _ = try ExportFormat.format(ofFile: output) } catch {
            throw ValidationError(Wording(language: Machine.language).message(error))
        }
    }

    /// The options of a command that names none.
    static var none: OutputOptions {
        var options = OutputOptions()
        options.format = nil
        options.output = nil
        options.force = false
        return options
    }

    /// - Parameter isPaged: whether what is longer than the screen goes through the pager.
    func deliver(_ answer: Answer, options: CommonOptions, desk: Desk, isPaged: Bool = true) throws {
        let wording = options.wording(desk, question: answer.question.language)
        if let output {
            let format = try format ?? ExportFormat.format(ofFile: output)
            try ExportFile.write(
                try render(answer, as: format, wording: wording, stamp: Clock.now()), to: output,
                replacing: force)
            Console.note(Machine.text("đã ghi \(output)", "wrote \(output)"))
        } else if let format, format != .text {
            Console.write(try render(answer, as: format, wording: wording, stamp: Clock.now()))
        } else {
            let screen = Screen(descriptor: STDOUT_FILENO)
            let renderer = ScreenRenderer(
                width: screen.readingColumns, colour: options.colours(screen), wording: wording)
            let text = renderer.text(answer)
            if isPaged { Console.show(text, on: screen) } else { Console.print(text) }
        }
    }
}

extension ExportFormat: ExpressibleByArgument {
    package init?(argument: String) { self.init(name: argument) }
}
