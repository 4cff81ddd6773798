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
        help: "text, markdown, csv, json, ics, html or docx; with -o by default the one of the file's ending."
    )
    var format: ExportFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Replace the file when it exists.")
    var force = false

    /// The options of a command that names none.
    static var none: OutputOptions {
        var options = OutputOptions()
        options.format = nil
        options.output = nil
        options.force = false
        return options
    }

    func deliver(_ answer: Answer, options: CommonOptions, desk: Desk) throws {
        let wording = options.wording(answer.question.language, desk)
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
                width: screen.columns, colour: options.colours(screen), wording: wording)
            Console.print(renderer.text(answer))
        }
    }
}

extension ExportFormat: ExpressibleByArgument {
    package init?(argument: String) { self.init(name: argument) }
}
